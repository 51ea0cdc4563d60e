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
Năm 2023 là năm bản lề của {{@|Nghị quyết số 09-NQ/TU ngày 25/10/2021}} của {{i:|Tỉnh ủy}} về {{s:|đẩy mạnh cải cách hành chính, cải thiện môi trường đầu tư}}. Ủy ban nhân dân tỉnh Bình Lâm báo cáo Bộ Nội vụ kết quả đạt được, khó khăn và phương hướng năm 2024. Số liệu báo cáo tính từ ngày 15/12/2022 đến ngày 31/12/2023.
# I. ĐIỀU HÀNH CỦA UBND TỈNH
Từ {{@k302|Kế hoạch số 302/KH-UBND ngày 16/12/2022}} của {{i:|UBND tỉnh}} về {{s:|cải cách hành chính nhà nước năm 2023}}, các sở, ngành và địa phương đã cụ thể hóa thành {{nv|386 nhiệm vụ|nhiệm vụ cải cách hành chính}}. Cuối năm có {{nv1|371 nhiệm vụ|nhiệm vụ cải cách hành chính hoàn thành}} xong ({{nvp|96,1%|tỷ lệ nhiệm vụ hoàn thành}}), còn {{nv2|15|nhiệm vụ chưa hoàn thành|unit=nhiệm vụ}} ({{!mười sáu}}) nhiệm vụ chuyển sang năm sau.
Các quyết định quan trọng gồm {{@|Quyết định số 965/QĐ-UBND ngày 27/4/2023|issuer=UBND tỉnh}} {{s:|công bố chỉ số cải cách hành chính các địa phương}}, {{@q1847|Quyết định số 1847/QĐ-UBND ngày 14/8/2023|issuer=UBND tỉnh}} {{s:|ủy quyền giải quyết thủ tục hành chính}}, {{@|Quyết định số 2530/QĐ-UBND ngày 02/11/2023|issuer=UBND tỉnh}} {{s:|giao chỉ tiêu chuyển đổi số}}. Việc định kỳ báo cáo của các huyện theo {{@|Công văn số 88/SNV-CCHC&VTLT ngày 20/02/2023}} của {{i:|Sở Nội vụ}} được duy trì, không còn đơn vị nào chậm quá {{|05 ngày|thời gian chậm báo cáo|huyện; !approx}}.
Công tác đối thoại: lãnh đạo tỉnh đối thoại {{dth|06 cuộc|cuộc đối thoại của lãnh đạo tỉnh|tỉnh}} với doanh nghiệp, mỗi huyện đối thoại ít nhất {{|02 cuộc|cuộc đối thoại mỗi huyện|huyện}} với nông dân.
# II. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH
Năm 2022, tỉnh được chấm {{s|88,42/100 điểm|Chỉ số PAR INDEX năm 2022}}, đứng thứ {{rk|16/63|thứ hạng PAR INDEX năm 2022|kind=rank; unit=null}}, năm 2021 đứng thứ {{rk0|24/63|thứ hạng PAR INDEX năm 2021|kind=rank; unit=null}}, tức là tiến {{rkd|08 bậc|mức tăng thứ hạng PAR INDEX}}. Các lĩnh vực: chỉ đạo điều hành {{s1|14,25/15 điểm|điểm chỉ đạo, điều hành}}; thể chế {{s2|9,1/10 điểm|điểm thể chế}}; thủ tục hành chính {{s3|12,6/14 điểm|điểm thủ tục hành chính}}; bộ máy {{s4|9,75/12 điểm|điểm bộ máy}}; công vụ {{s5|12,2/13 điểm|điểm công vụ}}; tài chính công {{s6|8,9/10 điểm|điểm tài chính công}}; chính quyền điện tử {{s7|13,42/16 điểm|điểm chính quyền điện tử}}; tác động {{s8|8,2/10 điểm|điểm tác động}}. Lĩnh vực bộ máy có điểm tối đa {{m4|12 điểm|điểm tối đa lĩnh vực bộ máy}}, đạt {{s4b|9,75 điểm|điểm bộ máy}}, bị trừ {{d4|2,35 điểm|điểm bị trừ lĩnh vực bộ máy}} do số phó phòng ở {{|bốn sở|sở có số phó phòng vượt quy định|tỉnh}} còn vượt quy định.
# III. KẾT QUẢ TỪNG LĨNH VỰC
## 1. Thể chế
Tỉnh ban hành {{vb|53 văn bản|văn bản quy phạm pháp luật được ban hành}} quy phạm pháp luật ({{vb1|21 nghị quyết|nghị quyết quy phạm pháp luật}}, {{vb2|32 quyết định|quyết định quy phạm pháp luật}}); cấp huyện ban hành {{|17 văn bản|văn bản quy phạm pháp luật được ban hành|huyện}}. Cơ sở pháp lý cho việc số hóa là {{@|Nghị định số 42/2022/NĐ-CP ngày 24/6/2021}} của {{i:|Chính phủ}} về {{s:|cung cấp thông tin và dịch vụ công trực tuyến}} và {{@|Nghị định số 107/2021/NĐ-CP ngày 06/12/2021}}.
## 2. Thủ tục hành chính
a) Các cấp tiếp nhận {{in|414.815 hồ sơ|tiếp nhận}}, tăng {{inc|12,7%|mức tăng hồ sơ tiếp nhận|hs}} so với năm 2022 ({{in0|371.204 hồ sơ|tiếp nhận năm 2022}}); gồm cấp tỉnh {{inT|31.482 hồ sơ|tiếp nhận|tỉnh}}, cấp huyện {{inH|65.087 hồ sơ|tiếp nhận|huyện}}, cấp xã {{inX|318.246 hồ sơ|tiếp nhận|xã}}. Trong số đó tiếp nhận mới là {{new|411.649 hồ sơ|tiếp nhận mới|status=tiếp nhận mới}}, chuyển từ năm trước sang {{old|3.166 hồ sơ|kỳ trước chuyển sang|status=kỳ trước chuyển sang}}. Giải quyết được {{out|411.787 hồ sơ|giải quyết}}, quá hạn {{late|386 hồ sơ|giải quyết quá hạn|status=quá hạn}} (bằng {{latep|0,09%|tỷ lệ giải quyết quá hạn|hs; status=quá hạn}}); đang giải quyết {{w|3.028 hồ sơ|đang giải quyết|status=đang giải quyết}}. Không kể {{|52.418 hồ sơ|tiếp nhận của cơ quan Bảo hiểm xã hội}} của cơ quan Bảo hiểm xã hội. Theo từng cấp:
@right *Đơn vị tính: hồ sơ*
@table cap
b) Riêng hồ sơ mới ở cấp huyện trong năm đạt {{newH|63.545|tiếp nhận mới|huyện; unit=hồ sơ; status=tiếp nhận mới}}, phân theo địa phương và theo quý (*nguồn: báo cáo quý của UBND các huyện, thị xã, thành phố*):
@right *Đơn vị tính: hồ sơ*
@table u
c) Dịch vụ công: đang cung cấp {{dv|1.126 dịch vụ|dịch vụ công trực tuyến đang cung cấp}}, trong đó toàn trình {{dv1|1.162 dịch vụ|dịch vụ công trực tuyến toàn trình}}; {{|684 dịch vụ|dịch vụ công trực tuyến có phát sinh hồ sơ}} phát sinh hồ sơ trong năm.
d) Khảo sát {{ks|2.400 phiếu|phiếu khảo sát}} tại {{ks0|08 điểm|điểm khảo sát}}, mỗi điểm {{|300 phiếu|phiếu khảo sát mỗi điểm}}; {{ks1|2.268 phiếu|phiếu hài lòng}} hài lòng trở lên ({{ksp|94,5%|tỷ lệ phiếu hài lòng}}), còn {{ks2|132 phiếu|phiếu chưa hài lòng}}.
## 3. Bộ máy, biên chế
Sau khi hợp nhất, tỉnh có {{sn|587 đơn vị|đơn vị sự nghiệp công lập}} sự nghiệp công lập, trong đó có {{sn1|431|đơn vị sự nghiệp giáo dục|unit=đơn vị}} thuộc lĩnh vực giáo dục và {{sn2|52|đơn vị sự nghiệp y tế|unit=đơn vị}} thuộc lĩnh vực y tế. Giảm biên chế {{|04 năm|thời gian giảm biên chế}} liền, năm nay giảm thêm {{tg|76 biên chế|biên chế được giảm}} (công chức {{tg1|29|biên chế công chức được giảm|unit=biên chế}}, viên chức {{tg2|47|biên chế viên chức được giảm|unit=biên chế}}).
## 4. Tài chính
Thu ngân sách vượt dự toán, đạt {{t|9.486,5 tỷ đồng|thu ngân sách nhà nước}}; trong đó thu nội địa {{t1|8.902,7 tỷ đồng|thu nội địa}}, thu từ xuất nhập khẩu {{t2|593,8 tỷ đồng|thu từ xuất nhập khẩu}}. Giải ngân đầu tư công {{g|3.214 tỷ đồng|giải ngân vốn đầu tư công}}, bằng {{gp|92,6%|tỷ lệ giải ngân vốn đầu tư công}} kế hoạch ({{g0|3.470 tỷ đồng|kế hoạch vốn đầu tư công}}).
## 5. Chính quyền số
Thiết lập {{tt|03 trung tâm|trung tâm điều hành thông minh}} điều hành thông minh (tại tỉnh, thành phố Bình Lâm và thị xã Hà Rai); {{|100%|cơ quan dùng nền tảng tích hợp}} cơ quan dùng nền tảng tích hợp, chia sẻ dữ liệu; kết nối {{|hai|hệ thống được kết nối|unit=hệ thống}} hệ thống của Bộ Công an. Hằng tháng có trên {{|1,8 triệu lượt|lượt truy cập Cổng thông tin mỗi tháng}} truy cập Cổng thông tin.
# IV. KHÓ KHĂN, HẠN CHẾ
- Nội dung phân cấp tại {{@q1847b|Quyết định số 1847/QĐ-UBND ngày 04/8/2023|issuer=UBND tỉnh}} chưa được một số địa phương thực hiện đầy đủ.
- {{@k302b|Kế hoạch số 302/KH-UBND ngày 16/12/2022|issuer=UBND tỉnh}} về {{s:|phát triển thương mại điện tử}} giao nhiều đầu việc trong khi nhân lực mỏng.
- Vẫn còn {{lateb|386 hồ sơ|giải quyết quá hạn|status=quá hạn}} quá hạn; hơn {{|một nửa|tỷ trọng hồ sơ quá hạn ở cấp huyện|huyện; unit=null; kind=ratio; hs; status=quá hạn}} là ở cấp huyện ({{lateH|203 hồ sơ|giải quyết quá hạn|huyện; status=quá hạn}}).
# V. PHƯƠNG HƯỚNG NĂM 2024
1. Giữ vững nhóm {{|20 tỉnh|mục tiêu nhóm dẫn đầu PAR INDEX|tỉnh}} dẫn đầu về PAR INDEX; nâng điểm bộ máy lên ít nhất {{|10,5 điểm|mục tiêu điểm bộ máy}}.
2. Giảm hồ sơ quá hạn xuống dưới {{|0,05%|mục tiêu tỷ lệ quá hạn|hs; status=quá hạn}}; hoàn thành {{nv2b|15 nhiệm vụ|nhiệm vụ chưa hoàn thành}} chuyển tiếp trong quý I năm 2024.
3. Bố trí tối thiểu {{|1%|mục tiêu chi cho chuyển đổi số}} chi thường xuyên cho chuyển đổi số.
Kính báo cáo Bộ Nội vụ xem xét, tổng hợp./.
`;

const units = ['tp', 'hr', 'dv', 'vl', 'hd', 'st', 'tx'];
const quarters = ['q1', 'q2', 'q3', 'q4'];
const levels = ['tinh', 'huyen', 'xa'];
const quarter = (key: string, name: string) => ({
  key,
  measure: `tiếp nhận mới ${name}`,
  attrs: 'unit=hồ sơ; huyện; status=tiếp nhận mới',
  width: 2,
});
const count = (key: string, measure: string, status = '') => ({
  key,
  measure,
  attrs: `unit=hồ sơ; ${status && `status=${status}`}`,
  width: 2,
});

const report: ReportFile = {
  identity: {
    number: '417',
    symbol: 'BC-UBND',
    place: 'Bình Lâm',
    date: '2023-12-21',
    issuer: 'UBND tỉnh Bình Lâm',
    province: 'Bình Lâm',
    period: { kind: 'year', label: 'năm 2023', start: '2023-01-01', end: '2023-12-31' },
    dataWindow: { start: '2022-12-15', end: '2023-12-31' },
    signer: 'Nông Thế Bảo',
  },
  letterhead: ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH LÂM'],
  title: ['Công tác cải cách hành chính năm 2023,', 'phương hướng, nhiệm vụ năm 2024'],
  decimal: ',',
  body,
  tables: {
    cap: {
      size: 9,
      columns: [
        { key: 'name', width: 3 },
        count('in', 'tiếp nhận'),
        count('old', 'kỳ trước chuyển sang', 'kỳ trước chuyển sang'),
        count('new', 'tiếp nhận mới', 'tiếp nhận mới'),
        count('out', 'giải quyết'),
        count('ok', 'giải quyết đúng hạn', 'đúng hạn'),
        count('late', 'giải quyết quá hạn', 'quá hạn'),
        count('wait', 'đang giải quyết', 'đang giải quyết'),
      ],
      head: [
        'Cấp giải quyết | Tiếp nhận | < | < | Đã giải quyết | < | < | Đang giải quyết',
        '^ | Tổng | Năm trước chuyển sang | Mới | Tổng | Đúng hạn | Quá hạn | ^',
      ],
      formulas: '(1) | (2)=(3)+(4) | (3) | (4) | (5)=(6)+(7) | (6) | (7) | (8)',
      rows: [
        'tinh tỉnh | Cấp tỉnh | 31.482 | 1.206 | 30.276 | 30.395 | 30.381 | 77 | 1.087',
        'huyen huyện | Cấp huyện | 65.087 | 1.542 | 63.545 | 63.690 | 63.487 | 203 | 1.397',
        'xa xã | Cấp xã | 318.246 | 418 | 317.828 | 317.702 | 317.596 | 106 | 544',
      ],
    },
    u: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 4 },
        quarter('q1', 'quý I'),
        quarter('q2', 'quý II'),
        quarter('q3', 'quý III'),
        quarter('q4', 'quý IV'),
        quarter('all', 'cả năm'),
      ],
      head: ['STT | Địa phương | Quý I | Quý II | Quý III | Quý IV | Cả năm'],
      rows: [
        'tp | 1 | Thành phố Bình Lâm | 5.214 | 5.480 | 5.127 | 4.986 | 20.807',
        'hr | 2 | Thị xã Hà Rai | 3.102 | 3.344 | 3.215 | 3.080 | 12.741',
        'dv | 3 | Huyện Đồng Vang | 1.769 | 1.913 | 1.846 | 1.702 | 7.230',
        'vl | 4 | Huyện Vân Lĩnh | 1.420 | 1.508 | 1.467 | 1.390 | 5.785',
        'hd | 5 | Huyện Hòa Đức | 2.016 | 2.187 | 2.094 | 1.975 | 8.272',
        'st | 6 | Huyện Suối Trầu | 884 | 930 | 902 | 871 | 3.587',
        'tx | 7 | Huyện Tân Xuân | 1.233 | 1.309 | 1.284 | 1.197 | 5.023',
        'total | TỔNG CỘNG | < | 15.638 | 16.671 | 15.935 | 15.201 | 63.545',
      ],
    },
  },
  recipients: [
    'Bộ Nội vụ;',
    'Thường trực Tỉnh ủy;',
    'Thường trực HĐND tỉnh;',
    'Các sở, ban, ngành;',
    'UBND các huyện, thị xã, thành phố;',
    'Lưu: VT, TH, NC.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  relations: [
    sum('nv', ['nv1', 'nv2']),
    ratio('nvp', 'nv1', 'nv'),
    restated(['nv2', 'nv2b']),
    sum('s', ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']),
    difference('rk0', 'rk', 'rkd'),
    restated(['s4', 's4b']),
    difference('m4', 's4b', 'd4', { holds: false }),
    sum('vb', ['vb1', 'vb2']),
    change('inc', 'in', 'in0', { holds: false }),
    sum('in', ['inT', 'inH', 'inX']),
    sum('in', ['new', 'old']),
    ratio('latep', 'late', 'out'),
    balance('in', ['out', 'w']),
    restated(['late', 'lateb']),
    partOf('lateb', 'lateH'),
    restated(['lateH', 'cap.huyen.late']),
    restated(['inT', 'cap.tinh.in']),
    restated(['inH', 'cap.huyen.in']),
    restated(['inX', 'cap.xa.in']),
    restated(['newH', 'cap.huyen.new', 'u.total.all']),
    ...columnFormula('cap', 'in', ['old', 'new'], { rows: levels }),
    ...columnFormula('cap', 'out', ['ok', 'late'], { rows: levels, broken: ['tinh'] }),
    ...levels.map((row) => balance(`cap.${row}.in`, [`cap.${row}.out`, `cap.${row}.wait`])),
    ...totalRow('u', 'total', [...quarters, 'all'], { rows: units, broken: ['all'] }),
    ...units.map((row) =>
      sum(
        `u.${row}.all`,
        quarters.map((column) => `u.${row}.${column}`),
        { optional: true },
      ),
    ),
    sum(
      'u.total.all',
      quarters.map((column) => `u.total.${column}`),
      { holds: false, optional: true, note: 'the same wrong total, seen along its row' },
    ),
    partOf('dv', 'dv1', { holds: false }),
    sum('ks', ['ks1', 'ks2']),
    ratio('ksp', 'ks1', 'ks'),
    partOf('sn', 'sn1'),
    partOf('sn', 'sn2'),
    sum('tg', ['tg1', 'tg2']),
    sum('t', ['t1', 't2'], { holds: false }),
    ratio('gp', 'g', 'g0'),
    list('tt', ['tỉnh', 'thành phố Bình Lâm', 'thị xã Hà Rai'], { optional: true }),
  ],
  findings: [
    {
      rule: 'data-window-after-report',
      severity: 'error',
      quotes: ['đến ngày 31/12/2023'],
      note: 'the window ends ten days after the report of 21 December 2023',
    },
    {
      rule: 'words-digits-mismatch',
      severity: 'error',
      quotes: ['15 (mười sáu)'],
      note: '15 in digits, 16 in words; 386 - 371 = 15',
    },
    { rule: 'deduction-mismatch', severity: 'error', quotes: ['2,35 điểm'], note: '12 - 9,75 = 2,25' },
    {
      rule: 'number-year-mismatch',
      severity: 'warning',
      quotes: ['42/2022/NĐ-CP ngày 24/6/2021'],
      note: 'a decree of 2022 dated 2021',
    },
    { rule: 'change-mismatch', severity: 'error', quotes: ['12,7%'], note: '414.815 against 371.204 is 11,7%' },
    { rule: 'formula-mismatch', severity: 'error', quotes: ['30.381'], note: 'province: 30.395 - 77 = 30.318' },
    {
      rule: 'table-total-mismatch',
      severity: 'error',
      quotes: ['63.545'],
      note: 'the seven units, and the four quarters, give 63.445',
    },
    {
      rule: 'level-sum-mismatch',
      severity: 'error',
      quotes: ['1.913'],
      note: 'Đồng Vang itself reported 1.931 new dossiers at district level in quarter II',
      across: '05-quy-2-huyen-dong-vang',
    },
    {
      rule: 'part-exceeds-whole',
      severity: 'error',
      quotes: ['1.162 dịch vụ', '1.126 dịch vụ'],
      note: '1.162 of 1.126',
    },
    {
      rule: 'sum-mismatch',
      severity: 'error',
      quotes: ['9.486,5 tỷ đồng'],
      note: '8.902,7 + 593,8 = 9.496,5',
    },
    {
      rule: 'conflicting-date',
      severity: 'error',
      quotes: ['1847/QĐ-UBND ngày 14/8/2023', '1847/QĐ-UBND ngày 04/8/2023'],
      note: 'one decision, two dates',
    },
    {
      rule: 'conflicting-subject',
      severity: 'warning',
      quotes: ['cải cách hành chính nhà nước năm 2023', 'phát triển thương mại điện tử'],
      note: 'one plan, two subjects',
    },
  ],
};
export default report;
