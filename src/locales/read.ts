/** Sentences of the readers: why a file cannot be read, and what its user should know of one that was read. */
export type Language = 'vi' | 'en';

const vi = {
  empty: 'tệp rỗng',
  unknownKind: 'không phải loại tệp đọc được (DOCX, DOC, RTF, XLSX, PDF, TXT, HTML)',
  oldWord: 'tệp Word từ trước năm 1997: hãy lưu lại thành DOCX',
  damaged: 'tệp bị hỏng hoặc bị cắt cụt',
  encrypted: 'tệp được đặt mật khẩu: hãy bỏ mật khẩu rồi thử lại',
  tooLarge: 'tệp quá lớn sau khi giải nén',
  tooDeep: 'tệp lồng quá nhiều tầng (bảng trong bảng …)',
  scanned: 'tệp chỉ có ảnh chụp, không nhận ra chữ nào',
  noText: 'tệp không có chữ nào',
  misleadingName: 'đuôi tên tệp ({ending}) không đúng với nội dung: đây là tệp {format}',
  trackedChanges: 'tệp có nội dung sửa đổi chưa chấp nhận (Track Changes): đã đọc như thể chấp nhận tất cả',
  hiddenSheets: 'trang tính ẩn, không đọc: {names}',
  hiddenCells: 'có hàng hoặc cột ẩn, vẫn được đọc: {names}',
  uncalculated: '{count} ô có công thức mà chưa có kết quả: hãy mở bằng Excel và lưu lại',
  recognisedPages: 'trang {pages} là ảnh chụp, chữ do máy nhận dạng (OCR): chữ số có thể sai',
  pagesWithoutText: 'trang {pages} là ảnh nhưng không nhận ra chữ nào: chưa được đọc',
};

export type ReadMessage = keyof typeof vi;
/** The messages that say why a file cannot be read. */
export type ReadReason = Exclude<
  ReadMessage,
  | 'misleadingName'
  | 'trackedChanges'
  | 'hiddenSheets'
  | 'hiddenCells'
  | 'uncalculated'
  | 'recognisedPages'
  | 'pagesWithoutText'
>;

const en: Record<ReadMessage, string> = {
  empty: 'the file is empty',
  unknownKind: 'not a kind of file that can be read (DOCX, DOC, RTF, XLSX, PDF, TXT, HTML)',
  oldWord: 'a Word file from before 1997: save it as DOCX',
  damaged: 'the file is damaged or cut off',
  encrypted: 'the file is protected by a password: remove it and try again',
  tooLarge: 'the file is too large once unpacked',
  tooDeep: 'the file is nested too deep (tables in tables …)',
  scanned: 'the file holds only images on which no text was recognised',
  noText: 'the file holds no text',
  misleadingName: 'the ending of the name ({ending}) does not fit the content: this is a {format} file',
  trackedChanges: 'the file holds tracked changes that are not accepted: read as if all were',
  hiddenSheets: 'hidden sheets, not read: {names}',
  hiddenCells: 'holds hidden rows or columns, read all the same: {names}',
  uncalculated: '{count} cells hold a formula without its result: open the file in Excel and save it',
  recognisedPages: 'page {pages} is a scanned image, its text was recognised (OCR): digits may be wrong',
  pagesWithoutText: 'page {pages} is an image on which no text was recognised: it was not read',
};

export const read: Record<Language, Record<ReadMessage, string>> = { vi, en };

/** A sentence in the language of the run, its `{name}`s filled. */
export function readMessage(key: ReadMessage, language: Language, values: Record<string, string> = {}): string {
  return read[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
