/** An invented sentence with every reference in it, as "type|number|year|symbol|date". */
export type Sentence = readonly [text: string, ...references: string[]];

/** Every family of notations, with the ways of writing dates, issuers, subjects and lists around them. */
export const citing: readonly Sentence[] = [
  // Administrative, with a type code.
  [
    'Thực hiện Kế hoạch số 218/KH-UBND ngày 12/11/2021 của UBND tỉnh Kim Sa về chuyển đổi số năm 2022.',
    'Kế hoạch|218||KH-UBND|2021-11-12',
  ],
  ['Phòng Tư pháp đã có báo cáo số 47/BCTĐ-PTP ngày 03/4/2020.', 'Báo cáo|47||BCTĐ-PTP|2020-04-03'],
  [
    'Căn cứ Tờ trình số 512/TTr-SNV ngày 09/6/2022 của Sở Nội vụ về việc sắp xếp các trung tâm.',
    'Tờ trình|512||TTr-SNV|2022-06-09',
  ],
  [
    'Chủ tịch UBND huyện Mường Tấc ban hành Chỉ thị 04/CT-UBND, ngày 02-3-2019 về phòng cháy, chữa cháy rừng.',
    'Chỉ thị|04||CT-UBND|2019-03-02',
  ],
  ['Theo Thông báo số: 163/TB-VPUB ngày 8.5.2023, các phòng đã bổ sung hồ sơ.', 'Thông báo|163||TB-VPUB|2023-05-08'],
  [
    'Sở Xây dựng gửi Công điện số 02/CĐ-SXD ngày 14 tháng 9 năm 2024 về ứng phó bão.',
    'Công điện|02||CĐ-SXD|2024-09-14',
  ],
  ['Đoàn kiểm tra lập Biên bản số 08/BB-ĐKT ngày 21/10/2022.', 'Biên bản|08||BB-ĐKT|2022-10-21'],
  ['Hướng dẫn số 1147/HD-SNV-CCHC ngày 15/8/2019 còn hiệu lực.', 'Hướng dẫn|1147||HD-SNV-CCHC|2019-08-15'],
  // Letters without a type code.
  [
    'Trả lời Công văn số 274/SNV-CCHC ngày 26/5/2017 của Sở Nội vụ, UBND huyện báo cáo như sau:',
    'Công văn|274||SNV-CCHC|2017-05-26',
  ],
  ['Công văn số 731/SNV-CCHC & VTLT ngày 06/7/2020 đã gửi các xã.', 'Công văn|731||SNV-CCHC&VTLT|2020-07-06'],
  [
    'Theo văn bản 149/UBND-NC1 ngày 22 tháng 01 năm 2021 của UBND tỉnh về việc đôn đốc xử lý đơn thư.',
    'Văn bản|149||UBND-NC1|2021-01-22',
  ],
  ['Công văn số 2088/SGDĐT-GDTrH ngày 18/9/2020 của Sở Giáo dục và Đào tạo.', 'Công văn|2088||SGDĐT-GDTrH|2020-09-18'],
  ['Công văn của Sở Tài chính số 77/STC-QLNS ngày 11/02/2022.', 'Công văn|77||STC-QLNS|2022-02-11'],
  // Legal, the year inside the number.
  [
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    'Nghị định|30|2020|NĐ-CP|2020-03-05',
  ],
  ['Thông tư 07/2020/TT-BTP ngày 21/12/2020 của Bộ trưởng Bộ Tư pháp.', 'Thông tư|07|2020|TT-BTP|2020-12-21'],
  ['Quyết định số 20/2020/QĐ-TTg ngày 22/7/2020 của Thủ tướng Chính phủ.', 'Quyết định|20|2020|QĐ-TTg|2020-07-22'],
  ['Luật số 57/2020/QH14 có hiệu lực từ ngày 01/01/2021.', 'Luật|57|2020|QH14|'],
  ['Nghị quyết số 66.18/2026/NQ-CP ngày 04/5/2026 của Chính phủ.', 'Nghị quyết|66.18|2026|NQ-CP|2026-05-04'],
  [
    'Thông tư liên tịch số 03/2010/TTLT-BNV-BTC-BLĐTB&XH ngày 27/5/2010.',
    'Thông tư liên tịch|03|2010|TTLT-BNV-BTC-BLĐTB&XH|2010-05-27',
  ],
  ['Nghị quyết 14/2019/NQ-HĐND ngày 06/12/2019 của HĐND tỉnh.', 'Nghị quyết|14|2019|NQ-HĐND|2019-12-06'],
  ['Nghị quyết số 1211/2016/UBTVQH13 về tiêu chuẩn đơn vị hành chính.', 'Nghị quyết|1211|2016|UBTVQH13|'],
  ['Văn bản hợp nhất số 15/VBHN-VPQH ngày 04/7/2019.', 'Văn bản hợp nhất|15||VBHN-VPQH|2019-07-04'],
  // Party.
  ['Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.', 'Nghị quyết|18||NQ/TW|2017-10-25'],
  ['Quán triệt Kết luận số 45-KL/TW và Quy định 07-QĐi/TW.', 'Kết luận|45||KL/TW|', 'Quy định|07||QĐi/TW|'],
  [
    'Chỉ thị 35 - CT/TU ngày 30/5/2019 của Ban Thường vụ Tỉnh ủy về đại hội đảng bộ các cấp.',
    'Chỉ thị|35||CT/TU|2019-05-30',
  ],
  ['Hướng dẫn số 38-HD/BTCTW ngày 31/01/2019.', 'Hướng dẫn|38||HD/BTCTW|2019-01-31'],
  ['Công văn số 225-CV/ĐU ngày 17/8/2021 của Đảng ủy xã Nậm Khao.', 'Công văn|225||CV/ĐU|2021-08-17'],
  // Old.
  [
    'Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình tổng thể.',
    'Nghị quyết|30c||NQ-CP|2011-11-08',
  ],
  ['Nghị định 05-CP và Quyết định 136-HĐBT đã hết hiệu lực.', 'Nghị định|05||CP|', 'Quyết định|136||HĐBT|'],
  ['Công văn số 64 TC/TCT ngày 12/8/1995 của Bộ Tài chính.', 'Công văn|64||TC/TCT|1995-08-12'],
  // No word for "number", abbreviations, capitals, glued.
  ['KH số 15/KH-UBND ngày 05/02/2020 và CV 12/UBND-NV.', 'Kế hoạch|15||KH-UBND|2020-02-05', 'Công văn|12||UBND-NV|'],
  ['Theo QĐ 61/QĐ-UBND ngày 7/3/2018.', 'Quyết định|61||QĐ-UBND|2018-03-07'],
  ['QUYẾT ĐỊNH SỐ 45/QĐ-UBND NGÀY 05/6/2021', 'Quyết định|45||QĐ-UBND|2021-06-05'],
  ['Công văn Số:516/UBND-NV ngày 15/01/2021', 'Công văn|516||UBND-NV|2021-01-15'],
  ['Kế hoạch số516/KH-UBND ngày 15/01/2021', 'Kế hoạch|516||KH-UBND|2021-01-15'],
  // Lists, dates and issuers that stand elsewhere.
  [
    'Phòng đã ban hành các Công văn số 41/UBND-NV ngày 09/6/2020 về rà soát vị trí việc làm; số 52/UBND-NV ngày 20/7/2020 về tinh giản biên chế và số 57/UBND-NV ngày 14/8/2020.',
    'Công văn|41||UBND-NV|2020-06-09',
    'Công văn|52||UBND-NV|2020-07-20',
    'Công văn|57||UBND-NV|2020-08-14',
  ],
  [
    'UBND xã thực hiện các Quyết định: số 312/QĐ-UBND ngày 01/4/2021, số 313/QĐ-UBND ngày 02/4/2021.',
    'Quyết định|312||QĐ-UBND|2021-04-01',
    'Quyết định|313||QĐ-UBND|2021-04-02',
  ],
  [
    'các Kế hoạch số 12/KH-UBND, số 13/KH-UBND cùng ngày 05/6/2021',
    'Kế hoạch|12||KH-UBND|2021-06-05',
    'Kế hoạch|13||KH-UBND|2021-06-05',
  ],
  [
    'Ngày 28/11/2018 UBND huyện Ham Sơn đã ban hành Kế hoạch số 137/KH-UBND về kiểm tra công vụ.',
    'Kế hoạch|137||KH-UBND|2018-11-28',
  ],
  [
    'UBND huyện đã ban hành Quyết định số 88/QĐ-UBND ngày 01/02/2021 phê duyệt vị trí việc làm, Kế hoạch số 9/KH-UBND về cải cách hành chính.',
    'Quyết định|88||QĐ-UBND|2021-02-01',
    'Kế hoạch|9||KH-UBND|',
  ],
  [
    'Theo Chỉ thị 41-CT/TU và Kết luận số 17-KL/TU của Ban Thường vụ Tỉnh ủy.',
    'Chỉ thị|41||CT/TU|',
    'Kết luận|17||KL/TU|',
  ],
  // By name, and short mentions.
  ['Luật Cán bộ, công chức năm 2008 và Luật Viên chức 2010.', 'Luật||||', 'Luật||||'],
  ['Quyền khiếu nại được ghi trong Hiến pháp năm 2013.', 'Hiến pháp||||'],
  [
    'Nghị quyết số 08-NQ/TU ngày 24/6/2017 của Tỉnh ủy; sau 05 năm thực hiện Nghị quyết số 08 của Tỉnh ủy.',
    'Nghị quyết|08||NQ/TU|2017-06-24',
    'Nghị quyết|08|||',
  ],
  [
    'Kế hoạch số 456/KH-UBND ngày 21/12/2020 của UBND huyện; các xã đã thực hiện Kế hoạch 456/KH-UBND.',
    'Kế hoạch|456||KH-UBND|2020-12-21',
    'Kế hoạch|456||KH-UBND|',
  ],
];

