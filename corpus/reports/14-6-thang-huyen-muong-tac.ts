import { balance, change, list, partOf, ratio, restated, sum, totalRow } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Huyện Mường Tấc báo cáo Sở Nội vụ tỉnh Sơn Bắc việc thực hiện công tác cải cách hành chính từ đầu năm 2019 đến nay theo yêu cầu của {{@|Công văn số 634/SNV-CCHC, ngày 21/5/2019}}.
# Phần I. VIỆC ĐÃ LÀM
## 1. Ban hành và quán triệt văn bản
UBND huyện đề ra {{nv|48 nhiệm vụ|nhiệm vụ cải cách hành chính cả năm|huyện}} cho cả năm tại {{@k05|Kế hoạch số 05/KH-UBND ngày 09/01/2019|issuer=UBND huyện}} về {{s:|cải cách hành chính năm 2019}}. Sau đó tiếp tục có {{@|Kế hoạch số 31/KH-UBND ngày 19/3/2019|issuer=UBND huyện}} về {{s:|rà soát thủ tục hành chính}}, {{@|Kế hoạch số 42/KH-UBND ngày 08/3/2019|issuer=UBND huyện}} về {{s:|tuyên truyền trên hệ thống loa cơ sở}} và {{@|Quyết định số 1105/KH-UBND ngày 02/5/2019|issuer=UBND huyện}} {{s:|giao chỉ tiêu hồ sơ trực tuyến cho từng xã}}. Huyện ủy có {{@|Nghị quyết số 16-NQ/HU ngày 30/02/2019|issuer=Huyện ủy}} chỉ đạo nội dung này, cùng {{@|Công văn số 288-CV/HU|issuer=Huyện ủy}} đôn đốc từng Đảng ủy cơ sở.
Đến giữa năm đã hoàn thành {{nv1|29 nhiệm vụ|nhiệm vụ cải cách hành chính hoàn thành}}, đạt {{nvp|60,42%|tỷ lệ nhiệm vụ hoàn thành}}; nhiệm vụ đang thực hiện là {{nv2|19 nhiệm vụ|nhiệm vụ cải cách hành chính đang thực hiện}}.
## 2. Kiểm tra, giám sát
Tổ kiểm tra của huyện đi {{kt|06 xã|xã được kiểm tra|xã}}: Mường Cang, Tà Hừa, Nậm Pồ, Phúc Khoa, Hố Mít. Tại mỗi xã lấy ngẫu nhiên {{|20 hồ sơ|hồ sơ kiểm tra mỗi xã|xã}}; kết quả có {{|04 xã|xã thực hiện tốt|xã}} thực hiện tốt. Sau kiểm tra, huyện nhắc nhở {{nn|11 cá nhân|cá nhân bị nhắc nhở}}, gồm {{nn1|03 công chức|công chức cấp huyện bị nhắc nhở|huyện}} cấp huyện và {{nn2|08 công chức|công chức cấp xã bị nhắc nhở|xã}} cấp xã.
## 4. Tuyên truyền
Phát {{|126 lượt|lượt phát thanh tuyên truyền}} bằng {{nng|ba thứ tiếng|thứ tiếng phát thanh|unit=thứ tiếng}} (phổ thông, Thái, Mông); in {{to|5.040 tờ gấp|tờ gấp tuyên truyền}}, mỗi bản {{|30 tờ|tờ gấp mỗi bản}}; kẻ {{kh|38 khẩu hiệu|khẩu hiệu tuyên truyền}}.
# Phần II. KẾT QUẢ CỤ THỂ
## 1. Thể chế
Phòng Tư pháp huyện rà soát {{rs|52 văn bản|văn bản được rà soát|huyện}}, đề nghị bãi bỏ {{rs1|07|văn bản đề nghị bãi bỏ|huyện; unit=văn bản}}, sửa đổi {{rs2|05|văn bản đề nghị sửa đổi|huyện; unit=văn bản}}. Việc rà soát theo {{@|Nghị định số 34/2016/NĐ-CP ngày 14/5/2016}} của {{i:|Chính phủ}}.
## 2. Thủ tục hành chính
2.1. Bộ phận một cửa huyện nhận {{h|3.386 hồ sơ|tiếp nhận|huyện}}, trong đó kỳ trước chuyển sang {{h1|204 hồ sơ|kỳ trước chuyển sang|huyện; status=kỳ trước chuyển sang}}, mới tiếp nhận {{h2|3.128 hồ sơ|tiếp nhận mới|huyện; status=tiếp nhận mới}}. Đã giải quyết {{hr|3.205 hồ sơ|giải quyết|huyện}}: đúng hạn {{hr1|3.148|giải quyết đúng hạn|huyện; unit=hồ sơ; status=đúng hạn}}, quá hạn {{hr2|57|giải quyết quá hạn|huyện; unit=hồ sơ; status=quá hạn}}; tỷ lệ đúng hạn {{hrp|98,82%|tỷ lệ giải quyết đúng hạn|huyện; hs; status=đúng hạn}}. Đang giải quyết {{hw|181 hồ sơ|đang giải quyết|huyện; status=đang giải quyết}}.
2.2. Bộ phận một cửa các xã, thị trấn nhận {{x|9.740 hồ sơ|tiếp nhận|xã}}; giải quyết xong {{xr|9.671 hồ sơ|giải quyết|xã}}, trong đó đúng hạn {{xr1|9.652 hồ sơ|giải quyết đúng hạn|xã; status=đúng hạn}} (chiếm {{xrp|99,8%|tỷ lệ giải quyết đúng hạn|xã; hs; status=đúng hạn}}); đang giải quyết {{xw|59 hồ sơ|đang giải quyết|xã; status=đang giải quyết}}; trả lại {{xt|05 hồ sơ|trả lại|xã; status=trả lại}} do thành phần không đủ.
2.3. Những xã có nhiều hồ sơ và kết quả giải quyết:
@table xa
2.4. Xã Tà Hừa dẫn đầu về hồ sơ trực tuyến với {{th|127 hồ sơ|tiếp nhận trực tuyến xã Tà Hừa|xã; channel=trực tuyến}}; thị trấn Mường Tấc có lượng hồ sơ lớn nhất ({{tm|2.410 hồ sơ|tiếp nhận thị trấn Mường Tấc|xã}}). Ngoài ra, Điện lực huyện nhận {{|433 hồ sơ|tiếp nhận của Điện lực|huyện}} cấp điện mới, không thuộc các số liệu trên.
2.5. Xin lỗi bằng văn bản đạt {{xlp|103,5%|tỷ lệ hồ sơ quá hạn có văn bản xin lỗi|huyện; hs}} số hồ sơ quá hạn ở cấp huyện; phần lớn vướng mắc do trích lục bản đồ địa chính.
## 3. Tổ chức bộ máy, tinh giản biên chế
Sắp xếp lại bản, tổ dân phố theo {{@|Nghị quyết số 52/NQ-HĐND ngày 12/7/2019}} của {{i:|HĐND huyện}}: từ {{b0|168 bản|bản, tổ dân phố trước sắp xếp}} còn {{b1|139 bản|bản, tổ dân phố sau sắp xếp}}, giảm {{bp|17,3%|mức giảm số bản, tổ dân phố}}. Tinh giản {{tg|23 người|người được tinh giản biên chế}}: viên chức {{tg1|14 người|viên chức được tinh giản}}, công chức {{tg2|09 người|công chức được tinh giản}}.
## 4. Công chức, công vụ
Đào tạo, bồi dưỡng {{dt|214 lượt người|lượt người được đào tạo, bồi dưỡng}}, trong đó công chức cấp xã {{dt1|121 lượt|lượt công chức cấp xã được đào tạo, bồi dưỡng|xã}}, còn lại là của huyện. Bổ nhiệm {{bn|06 người|người được bổ nhiệm}}, bổ nhiệm lại {{|04 người|người được bổ nhiệm lại}}. Xử lý kỷ luật {{kl|hai|công chức bị kỷ luật|unit=công chức}} công chức ({{kl1|một|công chức bị khiển trách|unit=người}} khiển trách, {{kl2|một|công chức bị cảnh cáo|unit=người}} cảnh cáo).
## 5. Tài chính công
Thu ngân sách nửa đầu năm được {{t|27,4 tỷ đồng|thu ngân sách}}, bằng {{tp|52,7%|thu ngân sách so với dự toán}} dự toán tỉnh giao ({{td|52 tỷ đồng|dự toán thu ngân sách}}). {{|31 đơn vị|đơn vị thực hiện tự chủ}} thực hiện tự chủ theo {{@n16|Nghị định số 16/2015/NĐ-CP ngày 14/02/2015}} và {{@n130|Nghị định 130/2005/NĐ-CP}} của {{i:n16,n130|Chính phủ}}.
## 6. Hiện đại hóa hành chính
Trang thông tin của huyện có {{|192.600 lượt|lượt truy cập trang thông tin|huyện}} truy cập; {{mg|12|xã, thị trấn có mạng nội bộ|xã; unit=xã, thị trấn}}/{{mg0|14 xã, thị trấn|xã, thị trấn|xã}} có mạng nội bộ. Hộp thư công vụ: {{ht|731|hộp thư công vụ đang sử dụng|unit=hộp thư}}/{{ht0|780 hộp thư|hộp thư công vụ đã cấp}} đang sử dụng, tương đương {{htp|93,7%|tỷ lệ hộp thư công vụ đang sử dụng}}.
# Phần III. TỒN TẠI VÀ HƯỚNG KHẮC PHỤC
Cấp huyện còn {{hr2b|75 hồ sơ|giải quyết quá hạn|huyện; status=quá hạn}} giải quyết quá hạn, chủ yếu ở lĩnh vực đất đai; {{nv2b|19 nhiệm vụ|nhiệm vụ cải cách hành chính đang thực hiện}} đang thực hiện phải xong trước ngày 15/11/2019. Số hộp thư ít dùng sẽ thu hồi trong quý III năm 2019. Phấn đấu cả năm không có quá {{|1%|mục tiêu tỷ lệ quá hạn|hs; !approx}} hồ sơ quá hạn, {{|70%|mục tiêu văn bản điện tử}} văn bản trao đổi ở dạng điện tử.
UBND huyện Mường Tấc báo cáo để Sở Nội vụ tổng hợp./.
`;

const communes = ['mt', 'mc', 'th', 'np', 'pk'];

const report: ReportFile = {
  identity: {
    number: '176',
    symbol: 'BC-UBND',
    place: 'Mường Tấc',
    date: '2019-06-14',
    issuer: 'UBND huyện Mường Tấc',
    province: 'Sơn Bắc',
    period: { kind: 'half', label: '6 tháng đầu năm 2019', start: '2019-01-01', end: '2019-06-30' },
    dataWindow: null,
    signer: 'Lò Văn Hặc',
  },
  letterhead: ['UBND TỈNH SƠN BẮC', 'ỦY BAN NHÂN DÂN', 'HUYỆN MƯỜNG TẤC'],
  title: ['Sơ kết công tác cải cách hành chính', '6 tháng đầu năm 2019'],
  decimal: ',',
  body,
  tables: {
    xa: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 4 },
        { key: 'in', measure: 'tiếp nhận', attrs: 'unit=hồ sơ; xã', width: 2 },
        { key: 'on', measure: 'tiếp nhận trực tuyến', attrs: 'unit=hồ sơ; xã; channel=trực tuyến', width: 2 },
        { key: 'out', measure: 'giải quyết', attrs: 'unit=hồ sơ; xã', width: 2 },
      ],
      head: ['TT | Xã, thị trấn | Tiếp nhận | Trong đó: trực tuyến | Đã giải quyết'],
      rows: [
        'mt | 1 | Thị trấn Mường Tấc | 2.410 | 96 | 2.398',
        'mc | 2 | Mường Cang | 1.184 | 41 | 1.176',
        'th | 3 | Tà Hừa | 905 | 172 | 899',
        'np | 4 | Nậm Pồ | 731 | 18 | 728',
        'pk | 5 | Phúc Khoa | 664 | 22 | 661',
        'total | Cộng {{|05 đơn vị|xã, thị trấn trong biểu|xã}} | < | 5.894 | 349 | 5.862',
      ],
    },
  },
  recipients: ['Sở Nội vụ tỉnh;', 'TT Huyện ủy;', 'TT HĐND huyện;', 'Các phòng, ban; các xã, thị trấn;', 'Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  relations: [
    sum('nv', ['nv1', 'nv2']),
    ratio('nvp', 'nv1', 'nv'),
    restated(['nv2', 'nv2b']),
    list('kt', ['Mường Cang', 'Tà Hừa', 'Nậm Pồ', 'Phúc Khoa', 'Hố Mít'], { holds: false }),
    sum('nn', ['nn1', 'nn2']),
    list('nng', ['phổ thông', 'Thái', 'Mông']),
    partOf('rs', 'rs1'),
    partOf('rs', 'rs2'),
    sum('h', ['h1', 'h2'], { holds: false }),
    sum('hr', ['hr1', 'hr2']),
    ratio('hrp', 'hr1', 'hr', { holds: false }),
    balance('h', ['hr', 'hw']),
    balance('x', ['xr', 'xw', 'xt'], { holds: false }),
    partOf('xr', 'xr1'),
    ratio('xrp', 'xr1', 'xr'),
    restated(['hr2', 'hr2b'], { holds: false }),
    restated(['th', 'xa.th.on'], { holds: false }),
    restated(['tm', 'xa.mt.in']),
    ...totalRow('xa', 'total', ['in', 'on', 'out'], { rows: communes }),
    change('bp', 'b1', 'b0'),
    sum('tg', ['tg1', 'tg2']),
    partOf('dt', 'dt1'),
    sum('kl', ['kl1', 'kl2']),
    ratio('tp', 't', 'td'),
    partOf('mg0', 'mg'),
    ratio('htp', 'ht', 'ht0'),
  ],
  findings: [
    {
      rule: 'number-date-order',
      severity: 'warning',
      quotes: ['31/KH-UBND ngày 19/3/2019', '42/KH-UBND ngày 08/3/2019'],
      note: 'the higher number has the earlier date',
    },
    {
      rule: 'symbol-type-mismatch',
      severity: 'warning',
      quotes: ['Quyết định số 1105/KH-UBND'],
      note: 'a decision with the code of a plan',
    },
    { rule: 'impossible-date', severity: 'error', quotes: ['ngày 30/02/2019'], note: 'February has no 30th' },
    { rule: 'count-list-mismatch', severity: 'warning', quotes: ['06 xã'], note: 'five communes are named' },
    {
      rule: 'heading-sequence',
      severity: 'warning',
      quotes: ['4. Tuyên truyền'],
      note: 'after 2 in part I comes 4',
    },
    {
      rule: 'sum-mismatch',
      severity: 'error',
      quotes: ['3.386 hồ sơ', '204 hồ sơ', '3.128 hồ sơ'],
      note: 'parts give 3.332; 3.205 + 181 bears the total out: 3.182 with its digits turned',
    },
    { rule: 'ratio-mismatch', severity: 'error', quotes: ['98,82%'], note: '3.148 of 3.205 is 98,22%' },
    {
      rule: 'balance-mismatch',
      severity: 'warning',
      quotes: ['9.740 hồ sơ', '9.671 hồ sơ', '59 hồ sơ', '05 hồ sơ'],
      note: '9.671 + 59 + 5 = 9.735; five dossiers have no stated outcome',
    },
    {
      rule: 'text-table-mismatch',
      severity: 'warning',
      quotes: ['127 hồ sơ', '172'],
      note: 'Tà Hừa online: text 127, table 172',
    },
    {
      rule: 'percent-out-of-range',
      severity: 'error',
      quotes: ['103,5%'],
      note: 'letters of apology for more than all overdue dossiers',
    },
    {
      rule: 'cited-after-report',
      severity: 'error',
      quotes: ['52/NQ-HĐND ngày 12/7/2019'],
      note: 'the report is of 14 June 2019',
    },
    {
      rule: 'restated-figure',
      severity: 'warning',
      quotes: ['57', '75 hồ sơ'],
      note: 'district, resolved overdue: 57 in part II, 75 in part III',
    },
  ],
};
export default report;
