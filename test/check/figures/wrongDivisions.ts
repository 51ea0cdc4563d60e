/** Wrong passages whose parts fill a vocabulary, are told by words for a partition, or exceed their whole. */
export const wrongDivisions: readonly (readonly [rule: string, text: string])[] = [
  ['sum-mismatch', 'Kiểm tra 46 cuộc, trong đó 18 cuộc theo kế hoạch, 23 cuộc đột xuất.'],
  ['sum-mismatch', 'Kiểm tra 64 cuộc (18 cuộc theo kế hoạch, 28 cuộc đột xuất).'],
  [
    'sum-mismatch',
    'Toàn tỉnh có 130 cuộc thanh tra, trong đó 12 cuộc từ kỳ trước chuyển sang, 181 cuộc triển khai trong kỳ.',
  ],
  ['sum-mismatch', 'Số đơn nhận 4.960 đơn (143 đơn kỳ trước chuyển sang, 4.763 đơn trong kỳ).'],
  [
    'sum-mismatch',
    'Hoàn thành 80 nhiệm vụ, trong đó:\n- 67 nhiệm vụ đúng thời hạn của kế hoạch;\n- 04 nhiệm vụ chậm so với thời hạn.',
  ],
  ['sum-mismatch', 'Dân số 52.300 người (thường trú 48.100 người, tạm trú 4.700 người).'],
  ['sum-mismatch', 'Niêm yết 178 thủ tục: liên thông 21 thủ tục, không liên thông 175 thủ tục.'],
  ['sum-mismatch', 'Sở góp ý 64 dự thảo (22 dự thảo của trung ương, 24 dự thảo của địa phương).'],
  ['sum-mismatch', 'Lớp có 120 người, trong đó nam 70 người, nữ 60 người.'],
  ['sum-mismatch', 'Huyện có 90 trường, trong đó 54 trường đạt chuẩn, 63 trường chưa đạt chuẩn.'],
  ['sum-mismatch', 'Chi bộ có 32 đảng viên, trong đó chính thức 30 đảng viên, dự bị 03 đảng viên.'],
  ['sum-mismatch', 'Dân số 9.400 người: thành thị 2.100 người, nông thôn 7.200 người.'],
  ['sum-mismatch', 'Tiếp nhận mới 900 hồ sơ (trực tuyến 700 hồ sơ, trực tiếp và qua bưu chính 190 hồ sơ).'],
  ['sum-mismatch', 'Đã trả lời 45 kiến nghị, trong đó 40 kiến nghị đúng hạn, 06 kiến nghị quá hạn.'],
  // parts that cannot overlap are too many
  [
    'sum-mismatch',
    'Toàn tỉnh có 190 trường đạt chuẩn. Trong đó, mầm non có 43 trường, tiểu học có 109 trường, THCS có 38 trường và THPT có 09 trường.',
  ],
  [
    'sum-mismatch',
    'Tiếp nhận 4.676 vụ việc. Trong đó, kiến nghị, phản ánh là 4.253 vụ việc; khiếu nại 403 vụ việc và tố cáo là 21 vụ việc.',
  ],
  ['sum-mismatch', 'Kỷ luật 16 đảng viên: khiển trách 09, cảnh cáo 06, khai trừ 02.'],
  ['sum-mismatch', 'Xã có 300 hộ: hộ nghèo 210 hộ, hộ cận nghèo 98 hộ.'],
  ['sum-mismatch', 'Ban hành 46 văn bản: 19 nghị quyết, 72 quyết định.'],
  ['sum-mismatch', 'Tòa án thụ lý 120 vụ, trong đó sơ thẩm 96 vụ, phúc thẩm 42 vụ.'],
  ['sum-mismatch', 'Thị xã có 10 đơn vị hành chính cấp xã (06 phường, 40 xã).'],
  ['sum-mismatch', 'Chi 9,86 tỷ đồng, trong đó thường xuyên 8,21 tỷ đồng, đầu tư 1,74 tỷ đồng.'],
  ['sum-mismatch', 'Tuyển 14 viên chức giáo dục (09 mầm non, 15 tiểu học).'],
  ['sum-mismatch', 'Hộ tịch 1.562 hồ sơ (khai sinh 1.402 hồ sơ, kết hôn 165 hồ sơ).'],
  // words for a partition, parts in other words than the whole
  [
    'sum-mismatch',
    'Huyện có 47 đơn vị sự nghiệp công lập gồm: 15 trường mầm non, 14 trường tiểu học, 15 trường trung học cơ sở và 05 đơn vị thuộc lĩnh vực khác.',
  ],
  ['sum-mismatch', 'Tỉnh giảm 07 đầu mối gồm 03 phòng thuộc sở, 05 đơn vị sự nghiệp.'],
  ['sum-mismatch', 'Xã có 21 cán bộ, công chức, gồm 10 cán bộ, 12 công chức.'],
  ['sum-mismatch', 'Nhắc nhở 11 cá nhân, gồm 03 công chức cấp huyện và 06 công chức cấp xã.'],
  ['sum-mismatch', 'Phát hiện 2.107 trường hợp vi phạm, gồm 1.684 cá nhân, 432 tổ chức.'],
  ['sum-mismatch', 'Công khai 97 dịch vụ, gồm 58 toàn trình, 36 một phần.'],
  ['sum-mismatch', '- Chứng thực: 1.938 hồ sơ, gồm:\n+ bản sao từ bản chính 1.455;\n+ chữ ký 327;\n+ hợp đồng 111.'],
  [
    'sum-mismatch',
    'Có 504 phiếu từ hài lòng trở lên, chia ra rất hài lòng 371 phiếu và hài lòng 113 phiếu; 08 phiếu chọn mức bình thường.',
  ],
  ['sum-mismatch', 'Thẩm định 31/31 dự thảo, gồm 09 dự thảo nghị quyết và 32 dự thảo quyết định.'],
  ['sum-mismatch', 'Có 50 hồ sơ quá hạn, gồm đất đai 30 hồ sơ, xây dựng 16 hồ sơ và 05 hồ sơ thuộc các lĩnh vực khác.'],
  // statuses, channels and levels
  ['sum-mismatch', 'Đã giải quyết 300 hồ sơ. Trước và đúng hạn 296 hồ sơ (trước hạn 120 hồ sơ, đúng hạn 167 hồ sơ).'],
  ['sum-mismatch', 'Kết quả: trước hạn 340 hồ sơ, đúng hạn 76 hồ sơ, quá hạn 03 hồ sơ, cộng đã giải quyết 410 hồ sơ.'],
  [
    'sum-mismatch',
    'Tiếp nhận 1.200 hồ sơ; gồm cấp tỉnh 300 hồ sơ, cấp huyện 400 hồ sơ, cấp xã 500 hồ sơ. Trong số đó tiếp nhận mới 1.105 hồ sơ, kỳ trước chuyển sang 50 hồ sơ.',
  ],
  [
    'sum-mismatch',
    'Số đã giải quyết là 728 hồ sơ, trong đó 715 hồ sơ trước và đúng hạn; 09 hồ sơ quá hạn đều rơi vào lĩnh vực đất đai và bảo trợ xã hội.',
  ],
  [
    'sum-mismatch',
    'Cấp xã tiếp nhận 1.271 hồ sơ, giải quyết 860 hồ sơ, trong đó 772 hồ sơ trước hạn và đúng hạn, 880 hồ sơ quá hạn.',
  ],
  ['sum-mismatch', 'Toàn huyện tiếp nhận 94.860 hồ sơ (cấp huyện 1.912 hồ sơ, cấp xã 7.574 hồ sơ).'],
  [
    'sum-mismatch',
    'Bộ phận Một cửa nhận 3.964 hồ sơ, tăng 7,1% so với năm 2023 (3.702 hồ sơ); gồm 73 hồ sơ từ năm trước chuyển sang và 3.927 hồ sơ mới.',
  ],
  // measured
  ['sum-mismatch', 'Gieo trồng 1.245,6 ha, gồm: lúa 933,2 ha; ngô 321,4 ha.'],
  ['sum-mismatch', 'Sản lượng đạt 38,5 nghìn tấn, gồm lúa 30,1 nghìn tấn, ngô 8,9 nghìn tấn.'],
  ['sum-mismatch', 'Sửa chữa 15,2 km đường, gồm đường nhựa 8,2 km, đường bê tông 4,3 km.'],
  // what remains
  ['balance-mismatch', 'Tiếp nhận 6.218 đơn, đã giải quyết 5.209 đơn, còn lại 1.011 đơn đang giải quyết.'],
  ['balance-mismatch', 'Tòa án thụ lý 640 vụ, đã giải quyết 520 vụ, đạt 81,25%; còn lại 102 vụ.'],
  ['balance-mismatch', 'Thụ lý 500 vụ việc, đã giải quyết 430 vụ việc, trả lại 10 vụ việc, còn tồn 66 vụ việc.'],
  ['balance-mismatch', 'Tiếp nhận 312 kiến nghị, đã giải quyết 305 kiến nghị, còn lại 17 kiến nghị.'],
  // no words for a breakdown, but names that are all there can be, or for its total
  [
    'sum-mismatch',
    'Đã rà soát 22 văn bản do HĐND huyện ban hành; kết quả: 17 văn bản còn hiệu lực, 03 văn bản hết hiệu lực.',
  ],
  ['sum-mismatch', 'Trong số 1.912 hồ sơ có 143 hồ sơ từ kỳ trước chuyển sang, 1.796 hồ sơ mới.'],
  [
    'sum-mismatch',
    'Xuất sắc 38 người, tốt 174 người, hoàn thành 09 người, không hoàn thành 01 người, tổng cộng 232 người.',
  ],
  [
    'sum-mismatch',
    'Sở đạt 86,5/100 điểm, xếp thứ 07/19. Kết quả:\n- Chỉ đạo 26,5/30 điểm; thể chế 18/20 điểm;\n- thủ tục 44/50 điểm.',
  ],
  [
    'sum-mismatch',
    'Huyện được chấm 88,42/100 điểm. Các lĩnh vực: chỉ đạo 34,25/40 điểm; thể chế 29,1/30 điểm; thủ tục 25,70/30 điểm.',
  ],
  // brackets, in a report that tells all others whole
  [
    'sum-mismatch',
    'Mở 12 lớp (05 lớp huyện, 07 lớp xã), 09 cuộc thi (04 cuộc huyện, 05 cuộc xã), 20 phòng (12 phòng xây mới, 08 phòng sửa chữa); tiếp 1.462 lượt (318 lượt tại huyện, 1.114 lượt tại xã).',
  ],
  [
    'sum-mismatch',
    'Mở 12 lớp (05 lớp huyện, 07 lớp xã), 09 cuộc thi (04 cuộc huyện, 05 cuộc xã); tuyển 14 viên chức (09 mầm non, 03 tiểu học).',
  ],
];
