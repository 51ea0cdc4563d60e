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
  // a share and a rest
  'Các sở, ngành cụ thể hóa thành 412 nhiệm vụ. Cuối năm có 398 nhiệm vụ xong (96,6%), còn 14 nhiệm vụ chuyển sang năm sau.',
  'Khảo sát 1.800 phiếu tại 06 điểm, mỗi điểm 300 phiếu; 1.716 phiếu hài lòng (95,33%), còn 84 phiếu.',
  'Kế hoạch đề ra 124 nhiệm vụ. Huyện ủy có văn bản chỉ đạo.\nĐến giữa năm hoàn thành 89 nhiệm vụ, đạt 71,77%; 35 nhiệm vụ còn lại đang thực hiện.',
  'Cả năm giao 480 nhiệm vụ. Quý này có 52 nhiệm vụ đến hạn. Đã xong 47 nhiệm vụ (90,38%), còn 05 nhiệm vụ.',
  'Toàn tỉnh có 120 xã. Có 90 xã đạt chuẩn (75%), còn 20 xã dưới 10 tiêu chí.',
  'Toàn tỉnh có 120 xã. Có 90 xã đạt chuẩn (75%), còn 12 xã.',
  'Toàn xã có 1.250 hộ. Trong năm 96 hộ thoát nghèo (7,68%), còn 110 hộ nghèo.',
  'Tiếp nhận 510 hồ sơ; đã giải quyết 480 hồ sơ (97,96%), còn 30 hồ sơ.',
  'Cả năm có 640 việc phải làm. Đã xong 45 việc đến hạn (93,75%), còn 03 việc đến hạn.',
  'Toàn xã có 1.250 hộ. Đã thu quỹ của 1.100 hộ (đạt 98,2% kế hoạch), còn 150 hộ.',
  'Phát 2.400 phiếu. Có 2.256 phiếu hài lòng (94,51%), còn 131 phiếu; 13 phiếu không hợp lệ.',
  // what is singled out, and a way to divide under its whole
  'Tiếp nhận 124 vụ khiếu nại, riêng tố cáo 308 vụ, giải quyết đạt 87,1%.',
  'Trợ giúp 124 vụ việc, riêng tham gia tố tụng 108 vụ việc, chiếm 87,1%; 61 vụ đạt loại tốt.',
  'Còn 4.120 đơn đủ điều kiện xử lý:\n- Theo nội dung: khiếu nại 812 đơn; tố cáo 236 đơn; kiến nghị 3.072 đơn.\n- Theo lĩnh vực, nhiều nhất là đất đai (2.748 đơn, chiếm gần 67%).\n- Theo kế hoạch, đã đối thoại 120 đơn, đạt 80%.',
  // what came over and what came in, in the sentence behind their whole
  'Quý II tiếp nhận 4.842 hồ sơ, tăng 318 hồ sơ so với quý I (4.524 hồ sơ). Tiếp nhận trong kỳ 4.775 hồ sơ: trực tuyến 4.094 hồ sơ, trực tiếp 640 hồ sơ, bưu chính 41 hồ sơ; từ kỳ trước 67 hồ sơ.',
  'Quý II tiếp nhận 4.842 hồ sơ. Tiếp nhận trong kỳ 4.775 hồ sơ; từ kỳ trước 64 hồ sơ; bàn giao từ xã cũ 03 hồ sơ.',
  'Toàn huyện tiếp nhận 4.842 hồ sơ. Riêng Phòng Tư pháp tiếp nhận mới 775 hồ sơ, từ kỳ trước 67 hồ sơ.',
  // shares of the parts of one breakdown
  'Đánh giá 672 người: xuất sắc 109 (16,22%), tốt 548 (81,55%), hoàn thành 13 (1,93%), không hoàn thành 02 (0,30%).',
  // an item under the line with the parts is another whole
  'Đến nay trả kết quả 571 hồ sơ; đang xử lý 33 hồ sơ; xin rút 08 hồ sơ.\n- Trong số đã trả kết quả: 426 hồ sơ sớm hơn hẹn, 137 hồ sơ đúng hẹn và 08 hồ sơ trễ hẹn.\n- Riêng đất đai, tiếp nhận 112 hồ sơ.',
];
