/** What `search` says. */
export const searchVi = {
  'help.search': 'tìm chữ trong mọi báo cáo đã nạp, gõ có dấu hoặc không dấu',
  'help.words': 'các từ cần tìm; đặt trong "…" để tìm nguyên cụm',
  'help.issuer': 'chỉ tìm trong báo cáo của cơ quan có tên này',
  'help.period': 'chỉ tìm trong kỳ này: 2023, 2023-07, 2023-01..2023-06 hoặc chữ in trong báo cáo ("quý II")',
  'help.searchExample': 'search một cửa liên thông --issuer "huyện Đồng Vang" --period 2023',
  'help.hits': 'số đoạn nhiều nhất được in',
  'search.nothing': 'không có chữ hay số nào để tìm',
  'search.long': 'nhiều từ quá; nhiều nhất {most} từ',
  'search.none': 'không tìm thấy đoạn nào',
  'search.more': 'chỉ in {limit} đoạn đầu; muốn xem thêm, đặt --limit',
  'search.late': 'đã dừng: tìm quá {seconds} giây; hãy thêm từ, hoặc chờ lâu hơn với --timeout',
  'search.report': 'báo cáo',
  'search.page': 'trang',
  'search.snippet': 'đoạn',
};

export const searchEn: Record<keyof typeof searchVi, string> = {
  'help.search': 'find words in all loaded reports, typed with or without diacritics',
  'help.words': 'words to find; put a phrase into "…"',
  'help.issuer': 'only reports of the issuer of this name',
  'help.period': 'only this period: 2023, 2023-07, 2023-01..2023-06, or the words of the report ("quý II")',
  'help.searchExample': 'search một cửa liên thông --issuer "huyện Đồng Vang" --period 2023',
  'help.hits': 'most passages to print',
  'search.nothing': 'there is no letter or digit to look for',
  'search.long': 'too many words; {most} at most',
  'search.none': 'no passage found',
  'search.more': 'only the first {limit} passages are printed; set --limit for more',
  'search.late': 'stopped: the search ran longer than {seconds} seconds; add words, or wait longer with --timeout',
  'search.report': 'report',
  'search.page': 'page',
  'search.snippet': 'passage',
};
