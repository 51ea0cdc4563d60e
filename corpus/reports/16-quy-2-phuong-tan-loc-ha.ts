import { balance, difference, list, partOf, ratio, restated, sum, totalRow } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
UBND phường Tân Lộc Hạ nhận được {{@|Công văn số 1904/SNV-CCHC&VTLT ngày 02 tháng 6 năm 2026}} của {{i:|Sở Nội vụ thành phố Hải Biên}} về {{s:|báo cáo cải cách hành chính quý II}}. Sau khi tổng hợp số liệu từ 15/3/2026 đến 14/6/2026, UBND phường báo cáo:
# 1. ĐẶC ĐIỂM VÀ CÔNG TÁC CHỈ ĐẠO
## 1.1. Đặc điểm
Phường có {{|47 khu phố|khu phố}}, dân số {{ds|68.412 người|dân số}} (thường trú {{ds1|61.078 người|dân số thường trú}}, tạm trú {{ds2|7.334 người|dân số tạm trú}}), là phường đông dân thứ {{!ba}} của thành phố. Trung tâm Phục vụ hành chính công phường mở {{|09 quầy|quầy giao dịch|xã}}, cự ly đi lại xa nhất của người dân không quá {{|3,5 km|cự ly đi lại xa nhất|kind=other; !approx}}.
## 1.2. Văn bản đã ban hành
• {{@|Kế hoạch số 11/KH-UBND ngày 14/01/2026}} của {{i:|UBND phường}} về {{s:|cải cách hành chính năm 2026}};
• {{@|Nghị quyết số 06-NQ/ĐU ngày 31/4/2026}} của {{i:|Ban Thường vụ Đảng ủy phường}} về {{s:|xây dựng phường số}};
• {{@|Thông báo số 112/TB-UBND ngày 20/5/2026|issuer=UBND phường}} về {{s:|lịch trực ngày thứ Bảy}}, {{@|Thông báo số 98/TB-UBND ngày 28/5/2026|issuer=UBND phường}} {{s:|kết luận giao ban quý}};
• {{@|Quyết định số 305/QĐ-UBND, ngày 09/4/2026|issuer=Chủ tịch UBND phường}} của Chủ tịch UBND phường {{s:|phân công nhiệm vụ tại Trung tâm}}, căn cứ {{@|Nghị định số 118/NĐ-CP ngày 09/6/2025}} của {{i:|Chính phủ}}.
## 1.3. Kiểm tra, tuyên truyền
Lãnh đạo phường trực tiếp kiểm tra {{kp|04 khu phố|khu phố được kiểm tra|xã}}: Hòa Bình, Thống Nhất, Cầu Đất, Bến Than, Lạch Gà. Mỗi khu phố duy trì {{|01 nhóm|nhóm Zalo mỗi khu phố}} Zalo, toàn phường có {{|47 nhóm|nhóm Zalo}} với {{|21.306 thành viên|thành viên nhóm Zalo}}. {{|Hai|hội thi tìm hiểu cải cách hành chính|unit=hội thi}} hội thi tìm hiểu cải cách hành chính thu hút gần {{|1.500 lượt|lượt dự thi}} dự thi.
# 2. KẾT QUẢ
## 2.1. Thể chế
HĐND phường ban hành {{nq|12 nghị quyết|nghị quyết HĐND phường ban hành|xã}}: về nhân sự {{nq1|05|nghị quyết về nhân sự|xã; unit=nghị quyết}}, về kinh tế - xã hội {{nq2|04|nghị quyết về kinh tế - xã hội|xã; unit=nghị quyết}}, về ngân sách {{nq3|03|nghị quyết về ngân sách|xã; unit=nghị quyết}}. Không có văn bản nào bị cấp trên nhắc nhở.
## 2.2. Giải quyết thủ tục hành chính
Quý II, Trung tâm tiếp nhận {{in|6.842 hồ sơ|tiếp nhận}}, tăng {{inc|318 hồ sơ|mức tăng hồ sơ tiếp nhận}} so với quý I ({{in0|6.542 hồ sơ|tiếp nhận quý I}}). Tiếp nhận trong kỳ {{n|6.775 hồ sơ|tiếp nhận mới|status=tiếp nhận mới}}: trực tuyến {{n1|6.104 hồ sơ|tiếp nhận trực tuyến|channel=trực tuyến}}, trực tiếp {{n2|640 hồ sơ|tiếp nhận trực tiếp|channel=trực tiếp}}, dịch vụ bưu chính {{n3|41 hồ sơ|tiếp nhận qua bưu chính|channel=bưu chính}}; từ kỳ trước {{o|67 hồ sơ|kỳ trước chuyển sang|status=kỳ trước chuyển sang}}. Số lượng đã giải quyết {{x|6.769 hồ sơ|giải quyết}}, trước hạn {{x1|5.012 hồ sơ|giải quyết trước hạn|status=trước hạn}}, đúng hạn {{x2|1.748 hồ sơ|giải quyết đúng hạn|status=đúng hạn}}, quá hạn {{x3|09 hồ sơ|giải quyết quá hạn|status=quá hạn}}. Số lượng đang giải quyết {{w|73 hồ sơ|đang giải quyết|status=đang giải quyết}}, trong hạn {{w1|72 hồ sơ|đang giải quyết trong hạn|status=trong hạn}}, quá hạn {{w2|01 hồ sơ|đang giải quyết quá hạn|status=quá hạn}}.
Như vậy tỷ lệ nộp trực tuyến trên số tiếp nhận trong kỳ là {{n1p|90,1%|tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}; tỷ lệ quá hạn trên số đã giải quyết là {{x3p|0,31%|tỷ lệ giải quyết quá hạn|hs; status=quá hạn}}, thấp hơn mức bình quân của thành phố ({{|0,62%|tỷ lệ giải quyết quá hạn bình quân của thành phố|hs; level=null}}). Cơ cấu theo lĩnh vực:
@table lv
Hồ sơ không phụ thuộc địa giới hành chính: Trung tâm nhận {{p|412 hồ sơ|tiếp nhận phi địa giới}} của người dân nơi khác; {{p1|398 hồ sơ|giải quyết phi địa giới}} đã giải quyết, {{p2|09 hồ sơ|đang giải quyết phi địa giới|status=đang giải quyết}} đang giải quyết, {{p3|03 hồ sơ|trả lại phi địa giới|status=trả lại}} trả lại. Số này đã nằm trong tổng số tiếp nhận nêu trên.
## 2.3. Thanh toán, số hóa
Có {{gd|1.248 giao dịch|giao dịch thanh toán trực tuyến}} thanh toán trực tuyến với {{|186,4 triệu đồng|tiền thanh toán trực tuyến}}. Số hóa thành phần hồ sơ đạt {{|98.4%|tỷ lệ số hóa thành phần hồ sơ|decimal=.; hs}}, số hóa kết quả đạt {{shp|97,5%|tỷ lệ số hóa kết quả|hs}} ({{sh|6.600|kết quả được số hóa|unit=hồ sơ}}/{{sh0|6.769 hồ sơ|giải quyết}}).
## 2.5. Bộ máy, công chức
Biên chế giao {{bc|62 người|biên chế được giao}}, có mặt {{bc1|58 người|cán bộ, công chức có mặt}}, còn thiếu {{bc2|04 người|biên chế còn thiếu}} ở {{|ba vị trí|vị trí việc làm còn thiếu người}}. Về trình độ, {{td1|49 người|cán bộ, công chức có trình độ đại học}} đại học, {{td2|09 người|cán bộ, công chức có trình độ sau đại học}} sau đại học; về lý luận chính trị, {{ll1|21 người|cán bộ, công chức có trình độ cao cấp lý luận chính trị}} cao cấp, {{ll2|37 người|cán bộ, công chức có trình độ trung cấp lý luận chính trị}} trung cấp. Điểm đánh giá công chức bình quân {{|91,6/100 điểm|điểm đánh giá công chức bình quân}}.
## 2.6. Tài chính công, tài sản công
Thu ngân sách quý II {{t|24,86 tỷ đồng|thu ngân sách quý II}}, lũy kế 6 tháng đầu năm 2026 {{tl|51,30 tỷ đồng|thu ngân sách lũy kế 6 tháng}}, bằng {{tlp|57%|thu ngân sách lũy kế so với dự toán}} dự toán năm ({{td|90 tỷ đồng|dự toán thu ngân sách}}). Rà soát {{ns|17 trụ sở|trụ sở cũ}} cũ: đang sử dụng {{ns1|11 trụ sở|trụ sở đang sử dụng}}, chuyển làm nhà văn hóa {{ns2|04 trụ sở|trụ sở chuyển làm nhà văn hóa}}, bàn giao thành phố {{ns3|02 trụ sở|trụ sở bàn giao thành phố}}.
# 3. NHẬN XÉT
Người dân đã quen với giao dịch không tiền mặt ({{gdb|1.284 giao dịch|giao dịch thanh toán trực tuyến}} trong quý). Có {{x3b|09 hồ sơ|giải quyết quá hạn|status=quá hạn}} quá hạn đều là hồ sơ đất đai; phường đã tự xin lỗi và hẹn lại, không hẹn quá {{|02 lần|số lần hẹn lại|!approx}}. Cần duy trì số hồ sơ trực tuyến từ {{|90%|mục tiêu tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}} trở lên.
# 4. ĐỀ NGHỊ
Đề nghị Sở Nội vụ bổ sung đủ {{bc2b|04 người|biên chế còn thiếu}} theo biên chế đã giao; đề nghị Sở Khoa học và Công nghệ sửa lỗi tự động khóa hồ sơ sau {{|30 phút|thời gian tự động khóa hồ sơ}}. Dự thảo Đề án số…../ĐA-UBND về phố đi bộ sẽ trình trong quý III năm 2026.
Trân trọng./.
`;

const fields = ['ct', 'ht', 'dd', 'xd', 'kd', 'as', 'kh'];

const report: ReportFile = {
  identity: {
    number: '233',
    symbol: 'BC-UBND',
    place: 'Tân Lộc Hạ',
    date: '2026-06-17',
    issuer: 'UBND phường Tân Lộc Hạ',
    province: 'Hải Biên',
    period: { kind: 'quarter', label: 'quý II năm 2026', start: '2026-04-01', end: '2026-06-30' },
    dataWindow: { start: '2026-03-15', end: '2026-06-14' },
    signer: 'Đoàn Khắc Vinh',
  },
  letterhead: ['UBND THÀNH PHỐ HẢI BIÊN', 'ỦY BAN NHÂN DÂN', 'PHƯỜNG TÂN LỘC HẠ'],
  title: ['Tình hình cải cách hành chính quý II năm 2026'],
  decimal: ',',
  body,
  tables: {
    lv: {
      columns: [
        { key: 'name', width: 5 },
        { key: 'n', measure: 'tiếp nhận', attrs: 'unit=hồ sơ', width: 3 },
        { key: 'p', measure: 'cơ cấu hồ sơ tiếp nhận', attrs: 'unit=%; hs', width: 3 },
      ],
      head: ['Lĩnh vực | Số hồ sơ tiếp nhận | Cơ cấu (%)'],
      rows: [
        'ct | Chứng thực | 2.913 | 42,6',
        'ht | Hộ tịch | 1.874 | 27,4',
        'as | An sinh xã hội | 724 | 10,6',
        'dd | Đất đai | 516 | 7,5',
        'kd | Hộ kinh doanh | 388 | 5,7',
        'kh | Lĩnh vực khác | 224 | 3,3',
        'xd | Xây dựng | 203 | 3,0',
        'total | Tổng | 6.842 | 100',
      ],
    },
  },
  recipients: [
    'UBND thành phố;',
    'Sở Nội vụ thành phố;',
    'TT. Đảng ủy, HĐND phường;',
    'Các phòng, Trung tâm PVHCC phường;',
    'Lưu: VT, VP (03).',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  relations: [
    sum('ds', ['ds1', 'ds2']),
    list('kp', ['Hòa Bình', 'Thống Nhất', 'Cầu Đất', 'Bến Than', 'Lạch Gà'], { holds: false }),
    sum('nq', ['nq1', 'nq2', 'nq3']),
    difference('in', 'in0', 'inc', { holds: false }),
    sum('n', ['n1', 'n2', 'n3'], { holds: false }),
    sum('in', ['n', 'o']),
    sum('x', ['x1', 'x2', 'x3']),
    sum('w', ['w1', 'w2']),
    balance('in', ['x', 'w']),
    ratio('n1p', 'n1', 'n'),
    ratio('x3p', 'x3', 'x', { holds: false }),
    restated(['in', 'lv.total.n']),
    ...totalRow('lv', 'total', ['n', 'p'], { rows: fields }),
    ...fields.map((row) => ratio(`lv.${row}.p`, `lv.${row}.n`, 'lv.total.n')),
    balance('p', ['p1', 'p2', 'p3'], { holds: false }),
    partOf('in', 'p', { optional: true }),
    restated(['gd', 'gdb'], { holds: false }),
    restated(['x', 'sh0']),
    restated(['x3', 'x3b']),
    ratio('shp', 'sh', 'sh0'),
    sum('bc', ['bc1', 'bc2']),
    restated(['bc2', 'bc2b']),
    sum('bc1', ['td1', 'td2']),
    sum('bc1', ['ll1', 'll2']),
    partOf('tl', 't'),
    ratio('tlp', 'tl', 'td'),
    sum('ns', ['ns1', 'ns2', 'ns3']),
  ],
  findings: [
    { rule: 'impossible-date', severity: 'error', quotes: ['ngày 31/4/2026'], note: 'April has 30 days' },
    {
      rule: 'number-date-order',
      severity: 'warning',
      quotes: ['112/TB-UBND ngày 20/5/2026', '98/TB-UBND ngày 28/5/2026'],
      note: 'the lower number has the later date',
    },
    {
      rule: 'malformed-number',
      severity: 'info',
      quotes: ['118/NĐ-CP ngày 09/6/2025'],
      note: 'a decree carries its year',
    },
    { rule: 'count-list-mismatch', severity: 'warning', quotes: ['04 khu phố'], note: 'five are named' },
    {
      rule: 'change-mismatch',
      severity: 'error',
      quotes: ['318 hồ sơ'],
      note: '6.842 - 6.542 = 300',
    },
    {
      rule: 'sum-mismatch',
      severity: 'error',
      quotes: ['6.775 hồ sơ', '6.104 hồ sơ', '640 hồ sơ', '41 hồ sơ'],
      note: 'the three channels give 6.785; 6.842 - 67 bears 6.775 out',
    },
    { rule: 'ratio-mismatch', severity: 'error', quotes: ['0,31%'], note: '9 of 6.769 is 0,13%' },
    {
      rule: 'balance-mismatch',
      severity: 'warning',
      quotes: ['412 hồ sơ', '398 hồ sơ'],
      note: '398 + 9 + 3 = 410; two dossiers have no stated outcome',
    },
    { rule: 'mixed-decimal-separator', severity: 'info', quotes: ['98.4%'], note: 'the report writes commas' },
    {
      rule: 'heading-sequence',
      severity: 'warning',
      quotes: ['2.5. Bộ máy, công chức'],
      note: '2.4 is missing',
    },
    {
      rule: 'restated-figure',
      severity: 'warning',
      quotes: ['1.248 giao dịch', '1.284 giao dịch'],
      note: 'online payments of the quarter',
    },
  ],
};
export default report;
