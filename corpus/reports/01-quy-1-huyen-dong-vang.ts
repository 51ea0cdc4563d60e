import { balance, change, columnFormula, list, ratio, restated, sum, totalRow } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Căn cứ {{@|Công văn số 88/SNV-CCHC&VTLT ngày 20/02/2023}} của {{i:|Sở Nội vụ tỉnh Bình Lâm}} về việc {{s:|đôn đốc báo cáo cải cách hành chính định kỳ quý I năm 2023}}, Ủy ban nhân dân huyện Đồng Vang báo cáo tình hình, kết quả công tác cải cách hành chính (CCHC) quý I năm 2023 (*số liệu tính từ ngày 15/12/2022 đến ngày 14/3/2023*) như sau:
# I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
- Ngay trong tháng đầu năm, {{i:kh08,kh11,kh15|Ủy ban nhân dân huyện}} đã ban hành {{ke|03 kế hoạch|kế hoạch cải cách hành chính đã ban hành|huyện}} làm căn cứ cho các cơ quan, đơn vị thực hiện, gồm: {{@kh08|Kế hoạch số 08/KH-UBND ngày 12/01/2023}} về {{s:|cải cách hành chính huyện Đồng Vang năm 2023}}; {{@kh11|Kế hoạch số 11/KH-UBND ngày 18/01/2023}} về {{s:|kiểm soát thủ tục hành chính năm 2023}}; {{@kh15|Kế hoạch số 15/KH-UBND ngày 30/01/2023}} về {{s:|tuyên truyền cải cách hành chính}}. Trước đó, ngày 20/12/2022, {{i:kh167|Chủ tịch UBND huyện}} đã ký ban hành {{@kh167|Kế hoạch số 167/KH-UBND|date=2022-12-20}} về {{s:|kiểm tra công vụ năm 2023}}.
- Quán triệt {{@|Nghị quyết số 11-NQ/HU ngày 28 tháng 9 năm 2021}} của {{i:|Ban Chấp hành Đảng bộ huyện}} về {{s:|nâng cao chất lượng phục vụ Nhân dân}}, UBND huyện có các {{@|Công văn số 61/UBND-NV ngày 09/02/2023|issuer=UBND huyện}} về {{s:|rà soát tiêu chí chấm điểm của năm trước}}, {{@|số 94/UBND-VP ngày 27/02/2023|type=Công văn; inherited; issuer=UBND huyện}} về {{s:|thông báo hồ sơ chậm trả}} và {{@|số 102/UBND-VP ngày 03/3/2023|type=Công văn; inherited; issuer=UBND huyện}} {{s:|yêu cầu xin lỗi người dân bằng văn bản}} đối với từng trường hợp để quá hạn.
- Về tuyên truyền: Trung tâm Văn hóa huyện xây dựng {{bai|46 tin, bài|tin, bài tuyên truyền cải cách hành chính|huyện}}, trong đó {{bai1|29 tin, bài|tin, bài đăng trên Trang thông tin điện tử|huyện}} đăng trên Trang thông tin điện tử và {{bai2|17 tin, bài|tin, bài phát trên hệ thống truyền thanh|huyện}} phát trên hệ thống truyền thanh; {{|14|xã, thị trấn treo pa-nô hướng dẫn nộp hồ sơ trực tuyến|xã; unit=xã, thị trấn}}/{{|14 xã, thị trấn|xã, thị trấn|xã}} treo pa-nô hướng dẫn nộp hồ sơ trực tuyến.
# II. KẾT QUẢ THỰC HIỆN
## 1. Cải cách thể chế
Phòng Tư pháp đã rà soát {{rs|18 văn bản|văn bản quy phạm pháp luật được rà soát|huyện}} do HĐND, UBND huyện ban hành theo {{@|Luật Ban hành văn bản quy phạm pháp luật năm 2015|name; subject=Ban hành văn bản quy phạm pháp luật}}; kết quả: {{rs1|15 văn bản|văn bản quy phạm pháp luật còn hiệu lực|huyện}} còn hiệu lực, {{rs2|03 văn bản|văn bản quy phạm pháp luật hết hiệu lực toàn bộ|huyện}} hết hiệu lực toàn bộ. Việc góp ý dự thảo do cấp trên gửi đến được thực hiện đúng thời gian ({{|11|dự thảo văn bản được góp ý|unit=lượt}} lượt).
## 2. Cải cách thủ tục hành chính (TTHC)
### 2.1. Công khai thủ tục hành chính
Đến hết kỳ báo cáo, toàn huyện niêm yết {{tt|407 thủ tục|thủ tục hành chính niêm yết công khai}}, bao gồm {{tth|268 thủ tục|thủ tục hành chính thuộc thẩm quyền cấp huyện|huyện}} thuộc thẩm quyền cấp huyện và {{ttx|139 thủ tục|thủ tục hành chính thuộc thẩm quyền cấp xã|xã}} thuộc thẩm quyền cấp xã; {{|22 thủ tục|thủ tục hành chính sửa đổi cập nhật}} vừa được {{i:qd|UBND tỉnh}} sửa đổi tại {{@qd|Quyết định số 214/QĐ-UBND ngày 07/02/2023}} đã cập nhật xong trong {{|03 ngày làm việc|thời gian cập nhật thủ tục hành chính}}.
### 2.2. Tình hình tiếp nhận, giải quyết hồ sơ
Thực hiện {{@|Nghị định số 61/2018/NĐ-CP ngày 23/4/2018}} và {{@|Nghị định số 107/2021/NĐ-CP ngày 06/12/2021}} của {{i:|Chính phủ}}, trong quý toàn huyện đã tiếp nhận {{all|9.486 hồ sơ|tiếp nhận}} (*cấp huyện {{h|1.912 hồ sơ|tiếp nhận|huyện}}, cấp xã {{x|7.574 hồ sơ|tiếp nhận|xã}}*). Cụ thể:
a) Tại Bộ phận Tiếp nhận và Trả kết quả huyện:
- Trong số {{h2|1.912 hồ sơ|tiếp nhận|huyện}} có {{ho|143 hồ sơ|kỳ trước chuyển sang|huyện; status=kỳ trước chuyển sang}} từ kỳ trước chuyển sang, {{hn|1.769 hồ sơ|tiếp nhận mới|huyện; status=tiếp nhận mới}} mới:
+ Trực tuyến: {{hn1|892 hồ sơ|tiếp nhận mới|huyện; channel=trực tuyến}}, chiếm {{hp1|50,42%|tỷ lệ hồ sơ tiếp nhận trực tuyến|huyện; hs; channel=trực tuyến}};
+ Trực tiếp: {{hn2|861 hồ sơ|tiếp nhận mới|huyện; channel=trực tiếp}};
+ Qua dịch vụ bưu chính công ích: {{hn3|16 hồ sơ|tiếp nhận mới|huyện; channel=bưu chính}}.
- Đã giải quyết {{hr|1.764 hồ sơ|giải quyết|huyện}}: trước hạn {{hr1|702|giải quyết trước hạn|huyện; unit=hồ sơ; status=trước hạn}}, đúng hạn {{hr2|1.049|giải quyết đúng hạn|huyện; unit=hồ sơ; status=đúng hạn}}, quá hạn {{hr3|13|giải quyết quá hạn|huyện; unit=hồ sơ; status=quá hạn}}. Tỷ lệ quá hạn là {{hp2|0,74%|tỷ lệ giải quyết quá hạn|huyện; hs; status=quá hạn}}, giảm {{|0,31 điểm phần trăm|mức giảm tỷ lệ giải quyết quá hạn|huyện; hs}} so với quý trước.
- Đang giải quyết {{hw|148 hồ sơ|đang giải quyết|huyện; status=đang giải quyết}} (*trong hạn {{hw1|145 hồ sơ|đang giải quyết trong hạn|huyện; status=trong hạn}}, quá hạn {{hw2|03 hồ sơ|đang giải quyết quá hạn|huyện; status=quá hạn}}*).
b) Tại {{|14|Bộ phận Tiếp nhận và Trả kết quả cấp xã|xã; unit=Bộ phận Tiếp nhận và Trả kết quả}} Bộ phận Tiếp nhận và Trả kết quả cấp xã:
Ngoài {{xo|61 hồ sơ|kỳ trước chuyển sang|xã; status=kỳ trước chuyển sang}} chưa giải quyết xong của năm 2022, các xã, thị trấn nhận thêm {{xn|7.513 hồ sơ|tiếp nhận mới|xã; status=tiếp nhận mới}}. Số đã giải quyết là {{xr|7.528|giải quyết|xã; unit=hồ sơ}}, trong đó {{xr1|7.519 hồ sơ|giải quyết trước và đúng hạn|xã; status=đúng hạn}} trước và đúng hạn, đạt {{xp|99,88%|tỷ lệ giải quyết trước và đúng hạn|xã; hs; status=đúng hạn}}; {{xr2|09 hồ sơ|giải quyết quá hạn|xã; status=quá hạn}} quá hạn đều rơi vào lĩnh vực đất đai và bảo trợ xã hội. Còn lại {{xw|46 hồ sơ|đang giải quyết|xã; status=đang giải quyết}} đang trong thời hạn giải quyết.
c) Kết quả theo lĩnh vực tại cấp huyện được tổng hợp ở biểu dưới đây:
@right *Đơn vị tính: hồ sơ*
@table b1
### 2.3. Phản ánh, kiến nghị
Lũy kế từ đầu năm, đường dây nóng và hộp thư của huyện nhận {{pa|312 lượt|phản ánh, kiến nghị tiếp nhận, lũy kế từ đầu năm|huyện}} phản ánh, kiến nghị; đã trả lời {{pa1|305 lượt|phản ánh, kiến nghị đã trả lời|huyện}}, chuyển cơ quan có thẩm quyền {{pa2|07 lượt|phản ánh, kiến nghị chuyển cơ quan có thẩm quyền|huyện}}.
## 3. Cải cách tổ chức bộ máy
Huyện duy trì {{|12 phòng chuyên môn|phòng chuyên môn}} và {{dv|47 đơn vị sự nghiệp công lập|đơn vị sự nghiệp công lập}} gồm: {{dv1|15 trường mầm non|trường mầm non}}, {{dv2|14 trường tiểu học|trường tiểu học}}, {{dv3|15 trường trung học cơ sở|trường trung học cơ sở}} và {{dv4|03 đơn vị|đơn vị sự nghiệp khác}} thuộc lĩnh vực khác. Theo {{@|Nghị quyết số 19-NQ/TW|issuer=null}} (khóa XII), Đề án hợp nhất {{|hai trung tâm|trung tâm dự kiến hợp nhất}} đang lấy ý kiến, dự kiến giảm {{|một đầu mối|đầu mối dự kiến giảm|unit=đầu mối}}.
## 4. Cải cách chế độ công vụ
Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn là {{cp|96,2%|cán bộ, công chức cấp xã đạt chuẩn|xã}} ({{c1|302|cán bộ, công chức cấp xã đạt chuẩn|xã; unit=người}}/{{c2|314 người|cán bộ, công chức cấp xã|xã}}). Trong quý có {{nh|05 trường hợp|công chức, viên chức nghỉ hưu}} nghỉ hưu, {{|hai|công chức được điều động|unit=công chức}} công chức được điều động. Kiểm tra đột xuất việc chấp hành giờ giấc tại {{kt|04 xã|xã được kiểm tra đột xuất|xã}}: Đồng Tiến, Vang Thượng, Vang Hạ và Khe Lau; mỗi xã {{|01 cuộc|cuộc kiểm tra đột xuất mỗi xã|xã}}, không phát hiện vi phạm đến mức phải xử lý kỷ luật.
## 5. Cải cách tài chính công
Thu ngân sách trên địa bàn ước đạt {{t|41,6 tỷ đồng|thu ngân sách trên địa bàn}}, tăng {{tc|8,3%|mức tăng thu ngân sách so với cùng kỳ}} so với mức {{t0|38,4 tỷ đồng|thu ngân sách trên địa bàn cùng kỳ}} của cùng kỳ; so với dự toán HĐND huyện giao ({{td|188,2 tỷ đồng|dự toán thu ngân sách cả năm}}) bằng {{tp|22,1%|thu ngân sách so với dự toán}}. {{|100%|cơ quan, đơn vị ban hành quy chế chi tiêu nội bộ}} cơ quan, đơn vị đã ban hành quy chế chi tiêu nội bộ.
## 6. Xây dựng và phát triển chính quyền điện tử, chính quyền số
Có {{|196 dịch vụ công|dịch vụ công trực tuyến đang cung cấp}} đang được cung cấp ở {{!mức độ 3, 4}}; tỷ lệ văn bản đi ký số của huyện đạt {{|100%|văn bản đi ký số|huyện}}, của cấp xã đạt trên {{|97%|văn bản đi ký số|xã}}. Hệ thống quản lý chất lượng theo {{!TCVN ISO 9001:2015}} tiếp tục được duy trì tại {{|13 cơ quan|cơ quan duy trì hệ thống quản lý chất lượng}}. Tổ công nghệ số cộng đồng hướng dẫn gần {{|1.900 lượt người|lượt người được hướng dẫn nộp hồ sơ qua mạng}} nộp hồ sơ qua mạng.
# III. ĐÁNH GIÁ CHUNG
Công tác CCHC quý I cơ bản bám sát kế hoạch. Tuy nhiên, hồ sơ đất đai còn chậm; chữ ký số cá nhân của công chức cấp xã chưa được cấp đủ; việc số hóa kết quả giải quyết mới thực hiện ở các lĩnh vực hộ tịch, chứng thực. Nguyên nhân chủ yếu là phần mềm thường xuyên gián đoạn và một số công chức còn kiêm nhiệm.
# IV. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2023
1. Giải quyết dứt điểm {{hw3|03 hồ sơ|đang giải quyết quá hạn|huyện; status=quá hạn}} đang quá hạn tại cấp huyện trước ngày 31/3/2023.
2. Tiếp tục triển khai Kế hoạch CCHC năm 2023; phấn đấu nâng tỷ lệ tiếp nhận trực tuyến lên từ {{|55%|mục tiêu tỷ lệ tiếp nhận trực tuyến (mức thấp)|hs}} đến {{|60%|mục tiêu tỷ lệ tiếp nhận trực tuyến (mức cao)|hs}}.
3. Hoàn thành điều tra mức độ hài lòng tại các xã, thị trấn theo hướng dẫn của Sở Nội vụ.
Trên đây là báo cáo công tác cải cách hành chính quý I năm 2023 của huyện Đồng Vang./.
`;

const fields = ['dat', 'ht', 'kd', 'xd', 'khac'];

const report: ReportFile = {
  identity: {
    number: '96',
    symbol: 'BC-UBND',
    place: 'Đồng Vang',
    date: '2023-03-17',
    issuer: 'UBND huyện Đồng Vang',
    province: 'Bình Lâm',
    period: { kind: 'quarter', label: 'quý I năm 2023', start: '2023-01-01', end: '2023-03-31' },
    dataWindow: { start: '2022-12-15', end: '2023-03-14' },
    signer: 'Lê Quang Tứ',
  },
  letterhead: ['UBND TỈNH BÌNH LÂM', 'ỦY BAN NHÂN DÂN', 'HUYỆN ĐỒNG VANG'],
  title: ['Công tác cải cách hành chính quý I năm 2023'],
  decimal: ',',
  body,
  tables: {
    b1: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 4 },
        { key: 'in', measure: 'tiếp nhận', attrs: 'unit=hồ sơ; huyện', width: 2 },
        { key: 'out', measure: 'giải quyết', attrs: 'unit=hồ sơ; huyện', width: 2 },
        {
          key: 'wait',
          measure: 'đang giải quyết',
          attrs: 'unit=hồ sơ; huyện; status=đang giải quyết',
          width: 2,
        },
      ],
      head: ['TT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Kết quả | <', '^ | ^ | ^ | Đã giải quyết | Đang giải quyết'],
      formulas: '(1) | (2) | (3)=(4)+(5) | (4) | (5)',
      rows: [
        'dat | 1 | Đất đai | 874 | 771 | 103',
        'ht | 2 | Hộ tịch, chứng thực | 511 | 509 | 2',
        'kd | 3 | Đăng ký kinh doanh | 207 | 201 | 6',
        'xd | 4 | Xây dựng, hạ tầng | 188 | 156 | 32',
        'khac | 5 | Các lĩnh vực khác | 132 | 127 | 5',
        'total | Cộng | < | 1.912 | 1.764 | 148',
      ],
    },
  },
  recipients: [
    'Sở Nội vụ tỉnh;',
    'TT. Huyện ủy, TT. HĐND huyện;',
    'Chủ tịch, các PCT UBND huyện;',
    'Các phòng, ban thuộc huyện;',
    'UBND các xã, thị trấn;',
    'Lưu: VT, NV (02 bản).',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  relations: [
    list('ke', ['Kế hoạch số 08/KH-UBND', 'Kế hoạch số 11/KH-UBND', 'Kế hoạch số 15/KH-UBND']),
    list('kt', ['Đồng Tiến', 'Vang Thượng', 'Vang Hạ', 'Khe Lau']),
    sum('bai', ['bai1', 'bai2']),
    sum('rs', ['rs1', 'rs2']),
    sum('tt', ['tth', 'ttx']),
    sum('all', ['h', 'x']),
    restated(['h', 'h2', 'b1.total.in']),
    restated(['hr', 'b1.total.out']),
    restated(['hw', 'b1.total.wait']),
    restated(['hw2', 'hw3']),
    sum('h2', ['ho', 'hn']),
    sum('hn', ['hn1', 'hn2', 'hn3']),
    ratio('hp1', 'hn1', 'hn'),
    sum('hr', ['hr1', 'hr2', 'hr3']),
    ratio('hp2', 'hr3', 'hr'),
    sum('hw', ['hw1', 'hw2']),
    balance('h2', ['hr', 'hw']),
    sum('x', ['xo', 'xn']),
    balance('x', ['xr', 'xw']),
    sum('xr', ['xr1', 'xr2']),
    ratio('xp', 'xr1', 'xr'),
    sum('pa', ['pa1', 'pa2']),
    sum('dv', ['dv1', 'dv2', 'dv3', 'dv4']),
    ratio('cp', 'c1', 'c2'),
    change('tc', 't', 't0'),
    ratio('tp', 't', 'td'),
    ...totalRow('b1', 'total', ['in', 'out', 'wait'], { rows: fields }),
    ...columnFormula('b1', 'in', ['out', 'wait'], { rows: [...fields, 'total'] }),
  ],
  findings: [],
};
export default report;
