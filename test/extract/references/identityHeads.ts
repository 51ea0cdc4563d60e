const title = (date: string, year = date.slice(-4)) => `${date}\nBÁO CÁO\nKết quả công tác quý II năm ${year}`;

/** Letterheads and titles of invented reports; `nobody` says nothing of itself. */
export const heads = {
  district: `UBND HUYỆN BÌNH TÂN\nSố: 77/BC-UBND\n${title('Bình Tân, ngày 5 tháng 6 năm 2022')}\nUBND huyện Bình Tân, tỉnh Hà Nam báo cáo như sau.`,
  otherYear: `UBND HUYỆN BÌNH TÂN\nSố: 91/BC-UBND\n${title('Bình Tân, ngày 5 tháng 6 năm 2023')}\nUBND huyện Bình Tân, tỉnh Hà Nam báo cáo như sau.`,
  neighbour: `UBND HUYỆN TÂN SƠN\nSố: 12/BC-UBND\n${title('Tân Sơn, ngày 6 tháng 6 năm 2022')}\nUBND huyện Tân Sơn, tỉnh Hà Nam báo cáo như sau.`,
  sameNameElsewhere: `UBND HUYỆN BÌNH TÂN\nSố: 15/BC-UBND\n${title('Bình Tân, ngày 7 tháng 6 năm 2022')}\nUBND huyện Bình Tân, tỉnh Nam Định báo cáo như sau.`,
  otherProvince: `UBND TỈNH NAM ĐỊNH\nSố: 31/BC-UBND\n${title('Nam Định, ngày 8 tháng 6 năm 2022')}`,
  elsewhere: `UBND TỈNH THÁI NGUYÊN\nSố: 31/BC-UBND\n${title('Thái Nguyên, ngày 8 tháng 6 năm 2022')}`,
  province: `UBND TỈNH HÀ NAM\nSố: 44/BC-UBND\n${title('Hà Nam, ngày 9 tháng 6 năm 2022')}`,
  department: `UBND TỈNH HÀ NAM\nSỞ NỘI VỤ\nSố: 18/BC-SNV\n${title('Hà Nam, ngày 9 tháng 6 năm 2022')}`,
  inspectorate: `UBND TỈNH HÀ NAM\nTHANH TRA TỈNH\nSố: 18/BC-TTT\n${title('Hà Nam, ngày 9 tháng 6 năm 2022')}`,
  office: `UBND HUYỆN BÌNH TÂN\nPHÒNG NỘI VỤ\nSố: 8/BC-PNV\n${title('Bình Tân, ngày 9 tháng 6 năm 2022')}`,
  commune: `UBND XÃ TÂN LẬP\nSố: 8/BC-UBND\n${title('Tân Lập, ngày 9 tháng 6 năm 2026')}`,
  city: `UBND THÀNH PHỐ HÀ NỘI\nSỞ NỘI VỤ\nSố: 8/BC-SNV\n${title('Hà Nội, ngày 9 tháng 6 năm 2022')}`,
  nobody: 'Một đoạn không nói của ai.',
} as const;
