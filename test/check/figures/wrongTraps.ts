/** The same ways of writing with one number wrong, and the rule that must report it. */
export const wrongTraps: readonly (readonly [rule: string, text: string])[] = [
  // rates of two named statuses
  [
    'ratio-mismatch',
    'Đã giải quyết 900 hồ sơ, trước hạn 500 hồ sơ, đúng hạn 391 hồ sơ, quá hạn 09 hồ sơ; tỷ lệ quá hạn trên số đã giải quyết là 3,1%.',
  ],
  [
    'ratio-mismatch',
    'Đã giải quyết 1.250 hồ sơ, đúng hạn 1.245 hồ sơ, quá hạn 05 hồ sơ.\nNhư vậy tỷ lệ quá hạn trên số đã giải quyết là 0,73%.',
  ],
  [
    'ratio-mismatch',
    'Trong quý đã giải quyết 640 hồ sơ, đúng hạn 632 hồ sơ, quá hạn 08 hồ sơ. Tỷ lệ đúng hạn trên tổng số đã giải quyết là 97,85%.',
  ],
  [
    'ratio-mismatch',
    'Đang giải quyết 40 hồ sơ, trong hạn 38 hồ sơ, quá hạn 02 hồ sơ. Đã giải quyết 500 hồ sơ, đúng hạn 496 hồ sơ, quá hạn 04 hồ sơ. Tỷ lệ đúng hạn trên số đã giải quyết là 98,7%.',
  ],
  // a named whole before a closed vocabulary
  [
    'sum-mismatch',
    'Kỳ trước chuyển sang 37 hồ sơ và 3.927 hồ sơ mới.\n- Hồ sơ mới chia theo cách nộp: trực tuyến 3.087 hồ sơ, trực tiếp 789 hồ sơ, bưu chính 42 hồ sơ.',
  ],
  [
    'sum-mismatch',
    'Trong kỳ tiếp nhận mới 500 hồ sơ.\nHồ sơ tiếp nhận mới theo hình thức nộp: trực tuyến 450 hồ sơ, trực tiếp 30 hồ sơ, bưu chính 10 hồ sơ.',
  ],
  [
    'sum-mismatch',
    'Tiếp nhận mới 1.204 hồ sơ. Cơ cấu hồ sơ mới: trực tuyến 1.100 hồ sơ; trực tiếp 90 hồ sơ; bưu chính 41 hồ sơ.',
  ],
  // accounts that do not close
  [
    'balance-mismatch',
    'Huyện tiếp nhận 1.500 hồ sơ, gồm cấp huyện 500 hồ sơ và cấp xã 1.000 hồ sơ.\nCấp xã: kỳ trước chuyển sang 40 hồ sơ, tiếp nhận mới 960 hồ sơ; đã giải quyết 930 hồ sơ, đang giải quyết 66 hồ sơ.',
  ],
  [
    'balance-mismatch',
    'Các xã, thị trấn nhận 740 hồ sơ; giải quyết xong 671 hồ sơ; đang giải quyết 59 hồ sơ; trả lại 06 hồ sơ.',
  ],
  ['balance-mismatch', 'Cấp huyện tiếp nhận 820 hồ sơ; đã giải quyết 790 hồ sơ; chuyển kỳ sau 25 hồ sơ.'],
  [
    'balance-mismatch',
    'Trung tâm tiếp nhận 431 hồ sơ. Đã giải quyết 408 hồ sơ. Chuyển tháng sau 19 hồ sơ. Rút, trả lại 07 hồ sơ.',
  ],
  ['balance-mismatch', '- Tiếp nhận 512 hồ sơ; đã giải quyết 480 hồ sơ; đang xử lý 30 hồ sơ; người dân rút 05 hồ sơ.'],
  // statuses under another
  ['sum-mismatch', 'Đang giải quyết 73 hồ sơ, trong hạn 72 hồ sơ, quá hạn 04 hồ sơ.'],
  ['sum-mismatch', 'Hiện đang giải quyết 120 hồ sơ: trong hạn 101 hồ sơ, quá hạn 09 hồ sơ.'],
  ['sum-mismatch', 'Giải quyết được 800 hồ sơ, đúng hạn 780 hồ sơ, quá hạn 12 hồ sơ.'],
  ['sum-mismatch', 'Giải quyết 955 hồ sơ (đúng và trước hạn 940 hồ sơ, quá hạn 51 hồ sơ).'],
  // carried over and new in other words
  ['sum-mismatch', 'Tiếp nhận 620 hồ sơ, gồm 20 hồ sơ từ năm trước chuyển sang và 610 hồ sơ mới.'],
  ['sum-mismatch', 'Tiếp nhận 431 hồ sơ: chuyển từ tháng trước 22 hồ sơ; nộp mới 490 hồ sơ.'],
  ['sum-mismatch', 'Phường tiếp nhận 1.000 hồ sơ (từ quý trước chuyển sang 60 hồ sơ, tiếp nhận mới 904 hồ sơ).'],
  // partitions
  [
    'sum-mismatch',
    'Kỷ luật 16 đảng viên, gồm: khiển trách 09 đảng viên, cảnh cáo 05 đảng viên, khai trừ 03 đảng viên.',
  ],
  ['sum-mismatch', 'Thẩm định 31 dự thảo, gồm 09 dự thảo nghị quyết và 24 dự thảo quyết định.'],
  ['sum-mismatch', 'Cử 25 viên chức đi học, gồm 12 viên chức ngành y và 15 viên chức ngành giáo dục.'],
  ['sum-mismatch', 'Tổng chi 640 triệu đồng, bao gồm: chi lương 420 triệu đồng; chi hoạt động 210 triệu đồng.'],
  ['sum-mismatch', 'Mở 40 lớp, chia ra: cấp tỉnh 05 lớp, cấp huyện 15 lớp, cấp xã 18 lớp.'],
  ['sum-mismatch', 'Có 97 dịch vụ, gồm 58 dịch vụ toàn trình và 49 dịch vụ một phần.'],
  ['sum-mismatch', 'Khảo sát 412 phiếu, gồm 407 phiếu hài lòng và 15 phiếu chưa hài lòng.'],
  [
    'sum-mismatch',
    'Toàn tỉnh tiếp nhận 9.000 hồ sơ, trong đó: cấp tỉnh 2.000 hồ sơ; cấp huyện 3.000 hồ sơ; cấp xã 4.010 hồ sơ.',
  ],
  ['sum-mismatch', 'Toàn huyện giải quyết 5.600 hồ sơ, cụ thể: cấp huyện 1.600 hồ sơ; cấp xã 4.100 hồ sơ.'],
  ['sum-mismatch', 'Tiếp nhận mới 700 hồ sơ (trực tuyến 600 hồ sơ, trực tiếp 70 hồ sơ, bưu chính 10 hồ sơ).'],
  [
    'sum-mismatch',
    'Tiếp nhận 2.400 hồ sơ, trong đó trực tuyến 2.000 hồ sơ, trực tiếp 390 hồ sơ, qua bưu chính 20 hồ sơ.',
  ],
  [
    'sum-mismatch',
    'Tiếp nhận 2.400 hồ sơ, bao gồm:\n- trực tuyến 2.000 hồ sơ;\n- trực tiếp 380 hồ sơ;\n- bưu chính 10 hồ sơ.',
  ],
  ['sum-mismatch', 'Chi 12,3 tỷ đồng, gồm chi lương 7,14 tỷ đồng và chi khác 6,19 tỷ đồng.'],
  ['sum-mismatch', 'Tổng số 96 văn bản, gồm:\n- 41 văn bản chỉ đạo;\n- 52 văn bản hướng dẫn.'],
  // shares with a stated base
  ['ratio-mismatch', 'Giải quyết 800 hồ sơ: đúng hạn 780 hồ sơ (93,5%), quá hạn 20 hồ sơ (2,5%).'],
  ['ratio-mismatch', 'Tiếp nhận 960 hồ sơ, trong đó trực tuyến 720 hồ sơ (đạt 57%).'],
  ['ratio-mismatch', 'Có 318/505 trường đạt chuẩn, đạt tỷ lệ 92,97%.'],
  ['ratio-mismatch', 'Đúng hạn 630/639 hồ sơ (đạt 89,59%).'],
  ['ratio-mismatch', 'Có 12/15 xã hoàn thành, đạt 70%.'],
  ['ratio-mismatch', 'Huyện có 200 công chức, gồm: nữ 90 công chức (54%); nam 110 công chức (55%).'],
  ['ratio-mismatch', 'Kiểm tra 50 cơ sở, trong đó 20 cơ sở vi phạm, chiếm 60%.'],
  ['ratio-mismatch', 'Tổng số 480 học sinh, trong đó giỏi 120 học sinh, chiếm tỷ lệ 52%.'],
  ['ratio-mismatch', 'Đã giải quyết 1.600 hồ sơ, trong đó đúng hạn 1.592 hồ sơ, đạt 95,9%.'],
  // parts above their whole
  ['part-exceeds-whole', 'Phường có 28 tổ dân phố, trong đó có 82 tổ dân phố văn hóa.'],
  ['part-exceeds-whole', 'Rà soát 45 thủ tục, trong đó có 54 thủ tục kiến nghị đơn giản hóa.'],
  ['part-exceeds-whole', 'Tổ chức 14 cuộc họp, trong đó có 17 cuộc họp trực tuyến.'],
  ['part-exceeds-whole', 'Ban hành 32 kế hoạch, trong đó có 35 kế hoạch về chuyển đổi số.'],
  ['part-exceeds-whole', 'Kiểm tra 126 văn bản, trong đó có 162 văn bản của cấp xã.'],
  // changes
  ['change-mismatch', 'Tiếp nhận 680 hồ sơ, tăng 50 hồ sơ so với quý I (650 hồ sơ).'],
  ['change-mismatch', 'Thu 530 triệu đồng, tăng 16% so với cùng kỳ (500 triệu đồng).'],
  // tables
  [
    'ratio-mismatch',
    '| Lĩnh vực | Số hồ sơ | Cơ cấu (%) |\n|---|---|---|\n| Đất đai | 50 | 25,0 |\n| Hộ tịch | 90 | 45,0 |\n| Xây dựng | 30 | 15,0 |\n| Môi trường | 30 | 51,0 |\n| Tổng cộng | 200 | 100 |',
  ],
  [
    'ratio-mismatch',
    '| Trình độ | Số người | Tỷ lệ (%) |\n|---|---|---|\n| Sau đại học | 10 | 12,5 |\n| Đại học | 50 | 62,5 |\n| Cao đẳng | 12 | 51,0 |\n| Trung cấp | 8 | 10,0 |\n| Tổng số | 80 | 100 |',
  ],
  [
    'table-total-mismatch',
    '| Lĩnh vực | Tiếp nhận | Trả lại |\n|---|---|---|\n| Đất đai | 60 | 2 |\n| Hộ tịch | 40 | - |\n| Xây dựng | 30 | 1 |\n| Cộng | 130 | 4 |',
  ],
  [
    'table-total-mismatch',
    '| TT | Xã | Tiếp nhận | Giải quyết |\n|---|---|---|---|\n| 1 | An Bình | 120 | 119 |\n| 2 | Long Thới | 80 | 80 |\n| 3 | Tân Lợi | 50 | 48 |\n| | Cộng 03 xã | 250 | 274 |',
  ],
  [
    'table-total-mismatch',
    '| Lĩnh vực | Tiếp nhận | Giải quyết |\n|---|---|---|\n| Đất đai | 120 | 119 |\n| Hộ tịch | 80 | 80 |\n| Xây dựng | 50 | 48 |\n| Tổng cộng | 205 | 247 |',
  ],
  [
    'formula-mismatch',
    '| Xã | Tổng số | Trực tuyến | Trực tiếp |\n|---|---|---|---|\n| (1) | (2)=(3)+(4) | (3) | (4) |\n| An Bình | 120 | 100 | 20 |\n| Long Thới | 95 | 60 | 30 |',
  ],
  [
    'formula-mismatch',
    '| Đơn vị | Kế hoạch | Thực hiện | Còn lại |\n|---|---|---|---|\n| (1) | (2) | (3) | (4)=(2)-(3) |\n| Phòng A | 40 | 31 | 9 |\n| Phòng B | 50 | 42 | 18 |',
  ],
  // scores
  [
    'sum-mismatch',
    'Tổng điểm đạt 34,5/40 điểm, gồm:\n- Thể chế: 9/10 điểm\n- Thủ tục: 17/20 điểm\n- Bộ máy: 9,5/10 điểm',
  ],
  ['deduction-mismatch', 'Lĩnh vực công vụ đạt 11,5/13 điểm, bị trừ 2,5 điểm.'],
  // trees: the inner breakdown
  [
    'sum-mismatch',
    'Huyện tiếp nhận 1.000 hồ sơ, gồm:\n- Cấp huyện 400 hồ sơ, trong đó: trực tuyến 300 hồ sơ, trực tiếp 80 hồ sơ, bưu chính 10 hồ sơ.\n- Cấp xã 600 hồ sơ.',
  ],
  [
    'sum-mismatch',
    'Tiếp nhận 900 hồ sơ: cấp huyện 300 hồ sơ (kỳ trước chuyển sang 20 hồ sơ, tiếp nhận mới 290 hồ sơ), cấp xã 600 hồ sơ.',
  ],
  [
    'sum-mismatch',
    'Đã giải quyết 1.000 hồ sơ, gồm cấp huyện 300 hồ sơ và cấp xã 750 hồ sơ; cấp huyện đúng hạn 295 hồ sơ.',
  ],
  ['sum-mismatch', 'Sở có 150 viên chức, gồm: 95 viên chức chuyên môn; 65 viên chức phục vụ.'],
];
