/** Right passages whose parts are named by a vocabulary, counted in other words than their whole, or told in a bracket. */
export const cleanDivisions: readonly string[] = [
  // a selection leaves a rest, however its parts are named
  'Trung tâm Văn hóa làm 52 tin, bài, trong đó 31 tin, bài đăng trên cổng thông tin và 15 tin, bài phát thanh.',
  'Tinh giản 120 người, trong đó nghỉ hưu trước tuổi 80 người, thôi việc ngay 25 người.',
  'Chi 9,8 tỷ đồng, trong đó chi thường xuyên 7,1 tỷ đồng, chi đầu tư 1,9 tỷ đồng.',
  'Huyện nhận 540 đơn, trong đó khiếu nại 120 đơn, tố cáo 45 đơn.',
  'Tiếp nhận 543 đơn (khiếu nại 100 đơn, tố cáo 50 đơn, kiến nghị, phản ánh 300 đơn), số còn lại là đơn trùng.',
  'Giao 120 nhiệm vụ, trong đó đúng hạn 80 nhiệm vụ, quá hạn 05 nhiệm vụ; 35 nhiệm vụ chưa đến hạn.',
  'Tỉnh giao 90 nhiệm vụ, trong đó 60 nhiệm vụ đúng thời hạn, 04 nhiệm vụ chậm so với thời hạn.',
  'Đã phân loại 300 đơn, trong đó đủ điều kiện xử lý 210 đơn, không đủ điều kiện 60 đơn.',
  'Tổ hòa giải nhận 88 vụ việc, trong đó hòa giải thành 70 vụ việc, hòa giải không thành 10 vụ việc.',
  'Kỷ luật 20 công chức, trong đó khiển trách 09 người, cảnh cáo 05 người.',
  // complete, and it agrees
  'Kiểm tra 46 cuộc, trong đó 18 cuộc theo kế hoạch, 28 cuộc đột xuất.',
  'Toàn tỉnh có 130 cuộc thanh tra, trong đó 12 cuộc từ kỳ trước chuyển sang, 118 cuộc triển khai trong kỳ.',
  'Hoàn thành 80 nhiệm vụ, trong đó:\n- 76 nhiệm vụ đúng thời hạn của kế hoạch;\n- 04 nhiệm vụ chậm so với thời hạn.',
  'Dân số 52.300 người (thường trú 48.100 người, tạm trú 4.200 người).',
  'Rà soát 22 văn bản, kết quả: 17 văn bản còn hiệu lực, 05 văn bản hết hiệu lực.',
  // parts that a further one completes
  'Rà soát 22 văn bản: 15 văn bản còn hiệu lực, 05 văn bản hết hiệu lực, 02 văn bản ngưng hiệu lực.',
  'Hoàn thành 80 nhiệm vụ, trong đó đúng hạn 70 nhiệm vụ, quá hạn 04 nhiệm vụ, không xác định thời hạn 06 nhiệm vụ.',
  'Thanh tra 60 cuộc: 30 cuộc theo kế hoạch, 12 cuộc đột xuất, 18 cuộc thường xuyên.',
  // two parts named together
  'Giao 30 cuộc theo kế hoạch và đột xuất, trong đó theo kế hoạch và đột xuất của sở 10 cuộc, của huyện 12 cuộc.',
  'Huyện có 90 thủ tục, trong đó 40 thủ tục liên thông và không liên thông với tỉnh, 20 thủ tục không liên thông với xã.',
  // another whole than the nearest
  'Có 400 hộ, 1.600 nhân khẩu, trong đó nam 790 người, nữ 810 người.',
  'Toàn ngành có 250 người tại 12 phòng, trong đó nam 150 người, nữ 100 người.',
  'Xã có 30 tổ chức đảng với 420 đảng viên, trong đó chính thức 400 đảng viên, dự bị 20 đảng viên.',
  // counted in other words than the whole
  'Tỉnh có 15 đơn vị hành chính cấp huyện, gồm 180 xã, 20 phường.',
  'Huyện mở 12 lớp, gồm: học viên là cán bộ 450, giảng viên 20.',
  'Hội đồng có 15 thành viên, gồm 01 chủ tịch, 02 phó chủ tịch và các ủy viên.',
  'Trường có 45 lớp, gồm 30 phòng học kiên cố, 12 phòng học bán kiên cố.',
  'Xã có 21 cán bộ, công chức, gồm 10 cán bộ và 11 công chức, trong đó nữ 09 người.',
  'Toàn huyện có 40 đơn vị, gồm 12 phòng, 27 trường và Trung tâm Y tế.',
  'Hội nghị có 60 đại biểu, gồm 20 cán bộ, 25 công chức, còn lại là người dân.',
  'Huyện có 47 đơn vị sự nghiệp gồm 45 trường và 02 trung tâm, với 1.250 viên chức.',
  'Đoàn có 12 đồng chí, gồm 08 đảng viên, 05 công chức, 07 viên chức.',
  'Xử lý 30 trường hợp, gồm 20 cá nhân và 10 tổ chức; phạt 1,2 tỷ đồng.',
  'Tỉnh giảm 07 đầu mối gồm 03 phòng thuộc sở, 04 đơn vị sự nghiệp.',
  // what a bracket lists without numbers divides nothing behind it
  'Tỉnh nhận 5.300 đơn các loại (bao gồm đơn khiếu nại, đơn tố cáo); đã xử lý 4.900 đơn, có 4.400 đơn đủ điều kiện.',
  'Huyện có 32 cơ quan (gồm phòng, ban, đơn vị sự nghiệp), kiểm tra 20 cơ quan, nhắc nhở 15 cơ quan.',
  // the rest is counted, or follows in words
  'Có 50 hồ sơ quá hạn, gồm đất đai 30 hồ sơ, xây dựng 15 hồ sơ và 05 hồ sơ thuộc các lĩnh vực khác.',
  'Có 50 hồ sơ quá hạn, gồm đất đai 30 hồ sơ, xây dựng 15 hồ sơ, còn lại thuộc các lĩnh vực khác.',
  // two divisions in one sentence
  'Có 64 phiếu từ hài lòng trở lên, chia ra rất hài lòng 40 phiếu và hài lòng 24 phiếu; 06 phiếu chọn mức bình thường.',
  'Đã giải quyết 300 hồ sơ. Trước và đúng hạn 296 hồ sơ (trước hạn 120, đúng hạn 176), quá hạn 04 hồ sơ.',
  'Tiếp nhận mới 900 hồ sơ (trực tuyến 700 hồ sơ, trực tiếp và qua bưu chính 200 hồ sơ).',
  'Tiếp nhận 1.200 hồ sơ; gồm cấp tỉnh 300 hồ sơ, cấp huyện 400 hồ sơ, cấp xã 500 hồ sơ. Trong số đó tiếp nhận mới 1.150 hồ sơ, kỳ trước chuyển sang 50 hồ sơ.',
  'Kết quả: trước hạn 340 hồ sơ, đúng hạn 67 hồ sơ, quá hạn 03 hồ sơ, cộng đã giải quyết 410 hồ sơ.',
  'Giải quyết 500 hồ sơ trong đó 480 hồ sơ đúng hạn, 12 hồ sơ quá hạn, còn lại không tính thời hạn.',
  'Toàn tỉnh giải quyết 9.000 hồ sơ, tiếp nhận trực tuyến 4.000 hồ sơ, trong đó đúng hạn 3.990 hồ sơ, quá hạn 10 hồ sơ.',
  // a whole without the fraction's other number
  'Có 18/18 xã đạt chuẩn, gồm 10 xã đồng bằng và 08 xã miền núi.',
  'Thẩm định 31/35 dự thảo, gồm 12 dự thảo nghị quyết và 23 dự thảo quyết định.',
  // what remains is not always the rest of what was received
  'Thụ lý 620 vụ, đã giải quyết 520 vụ, trong đó xét xử 400 vụ, còn lại 120 vụ đình chỉ.',
  'Tiếp nhận 500 đơn, đã giải quyết 300 đơn; đang giải quyết 150 đơn.',
  'Thụ lý 500 vụ, đã giải quyết 430 vụ, trả lại 10 vụ, còn lại 60 vụ.',
  'Tiếp nhận 500 kiến nghị, đã giải quyết 430 kiến nghị. Trong số đó, 400 kiến nghị đúng hạn, còn lại 30 kiến nghị quá hạn.',
  'Tiếp nhận khoảng 500 đơn, đã giải quyết 430 đơn, còn lại 75 đơn.',
  'Thụ lý mới 500 vụ, đã giải quyết 480 vụ, còn lại 45 vụ (có cả vụ cũ).',
  // scores: the criteria of another one, or only some
  'Huyện đạt 82,5/100 điểm. Một số tiêu chí: chỉ đạo 12/14 điểm; thể chế 9/10 điểm; thủ tục 11/14 điểm.',
  'Năm nay đạt 86,5/100 điểm, năm trước 85,4/100 điểm. Năm trước gồm: chỉ đạo 26,4/30 điểm; thể chế 17/20 điểm; thủ tục 42/50 điểm.',
  // totals behind their parts that count something else, or more
  'Quý I kiểm tra 04 cuộc, quý II kiểm tra 06 cuộc, quý III kiểm tra 05 cuộc; tổng cộng cả năm trước 22 cuộc.',
  'Có 12 phòng, 05 chi cục, 09 trung tâm, tổng cộng 31 đơn vị kể cả trường học.',
  'Xuất sắc 12 người, tốt 80 người, hoàn thành 06 người; tổng số 102 người được đánh giá, 04 người chưa xếp loại.',
  // brackets that are not whole, however others are
  'Mở 12 lớp (05 lớp huyện, 07 lớp xã), 09 cuộc thi (04 cuộc huyện, 05 cuộc xã), 20 phòng (12 phòng xây mới, 08 phòng sửa chữa); ban hành 12 văn bản (05 văn bản về đất đai, 04 văn bản về hộ tịch).',
  'Mở 12 lớp (05 lớp huyện, 07 lớp xã), 09 cuộc thi (04 cuộc huyện, 05 cuộc xã), 20 phòng (12 phòng xây mới, 08 phòng sửa chữa); tiếp 120 lượt (năm 2021: 58 lượt, năm 2022: 64 lượt).',
  'Mở 12 lớp (05 lớp huyện, 07 lớp xã), 09 cuộc thi (04 cuộc huyện, 05 cuộc xã), 20 phòng (12 phòng xây mới, 08 phòng sửa chữa); có 250 học viên (nữ 120 học viên, dân tộc thiểu số 140 học viên).',
  'Công an tỉnh (590 hồ sơ), Sở Giao thông (156 hồ sơ), Sở Nội vụ (209 hồ sơ), Sở Xây dựng (428 hồ sơ).',
  // measured: each number stands for a stretch, and areas of several crops are no parts of one field
  'Gieo trồng 1.254,6 ha, gồm: lúa 933,2 ha; ngô 321,5 ha.',
  'Sản lượng đạt 39 nghìn tấn, gồm lúa 30,1 nghìn tấn, ngô 8,9 nghìn tấn.',
  'Trồng 551 ha rừng (rừng phòng hộ 300,4 ha, rừng sản xuất 250,3 ha).',
  'Diện tích 1.200 ha, năng suất 62 tạ/ha, sản lượng 7.440 tấn, trong đó lúa chất lượng cao 900 ha.',
  'Sửa chữa 12,5 km đường, trong đó đường xã 6,1 km, đường thôn 3,2 km.',
  'Diện tích canh tác 400 ha, gieo trồng cả năm gồm lúa đông xuân 390 ha, lúa hè thu 380 ha.',
  'Lúa cả năm 770 ha, tăng 12 ha so với năm trước (758 ha); vụ đông xuân 390 ha, vụ hè thu 380 ha.',
  // lists whose items divide in turn
  'Kỷ luật 08 trường hợp:\n- Cấp xã 05 trường hợp: khiển trách 03, cảnh cáo 02.\n- Cấp huyện 03 trường hợp, cùng mức khiển trách.',
];
