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
  // the words before a closed vocabulary name its whole
  'Trong quý trả kết quả 845 hồ sơ; đang xử lý 21 hồ sơ.\n- Trong số đã trả kết quả: 310 hồ sơ sớm hơn hẹn, 530 hồ sơ đúng hẹn và 05 hồ sơ trễ hẹn.\n- Trong số đang xử lý: 20 hồ sơ chưa tới ngày hẹn, 01 hồ sơ đã quá ngày hẹn.',
  'Trong quý trả kết quả 845 hồ sơ. Trong số đã trả kết quả của lĩnh vực đất đai: 110 hồ sơ sớm hơn hẹn, 130 hồ sơ đúng hẹn và 05 hồ sơ trễ hẹn.',
  'Trong quý trả kết quả 845 hồ sơ.\nTrong số đã trả kết quả: 810 hồ sơ đúng hẹn, 05 hồ sơ trễ hẹn, 30 hồ sơ không ghi ngày hẹn.',
  '- Hồ sơ mới trong kỳ: 1.240 hồ sơ. Lũy kế từ đầu năm, hồ sơ mới là 3.805 hồ sơ.\n- Kênh nộp hồ sơ mới:\n+ trực tuyến 905 (72,98%);\n+ trực tiếp 320;\n+ bưu chính công ích 15.',
  '- Hồ sơ mới trong kỳ: 1.240 hồ sơ. Lũy kế từ đầu năm, hồ sơ mới là 3.805 hồ sơ.\n- Kênh nộp hồ sơ mới:\n+ trực tuyến 2.905;\n+ trực tiếp 885;\n+ bưu chính công ích 15.',
  '- Hồ sơ mới trong kỳ: 1.240 hồ sơ.\n- Kênh nộp hồ sơ mới:\n+ trực tuyến 905;\n+ trực tiếp 310;\n+ bưu chính công ích 15;\n+ lưu động 10.',
  'a) Sở Xây dựng\n- Hồ sơ mới: 1.240 hồ sơ.\nb) Sở Nội vụ\n- Hồ sơ mới theo kênh nộp:\n+ trực tuyến 80;\n+ trực tiếp 31;\n+ bưu chính công ích 02.',
  'Số mới phát sinh 1.240 hồ sơ.\nSố mới phát sinh nhìn theo hai cách:\n- Theo hình thức nộp: trực tuyến 905, trực tiếp 320, dịch vụ bưu chính công ích 15; tỷ lệ trực tuyến 72,98%.\n- Theo nơi cư trú: 1.100 hồ sơ của người trong phường, 140 hồ sơ của người nơi khác, tương ứng 88,71% và 11,29%.',
  '- Tiếp nhận 260 hồ sơ: từ tháng trước 12 hồ sơ; nộp mới 248 hồ sơ.\n- Nộp mới qua mạng 230 hồ sơ, tại quầy 18 hồ sơ; không phát sinh hồ sơ bưu chính.',
  '- Tiếp nhận 260 hồ sơ: từ tháng trước 12 hồ sơ; nộp mới 248 hồ sơ.\n- Nộp mới qua mạng 230 hồ sơ, tại quầy 13 hồ sơ và qua bưu chính.',
  '- Tiếp nhận 260 hồ sơ: từ tháng trước 12 hồ sơ; nộp mới 248 hồ sơ.\n- Lũy kế từ đầu năm nộp mới qua mạng 930 hồ sơ, tại quầy 118 hồ sơ; không phát sinh hồ sơ bưu chính.',
  // shares in a row
  'Kế hoạch giao xử lý 50 việc. Trong quý đất đai xong 45 việc, hộ tịch xong 30 việc, lần lượt đạt 90% và 75%.',
  'Phát 550 phiếu. Có 495 phiếu hài lòng, 46 phiếu bình thường, lần lượt chiếm 90% và 9,2% số phiếu thu về.',
];
