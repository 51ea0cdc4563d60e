/** What `export` says. */
export const exportVi = {
  'help.export': 'ghi mọi bảng của cơ sở dữ liệu ra tệp, kèm phát hiện dạng SARIF và giấy tờ làm việc dạng DOCX',
  'help.exportDirectory': 'thư mục để ghi tệp vào',
  'help.papers': 'giấy tờ làm việc: một tệp cho tất cả, mỗi báo cáo một tệp, hoặc không ghi',
  'export.written': '{path}: {rows} dòng',
  'export.findings': '{path}: {count} phát hiện',
  'export.papers': '{path}: {count} báo cáo',
  'export.unwritable': 'không ghi được vào {path} ({detail}); hãy chọn thư mục khác, hoặc đóng tệp đang mở',
  'export.tooLarge': 'dữ liệu quá lớn cho một tệp XLSX; hãy dùng --format csv hoặc --format parquet',
};

export const exportEn: Record<keyof typeof exportVi, string> = {
  'help.export': 'write every table of the database into files, with the findings as SARIF and working papers as DOCX',
  'help.exportDirectory': 'folder to write the files into',
  'help.papers': 'working papers: one file for all, one for each report, or none',
  'export.written': '{path}: {rows} rows',
  'export.findings': '{path}: {count} findings',
  'export.papers': '{path}: {count} reports',
  'export.unwritable': 'cannot write into {path} ({detail}); choose another folder, or close the file where it is open',
  'export.tooLarge': 'too much for one XLSX file; use --format csv or --format parquet',
};
