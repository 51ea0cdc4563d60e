import type { ColumnSpec, TableSpec } from '../../generator/types.ts';

const count = (key: string, measure: string, more = ''): ColumnSpec => ({
  key,
  measure,
  attrs: `unit=hồ sơ; ${more}`,
  width: 2,
});

/** Biểu II.06: every row obeys (3)=(4)+(5)+(6), (7)=(8)+(9)+(10), (11)=(12)+(13) and (3)=(7)+(11). */
const p1: TableSpec = {
  columns: [
    { key: 'no', width: 1 },
    { key: 'name', width: 5 },
    count('in', 'tiếp nhận'),
    count('on', 'tiếp nhận trực tuyến', 'channel=trực tuyến'),
    count('off', 'tiếp nhận trực tiếp, bưu chính', 'channel=trực tiếp, bưu chính'),
    count('old', 'kỳ trước chuyển sang', 'status=kỳ trước chuyển sang'),
    count('out', 'giải quyết'),
    count('o1', 'giải quyết trước hạn', 'status=trước hạn'),
    count('o2', 'giải quyết đúng hạn', 'status=đúng hạn'),
    count('o3', 'giải quyết quá hạn', 'status=quá hạn'),
    count('w', 'đang giải quyết', 'status=đang giải quyết'),
    count('w1', 'đang giải quyết trong hạn', 'status=trong hạn'),
    count('w2', 'đang giải quyết quá hạn', 'status=quá hạn'),
  ],
  head: [
    'STT | Lĩnh vực giải quyết | Số lượng hồ sơ tiếp nhận | < | < | < | Số lượng hồ sơ đã giải quyết | < | < | < | Số lượng hồ sơ đang giải quyết | < | <',
    '^ | ^ | Tổng số | Trong kỳ | < | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn',
    '^ | ^ | ^ | Trực tuyến | Trực tiếp, BCCI | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^',
  ],
  formulas:
    '(1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) | (7)=(8)+(9)+(10) | (8) | (9) | (10) | (11)=(12)+(13) | (12) | (13)',
  size: 9,
  rows: [
    'totalA tỉnh | A | Cấp tỉnh | 48.723 | 35.494 | 11.663 | 1.566 | 46.586 | 23.247 | 23.262 | 77 | 2.137 | 2.123 | 14',
    'dat tỉnh | 1 | Đất đai, môi trường | 13.874 | 7.956 | 5.086 | 832 | 12.750 | 6.319 | 6.380 | 51 | 1.124 | 1.121 | 3',
    'kh tỉnh | 2 | Đầu tư, doanh nghiệp | 5.218 | 4.961 | 153 | 104 | 5.108 | 3.077 | 2.028 | 3 | 110 | 108 | 2',
    'tp tỉnh | 3 | Lý lịch tư pháp, công chứng | 9.346 | 6.520 | 2.536 | 290 | 8.944 | 4.444 | 4.489 | 11 | 402 | 399 | 3',
    'gt tỉnh | 4 | Giao thông vận tải | 11.687 | 9.584 | 1.963 | 140 | 11.488 | 4.931 | 6.552 | 5 | 199 | 196 | 3',
    'yt tỉnh | 5 | Y tế | 1.453 | 1.102 | 293 | 58 | 1.363 | 685 | 674 | 4 | 90 | 87 | 3',
    'ld tỉnh | 6 | Lao động, người có công | 4.029 | 2.690 | 1.266 | 73 | 3.920 | 2.298 | 1.622 | 0 | 109 | 109 | 0',
    'kc tỉnh | 7 | Các lĩnh vực khác | 3.116 | 2.681 | 366 | 69 | 3.013 | 1.493 | 1.517 | 3 | 103 | 103 | 0',
    'totalB huyện | B | Cấp huyện | 63.868 | 34.371 | 27.617 | 1.880 | 61.252 | 29.156 | 31.810 | 286 | 2.616 | 2.605 | 11',
    'b1 huyện | 1 | Đất đai | 31.265 | 12.409 | 17.136 | 1.720 | 28.951 | 11.579 | 17.111 | 261 | 2.314 | 2.314 | 0',
    'b2 huyện | 2 | Hộ tịch, chứng thực | 17.480 | 11.176 | 6.287 | 17 | 17.428 | 9.316 | 8.103 | 9 | 52 | 50 | 2',
    'b3 huyện | 3 | Đăng ký hộ kinh doanh | 6.902 | 5.912 | 962 | 28 | 6.840 | 4.312 | 2.523 | 5 | 62 | 59 | 3',
    'b4 huyện | 4 | Bảo trợ xã hội | 5.377 | 3.019 | 2.277 | 81 | 5.269 | 2.890 | 2.374 | 5 | 108 | 105 | 3',
    'b5 huyện | 5 | Lĩnh vực khác | 2.844 | 1.855 | 955 | 34 | 2.764 | 1.059 | 1.699 | 6 | 80 | 77 | 3',
    'totalC xã | C | Cấp xã | 148.518 | 75.369 | 72.903 | 246 | 148.095 | 62.030 | 86.001 | 64 | 423 | 418 | 5',
    'c1 xã | 1 | Chứng thực | 92.618 | 35.188 | 57.411 | 19 | 92.581 | 36.698 | 55.874 | 9 | 37 | 37 | 0',
    'c2 xã | 2 | Hộ tịch | 38.207 | 29.387 | 8.778 | 42 | 38.111 | 16.357 | 21.731 | 23 | 96 | 96 | 0',
    'c3 xã | 3 | Bảo trợ xã hội, người có công | 12.933 | 8.058 | 4.733 | 142 | 12.700 | 6.794 | 5.884 | 22 | 233 | 231 | 2',
    'c4 xã | 4 | Lĩnh vực khác | 4.760 | 2.736 | 1.981 | 43 | 4.703 | 2.181 | 2.512 | 10 | 57 | 54 | 3',
    'total | TỔNG CỘNG | < | 261.109 | 145.234 | 112.183 | 3.692 | 255.933 | 114.433 | 141.073 | 427 | 5.176 | 5.146 | 30',
  ],
};

const p2: TableSpec = {
  columns: [
    { key: 'no', width: 1 },
    { key: 'name', width: 5 },
    { key: 'k', measure: 'kế hoạch vốn đầu tư công', attrs: 'unit=triệu đồng; huyện', width: 2 },
    { key: 'g', measure: 'giải ngân vốn đầu tư công', attrs: 'unit=triệu đồng; huyện', width: 2 },
    { key: 'p', measure: 'tỷ lệ giải ngân vốn đầu tư công', attrs: 'unit=%; huyện', width: 2 },
  ],
  head: ['TT | Đơn vị | Kế hoạch vốn | Đã giải ngân | Tỷ lệ (%)'],
  formulas: '1 | 2 | 3 | 4 | 5=4/3',
  rows: [
    'cg | 1 | Thành phố Châu Giang | 412.350 | 268.941 | 65,22',
    'tp | 2 | Thị xã Tân Phước Đông | 187.600 | 131.775 | 70,24',
    'hl | 3 | Huyện Hạ Lũy | 96.480 | 59.214 | 61,37',
    'ct | 4 | Huyện Cồn Tiên Sa | 124.715 | 70.302 | 56,37',
    'bl | 5 | Huyện Ba Láng | 88.205 | 64.391 | 73,00',
    'vt | 6 | Huyện Vĩnh Trạch Đông | 141.900 | 87.733 | 61,83',
    'total | Tổng cộng | < | 1.051.250 | 682.356 | 64,91',
  ],
};

export const tables = { p1, p2 };