/** What looks like a reference and is none, however it is typed. */
export const notCiting: readonly string[] = [
  'Dự thảo Kế hoạch số      /KH-UBND ngày     tháng     năm 2026.',
  'Văn bản số:……/TTTT-KSNB đang trình.',
  'Nghị quyết số …/2021/NQ-HĐND đang soạn.',
  'Đạt 14,5/15,5 điểm và 93.43/100 điểm.',
  'Giải quyết 17.019/17.525 hồ sơ đúng hạn, đạt 97,11%.',
  'Có 10/12 xã, 5/7 TTHC và 3/4 UBND xã hoàn thành.',
  'Áp dụng TCVN ISO 9001:2015 và ISO/IEC 27001:2013.',
  'Theo QCVN 01:2009/BYT và QCVN 08/2015/BTNMT.',
  'Trong quý III/2020, tháng 6/2021 và giai đoạn 2021-2025.',
  'Họp ngày 17-18/3/2021 tại xã Phước Hội - Tân Lộc.',
  'Dịch COVID-19 năm 2021, nhóm IPv4 và IPv6.',
  'Đường dây nóng 0236.3822.115/117.',
  'Nộp tại tầng 2/A, số nhà 12/A đường Lê Lợi.',
  'Tổ công tác gồm 05 đồng chí, số liệu tính đến 15/6/2022.',
  'Tuyên truyền Luật An ninh mạng cho cán bộ năm 2021.',
  'Bộ phận một cửa nhận 1.204 hồ sơ/tháng, trả 1.198 - 1.202 hồ sơ.',
];
