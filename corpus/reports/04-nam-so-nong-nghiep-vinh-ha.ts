import { balance, difference, list, ratio, restated, sum } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Thực hiện {{@|Kế hoạch số 3127/KH-UBND ngày 19/12/2022}} của {{i:|UBND tỉnh Vĩnh Hà}} về {{s:|cải cách hành chính nhà nước năm 2023}}, Sở Nông nghiệp và Phát triển nông thôn (sau đây gọi là Sở) báo cáo kết quả năm 2023 như sau:
# I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
Sở đã ban hành {{@kh19|Kế hoạch số 19/KH-SNN ngày 10/01/2023|issuer=Sở}} về {{s:|cải cách hành chính của ngành}}; {{@kh33|Kế hoạch số 33/KH-SNN ngày 07/02/2023|issuer=Sở}} về {{s:|kiểm tra cải cách hành chính tại các đơn vị trực thuộc}}; {{@|Thông báo số 61/KH-SNN ngày 21/02/2023|issuer=Sở}} {{s:|phân công theo dõi các tiêu chí thành phần}}. Người đứng đầu Sở trực tiếp phụ trách {{nv|05 nhiệm vụ|nhiệm vụ do người đứng đầu trực tiếp phụ trách}} gồm: kiểm soát thủ tục hành chính; quản lý biên chế; giải ngân vốn đầu tư; chuyển đổi số; kiểm tra công vụ; giải quyết khiếu nại.
Công tác này còn căn cứ {{@|Nghị định số 45/2020/NĐ-CP ngày 08/4/2021}} của {{i:|Chính phủ}} về {{s:|thực hiện thủ tục hành chính trên môi trường điện tử}}, {{@|Thông tư số 11/TT-BNNPTNT}} của {{i:|Bộ Nông nghiệp và Phát triển nông thôn}} và {{@|Chỉ thị số 22-CT/TU ngày 15/3/2022}} của {{i:|Ban Thường vụ Tỉnh ủy}}.
# II. KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA SỞ
Theo {{@qd|Quyết định số 746/QĐ-UBND ngày 31/6/2023}} của {{i:qd|Chủ tịch UBND tỉnh}}, Chỉ số CCHC của Sở đạt {{s|88.74/100 điểm|Chỉ số cải cách hành chính của Sở}}, xếp vị trí thứ {{|09|thứ hạng Chỉ số cải cách hành chính|kind=rank; unit=null}} trong {{|20 sở, ngành|sở, ngành được xếp hạng|tỉnh}}. Điểm từng lĩnh vực:
- Chỉ đạo, điều hành: {{s1|13.5/14 điểm|điểm chỉ đạo, điều hành}};
- Xây dựng và tổ chức thực hiện thể chế: {{s2|8.75/10 điểm|điểm thể chế}};
- Thủ tục hành chính: {{s3|16.2/18 điểm|điểm thủ tục hành chính}};
- Tổ chức bộ máy: {{s4|9.5/11 điểm|điểm tổ chức bộ máy}};
- Chế độ công vụ: {{s5|10.84/12 điểm|điểm chế độ công vụ}};
- Tài chính công: {{s6|9/10 điểm|điểm tài chính công}};
- Chính quyền số: {{s7|12.55/15 điểm|điểm chính quyền số}};
- Tác động đến người dân, tổ chức và phát triển kinh tế - xã hội của ngành: {{s8|8,1/10 điểm|điểm tác động của cải cách hành chính|decimal=,}}.
Các tiêu chí bị trừ nhiều điểm:
a) Lĩnh vực thể chế: điểm tối đa {{m2|10 điểm|điểm tối đa lĩnh vực thể chế}}, Sở tự chấm và được thẩm định {{s2b|8.75 điểm|điểm thể chế}}, bị trừ {{d2|1.15 điểm|điểm bị trừ lĩnh vực thể chế}} do chậm tham mưu {{|02 văn bản|văn bản chậm tham mưu}}.
b) Lĩnh vực tổ chức bộ máy: điểm tối đa {{m4|11 điểm|điểm tối đa lĩnh vực tổ chức bộ máy}}, đạt {{s4b|9.5 điểm|điểm tổ chức bộ máy}}, bị trừ {{d4|1.5 điểm|điểm bị trừ lĩnh vực tổ chức bộ máy}} vì chưa hoàn thành sắp xếp các trạm.
c) Tiêu chí về dịch vụ công trực tuyến đạt {{s9|2.4/3 điểm|điểm tiêu chí dịch vụ công trực tuyến}} (*trừ {{d9|0.6 điểm|điểm bị trừ tiêu chí dịch vụ công trực tuyến}}*).
# III. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ
## 1. Cải cách thể chế
Năm 2023, Sở chủ trì tham mưu UBND tỉnh ban hành {{qdqp|12|quyết định quy phạm pháp luật Sở tham mưu ban hành|tỉnh; unit=quyết định}} ({{!mười ba}}) quyết định quy phạm pháp luật, góp ý {{gy|86 dự thảo|dự thảo văn bản được góp ý}}: của trung ương {{gy1|31|dự thảo của trung ương được góp ý|unit=dự thảo}}, của địa phương {{gy2|55|dự thảo của địa phương được góp ý|unit=dự thảo}}.
## 2. Cải cách thủ tục hành chính
- Bộ phận một cửa của Sở tiếp nhận {{in|948 hồ sơ|tiếp nhận}}: thú y {{in1|376|tiếp nhận lĩnh vực thú y|unit=hồ sơ}}, trồng trọt và bảo vệ thực vật {{in2|241|tiếp nhận lĩnh vực trồng trọt, bảo vệ thực vật|unit=hồ sơ}}, lâm nghiệp {{in3|165|tiếp nhận lĩnh vực lâm nghiệp|unit=hồ sơ}}, thủy lợi {{in4|92|tiếp nhận lĩnh vực thủy lợi|unit=hồ sơ}}, thủy sản {{in5|74|tiếp nhận lĩnh vực thủy sản|unit=hồ sơ}}.
- Đã giải quyết {{out|916 hồ sơ|giải quyết}}, trong đó giải quyết đúng hạn và trước hạn {{ok|893 hồ sơ|giải quyết đúng hạn và trước hạn|status=đúng hạn}}, đạt {{okp|98.49%|tỷ lệ giải quyết đúng hạn và trước hạn|hs; status=đúng hạn}}; quá hạn {{late|23 hồ sơ|giải quyết quá hạn|status=quá hạn}}, chiếm {{latep|2.51%|tỷ lệ giải quyết quá hạn|hs; status=quá hạn}}. Đang giải quyết {{w|32 hồ sơ|đang giải quyết|status=đang giải quyết}}.
- Hồ sơ nộp trực tuyến {{on|711 hồ sơ|tiếp nhận trực tuyến|channel=trực tuyến}}, bằng {{onp|75%|tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}} tổng số tiếp nhận. Thay cho cách gọi {{!mức độ 3, 4}} trước đây, dịch vụ công nay chia thành toàn trình và một phần: {{dv|97 dịch vụ|dịch vụ công trực tuyến}}, gồm {{dv1|58|dịch vụ công trực tuyến toàn trình|unit=dịch vụ}} toàn trình, {{dv2|39|dịch vụ công trực tuyến một phần|unit=dịch vụ}} một phần.
## 3. Cải cách tổ chức bộ máy và công vụ
Sở có {{|06 phòng|phòng chuyên môn}}, {{cc|05 chi cục|chi cục trực thuộc}} (Trồng trọt và Bảo vệ thực vật; Chăn nuôi và Thú y; Kiểm lâm; Thủy lợi; Thủy sản) và {{|04 đơn vị|đơn vị sự nghiệp trực thuộc}} sự nghiệp. Công chức được đánh giá, xếp loại: hoàn thành xuất sắc nhiệm vụ {{x1|38 người|công chức hoàn thành xuất sắc nhiệm vụ}}, hoàn thành tốt nhiệm vụ {{x2|174 người|công chức hoàn thành tốt nhiệm vụ}}, hoàn thành nhiệm vụ {{x3|09 người|công chức hoàn thành nhiệm vụ}}, không hoàn thành {{x4|01 người|công chức không hoàn thành nhiệm vụ}}; tổng cộng {{x|222 người|công chức được đánh giá, xếp loại}}.
Đã cử {{dt|ba|đoàn học tập kinh nghiệm|unit=đoàn}} đoàn học tập kinh nghiệm ngoài tỉnh, mỗi đoàn {{|05 người|người mỗi đoàn học tập kinh nghiệm}}; thời gian mỗi chuyến {{|04 ngày|thời gian mỗi chuyến học tập}}.
## 5. Cải cách tài chính công
Kinh phí được giao {{kp|6.85 tỷ đồng|kinh phí được giao}}, đã sử dụng {{kp1|6.42 tỷ đồng|kinh phí đã sử dụng}} ({{kpp|93.7%|tỷ lệ sử dụng kinh phí}}); tiết kiệm {{|215 triệu đồng|kinh phí tiết kiệm}} để chi thu nhập tăng thêm, bình quân {{|0.97 triệu đồng|thu nhập tăng thêm bình quân}}/người.
## 6. Hiện đại hóa hành chính
Tỷ lệ văn bản đến được xử lý đúng hạn đạt {{vbp|104.2%|tỷ lệ văn bản đến xử lý đúng hạn}}; văn bản đi ký số {{|100%|tỷ lệ văn bản đi ký số}}. Sở công bố lại hệ thống quản lý chất lượng phù hợp tiêu chuẩn {{!TCVN ISO 9001:2015}} theo {{@|Quyết định 19/2014/QÐ-TTg}} của {{i:|Thủ tướng Chính phủ}}.
# IV. HẠN CHẾ
Việc thực hiện {{@kh19b|Kế hoạch số 19/KH-SNN ngày 10/01/2023}} của {{i:kh19b|Sở}} về {{s:kh19b|phòng, chống dịch bệnh động vật trên cạn}} ở một vài đơn vị còn hình thức. Số {{lateb|23 hồ sơ|giải quyết quá hạn|status=quá hạn}} quá hạn tập trung ở lĩnh vực lâm nghiệp, do phải xác minh thực địa.
# V. NHIỆM VỤ NĂM 2024
1. Phấn đấu Chỉ số CCHC đạt từ {{|91 điểm|mục tiêu Chỉ số cải cách hành chính}} trở lên, tăng ít nhất {{|03 bậc|mục tiêu tăng hạng}}.
2. Giảm tỷ lệ hồ sơ quá hạn xuống dưới {{|1%|mục tiêu tỷ lệ quá hạn|hs}}.
3. Tham mưu sửa đổi các văn bản đã rà soát; chấm dứt tình trạng chậm báo cáo.
Sở Nông nghiệp và Phát triển nông thôn báo cáo Sở Nội vụ tổng hợp, trình UBND tỉnh./.
`;

const report: ReportFile = {
  identity: {
    number: '902',
    symbol: 'BC-SNN',
    place: 'Vĩnh Hà',
    date: '2023-12-15',
    issuer: 'Sở Nông nghiệp và Phát triển nông thôn',
    province: 'Vĩnh Hà',
    period: { kind: 'year', label: 'năm 2023', start: '2023-01-01', end: '2023-12-31' },
    dataWindow: null,
    signer: 'Phan Đình Khuyến',
  },
  letterhead: ['UBND TỈNH VĨNH HÀ', 'SỞ NÔNG NGHIỆP', 'VÀ PHÁT TRIỂN NÔNG THÔN'],
  title: ['Kết quả công tác cải cách hành chính năm 2023', 'và nhiệm vụ trọng tâm năm 2024'],
  decimal: '.',
  body,
  recipients: [
    'Sở Nội vụ (b/c);',
    'Giám đốc, các Phó Giám đốc Sở;',
    'Các phòng, chi cục, đơn vị trực thuộc;',
    'Lưu: VT, VP.12b.',
  ],
  signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  relations: [
    sum('s', ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'], { holds: false }),
    list(
      'nv',
      [
        'kiểm soát thủ tục hành chính',
        'quản lý biên chế',
        'giải ngân vốn đầu tư',
        'chuyển đổi số',
        'kiểm tra công vụ',
        'giải quyết khiếu nại',
      ],
      { holds: false },
    ),
    difference('m2', 's2b', 'd2', { holds: false }),
    difference('m4', 's4b', 'd4'),
    sum('gy', ['gy1', 'gy2']),
    sum('in', ['in1', 'in2', 'in3', 'in4', 'in5']),
    sum('out', ['ok', 'late']),
    ratio('okp', 'ok', 'out', { holds: false }),
    ratio('latep', 'late', 'out'),
    restated(['late', 'lateb']),
    restated(['s2', 's2b']),
    restated(['s4', 's4b']),
    balance('in', ['out', 'w']),
    ratio('onp', 'on', 'in'),
    sum('dv', ['dv1', 'dv2']),
    list('cc', ['Trồng trọt và Bảo vệ thực vật', 'Chăn nuôi và Thú y', 'Kiểm lâm', 'Thủy lợi', 'Thủy sản']),
    sum('x', ['x1', 'x2', 'x3', 'x4']),
    ratio('kpp', 'kp1', 'kp'),
  ],
  findings: [
    { rule: 'sum-mismatch', severity: 'error', quotes: ['88.74/100 điểm'], note: 'the eight scores give 88.44' },
    { rule: 'mixed-decimal-separator', severity: 'info', quotes: ['8,1/10 điểm'], note: 'the report writes points' },
    {
      rule: 'deduction-mismatch',
      severity: 'error',
      quotes: ['1.15 điểm'],
      note: '10 - 8.75 = 1.25',
    },
    { rule: 'count-list-mismatch', severity: 'warning', quotes: ['05 nhiệm vụ'], note: 'six are enumerated' },
    { rule: 'ratio-mismatch', severity: 'error', quotes: ['98.49%'], note: '893 of 916 is 97.49%' },
    { rule: 'words-digits-mismatch', severity: 'error', quotes: ['12 (mười ba)'], note: '12 in digits, 13 in words' },
    { rule: 'percent-out-of-range', severity: 'error', quotes: ['104.2%'], note: 'a share of a whole above 100%' },
    {
      rule: 'symbol-type-mismatch',
      severity: 'warning',
      quotes: ['Thông báo số 61/KH-SNN'],
      note: 'KH is a plan, TB a notice',
    },
    {
      rule: 'number-year-mismatch',
      severity: 'warning',
      quotes: ['45/2020/NĐ-CP ngày 08/4/2021'],
      note: 'a decree of 2020 dated 2021',
    },
    { rule: 'impossible-date', severity: 'error', quotes: ['ngày 31/6/2023'], note: 'June has 30 days' },
    { rule: 'malformed-number', severity: 'info', quotes: ['11/TT-BNNPTNT'], note: 'a circular carries its year' },
    {
      rule: 'conflicting-subject',
      severity: 'warning',
      quotes: ['cải cách hành chính của ngành', 'phòng, chống dịch bệnh động vật trên cạn'],
      note: 'one plan, two subjects',
    },
    { rule: 'heading-sequence', severity: 'warning', quotes: ['5. Cải cách tài chính công'], note: '4 is missing' },
  ],
};
export default report;
