const changes = [
  'Tỷ lệ giải quyết đúng hạn đạt 96,4%, tăng 3,1% so với năm 2022 (94,3%).',
  'Tỷ lệ bỏ học 0,31%, giảm 0,18 điểm phần trăm so với mức 0,39% của năm học trước.',
  'Chỉ số xếp thứ 21/63, tăng 05 bậc so với năm 2022 (thứ 27/63).',
  'Chỉ số xếp thứ 12/63, tăng 06 bậc so với năm 2022 (thứ 27/63).',
  'Số vụ vi phạm giảm từ 15 vụ xuống còn 12 vụ, giảm 25%.',
  'Số vụ vi phạm giảm từ 15 vụ xuống còn 12 vụ, giảm 04 vụ.',
  'Tỷ lệ văn bản ký số tăng từ 80% lên 92% (tăng 22%).',
  'Tiếp nhận 435 hồ sơ, tăng 53 hồ sơ so với cùng kỳ năm trước (400 hồ sơ).',
  'Tiếp nhận 435 hồ sơ, tăng 35 hồ sơ (7,85%) so với cùng kỳ năm trước (400 hồ sơ).',
  'Biên chế hiện có 2.146 người, so với 2.395 người của năm 2015 giảm 14,0%.',
  'Nộp mới 409 hồ sơ (tăng 37 hồ sơ, tương đương 8,9%, so với 372 hồ sơ của tháng trước).',
  'Các huyện thu 2.460 tỷ đồng, hơn kế hoạch tiến độ (2.300 tỷ đồng) 190 tỷ đồng.',
  'Thu ngân sách 41,6 tỷ đồng, tăng 6,3% so với mức 38,4 tỷ đồng của cùng kỳ.',
  'Xã tiếp nhận 4.318 hồ sơ, tăng 14,2% so với 6 tháng cuối năm 2025 (3.842 hồ sơ).',
  'Thu ngân sách 214,86 tỷ đồng, vượt 17,8% dự toán (181,0 tỷ đồng).',
  'Tỷ lệ bao phủ đạt 86,5%, thấp hơn 8,4% so với chỉ tiêu được giao (91%).',
  'Nợ thuế còn 486 tỷ đồng, giảm 21,1% so với 553 tỷ đồng cuối năm 2021.',
  'Chỉ số cải cách hành chính đạt 86,75 điểm (tăng 1,53 điểm so với 85,4 điểm của năm 2018).',
  'Quý II tiếp nhận 6.842 hồ sơ, tăng 318 hồ sơ so với quý I (6.542 hồ sơ).',
  'Năm nay thu 318,47 tỷ đồng, nhưng so với năm 2020 (327,15 tỷ đồng) lại giảm 7,2%.',
] as const;

const deductions = [
  'Tiêu chí tự chấm 13,25 điểm trên tối đa 15 điểm, bị trừ 1,25 điểm do đi trễ.',
  'Lĩnh vực thể chế có điểm tối đa 10 điểm, đạt 8,75 điểm, bị trừ 1,15 điểm.',
] as const;

/** Changes, differences, steps and deductions that their values do not give. */
export const wrongChanges: readonly (readonly [rule: string, text: string])[] = [
  ...changes.map((text) => ['change-mismatch', text] as const),
  ...deductions.map((text) => ['deduction-mismatch', text] as const),
];
