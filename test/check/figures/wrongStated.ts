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
  // the words before a closed vocabulary name its whole
  [
    'sum-mismatch',
    'Trong quý trả kết quả 845 hồ sơ; đang xử lý 21 hồ sơ.\n- Trong số đã trả kết quả: 310 hồ sơ sớm hơn hẹn, 350 hồ sơ đúng hẹn và 05 hồ sơ trễ hẹn.\n- Trong số đang xử lý: 20 hồ sơ chưa tới ngày hẹn, 01 hồ sơ đã quá ngày hẹn.',
  ],
  [
    'sum-mismatch',
    'Trong quý trả kết quả 8.450 hồ sơ; đang xử lý 21 hồ sơ.\n- Trong số đã trả kết quả: 310 hồ sơ sớm hơn hẹn, 530 hồ sơ đúng hẹn và 05 hồ sơ trễ hẹn.',
  ],
  [
    'sum-mismatch',
    '- Hồ sơ mới trong kỳ: 1.240 hồ sơ. Lũy kế từ đầu năm, hồ sơ mới là 3.805 hồ sơ.\n- Kênh nộp hồ sơ mới:\n+ trực tuyến 905;\n+ trực tiếp 230;\n+ bưu chính công ích 15.',
  ],
  [
    'sum-mismatch',
    'Số mới phát sinh 1.280 hồ sơ.\nSố mới phát sinh nhìn theo hai cách:\n- Theo hình thức nộp: trực tuyến 905, trực tiếp 320, dịch vụ bưu chính công ích 15.\n- Theo nơi cư trú, phần lớn là người trong phường.',
  ],
  [
    'sum-mismatch',
    '- Tiếp nhận 260 hồ sơ: từ tháng trước 12 hồ sơ; nộp mới 248 hồ sơ.\n- Nộp mới qua mạng 230 hồ sơ, tại quầy 81 hồ sơ; không phát sinh hồ sơ bưu chính.',
  ],
  // shares in a row, and of a whole that the words before the vocabulary name
  [
    'ratio-mismatch',
    'Số mới phát sinh 1.240 hồ sơ, trong đó 1.100 hồ sơ của người trong phường, 170 hồ sơ của người nơi khác, tương ứng 88,71% và 11,29%.',
  ],
  [
    'ratio-mismatch',
    'Trong quý trả kết quả 845 hồ sơ.\n- Trong số đã trả kết quả: 310 hồ sơ sớm hơn hẹn, 530 hồ sơ đúng hẹn và 05 hồ sơ trễ hẹn (5,59%).',
  ],
  // a share and a rest: three of four figures agree
  [
    'sum-mismatch',
    'Các sở, ngành cụ thể hóa thành 415 nhiệm vụ. Cuối năm có 398 nhiệm vụ xong (96,6%), còn 14 nhiệm vụ chuyển sang năm sau.',
  ],
  [
    'sum-mismatch',
    'Các sở, ngành cụ thể hóa thành 412 nhiệm vụ. Cuối năm có 938 nhiệm vụ xong (96,6%), còn 14 nhiệm vụ chuyển sang năm sau.',
  ],
  [
    'ratio-mismatch',
    'Các sở, ngành cụ thể hóa thành 412 nhiệm vụ. Cuối năm có 398 nhiệm vụ xong (66,9%), còn 14 nhiệm vụ chuyển sang năm sau.',
  ],
  [
    'sum-mismatch',
    'Khảo sát 1.800 phiếu tại 06 điểm, mỗi điểm 300 phiếu; 1.716 phiếu hài lòng (95,33%), còn 48 phiếu.',
  ],
  [
    'sum-mismatch',
    'Khảo sát 18.000 phiếu tại 06 điểm, mỗi điểm 300 phiếu; 1.716 phiếu hài lòng (95,33%), còn 84 phiếu.',
  ],
  [
    'sum-mismatch',
    'Kế hoạch đề ra 142 nhiệm vụ. Huyện ủy có văn bản chỉ đạo.\nĐến giữa năm hoàn thành 89 nhiệm vụ, đạt 71,77%; 35 nhiệm vụ còn lại đang thực hiện.',
  ],
  ['sum-mismatch', 'Khảo sát 2.400 phiếu; 2.286 phiếu hài lòng trở lên (94,5%), còn 132 phiếu.'],
  ['sum-mismatch', 'Huyện đề ra 48 nhiệm vụ. Đã hoàn thành 29 nhiệm vụ, đạt 60,42%; nhiệm vụ đang thực hiện là 20.'],
  // what is singled out, and a way to divide under its whole
  ['ratio-mismatch', 'Trợ giúp 124 vụ việc, riêng tham gia tố tụng 180 vụ việc, chiếm 87,1%; 61 vụ đạt loại tốt.'],
  [
    'ratio-mismatch',
    'Còn 4.120 đơn đủ điều kiện xử lý:\n- Theo nội dung: khiếu nại 812 đơn; tố cáo 236 đơn; kiến nghị 3.072 đơn.\n- Theo lĩnh vực, nhiều nhất là đất đai (2.748 đơn, chiếm gần 62%).',
  ],
  // what came over and what came in, in the sentence behind their whole
  [
    'sum-mismatch',
    'Quý II tiếp nhận 4.842 hồ sơ, tăng 318 hồ sơ so với quý I (4.524 hồ sơ). Tiếp nhận trong kỳ 4.775 hồ sơ: trực tuyến 4.094 hồ sơ, trực tiếp 640 hồ sơ, bưu chính 41 hồ sơ; từ kỳ trước 76 hồ sơ.',
  ],
  // shares of the parts of one breakdown
  [
    'ratio-mismatch',
    'Đánh giá 672 người: xuất sắc 109 (16,22%), tốt 958 (81,55%), hoàn thành 13 (1,93%), không hoàn thành 02 (0,30%).',
  ],
  [
    'sum-mismatch',
    '- Xã nhận 2.964 hồ sơ; gồm 37 hồ sơ chuyển sang từ năm trước và 2.927 hồ sơ mới.\n- Hồ sơ mới chia theo cách nộp: trực tuyến 2.087 hồ sơ, trực tiếp 789 hồ sơ, bưu chính công ích 42 hồ sơ.',
  ],
];
