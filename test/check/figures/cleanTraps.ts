/** Right passages near those that are accused: other bases and plans, overlaps, two divisions of one total, rounded beside exact. */
export const cleanTraps: readonly string[] = [
  // thresholds and targets
  'Giải quyết 1.200 hồ sơ, quá hạn 06 hồ sơ; tỷ lệ quá hạn trên số đã giải quyết không vượt 1% theo yêu cầu.',
  'Đã giải quyết 640 hồ sơ, quá hạn 02 hồ sơ. Mục tiêu: tỷ lệ quá hạn trên số đã giải quyết dưới 0,5%.',
  'Tiếp nhận 900 hồ sơ, trực tuyến 810 hồ sơ (đạt 90%, chỉ tiêu giao là 80%).',
  'Tỷ lệ hài lòng là 98,5%, cao hơn mức 95% được giao; có 197/200 phiếu hài lòng.',
  'Có 12 xã trên 90% số hộ dùng nước sạch, 03 xã dưới 60%.',
  'Đạt 45,8% và vượt mục tiêu 40%.',
  // other bases
  'Giải quyết 500 hồ sơ, quá hạn 05 hồ sơ. Tỷ lệ quá hạn trên số đã giải quyết của cả tỉnh là 2,35%.',
  'Quý trước giải quyết 400 hồ sơ, quá hạn 08 hồ sơ. Quý này giải quyết 500 hồ sơ, quá hạn 05 hồ sơ; tỷ lệ quá hạn trên số đã giải quyết hai quý là 1,44%.',
  'Đã giải quyết 800 hồ sơ, quá hạn 04 hồ sơ. Như vậy tỷ lệ quá hạn trên số đã giải quyết là 0,5% (cùng kỳ 0,62%).',
  'Đã giải quyết 900 hồ sơ, trước hạn 500 hồ sơ, đúng hạn 391 hồ sơ, quá hạn 09 hồ sơ; tỷ lệ quá hạn trên số đã giải quyết là 1%, thấp hơn bình quân của tỉnh (1,62%).',
  'Kế hoạch kiểm tra 25 đơn vị, thực tế kiểm tra 30 đơn vị, bằng 120%.',
  'Thu ngân sách 412 tỷ đồng, bằng 102,5% dự toán; so với cùng kỳ tăng 6%.',
  'Có mặt 48 người; 12 người là nữ, bằng 25% số có mặt.',
  'Tổ chức 16 lớp, trong đó 04 lớp trực tuyến, bằng 57% kế hoạch mở lớp trực tuyến.',
  'Có 250 học sinh giỏi, chiếm 12,4% số học sinh của trường.',
  // words behind a percentage that compare
  'Tỷ lệ trực tuyến đạt 70%, tăng 5 điểm phần trăm so với cùng kỳ; tiếp nhận 500 hồ sơ, trực tuyến 350 hồ sơ.',
  'Xã nhận 300 hồ sơ; 210 hồ sơ là trực tuyến, bằng 70% và vượt mục tiêu 60%.',
  // two divisions of one total
  'Huyện có 90 trường: mầm non 30 trường, tiểu học 40 trường, trung học cơ sở 20 trường; 54 trường đạt chuẩn, 36 trường chưa đạt chuẩn.',
  'Hồ sơ mới 500 hồ sơ.\n- Theo cách nộp: trực tuyến 450 hồ sơ, trực tiếp 40 hồ sơ, bưu chính 10 hồ sơ.\n- Theo lĩnh vực: đất đai 300 hồ sơ, hộ tịch 200 hồ sơ.',
  'Tiếp nhận mới 500 hồ sơ, kỳ trước chuyển sang 20 hồ sơ.\n- Hồ sơ mới chia theo cách nộp: trực tuyến 450 hồ sơ, trực tiếp 40 hồ sơ, bưu chính 10 hồ sơ.',
  'Trung tâm tiếp nhận mới 800 hồ sơ; chi nhánh tiếp nhận mới 400 hồ sơ.\nHồ sơ tiếp nhận mới của chi nhánh: trực tuyến 350 hồ sơ, trực tiếp 40 hồ sơ, bưu chính 10 hồ sơ.',
  'Tiếp nhận mới 800 hồ sơ trong năm. Quý IV tiếp nhận mới 300 hồ sơ.\nHồ sơ tiếp nhận mới quý IV: trực tuyến 250 hồ sơ, trực tiếp 45 hồ sơ, bưu chính 05 hồ sơ.',
  // a breakdown in its own sentence, behind parts of another
  'Tỉnh tiếp nhận 900 hồ sơ; gồm cấp tỉnh 200 hồ sơ, cấp huyện 300 hồ sơ, cấp xã 400 hồ sơ. Trong số đó tiếp nhận mới 860 hồ sơ, kỳ trước chuyển sang 40 hồ sơ.',
  'Huyện có 45 trường, gồm công lập 40 trường, tư thục 05 trường. Trong đó, mầm non 15 trường, tiểu học 20 trường, trung học cơ sở 10 trường.',
  // fractions
  'Đã giải quyết 480/500 hồ sơ. Trong đó đúng hạn 475 hồ sơ, quá hạn 05 hồ sơ.',
  'Có 18/30 xã đạt chuẩn, gồm 10 xã đồng bằng, 08 xã miền núi.',
  'Toàn huyện có 24/30 trường đạt chuẩn: mầm non 8/10 trường, tiểu học 10/12 trường, trung học cơ sở 6/8 trường.',
  'Có 21/24 ấp đạt chuẩn văn hóa, 03 ấp còn lại phấn đấu đạt trong năm sau.',
  'Kiểm tra 12 vụ/15 đối tượng, xử lý 10 vụ/12 đối tượng.',
  // overlaps
  'Có 40 công chức, trong đó nữ 22 người, đảng viên 36 người, dân tộc thiểu số 05 người.',
  'Xã có 21 cán bộ, công chức, gồm 10 cán bộ, 11 công chức; ngoài ra có 12 người hoạt động không chuyên trách.',
  'Kiểm tra 60 văn bản, có 12 văn bản sai sót: sai căn cứ 08 văn bản, sai thể thức 09 văn bản.',
  'Trong 30 tổ dân phố, mỗi tổ mở 02 lớp; 12 tổ có trên 90% số hộ cài ứng dụng, 25 tổ có nhóm Zalo.',
  // differences in brackets, earlier figures
  'Tiếp nhận 680 hồ sơ, tăng 30 hồ sơ so với quý I (650 hồ sơ).',
  'Có 310 người tham gia, vượt 10 người so với kế hoạch (300 người).',
  'Tổng thu 56 tỷ đồng, đạt 111,6% dự toán (50,18 tỷ đồng).',
  'Biên chế được giao 60 người, có mặt 55 người (thiếu 05 người).',
  'Năm 2015 xã có 300 hộ nghèo; đến nay chỉ còn 16 hộ nghèo.',
  'Nợ thuế 480 tỷ đồng, giảm 13,2% so với 553 tỷ đồng đầu năm; riêng nợ khó thu 120 tỷ đồng.',
  // rises that are divided
  'Năm nay tỉnh giảm 07 đầu mối gồm 03 phòng, 04 đơn vị sự nghiệp.',
  'Tăng 05 trường, gồm 02 trường mầm non và 03 trường tiểu học.',
  // organisations outside the sum
  'Toàn huyện tiếp nhận 1.000 hồ sơ (cấp huyện 300 hồ sơ, cấp xã 700 hồ sơ); ngoài ra Chi cục Thuế tiếp nhận 250 hồ sơ, Bảo hiểm xã hội tiếp nhận 120 hồ sơ.',
  'Các xã nhận 640 hồ sơ; giải quyết 620 hồ sơ; đang giải quyết 20 hồ sơ. Số trên chưa kể 52 hồ sơ của cơ quan Bảo hiểm xã hội.',
  // accounts that close, or whose outcomes are not all told
  'Huyện tiếp nhận 1.500 hồ sơ, gồm cấp huyện 500 hồ sơ và cấp xã 1.000 hồ sơ.\nCấp xã: kỳ trước chuyển sang 40 hồ sơ, tiếp nhận mới 960 hồ sơ; đã giải quyết 930 hồ sơ, đang giải quyết 70 hồ sơ.',
  'Huyện tiếp nhận 1.500 hồ sơ, gồm cấp huyện 500 hồ sơ và cấp xã 1.000 hồ sơ.\nCấp xã: kỳ trước chuyển sang 40 hồ sơ, tiếp nhận mới 960 hồ sơ; đã giải quyết 930 hồ sơ.',
  'Huyện tiếp nhận 1.500 hồ sơ, gồm cấp huyện 500 hồ sơ và cấp xã 1.000 hồ sơ.\nCấp xã: kỳ trước chuyển sang 40 hồ sơ, tiếp nhận mới 960 hồ sơ; đã giải quyết 930 hồ sơ, đang giải quyết 60 hồ sơ, trả lại 10 hồ sơ.',
  'Cấp xã tiếp nhận 700 hồ sơ; giải quyết 660 hồ sơ; đang giải quyết 35 hồ sơ; rút, trả lại 05 hồ sơ.',
  'Trung tâm tiếp nhận 400 hồ sơ; đã giải quyết 380 hồ sơ; trong hạn 18 hồ sơ, quá hạn 02 hồ sơ.',
  'Đang giải quyết 73 hồ sơ, trong hạn 72 hồ sơ, quá hạn 01 hồ sơ. Đã giải quyết 300 hồ sơ, đúng hạn 291 hồ sơ, quá hạn 09 hồ sơ.',
  'Có 250 hồ sơ đến hạn, trả đúng hạn 240 hồ sơ; thêm 09 hồ sơ được trả trước hạn.',
  // rounded beside exact
  'Trên 14,3 nghìn hồ sơ được tiếp nhận, con số chính xác là 14.348 hồ sơ; quá hạn 14 hồ sơ, chiếm 0,1%.',
  'Tiếp nhận 6,9 nghìn hồ sơ, gồm trực tuyến 6.103 hồ sơ, trực tiếp 745 hồ sơ, bưu chính 30 hồ sơ.',
  'Chi 12,3 tỷ đồng, gồm chi lương 7,14 tỷ đồng và chi khác 5,19 tỷ đồng.',
  'Gần 2,3 nghìn hồ sơ, trong đó 2.120 hồ sơ trực tuyến và 173 hồ sơ trực tiếp.',
  // number words
  'Hai đơn vị được khen, gồm một phòng và một xã.',
  'Tổ công tác có mười hai thành viên, trong đó có bốn cán bộ biệt phái.',
  'Xử lý kỷ luật ba công chức: khiển trách hai, cảnh cáo một.',
  // words before a colon that are about all figures behind it
  'Trong số đã trả kết quả: 4.926 hồ sơ sớm hơn lịch, 1.627 hồ sơ đúng hẹn và 18 hồ sơ trễ hẹn.',
  'Trong số hồ sơ đã giải quyết: 300 hồ sơ nộp qua mạng, 290 hồ sơ đúng hạn, 02 hồ sơ quá hạn.',
  // words that contain others
  'Kỷ luật 16 đảng viên: khiển trách 09, cảnh cáo 05, khai trừ 02.',
  'Ban hành 30 văn bản: 12 quyết định, 11 công văn, chỉ thị 07.',
  'Thu hồi 500 triệu đồng; giảm trừ thanh toán 120 triệu đồng.',
  // a total behind its parts
  'Xuất sắc 12 người, tốt 80 người, hoàn thành 06 người, không hoàn thành 02 người; tổng cộng 100 người.',
  'Quý I kiểm tra 04 cuộc, quý II kiểm tra 06 cuộc; tổng số đơn vị được kiểm tra là 25 đơn vị.',
  // lists with several figures an item
  'Giải ngân 900 triệu đồng/1.200 triệu đồng, đạt 75%:\n+ Vốn tỉnh 600 triệu đồng trên kế hoạch 700 triệu đồng.\n+ Vốn huyện 300 triệu đồng trên kế hoạch 500 triệu đồng.',
  'Toàn huyện tiếp nhận 1.000 hồ sơ; giải quyết 960 hồ sơ. Cụ thể:\n+ Cấp huyện tiếp nhận 300 hồ sơ.\n+ Cấp huyện giải quyết 290 hồ sơ.\n+ Cấp xã tiếp nhận 700 hồ sơ.\n+ Cấp xã giải quyết 670 hồ sơ.',
  // tables of shares
  '| Lĩnh vực | Số hồ sơ | Cơ cấu (%) |\n|---|---|---|\n| Đất đai | 50 | 25,0 |\n| Hộ tịch | 120 | 60,0 |\n| Xây dựng | 30 | 15,0 |\n| Tổng cộng | 200 | 100 |',
  '| Xã | Số hộ | Hộ nghèo | Tỷ lệ (%) |\n|---|---|---|---|\n| An Bình | 400 | 20 | 5,0 |\n| Long Thới | 500 | 10 | 2,0 |\n| Tân Lợi | 600 | 6 | 1,0 |\n| Tổng cộng | 1.500 | 36 | 2,4 |',
  '| Lĩnh vực | Tiếp nhận | Trả lại |\n|---|---|---|\n| Đất đai | 60 | 2 |\n| Hộ tịch | 40 | - |\n| Xây dựng | 30 | 1 |\n| Cộng | 130 | 3 |',
  '| TT | Xã | Tiếp nhận |\n|---|---|---|\n| 1 | An Bình | 120 |\n| 2 | Long Thới | 80 |\n| | Cộng 12 xã | 1.900 |',
];
