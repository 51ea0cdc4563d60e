import {
  balance,
  change,
  columnFormula,
  difference,
  list,
  partOf,
  ratio,
  restated,
  sum,
  totalRow,
} from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Chấp hành {{@|Công văn số 1987/UBND-NV ngày 02/12/2024}} của {{i:|UBND huyện Giồng Sen}} về {{s:|báo cáo cải cách hành chính năm}}, Ủy ban nhân dân xã Tân Phước Hội báo cáo kết quả năm 2024 (kỳ số liệu: từ ngày 15/12/2023 đến ngày 14/12/2024), cụ thể:
# I. CHỈ ĐẠO ĐIỀU HÀNH
1. Trong năm, {{i:k9,k17,k31|UBND xã}} ban hành {{ke|04 kế hoạch|kế hoạch đã ban hành|xã}}, gồm: {{@k9|Kế hoạch số 09/KH-UBND ngày 22/01/2024}} về {{s:k9|cải cách hành chính năm 2024}}; {{@k17|Kế hoạch số 17/KH-UBND ngày 20/02/2024}} về {{s:k17|kiểm soát thủ tục hành chính}}; {{@k31|Kế hoạch số 31/KH-UBND ngày 25/3/2024}} về {{s:k31|xây dựng ấp chuyển đổi số}}. Phân công thực hiện tại {{@|Quyết định số 58/KH-UBND ngày 16/5/2024|issuer=UBND xã}}.
2. Tổ một cửa được kiện toàn theo {{@|Quyết định số 77/QĐ-UBND ngày 30/02/2024}} của {{i:|Chủ tịch UBND huyện}}; việc chi hỗ trợ theo {{@|Nghị quyết số 14/2023/NQ-HĐND ngày 08/12/2023}} của {{i:|HĐND tỉnh}}. Đảng ủy xã quán triệt {{@|Nghị quyết số 06-NQ/HU ngày 19/4/2021}} của {{i:|Huyện ủy}}.
3. Tuyên truyền: phát thanh {{|104 lượt|lượt phát thanh}} (mỗi tuần {{|02 lượt|lượt phát thanh mỗi tuần}}); tổ chức {{hd|14 cuộc|cuộc họp dân}} họp dân, trong đó {{hd1|17 cuộc|cuộc họp dân lồng ghép cài VNeID}} lồng ghép cài VNeID; {{|06 ấp|ấp treo băng rôn}} treo băng rôn, mỗi ấp {{|01 băng rôn|băng rôn mỗi ấp}}.
# II. KẾT QUẢ
## 1. Thể chế và thủ tục hành chính
- Xã không ban hành văn bản quy phạm pháp luật. Đã rà soát {{rs|15|thủ tục hành chính được rà soát|unit=thủ tục}} ({{!mười bốn}}) thủ tục, kiến nghị cắt giảm thời gian ở {{rs1|03 thủ tục|thủ tục hành chính kiến nghị cắt giảm}}. Niêm yết {{ny|178 thủ tục|thủ tục hành chính niêm yết}}: liên thông {{ny1|21|thủ tục hành chính liên thông|unit=thủ tục}}, không liên thông {{ny2|157|thủ tục hành chính không liên thông|unit=thủ tục}}.
- Bộ phận Tiếp nhận và Trả kết quả nhận {{in|3.964 hồ sơ|tiếp nhận}}, tăng {{c|7,7%|mức tăng hồ sơ tiếp nhận|hs}} so với năm 2023 ({{in0|3.702 hồ sơ|tiếp nhận năm 2023}}); gồm {{old|37 hồ sơ|kỳ trước chuyển sang|status=kỳ trước chuyển sang}} chuyển sang từ năm trước và {{new|3.927 hồ sơ|tiếp nhận mới|status=tiếp nhận mới}} mới.
- Hồ sơ mới chia theo cách nộp: trực tuyến {{n1|3.087 hồ sơ|tiếp nhận trực tuyến|channel=trực tuyến}} ({{np|78,61%|tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}), trực tiếp {{n2|789 hồ sơ|tiếp nhận trực tiếp|channel=trực tiếp}}, bưu chính công ích {{n3|42 hồ sơ|tiếp nhận qua bưu chính|channel=bưu chính}}.
- Đã giải quyết {{out|3.921 hồ sơ|giải quyết}}. Trước và đúng hạn {{ok|3.913 hồ sơ|giải quyết trước và đúng hạn|status=đúng hạn}} (trước hạn {{o1|2.844|giải quyết trước hạn|unit=hồ sơ; status=trước hạn}}, đúng hạn {{o2|1.069|giải quyết đúng hạn|unit=hồ sơ; status=đúng hạn}}), đạt {{okp|98,80%|tỷ lệ giải quyết trước và đúng hạn|hs; status=đúng hạn}}; quá hạn {{o3|08 hồ sơ|giải quyết quá hạn|status=quá hạn}}.
- Đang giải quyết {{w|36 hồ sơ|đang giải quyết|status=đang giải quyết}}, trả lại {{b|07 hồ sơ|trả lại|status=trả lại}}. Về đất đai, có {{dh|250 hồ sơ|hồ sơ đất đai đến hạn|status=đến hạn}} đến hạn, trả đúng hạn {{dr|245 hồ sơ|hồ sơ đất đai đến hạn trả đúng hạn|status=đúng hạn}}, bằng {{dp|98%|tỷ lệ hồ sơ đất đai trả đúng hạn trên số đến hạn|hs; status=đúng hạn}}.
Kết quả theo lĩnh vực:
@right *Đơn vị tính: hồ sơ*
@table a
## 2. Bộ máy, công chức
- Xã có {{cb|21 cán bộ, công chức|cán bộ, công chức}}, gồm {{cb1|10 cán bộ|cán bộ}}, {{cb2|11 công chức|công chức}}; ngoài ra có {{|12 người|người hoạt động không chuyên trách}} hoạt động không chuyên trách. Về trình độ, {{cb3|18 người|cán bộ, công chức có trình độ đại học}} có bằng đại học ({{cb3p|85,71%|tỷ lệ cán bộ, công chức có trình độ đại học}}).
- Điểm tự chấm về đạo đức công vụ {{m|13,25 điểm|điểm đạo đức công vụ}} trên tối đa {{m0|15 điểm|điểm tối đa về đạo đức công vụ}}, bị trừ {{md|1,75 điểm|điểm bị trừ về đạo đức công vụ}} do {{|hai|công chức đi trễ|unit=công chức}} công chức đi trễ.
## 3. Tài chính công
Thu ngân sách {{t|4 tỷ 312 triệu đồng|thu ngân sách}}, bằng {{tp|108,2%|thu ngân sách so với dự toán}} dự toán ({{td|3 tỷ 985 triệu đồng|dự toán thu ngân sách}}). Chi {{ch|9,86 tỷ đồng|chi ngân sách}}, trong đó thường xuyên {{ch1|8,12 tỷ đồng|chi thường xuyên}}, đầu tư {{ch2|1,74 tỷ đồng|chi đầu tư}}.
## 3. Chính quyền số
- Tổ công nghệ số cộng đồng đến từng nhà, kết quả cài VNeID ở {{ap|06 ấp|ấp cài VNeID}} như sau:
@table v
- Khảo sát {{ks|120 phiếu|phiếu khảo sát}}, {{ks1|117 phiếu|phiếu hài lòng}} hài lòng, đạt {{ksp|97,5%|tỷ lệ hài lòng}}. Hòa giải thành {{hg1|12|vụ hòa giải thành|unit=vụ}}/{{hg|14 vụ|vụ hòa giải}} ({{hgp|85,7%|tỷ lệ hòa giải thành}}).
# III. HẠN CHẾ, ĐỀ XUẤT
- Còn {{o3b|09 hồ sơ|giải quyết quá hạn|status=quá hạn}} giải quyết quá hạn trong năm, nguyên nhân do cán bộ địa chính nghỉ ốm gần {{|hai tháng|thời gian cán bộ địa chính nghỉ ốm|kind=other; unit=tháng}}.
- Việc thực hiện {{@k9b|Kế hoạch số 09/KH-UBND ngày 22/01/2024}} của {{i:k9b|UBND xã}} về {{s:k9b|phòng cháy, chữa cháy rừng tràm}} có lúc còn chậm.
- Đề nghị huyện sớm cấp máy quét theo tinh thần {{@|Công văn số 2260/UBND-NV ngày 24/12/2024}} của {{i:|UBND huyện}}; xã cần thêm {{|02 máy|máy quét đề nghị cấp}}.
# IV. NĂM 2025
Tiếp nhận trực tuyến đạt từ {{|85%|mục tiêu tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}} trở lên; xử lý dứt điểm {{w2|36 hồ sơ|đang giải quyết|status=đang giải quyết}} chuyển sang; không để phát sinh hồ sơ quá hạn do chủ quan.
Trên đây là báo cáo cải cách hành chính năm 2024 của xã Tân Phước Hội./.
`;

const fields = ['ht', 'ct', 'dd', 'bt', 'kh'];
const hamlets = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const hs = 'unit=hồ sơ';

const report: ReportFile = {
  identity: {
    number: '312',
    symbol: 'BC-UBND',
    place: 'Tân Phước Hội',
    date: '2024-12-17',
    issuer: 'UBND xã Tân Phước Hội',
    province: null,
    period: { kind: 'year', label: 'năm 2024', start: '2024-01-01', end: '2024-12-31' },
    dataWindow: { start: '2023-12-15', end: '2024-12-14' },
    signer: 'Lâm Thị Ngọc Diễm',
  },
  letterhead: ['UBND HUYỆN GIỒNG SEN', 'ỦY BAN NHÂN DÂN', 'XÃ TÂN PHƯỚC HỘI'],
  title: ['Kết quả thực hiện công tác cải cách hành chính năm 2024', 'và phương hướng năm 2025'],
  decimal: ',',
  body,
  tables: {
    a: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 4 },
        { key: 'in', measure: 'tiếp nhận', attrs: hs, width: 2 },
        { key: 'old', measure: 'kỳ trước chuyển sang', attrs: `${hs}; status=kỳ trước chuyển sang`, width: 2 },
        { key: 'new', measure: 'tiếp nhận mới', attrs: `${hs}; status=tiếp nhận mới`, width: 2 },
        { key: 'out', measure: 'giải quyết', attrs: hs, width: 2 },
        { key: 'sh', measure: 'số hóa kết quả', attrs: hs, width: 2 },
      ],
      head: [
        'TT | Lĩnh vực | Tiếp nhận | < | < | Đã giải quyết | Số hóa kết quả',
        '^ | ^ | Tổng | Năm trước | Mới | ^ | ^',
      ],
      rows: [
        'ht | 1 | Hộ tịch | 1.012 | 8 | 1.004 | 1.004 | 996',
        'ct | 2 | Chứng thực | 2.146 | 0 | 2.146 | 2.146 | 2.131',
        'dd | 3 | Đất đai | 287 | 19 | 268 | 261 | 240',
        'bt | 4 | Bảo trợ xã hội | 374 | 9 | 365 | 369 | 352',
        'kh | 5 | Lĩnh vực khác | 145 | 1 | 144 | 141 | 130',
        'total | | Tổng cộng | 3.964 | 37 | 3.927 | 3.921 | 3.894',
      ],
    },
    v: {
      columns: [
        { key: 'name', width: 4 },
        { key: 'all', measure: 'hộ dân', attrs: 'unit=hộ', width: 2 },
        { key: 'yes', measure: 'hộ đã cài VNeID', attrs: 'unit=hộ', width: 2 },
        { key: 'no', measure: 'hộ chưa cài VNeID', attrs: 'unit=hộ', width: 2 },
      ],
      head: ['Ấp | Số hộ | Đã cài VNeID | Chưa cài'],
      formulas: '(1) | (2)=(3)+(4) | (3) | (4)',
      rows: [
        'a1 | Ấp Giồng Lớn | 318 | 291 | 27',
        'a2 | Ấp Rạch Tràm | 276 | 249 | 27',
        'a3 | Ấp Bàu Sen | 214 | 187 | 37',
        'a4 | Ấp Tân Hòa | 342 | 330 | 12',
        'a5 | Ấp Tân Lợi | 265 | 238 | 27',
        'a6 | Ấp Kinh Mới | 197 | 166 | 31',
      ],
    },
  },
  recipients: ['UBND huyện;', 'Phòng Nội vụ huyện;', 'TT. Đảng ủy, TT. HĐND xã;', 'Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  relations: [
    list('ke', ['Kế hoạch số 09/KH-UBND', 'Kế hoạch số 17/KH-UBND', 'Kế hoạch số 31/KH-UBND'], { holds: false }),
    partOf('hd', 'hd1', { holds: false }),
    partOf('rs', 'rs1'),
    sum('ny', ['ny1', 'ny2']),
    change('c', 'in', 'in0', { holds: false }),
    sum('in', ['old', 'new']),
    sum('new', ['n1', 'n2', 'n3'], { holds: false }),
    ratio('np', 'n1', 'new'),
    sum('out', ['ok', 'o3']),
    sum('ok', ['o1', 'o2']),
    ratio('okp', 'ok', 'out', { holds: false }),
    balance('in', ['out', 'w', 'b']),
    partOf('dh', 'dr'),
    ratio('dp', 'dr', 'dh'),
    restated(['in', 'a.total.in']),
    restated(['old', 'a.total.old']),
    restated(['new', 'a.total.new']),
    restated(['out', 'a.total.out']),
    restated(['o3', 'o3b'], { holds: false }),
    restated(['w', 'w2']),
    sum('cb', ['cb1', 'cb2']),
    partOf('cb', 'cb3'),
    ratio('cb3p', 'cb3', 'cb'),
    difference('m0', 'm', 'md'),
    ratio('tp', 't', 'td'),
    sum('ch', ['ch1', 'ch2']),
    list('ap', ['Ấp Giồng Lớn', 'Ấp Rạch Tràm', 'Ấp Bàu Sen', 'Ấp Tân Hòa', 'Ấp Tân Lợi', 'Ấp Kinh Mới'], {
      optional: true,
    }),
    ratio('ksp', 'ks1', 'ks'),
    ratio('hgp', 'hg1', 'hg'),
    ...totalRow('a', 'total', ['in', 'old', 'new', 'out', 'sh'], { rows: fields, broken: ['sh'] }),
    ...[...fields, 'total'].map((row) => sum(`a.${row}.in`, [`a.${row}.old`, `a.${row}.new`], { optional: true })),
    ...columnFormula('v', 'all', ['yes', 'no'], { rows: hamlets, broken: ['a3'] }),
  ],
  findings: [
    { rule: 'count-list-mismatch', severity: 'warning', quotes: ['04 kế hoạch'], note: 'three are enumerated' },
    {
      rule: 'symbol-type-mismatch',
      severity: 'warning',
      quotes: ['Quyết định số 58/KH-UBND'],
      note: 'KH is a plan, QĐ a decision',
    },
    { rule: 'impossible-date', severity: 'error', quotes: ['ngày 30/02/2024'], note: 'February 2024 has 29 days' },
    { rule: 'part-exceeds-whole', severity: 'error', quotes: ['17 cuộc', '14 cuộc'], note: '17 of 14 meetings' },
    { rule: 'words-digits-mismatch', severity: 'error', quotes: ['15 (mười bốn)'], note: '15 in digits, 14 in words' },
    { rule: 'change-mismatch', severity: 'error', quotes: ['7,7%'], note: '3.964 against 3.702 is 7,1%' },
    {
      rule: 'sum-mismatch',
      severity: 'error',
      quotes: ['3.927 hồ sơ'],
      note: '3.087 + 789 + 42 = 3.918; 789 for 798',
    },
    { rule: 'ratio-mismatch', severity: 'error', quotes: ['98,80%'], note: '3.913 of 3.921 is 99,80%' },
    {
      rule: 'table-total-mismatch',
      severity: 'error',
      quotes: ['3.894'],
      note: 'digitised results: the rows give 3.849',
    },
    { rule: 'heading-sequence', severity: 'warning', quotes: ['3. Chính quyền số'], note: 'the second 3' },
    { rule: 'formula-mismatch', severity: 'error', quotes: ['214'], note: 'Bàu Sen: (3)+(4) = 224' },
    {
      rule: 'restated-figure',
      severity: 'warning',
      quotes: ['08 hồ sơ', '09 hồ sơ'],
      note: 'overdue dossiers of the same year',
    },
    {
      rule: 'conflicting-subject',
      severity: 'warning',
      quotes: ['Kế hoạch số 09/KH-UBND ngày 22/01/2024'],
      note: 'one plan, two subjects: administrative reform, and forest fires',
    },
    {
      rule: 'cited-after-report',
      severity: 'error',
      quotes: ['2260/UBND-NV ngày 24/12/2024'],
      note: 'the report is of 17 December 2024',
    },
  ],
};
export default report;
