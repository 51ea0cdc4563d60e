/** Right passages of the kinds that wrongStated.ts holds wrong ones of. */
export const cleanStated: readonly string[] = [
  // parts behind a fraction make up its upper or its lower number
  'Toàn huyện có 40/52 trường đạt chuẩn (chưa tính 03 trung tâm bồi dưỡng), đạt tỷ lệ 76,92%; gồm mầm non 15, tiểu học 14, trung học cơ sở 11.',
  'Đoàn đã đến 12/15 xã, gồm 07 xã vùng cao và 05 xã vùng thấp.',
  'Đã rà soát 12/15 xã, gồm 10 xã đồng bằng và 05 xã ven biển của huyện.',
  'Hoàn thành 18/20 chỉ tiêu, gồm 03 nhóm với 20 chỉ tiêu thành phần.',
  'Có 45/60 thôn được công nhận, gồm 12 thôn mới công nhận năm nay.',
  'Giải quyết 35/40 đơn, gồm 20 đơn khiếu nại, 15 đơn tố cáo; trong đó 05 đơn kéo dài.',
  'Mở 12/10 lớp tập huấn, gồm 08 lớp cho cán bộ và 04 lớp cho người dân.',
  'Tất cả 27/27 văn bản được gửi điện tử, gồm 19 công văn và 08 kế hoạch.',
  'Có 84/90 hộ ký cam kết, gồm các hộ ở 02 ấp: ấp Trung 30 hộ, ấp Tây 54 hộ.',
  // semicolons between a whole and the parts of a closed vocabulary
  'Giải quyết xong 612 hồ sơ; 609 hồ sơ trước hạn và đúng hạn, đạt 99,51%, riêng trước hạn 540 hồ sơ; quá hạn 03 hồ sơ.',
  'Lũy kế đã giải quyết 2.140 hồ sơ; trong kỳ giải quyết đúng hạn 310 hồ sơ, quá hạn 04 hồ sơ.',
  'Cấp huyện giải quyết 200 hồ sơ; cấp xã đúng hạn 90 hồ sơ, quá hạn 02 hồ sơ.',
  'Đã giải quyết 500 hồ sơ; đúng hạn 470 hồ sơ; quá hạn 02 hồ sơ; trước hạn 28 hồ sơ.',
  'Đã giải quyết 500 hồ sơ; hộ tịch đúng hạn 210 hồ sơ; quá hạn 02 hồ sơ.',
  // "and" inside the name of a body
  'Làm việc với 04 đơn vị: Phòng Tài nguyên và Môi trường, Phòng Kinh tế và Hạ tầng, xã Phú Thịnh, xã Long Hòa.',
  'Làm việc với 05 đơn vị: Phòng Nội vụ, Phòng Tư pháp, xã Phú Thịnh, xã Long Hòa và Phú Mỹ.',
  'Làm việc với 04 đơn vị: Phòng Nội vụ, Phòng Tư pháp, xã Phú Thịnh và xã Long Hòa.',
  'Làm việc với 04 đơn vị: Phòng Nội vụ, xã Phú Thịnh, xã Long Hòa, Phòng Văn hóa và Thông tin.',
];
