import { balance, change, difference, formula, list, partOf, ratio, restated, sum } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Kính gửi Sở Nội vụ tỉnh An Tây. Theo đề cương gửi kèm {{@|Công văn số 2216/SNV-CCHC ngày 19/11/2021}} {{s:|hướng dẫn tổng hợp báo cáo quý cuối năm}}, UBND thị xã Sông Mây báo cáo những việc đã làm trong quý IV năm 2021 (*mốc lấy số liệu: 15/9/2021 - 14/12/2021*).
# PHẦN THỨ NHẤT: TÌNH HÌNH TRIỂN KHAI
## 1) Về lãnh đạo, chỉ đạo
Quý IV là thời gian thị xã chuyển sang trạng thái thích ứng an toàn với dịch bệnh theo {{@|Nghị quyết số 128/NQ-CP ngày 11/10/2021}} của {{i:|Chính phủ}}. Tuy phải dành nhiều nhân lực cho phòng, chống dịch, thị xã vẫn giữ nhịp công việc theo {{@|Kế hoạch số 203/KH-UBND ngày 29/12/2020}} của {{i:|UBND thị xã}} về {{s:|cải cách hành chính năm 2021}}. {{i:k151,k166|UBND thị xã}} ban hành tiếp {{@k151|Kế hoạch số 151/KH-UBND ngày 22/9/2021}} về {{s:|phục hồi hoạt động của Bộ phận Tiếp nhận và Trả kết quả}} và, sau khi có {{@|Kế hoạch số 97/KH-UBND ngày 18/10/2021}} của {{i:|UBND tỉnh}}, {{@k166|Kế hoạch số 166/KH-UBND ngày 12/10/2021}} về {{s:k166|trả kết quả tại nhà cho người đang cách ly}} được bổ sung địa bàn áp dụng. Các văn bản ban hành từ đầu năm như {{@|Kế hoạch số 18/KH-UBND ngày 20/01/2021|issuer=UBND thị xã}} về {{s:|kiểm tra công vụ}} và {{@|Kế hoạch số 64/KH-UBND ngày 14/4/2021|issuer=UBND thị xã}} về {{s:|khảo sát sự hài lòng}} đều đã thực hiện xong.
Cấp ủy lãnh đạo sát sao qua {{@|Nghị quyết số 02-NQ/ThU ngày 05/10/2020}} của {{i:|Ban Chấp hành Đảng bộ thị xã}} và {{@|Chỉ thị số 14-CT/TU, ngày 26/7/2021}} của {{i:|Ban Thường vụ Tỉnh ủy}}. Trong quý, Thường trực Thị ủy làm việc {{|ba lần|lần Thường trực Thị ủy làm việc về cải cách hành chính|huyện}} với UBND thị xã về nội dung này.
## 2) Về kiểm tra, tuyên truyền
Thị xã có {{dv|10 đơn vị|đơn vị hành chính cấp xã|xã}} hành chính cấp xã ({{dv1|06 phường|phường|xã}}, {{dv2|04 xã|xã|xã}}). Đoàn kiểm tra đến {{|12 cơ quan, đơn vị|cơ quan, đơn vị được kiểm tra}}; nội dung cải cách hành chính được kiểm tra ở {{|09|cơ quan, đơn vị được kiểm tra cải cách hành chính|unit=cơ quan, đơn vị}} nơi, kỷ luật công vụ ở {{|07|cơ quan, đơn vị được kiểm tra kỷ luật công vụ|unit=cơ quan, đơn vị}} nơi, bởi có {{|04 đơn vị|đơn vị được kiểm tra cả hai nội dung}} được kiểm tra cả {{|hai nội dung|nội dung kiểm tra}}. Ngoài ra mỗi xã, phường tự kiểm tra {{|01 cuộc|cuộc tự kiểm tra mỗi xã, phường|xã}}, tổng cộng {{|10 cuộc|cuộc tự kiểm tra|xã}}.
Truyền thanh thị xã phát {{tb|84 tin, bài|tin, bài phát thanh|huyện}}; riêng chuyên mục hướng dẫn dịch vụ công có {{tb1|33 tin, bài|tin, bài hướng dẫn dịch vụ công|huyện}}, chuyên mục người tốt việc tốt có {{tb2|12 tin, bài|tin, bài người tốt việc tốt|huyện}}.
# PHẦN THỨ HAI: KẾT QUẢ TRÊN CÁC LĨNH VỰC
## 1) Xây dựng thể chế
HĐND thị xã khóa mới họp {{|02 kỳ|kỳ họp HĐND thị xã|huyện}}, thông qua {{nq|17 nghị quyết|nghị quyết HĐND thị xã|huyện}}, trong số này chỉ {{nq1|01 nghị quyết|nghị quyết quy phạm pháp luật HĐND thị xã|huyện}} là văn bản quy phạm pháp luật. Phòng Tư pháp kiểm tra {{kt|126 văn bản|văn bản được kiểm tra|xã}} của cấp xã và kiến nghị xử lý {{kt1|04 văn bản|văn bản kiến nghị xử lý|xã}} ({{ktp|3,17%|tỷ lệ văn bản kiến nghị xử lý|xã}}), thấp hơn ngưỡng {{|5%|ngưỡng tỷ lệ văn bản có sai sót|xã}} mà kế hoạch đặt ra.
## 2) Giải quyết thủ tục hành chính
Trên {{r|14,3 nghìn hồ sơ|tiếp nhận|unit=nghìn hồ sơ; hs}} được các cấp trong thị xã tiếp nhận trong quý, con số chính xác là {{all|14.348 hồ sơ|tiếp nhận}}. Số đã giải quyết {{out|14.194 hồ sơ|giải quyết}}, trong đó {{ok|14.182 hồ sơ|giải quyết trước và đúng hạn|status=đúng hạn}} xong trước hoặc đúng hạn. Tỷ lệ này đạt {{okp|99,92%|tỷ lệ giải quyết trước và đúng hạn|hs; status=đúng hạn}} (cao hơn quý III {{okd|0,14 điểm phần trăm|mức tăng tỷ lệ giải quyết trước và đúng hạn|hs}}; quý III đạt {{okp0|99,78%|tỷ lệ giải quyết trước và đúng hạn quý III|hs; status=đúng hạn}}).
*a) Tại Bộ phận Tiếp nhận và Trả kết quả thị xã.* Hồ sơ mới nhận {{n|2.828|tiếp nhận mới|huyện; unit=hồ sơ; status=tiếp nhận mới}}. Xét theo cách nộp: {{n1|1.574 hồ sơ|tiếp nhận trực tuyến|huyện; channel=trực tuyến}} nộp trực tuyến, chiếm {{n1p|55,66%|tỷ lệ tiếp nhận trực tuyến|huyện; hs; channel=trực tuyến}}; {{n2|1.236 hồ sơ|tiếp nhận trực tiếp|huyện; channel=trực tiếp}} nộp trực tiếp; {{n3|18 hồ sơ|tiếp nhận qua bưu chính|huyện; channel=bưu chính}} gửi qua bưu chính. Xét theo ngành: hộ tịch, chứng thực {{s1|806|tiếp nhận lĩnh vực hộ tịch, chứng thực|huyện; unit=hồ sơ}}; kinh doanh {{s2|412|tiếp nhận lĩnh vực kinh doanh|huyện; unit=hồ sơ}}; xây dựng {{s3|371|tiếp nhận lĩnh vực xây dựng|huyện; unit=hồ sơ}}; lao động, người có công {{s4|627|tiếp nhận lĩnh vực lao động, người có công|huyện; unit=hồ sơ}}; các ngành còn lại {{s5|612|tiếp nhận các ngành còn lại|huyện; unit=hồ sơ}}. Cộng cả {{o|118 hồ sơ|kỳ trước chuyển sang|huyện; status=kỳ trước chuyển sang}} của quý III chuyển sang thì phải giải quyết {{in|2.946 hồ sơ|tiếp nhận|huyện}}; đã xong {{x|2.843 hồ sơ|giải quyết|huyện}}: trước hạn {{x1|1.690|giải quyết trước hạn|huyện; unit=hồ sơ; status=trước hạn}}, đúng hạn {{x2|1.146|giải quyết đúng hạn|huyện; unit=hồ sơ; status=đúng hạn}}, quá hạn {{x3|07|giải quyết quá hạn|huyện; unit=hồ sơ; status=quá hạn}} ({{x3p|0,25%|tỷ lệ giải quyết quá hạn|huyện; hs; status=quá hạn}}). Đang giải quyết {{w|103 hồ sơ|đang giải quyết|huyện; status=đang giải quyết}}, chỉ {{w2|02 hồ sơ|đang giải quyết quá hạn|huyện; status=quá hạn}} trễ hẹn.
Riêng lĩnh vực xây dựng, số đến hạn trong kỳ là {{dh|340 hồ sơ|hồ sơ xây dựng đến hạn|huyện; status=đến hạn}}, đã trả {{dr|338 hồ sơ|hồ sơ xây dựng đã trả kết quả|huyện}}, bằng {{dp|99,41%|tỷ lệ hồ sơ xây dựng đã trả kết quả trên số đến hạn|huyện; hs}}. Có {{|1.102 hồ sơ|hồ sơ thanh toán trực tuyến|huyện}} vừa nộp trực tuyến vừa thanh toán trực tuyến.
*b) Tại các xã, phường.* Kỳ trước chuyển sang {{xo|37 hồ sơ|kỳ trước chuyển sang|xã; status=kỳ trước chuyển sang}}, mới phát sinh {{xn|11.365 hồ sơ|tiếp nhận mới|xã; status=tiếp nhận mới}}; kết quả: giải quyết {{xx|11.351 hồ sơ|giải quyết|xã}} ({{xx2|05 hồ sơ|giải quyết quá hạn|xã; status=quá hạn}} quá hạn, tỷ lệ {{xxp|0,04%|tỷ lệ giải quyết quá hạn|xã; hs; status=quá hạn}}), còn {{xw|51 hồ sơ|đang giải quyết|xã; status=đang giải quyết}} trong hạn.
*c) Tổng hợp chung* ở bảng sau; bảng không tính {{|3.907 hồ sơ|tiếp nhận của Chi nhánh Văn phòng đăng ký đất đai}} của Chi nhánh Văn phòng đăng ký đất đai và {{|2.655 hồ sơ|tiếp nhận của Công an thị xã|huyện}} của Công an thị xã:
@right *Đơn vị tính: hồ sơ*
@table t
*d) Lũy kế cả năm 2021*, thị xã nhận mới {{y|53.190 hồ sơ|tiếp nhận mới, lũy kế cả năm|status=tiếp nhận mới}}; {{y1|24.361 hồ sơ|tiếp nhận trực tuyến, lũy kế cả năm|channel=trực tuyến}} là trực tuyến, bằng {{yp|45,8%|tỷ lệ tiếp nhận trực tuyến, lũy kế cả năm|hs; channel=trực tuyến}} và vượt mục tiêu {{|40%|mục tiêu tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}.
## 3) Bộ máy và con người
Toàn thị xã có {{cc|208 cán bộ, công chức|cán bộ, công chức cấp xã|xã}} cấp xã. {{c1|203 người|cán bộ, công chức cấp xã đạt chuẩn|xã}} đạt chuẩn ({{c1p|97,6%|tỷ lệ cán bộ, công chức cấp xã đạt chuẩn|xã}}); nữ có {{c2|71 người|cán bộ, công chức cấp xã là nữ|xã}}, dưới {{|30 tuổi|ngưỡng tuổi|kind=other; !approx}} có {{c3|26 người|cán bộ, công chức cấp xã dưới 30 tuổi|xã}}. Sau đợt sắp xếp, {{sx|bốn trường|trường được sáp nhập}} được sáp nhập (Tiểu học Hòa Vinh, Tiểu học Long Bàn, Mầm non Sơn Ca, Mầm non Vàng Anh), giảm {{|hai đầu mối|đầu mối trường học giảm}}.
## 4) Tài chính
Thu ngân sách cả năm ước {{t|318,47 tỷ đồng|thu ngân sách cả năm}}, vượt {{tv|6,2%|mức vượt dự toán thu ngân sách}} so với dự toán ({{td|299,9 tỷ đồng|dự toán thu ngân sách}}), nhưng so với năm 2020 ({{t0|327,15 tỷ đồng|thu ngân sách năm 2020}}) lại giảm {{tc|2,7%|mức giảm thu ngân sách so với năm 2020}}. Chi hỗ trợ người dân gặp khó khăn do dịch bệnh {{h|7 tỷ 842 triệu 500 nghìn đồng|chi hỗ trợ người dân gặp khó khăn}}: lao động tự do {{h1|5 tỷ 100 triệu đồng|chi hỗ trợ lao động tự do}} cho {{|3.400 người|lao động tự do được hỗ trợ}} (mỗi người {{|1,5 triệu đồng|mức hỗ trợ mỗi lao động tự do}}), hộ kinh doanh {{h2|2 tỷ 742 triệu 500 nghìn đồng|chi hỗ trợ hộ kinh doanh}} cho {{|914 hộ|hộ kinh doanh được hỗ trợ}}.
## 5) Chính quyền điện tử
Đã cấp {{ck|312 chữ ký số|chữ ký số đã cấp}}: cho tổ chức {{ck1|58|chữ ký số cấp cho tổ chức|unit=chữ ký số}}, cho cá nhân {{ck2|254|chữ ký số cấp cho cá nhân|unit=chữ ký số}}. Tỷ lệ văn bản ký số của cấp thị xã từ {{|96%|tỷ lệ văn bản ký số trước đây|huyện}} lên {{|100%|tỷ lệ văn bản ký số|huyện}}; không có phường nào dưới {{|90%|ngưỡng tỷ lệ văn bản ký số|xã; !approx}}. Camera hỗ trợ theo dõi giao dịch tại {{cam|10|xã, phường có camera theo dõi giao dịch|xã; unit=xã, phường}}/{{cam0|10 xã, phường|xã, phường|xã}}.
# PHẦN THỨ BA: ĐÁNH GIÁ
Về xếp hạng năm 2020, thị xã đứng thứ {{rk|03/11|thứ hạng Chỉ số cải cách hành chính năm 2020|kind=rank; unit=null}} huyện, thị xã, thành phố, tăng {{rkd|02 bậc|mức tăng thứ hạng}} so với năm 2019 ({{rk0|05/11|thứ hạng Chỉ số cải cách hành chính năm 2019|kind=rank; unit=null}}). Mặt chưa được là {{lt|12 hồ sơ|giải quyết quá hạn|status=quá hạn}} quá hạn ở cả {{|hai cấp|cấp giải quyết}}, dù chưa đến {{|0,1%|ngưỡng tỷ lệ giải quyết quá hạn|hs; status=quá hạn}}, đều do phải chờ xác minh ở địa bàn bị phong tỏa.
# PHẦN THỨ TƯ: VIỆC PHẢI LÀM TRONG QUÝ I NĂM 2022
- Xử lý xong {{w2b|02 hồ sơ|đang giải quyết quá hạn|status=quá hạn}} trễ hẹn ngay trong tháng 01/2022 theo đúng phiếu hẹn lại.
- Không để tỷ lệ quá hạn vượt {{|0,2%|mục tiêu tỷ lệ giải quyết quá hạn|hs; status=quá hạn}}; đưa hồ sơ trực tuyến lên trên {{|60%|mục tiêu tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}.
- Ban hành kế hoạch năm 2022 trước ngày 31/12/2021, với ít nhất {{|05 nhóm|nhóm nhiệm vụ dự kiến}} nhiệm vụ.
Ủy ban nhân dân thị xã Sông Mây trân trọng báo cáo./.
`;

const row = (name: string, measure: string, attrs: string, cells: [string, string, string, string]): string =>
  `${cells[0]} | ${name} | {{t.${cells[0]}.h|${cells[1]}|${measure}|unit=hồ sơ; huyện; ${attrs}}} | {{t.${cells[0]}.x|${cells[2]}|${measure}|unit=hồ sơ; xã; ${attrs}}} | {{t.${cells[0]}.a|${cells[3]}|${measure}|unit=hồ sơ; ${attrs}}}`;

const lines = ['in', 'old', 'new', 'out', 'ok', 'late', 'wait'];

const report: ReportFile = {
  identity: {
    number: '518',
    symbol: 'BC-UBND',
    place: 'Sông Mây',
    date: '2021-12-16',
    issuer: 'UBND thị xã Sông Mây',
    province: 'An Tây',
    period: { kind: 'quarter', label: 'quý IV năm 2021', start: '2021-10-01', end: '2021-12-31' },
    dataWindow: { start: '2021-09-15', end: '2021-12-14' },
    signer: 'Trương Ngọc Điệp',
  },
  letterhead: ['UBND TỈNH AN TÂY', 'ỦY BAN NHÂN DÂN', 'THỊ XÃ SÔNG MÂY'],
  title: ['Về công tác cải cách hành chính', 'quý IV năm 2021'],
  decimal: ',',
  body,
  tables: {
    t: {
      columns: [
        { key: 'name', width: 5 },
        { key: 'h', width: 2 },
        { key: 'x', width: 2 },
        { key: 'a', width: 2 },
      ],
      head: ['Nội dung | Cấp thị xã | Cấp xã | Toàn thị xã'],
      formulas: '(1) | (2) | (3) | (4)=(2)+(3)',
      rows: [
        row('Tổng số tiếp nhận', 'tiếp nhận', '', ['in', '2.946', '11.402', '14.348']),
        row('- Kỳ trước chuyển sang', 'kỳ trước chuyển sang', 'status=kỳ trước chuyển sang', [
          'old',
          '118',
          '37',
          '155',
        ]),
        row('- Tiếp nhận mới', 'tiếp nhận mới', 'status=tiếp nhận mới', ['new', '2.828', '11.365', '14.193']),
        row('Đã giải quyết', 'giải quyết', '', ['out', '2.843', '11.351', '14.194']),
        row('- Trước và đúng hạn', 'giải quyết trước và đúng hạn', 'status=đúng hạn', [
          'ok',
          '2.836',
          '11.346',
          '14.182',
        ]),
        row('- Quá hạn', 'giải quyết quá hạn', 'status=quá hạn', ['late', '7', '5', '12']),
        row('Đang giải quyết', 'đang giải quyết', 'status=đang giải quyết', ['wait', '103', '51', '154']),
      ],
    },
  },
  recipients: [
    'Sở Nội vụ;',
    'Thường trực Thị ủy, HĐND thị xã;',
    'Các phòng, ban, đơn vị thuộc thị xã;',
    'UBND các xã, phường;',
    'Lưu: VT, NV.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  relations: [
    sum('dv', ['dv1', 'dv2']),
    partOf('tb', 'tb1'),
    partOf('tb', 'tb2'),
    partOf('nq', 'nq1'),
    ratio('ktp', 'kt1', 'kt'),
    restated(['r', 'all', 't.in.a']),
    restated(['out', 't.out.a']),
    restated(['ok', 't.ok.a']),
    ratio('okp', 'ok', 'out'),
    difference('okp', 'okp0', 'okd'),
    sum('n', ['n1', 'n2', 'n3']),
    ratio('n1p', 'n1', 'n'),
    sum('n', ['s1', 's2', 's3', 's4', 's5']),
    sum('in', ['o', 'n']),
    sum('x', ['x1', 'x2', 'x3']),
    ratio('x3p', 'x3', 'x'),
    balance('in', ['x', 'w']),
    partOf('w', 'w2'),
    ratio('dp', 'dr', 'dh'),
    ratio('xxp', 'xx2', 'xx'),
    restated(['in', 't.in.h']),
    restated(['o', 't.old.h']),
    restated(['n', 't.new.h']),
    restated(['x', 't.out.h']),
    restated(['x3', 't.late.h']),
    restated(['w', 't.wait.h']),
    restated(['xo', 't.old.x']),
    restated(['xn', 't.new.x']),
    restated(['xx', 't.out.x']),
    restated(['xx2', 't.late.x']),
    restated(['xw', 't.wait.x']),
    ...lines.map((line) => formula(`t.${line}.a`, [`t.${line}.h`, `t.${line}.x`])),
    ...['h', 'x', 'a'].flatMap((level) => [
      sum(`t.in.${level}`, [`t.old.${level}`, `t.new.${level}`]),
      sum(`t.out.${level}`, [`t.ok.${level}`, `t.late.${level}`]),
      balance(`t.in.${level}`, [`t.out.${level}`, `t.wait.${level}`]),
    ]),
    ratio('yp', 'y1', 'y'),
    ratio('c1p', 'c1', 'cc'),
    partOf('cc', 'c2'),
    partOf('cc', 'c3'),
    list('sx', ['Tiểu học Hòa Vinh', 'Tiểu học Long Bàn', 'Mầm non Sơn Ca', 'Mầm non Vàng Anh']),
    change('tv', 't', 'td'),
    change('tc', 't', 't0'),
    partOf('cam0', 'cam'),
    restated(['dv', 'cam0']),
    sum('h', ['h1', 'h2']),
    sum('ck', ['ck1', 'ck2']),
    difference('rk0', 'rk', 'rkd'),
    restated(['lt', 't.late.a']),
    restated(['w2', 'w2b']),
  ],
  findings: [],
};
export default report;
