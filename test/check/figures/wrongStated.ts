/** Relations that the text states, with one number wrong, and the rule that must report it. */
export const wrongStated: readonly (readonly [rule: string, text: string])[] = [
  // parts behind a fraction make up neither of its numbers
  [
    'sum-mismatch',
    'Toàn huyện có 40/52 trường đạt chuẩn (chưa tính 03 trung tâm bồi dưỡng), đạt tỷ lệ 76,92%; gồm mầm non 15, tiểu học 41, trung học cơ sở 11.',
  ],
  [
    'sum-mismatch',
    'Toàn huyện có 40/52 trường đạt chuẩn (chưa tính 03 trung tâm bồi dưỡng), đạt tỷ lệ 76,92%; gồm mầm non 15, tiểu học 14, trung học cơ sở 12.',
  ],
  ['sum-mismatch', 'Đoàn đã đến 12/15 xã, gồm 07 xã vùng cao và 06 xã vùng thấp.'],
  ['sum-mismatch', 'Tất cả 27/27 văn bản được gửi điện tử, gồm 19 công văn và 09 kế hoạch.'],
  ['sum-mismatch', 'Sở thẩm định 27 đề án, tất cả 27/27 đề án đúng hạn, gồm 19 đề án của tỉnh và 80 đề án của huyện.'],
  // semicolons between a whole and the parts of a closed vocabulary
  [
    'sum-mismatch',
    'Giải quyết xong 612 hồ sơ; 609 hồ sơ trước hạn và đúng hạn, đạt 99,51%, riêng trước hạn 540 hồ sơ; quá hạn 30 hồ sơ.',
  ],
  ['sum-mismatch', 'Đã giải quyết 500 hồ sơ; đúng hạn 470 hồ sơ; quá hạn 02 hồ sơ; trước hạn 82 hồ sơ.'],
  // "and" inside the name of a body
  [
    'count-list-mismatch',
    'Làm việc với 05 đơn vị: Phòng Tài nguyên và Môi trường, Phòng Kinh tế và Hạ tầng, xã Phú Thịnh, xã Long Hòa.',
  ],
  [
    'count-list-mismatch',
    'Làm việc với 06 đơn vị: Phòng Tài nguyên và Môi trường, Phòng Kinh tế và Hạ tầng, xã Phú Thịnh, xã Long Hòa.',
  ],
];
