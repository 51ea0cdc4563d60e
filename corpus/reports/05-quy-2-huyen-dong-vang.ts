import {
  balance,
  change,
  columnFormula,
  list,
  partOf,
  ratio,
  restated,
  sum,
  totalRow,
} from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
UBND huyện Đồng Vang tổng hợp tình hình cải cách hành chính quý II năm 2023 theo hướng dẫn tại {{@|Công văn số 88/SNV-CCHC&VTLT ngày 20/02/2023}} của {{i:|Sở Nội vụ}}. Số liệu trong báo cáo được lấy từ Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh, tính từ ngày 15/3/2023 đến ngày 30/6/2023.
#+ TỔ CHỨC THỰC HIỆN
##+ Văn bản chỉ đạo
~- Tiếp tục thực hiện {{@k8|Kế hoạch số 08/KH-UBND ngày 12/01/2023}} của {{i:|UBND huyện}} về {{s:|cải cách hành chính huyện Đồng Vang năm 2023}}; trong quý ban hành thêm {{@k52|Kế hoạch số 52/KH-UBND ngày 24/4/2023|issuer=UBND huyện}} về {{s:|số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực}} và {{@k57|Kế hoạch số 57/KH-UBND ngày 10/4/2023|issuer=UBND huyện}} về {{s:|khảo sát mức độ hài lòng của người dân}}.
~- Trả lời {{@|CV số 1210/UBND-NC ngày 27/6/2023}} của {{i:|UBND tỉnh}} về {{s:|rà soát chức danh kiêm nhiệm}}, huyện đã có {{@|Báo cáo số 203/BC-UBND ngày 02 tháng 6 năm 2023|issuer=huyện}}.
##+ Tuyên truyền, tập huấn
~- Các cơ quan, đơn vị tổ chức {{hn|28 hội nghị|hội nghị tuyên truyền cải cách hành chính}}, trong đó {{hn1|31 hội nghị|hội nghị tuyên truyền trực tuyến}} được tổ chức theo hình thức trực tuyến đến điểm cầu các xã.
~- Mở {{tl|06 lớp|lớp tập huấn}} tập huấn kỹ năng tiếp nhận hồ sơ điện tử cho {{tn|412 lượt người|lượt người được tập huấn}}.
##+ Kiểm tra
Đoàn kiểm tra làm việc tại {{kt|05 đơn vị|đơn vị được kiểm tra}}: Phòng Lao động - Thương binh và Xã hội, Phòng Kinh tế và Hạ tầng, xã Khe Lau, xã Vang Hạ, thị trấn Vang. Thời gian kiểm tra tại mỗi nơi {{|01 ngày|thời gian kiểm tra mỗi đơn vị}}. Kết luận chỉ ra {{tt|17 tồn tại|tồn tại qua kiểm tra}}; đã khắc phục {{tt1|14|tồn tại đã khắc phục|unit=tồn tại}}, đang khắc phục {{tt2|03|tồn tại đang khắc phục|unit=tồn tại}}.
#+ KẾT QUẢ
##+ Giải quyết thủ tục hành chính
Trong quý, toàn huyện tiếp nhận {{all|10.182 hồ sơ|tiếp nhận}}, gồm cấp huyện {{h|2.070 hồ sơ|tiếp nhận|huyện}} và cấp xã {{x|8.112 hồ sơ|tiếp nhận|xã}}.
###+ Cấp huyện
~- Hồ sơ kỳ trước chuyển sang: {{ho|139 hồ sơ|kỳ trước chuyển sang|huyện; status=kỳ trước chuyển sang}}; hồ sơ mới trong kỳ: {{n|1.931 hồ sơ|tiếp nhận mới|huyện; status=tiếp nhận mới}}, tăng {{np|9,6%|mức tăng hồ sơ tiếp nhận mới|huyện; hs}} so với quý I ({{n0|1.769 hồ sơ|tiếp nhận mới quý I|huyện; status=tiếp nhận mới}}). Lũy kế 6 tháng đầu năm, hồ sơ mới là {{nl|3.720 hồ sơ|tiếp nhận mới lũy kế 6 tháng|huyện; status=tiếp nhận mới}}.
~- Kênh nộp hồ sơ mới:
~+ trực tuyến {{n1|1.083|tiếp nhận trực tuyến|huyện; unit=hồ sơ; channel=trực tuyến}} ({{n1p|56,08%|tỷ lệ tiếp nhận trực tuyến|huyện; hs; channel=trực tuyến}});
~+ trực tiếp {{n2|833|tiếp nhận trực tiếp|huyện; unit=hồ sơ; channel=trực tiếp}};
~+ bưu chính công ích {{n3|15|tiếp nhận qua bưu chính|huyện; unit=hồ sơ; channel=bưu chính}}.
~- Kết quả: giải quyết {{r|1.917 hồ sơ|giải quyết|huyện}} (trước hạn {{r1|811 hồ sơ|giải quyết trước hạn|huyện; status=trước hạn}}, đúng hạn {{r2|1.097 hồ sơ|giải quyết đúng hạn|huyện; status=đúng hạn}}, quá hạn {{r3|09 hồ sơ|giải quyết quá hạn|huyện; status=quá hạn}}), tỷ lệ quá hạn {{r3p|0,47%|tỷ lệ giải quyết quá hạn|huyện; hs; status=quá hạn}}; đang giải quyết {{w|153 hồ sơ|đang giải quyết|huyện; status=đang giải quyết}}, trong đó trong hạn {{w1|151 hồ sơ|đang giải quyết trong hạn|huyện; status=trong hạn}}, quá hạn {{w2|02 hồ sơ|đang giải quyết quá hạn|huyện; status=quá hạn}}.
~- Phát sinh nhiều nhất là lĩnh vực đất đai với {{dd|930 hồ sơ|tiếp nhận lĩnh vực đất đai|huyện}}. Kết quả từng lĩnh vực và số thư xin lỗi đã gửi:
@right *Đơn vị tính: hồ sơ, thư*
@table a
###+ Cấp xã
Các xã, thị trấn có {{xo|46 hồ sơ|kỳ trước chuyển sang|xã; status=kỳ trước chuyển sang}} của quý trước, nhận mới {{xn|8.066 hồ sơ|tiếp nhận mới|xã; status=tiếp nhận mới}}; giải quyết {{xr|8.040 hồ sơ|giải quyết|xã}}, trong đó đúng hạn {{xr1|8.029 hồ sơ|giải quyết đúng hạn|xã; status=đúng hạn}} (đạt {{xrp|99,86%|tỷ lệ giải quyết đúng hạn|xã; hs; status=đúng hạn}}), quá hạn {{xr2|11 hồ sơ|giải quyết quá hạn|xã; status=quá hạn}}; đang giải quyết {{xw|70 hồ sơ|đang giải quyết|xã; status=đang giải quyết}}. {{xt|Năm|đơn vị cấp xã có lượng hồ sơ lớn nhất|xã; unit=đơn vị}} đơn vị có lượng hồ sơ lớn nhất:
@table b
##+ Phản ánh, kiến nghị của người dân
Lũy kế từ đầu năm, đường dây nóng và hộp thư của huyện ghi nhận {{pa|298 lượt|phản ánh, kiến nghị tiếp nhận, lũy kế từ đầu năm|huyện}} phản ánh, kiến nghị; đã xử lý {{pa1|96,31%|phản ánh, kiến nghị đã xử lý|huyện}} ({{pa2|287 lượt|phản ánh, kiến nghị đã xử lý|huyện}}), {{pa3|11 lượt|phản ánh, kiến nghị đang xác minh|huyện}} đang xác minh.
##+ Tổ chức bộ máy, công chức
Huyện hoàn thành hợp nhất Trung tâm Văn hóa với Trung tâm Thể thao; tuyển {{cc|14 viên chức|viên chức được tuyển dụng}} giáo dục ({{cc1|09|viên chức mầm non được tuyển dụng|unit=viên chức}} mầm non, {{cc2|05|viên chức tiểu học được tuyển dụng|unit=viên chức}} tiểu học), luân chuyển kế toán của {{|bốn trường|trường luân chuyển kế toán}} theo {{@|Nghị định 59/2019/NĐ-CP}}.
##+ Tài chính công
Chi thường xuyên quý II là {{c|63 tỷ 480 triệu đồng|chi thường xuyên}}: sự nghiệp giáo dục {{c1|38 tỷ 915 triệu đồng|chi sự nghiệp giáo dục}}, quản lý hành chính {{c2|14 tỷ 205 triệu đồng|chi quản lý hành chính}}, các khoản khác {{c3|10 tỷ 360 triệu đồng|chi khác}}. Khoảng {{|1,2 tỷ đồng|kinh phí tiết kiệm}} được tiết kiệm nhờ họp trực tuyến, dùng văn bản điện tử.
#+ ĐÁNH GIÁ VÀ KIẾN NGHỊ
~- Ưu điểm: {{|100%|xã, thị trấn bố trí công chức chuyên trách|xã}} xã, thị trấn có công chức chuyên trách tại Bộ phận một cửa; {{tl2|06 lớp|lớp tập huấn}} tập huấn nêu trên thu hút {{tn2|421 lượt người|lượt người được tập huấn}}, vượt chỉ tiêu đề ra.
~- Hạn chế: việc triển khai {{@k8b|Kế hoạch số 08/KH-UBND ngày 21/01/2023}} của {{i:|UBND huyện}} về {{s:|cải cách hành chính}} ở một vài phòng còn chậm; hồ sơ đất đai vẫn là lĩnh vực khó.
~- Kiến nghị Sở Nội vụ sớm hướng dẫn chấm điểm theo bộ tiêu chí mới; đề nghị Sở Thông tin và Truyền thông khắc phục lỗi đồng bộ dữ liệu.
Trên đây là báo cáo công tác cải cách hành chính quý I năm 2023, UBND huyện Đồng Vang kính báo cáo./.
`;

const fields = ['dat', 'ht', 'kd', 'xd', 'khac'];

const report: ReportFile = {
  identity: {
    number: '241',
    symbol: 'BC-UBND',
    place: 'Đồng Vang',
    date: '2023-06-19',
    issuer: 'UBND huyện Đồng Vang',
    province: 'Bình Lâm',
    period: { kind: 'quarter', label: 'quý II năm 2023', start: '2023-04-01', end: '2023-06-30' },
    dataWindow: { start: '2023-03-15', end: '2023-06-30' },
    signer: 'Lê Quang Tứ',
  },
  letterhead: ['UBND TỈNH BÌNH LÂM', 'ỦY BAN NHÂN DÂN', 'HUYỆN ĐỒNG VANG'],
  title: ['Công tác cải cách hành chính quý II năm 2023'],
  decimal: ',',
  body,
  tables: {
    a: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 4 },
        { key: 'in', measure: 'tiếp nhận', attrs: 'unit=hồ sơ; huyện', width: 2 },
        { key: 'out', measure: 'giải quyết', attrs: 'unit=hồ sơ; huyện', width: 2 },
        { key: 'wait', measure: 'đang giải quyết', attrs: 'unit=hồ sơ; huyện; status=đang giải quyết', width: 2 },
        { key: 'letter', measure: 'thư xin lỗi', attrs: 'unit=thư; huyện', width: 2 },
      ],
      head: ['TT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết | Thư xin lỗi'],
      rows: [
        'dat | 1 | Đất đai | 903 | 797 | 106 | 4',
        'ht | 2 | Hộ tịch, chứng thực | 588 | 585 | 3 | 0',
        'kd | 3 | Đăng ký kinh doanh | 236 | 231 | 5 | 2',
        'xd | 4 | Xây dựng, hạ tầng | 201 | 170 | 31 | 3',
        'khac | 5 | Các lĩnh vực khác | 142 | 134 | 8 | 0',
        'total | Tổng cộng | < | 2.070 | 1.917 | 153 | 11',
      ],
    },
    b: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 4 },
        { key: 'in', measure: 'tiếp nhận', attrs: 'unit=hồ sơ; xã', width: 3 },
        { key: 'on', measure: 'tiếp nhận trực tuyến', attrs: 'unit=hồ sơ; xã; channel=trực tuyến', width: 2 },
        { key: 'off', measure: 'tiếp nhận trực tiếp', attrs: 'unit=hồ sơ; xã; channel=trực tiếp', width: 2 },
      ],
      head: ['STT | Xã, thị trấn | Hồ sơ tiếp nhận | < | <', '^ | ^ | Tổng số | Trực tuyến | Trực tiếp'],
      formulas: '(1) | (2) | (3)=(4)+(5) | (4) | (5)',
      rows: [
        'va | 1 | Thị trấn Vang | 1.204 | 866 | 338',
        'dt | 2 | Đồng Tiến | 742 | 401 | 341',
        'vt | 3 | Vang Thượng | 655 | 298 | 357',
        'vh | 4 | Vang Hạ | 618 | 322 | 286',
        'kl | 5 | Khe Lau | 497 | 204 | 293',
      ],
    },
  },
  recipients: [
    'Sở Nội vụ tỉnh;',
    'TT. Huyện ủy, TT. HĐND huyện;',
    'Lãnh đạo UBND huyện;',
    'UBND các xã, thị trấn;',
    'Lưu: VT, NV (02 bản).',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  relations: [
    partOf('hn', 'hn1', { holds: false }),
    list('kt', [
      'Phòng Lao động - Thương binh và Xã hội',
      'Phòng Kinh tế và Hạ tầng',
      'xã Khe Lau',
      'xã Vang Hạ',
      'thị trấn Vang',
    ]),
    sum('tt', ['tt1', 'tt2']),
    sum('all', ['h', 'x']),
    sum('h', ['ho', 'n']),
    change('np', 'n', 'n0', { holds: false }),
    sum('n', ['n1', 'n2', 'n3']),
    ratio('n1p', 'n1', 'n'),
    sum('r', ['r1', 'r2', 'r3']),
    ratio('r3p', 'r3', 'r'),
    sum('w', ['w1', 'w2']),
    balance('h', ['r', 'w']),
    restated(['dd', 'a.dat.in'], { holds: false }),
    restated(['h', 'a.total.in']),
    restated(['r', 'a.total.out']),
    restated(['w', 'a.total.wait']),
    sum('x', ['xo', 'xn']),
    sum('xr', ['xr1', 'xr2']),
    ratio('xrp', 'xr1', 'xr'),
    balance('x', ['xr', 'xw'], { holds: false }),
    list('xt', ['Thị trấn Vang', 'Đồng Tiến', 'Vang Thượng', 'Vang Hạ', 'Khe Lau']),
    sum('pa', ['pa2', 'pa3']),
    ratio('pa1', 'pa2', 'pa'),
    sum('cc', ['cc1', 'cc2']),
    sum('c', ['c1', 'c2', 'c3']),
    restated(['tl', 'tl2']),
    restated(['tn', 'tn2'], { holds: false }),
    ...totalRow('a', 'total', ['in', 'out', 'wait', 'letter'], { rows: fields, broken: ['letter'] }),
    ...[...fields, 'total'].map((row) => balance(`a.${row}.in`, [`a.${row}.out`, `a.${row}.wait`], { optional: true })),
    ...columnFormula('b', 'in', ['on', 'off'], { rows: ['va', 'dt', 'vt', 'vh', 'kl'], broken: ['vh'] }),
  ],
  findings: [
    {
      rule: 'data-window-after-report',
      severity: 'error',
      quotes: ['đến ngày 30/6/2023'],
      note: 'the window ends eleven days after the report of 19 June 2023',
    },
    {
      rule: 'number-date-order',
      severity: 'warning',
      quotes: ['52/KH-UBND ngày 24/4/2023', '57/KH-UBND ngày 10/4/2023'],
      note: 'the higher number has the earlier date',
    },
    {
      rule: 'cited-after-report',
      severity: 'error',
      quotes: ['1210/UBND-NC ngày 27/6/2023'],
      note: 'the report is of 19 June 2023',
    },
    { rule: 'part-exceeds-whole', severity: 'error', quotes: ['31 hội nghị', '28 hội nghị'], note: '31 of 28' },
    { rule: 'change-mismatch', severity: 'error', quotes: ['9,6%'], note: '1.931 against 1.769 is 9,16%' },
    {
      rule: 'text-table-mismatch',
      severity: 'warning',
      quotes: ['930 hồ sơ', '903'],
      note: 'land dossiers: text 930, table 903',
    },
    { rule: 'table-total-mismatch', severity: 'error', quotes: ['11'], note: 'letters of apology: the rows give 9' },
    { rule: 'formula-mismatch', severity: 'error', quotes: ['618'], note: 'Vang Hạ: (4)+(5) = 608' },
    {
      rule: 'balance-mismatch',
      severity: 'warning',
      quotes: ['8.112 hồ sơ', '8.040 hồ sơ', '70 hồ sơ'],
      note: '8.040 + 70 = 8.110; two dossiers have no stated outcome',
    },
    {
      rule: 'restated-figure',
      severity: 'warning',
      quotes: ['412 lượt người', '421 lượt người'],
      note: 'the same six courses',
    },
    {
      rule: 'conflicting-date',
      severity: 'error',
      quotes: ['08/KH-UBND ngày 12/01/2023', '08/KH-UBND ngày 21/01/2023'],
      note: 'one plan, two dates',
    },
    { rule: 'period-mismatch', severity: 'warning', quotes: ['quý I năm 2023'], note: 'the report is of quarter II' },
    {
      rule: 'carry-over-mismatch',
      severity: 'error',
      quotes: ['139 hồ sơ'],
      note: 'quarter I closed with 148 in process',
      across: '01-quy-1-huyen-dong-vang',
    },
    {
      rule: 'cumulative-decrease',
      severity: 'error',
      quotes: ['298 lượt'],
      note: '312 since the beginning of the year in quarter I',
      across: '01-quy-1-huyen-dong-vang',
    },
    {
      rule: 'period-sum-mismatch',
      severity: 'error',
      quotes: ['3.720 hồ sơ'],
      note: '1.769 in quarter I + 1.931 in quarter II = 3.700',
      across: '01-quy-1-huyen-dong-vang',
    },
  ],
};
export default report;
