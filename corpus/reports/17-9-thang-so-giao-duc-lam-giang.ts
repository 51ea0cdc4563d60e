import { balance, change, difference, list, partOf, ratio, restated, sum, totalRow } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Triển khai {{@|Nghị quyết số 29-NQ/TW, ngày 04/11/2013}} của {{i:|Ban Chấp hành Trung ương Đảng}} {{s:|đổi mới căn bản, toàn diện giáo dục và đào tạo}}, {{@|Chỉ thị số 666/CT-BGDĐT ngày 24/8/2020}} của {{i:|Bộ trưởng Bộ Giáo dục và Đào tạo}} và {{@|Kế hoạch số 2215/KH-UBND ngày 18/12/2019}} của {{i:|UBND tỉnh Lam Giang}}, Sở Giáo dục và Đào tạo (GD&ĐT) báo cáo 9 tháng năm 2020 như sau (*thời điểm chốt số liệu: 14/9/2020; số liệu về trường, lớp lấy theo ngày khai giảng 05/9/2020*):
# I. QUY MÔ TRƯỜNG, LỚP, HỌC SINH
1. Toàn tỉnh hiện có {{tr|512 cơ sở|cơ sở giáo dục}} giáo dục; phân theo loại hình: công lập {{tr1|489|cơ sở giáo dục công lập|unit=cơ sở}}, ngoài công lập {{tr2|23|cơ sở giáo dục ngoài công lập|unit=cơ sở}}. Gần {{hsr|216 nghìn học sinh|học sinh}} đến trường trong ngày khai giảng, cụ thể là {{hs|215.800 học sinh|học sinh}}, tăng {{hsc|1,8%|mức tăng số học sinh}} so với năm học trước ({{hs0|211.984 học sinh|học sinh năm học trước}}). Số lớp và giáo viên theo cấp học:
@table qm
2. So với khung quy định {{|35 học sinh|sĩ số tối đa mỗi lớp tiểu học}}/lớp, sĩ số bình quân tiểu học của tỉnh vẫn trong giới hạn. Toàn tỉnh còn {{ph|214 phòng học|phòng học tạm, mượn}} tạm, mượn: tạm {{ph1|131|phòng học tạm|unit=phòng học}}, mượn {{ph2|83|phòng học mượn|unit=phòng học}}.
3. Trường đạt chuẩn quốc gia: lũy kế đến tháng 9/2020 được {{cq|318|trường đạt chuẩn quốc gia|unit=trường}}/{{cq0|505 trường|trường thuộc diện xét đạt chuẩn quốc gia}} (không tính {{cqt|07 trung tâm|trung tâm giáo dục thường xuyên}} giáo dục thường xuyên), đạt tỷ lệ {{cqp|62,97%|tỷ lệ trường đạt chuẩn quốc gia}}; gồm mầm non {{cq1|96|trường mầm non đạt chuẩn quốc gia|unit=trường}}, tiểu học {{cq2|124|trường tiểu học đạt chuẩn quốc gia|unit=trường}}, trung học cơ sở {{cq3|79|trường trung học cơ sở đạt chuẩn quốc gia|unit=trường}}, trung học phổ thông {{cq4|19|trường trung học phổ thông đạt chuẩn quốc gia|unit=trường}}. Riêng trong 9 tháng năm 2020 công nhận mới {{|21 trường|trường được công nhận mới đạt chuẩn quốc gia}}, công nhận lại {{|14 trường|trường được công nhận lại đạt chuẩn quốc gia}}.
# II. CHẤT LƯỢNG GIÁO DỤC
1. Kỳ thi tốt nghiệp trung học phổ thông năm 2020 được tổ chức theo {{@|Thông tư số 15/2020/TT-BGDĐT ngày 26/5/2020}} của {{i:|Bộ GD&ĐT}} {{s:|ban hành Quy chế thi tốt nghiệp trung học phổ thông}}:
- Thí sinh đăng ký {{dk|8.942|thí sinh đăng ký dự thi|unit=thí sinh}}, dự thi {{dt|8.871|thí sinh dự thi|unit=thí sinh}}, đạt {{dtp|99,21%|tỷ lệ thí sinh dự thi}}; vắng {{vg|71 thí sinh|thí sinh vắng thi}}.
- Đỗ tốt nghiệp {{tn|8.742 thí sinh|thí sinh đỗ tốt nghiệp}}, chiếm {{tnp|98,55%|tỷ lệ tốt nghiệp trên số dự thi}} số dự thi, bằng {{tnq|97,76%|tỷ lệ tốt nghiệp trên số đăng ký}} số đăng ký. Hệ phổ thông {{tn1|8.215|thí sinh hệ phổ thông đỗ tốt nghiệp|unit=thí sinh}}/{{tn10|8.290 thí sinh|thí sinh hệ phổ thông dự thi}} ({{tn1p|99,1%|tỷ lệ tốt nghiệp hệ phổ thông}}), hệ giáo dục thường xuyên {{tn2|527|thí sinh hệ giáo dục thường xuyên đỗ tốt nghiệp|unit=thí sinh}}/{{tn20|581 thí sinh|thí sinh hệ giáo dục thường xuyên dự thi}} ({{tn2p|90,71%|tỷ lệ tốt nghiệp hệ giáo dục thường xuyên}}).
- Điểm bình quân các môn {{|6,37 điểm|điểm bình quân các môn thi}}, xếp thứ {{rk|28/63|thứ hạng điểm bình quân thi tốt nghiệp năm 2020|kind=rank; unit=null}} tỉnh, thành phố (năm 2019: thứ {{rk0|31/63|thứ hạng điểm bình quân thi tốt nghiệp năm 2019|kind=rank; unit=null}}, tăng {{rkd|03 bậc|mức tăng thứ hạng điểm bình quân}}); Toán {{|6,71 điểm|điểm bình quân môn Toán}}, Ngữ văn {{|6,52 điểm|điểm bình quân môn Ngữ văn}}, Tiếng Anh {{|4,58 điểm|điểm bình quân môn Tiếng Anh}}.
- Có {{b10|74 bài|bài thi đạt điểm tối đa}} đạt {{|10 điểm|mức điểm tối đa}}: Giáo dục công dân {{b1|52|bài thi Giáo dục công dân đạt điểm tối đa|unit=bài}}, Địa lí {{b2|06|bài thi Địa lí đạt điểm tối đa|unit=bài}}, Lịch sử {{b3|05|bài thi Lịch sử đạt điểm tối đa|unit=bài}}, Hóa học {{b4|04|bài thi Hóa học đạt điểm tối đa|unit=bài}}, Tiếng Anh {{b5|04|bài thi Tiếng Anh đạt điểm tối đa|unit=bài}}, Toán {{b6|03|bài thi Toán đạt điểm tối đa|unit=bài}}; trong khi {{|19 bài|bài thi bị điểm liệt}} bị điểm liệt (từ {{|1,0 điểm|ngưỡng điểm liệt}} trở xuống).
2. Thi học sinh giỏi quốc gia đạt {{hg|31 giải|giải học sinh giỏi quốc gia}}: nhất {{hg1|01|giải nhất học sinh giỏi quốc gia|unit=giải}}, nhì {{hg2|05|giải nhì học sinh giỏi quốc gia|unit=giải}}, {{!ba}} {{hg3|12|giải ba học sinh giỏi quốc gia|unit=giải}}, khuyến khích {{hg4|13|giải khuyến khích học sinh giỏi quốc gia|unit=giải}}. Đội Tin học và đội Sinh học có {{|100%|tỷ lệ học sinh đội Tin học, Sinh học đạt giải}} học sinh đạt giải. Cuộc thi khoa học kỹ thuật: {{kt|06 dự án|dự án khoa học kỹ thuật dự thi}} dự thi, {{kt1|hai|dự án khoa học kỹ thuật đạt giải|unit=dự án}} dự án đạt giải.
3. Học lực cấp trung học: giỏi {{|24,7%|học sinh trung học có học lực giỏi}}, khá {{|41,3%|học sinh trung học có học lực khá}}, trung bình {{|29,8%|học sinh trung học có học lực trung bình}}, yếu {{|4,1%|học sinh trung học có học lực yếu}}, kém {{|0,2%|học sinh trung học có học lực kém}} (các tỷ lệ được làm tròn). Tỷ lệ bỏ học {{bh|0,31%|tỷ lệ học sinh bỏ học}}, giảm {{bhd|0,08 điểm phần trăm|mức giảm tỷ lệ học sinh bỏ học}} so với mức {{bh0|0,39%|tỷ lệ học sinh bỏ học năm học trước}} của năm học trước.
# III. CẢI CÁCH HÀNH CHÍNH CỦA SỞ
1. Sở ban hành {{@|Kế hoạch số 2487/KH-SGDĐT ngày 27/12/2019|issuer=Sở}} về {{s:|cải cách hành chính năm 2020}}; {{@|Kế hoạch số 186/KH-SGDĐT ngày 06/02/2020|issuer=Sở}} về {{s:|dạy học qua mạng trong thời gian phòng dịch}}; {{@|Kế hoạch số 731/KH-SGDĐT ngày 12/5/2020|issuer=Sở}} về {{s:|kiểm tra cải cách hành chính tại các phòng GD&ĐT}}. Theo kế hoạch này, Sở đến {{kh|09 huyện, thành phố|huyện, thành phố được kiểm tra|huyện}}, mỗi phòng GD&ĐT {{|01 cuộc|cuộc kiểm tra mỗi phòng GD&ĐT|huyện}} và mỗi cuộc chọn thêm {{|02 trường|trường được chọn kiểm tra mỗi cuộc}}, như vậy có {{|18 trường|trường được kiểm tra}} được kiểm tra.
2. Chỉ số cải cách hành chính năm 2019 của Sở: {{s|86,75/100 điểm|Chỉ số cải cách hành chính của Sở năm 2019}} (tăng {{sd|1,35 điểm|mức tăng Chỉ số cải cách hành chính}} so với {{s0|85,4 điểm|Chỉ số cải cách hành chính của Sở năm 2018}} của năm 2018), xếp {{rs|07/19|thứ hạng Chỉ số cải cách hành chính của Sở năm 2019|kind=rank; unit=null}} sở, ngành. Kết quả {{lv|tám lĩnh vực|lĩnh vực chấm điểm}} lần lượt là:
- Chỉ đạo, điều hành {{s1|12,5/14 điểm|điểm chỉ đạo, điều hành}}; thể chế {{s2|9,25/10 điểm|điểm thể chế}}; thủ tục hành chính {{s3|15,5/18 điểm|điểm thủ tục hành chính}}; bộ máy {{s4|10/11 điểm|điểm bộ máy}};
- Công vụ {{s5|11,25/13 điểm|điểm công vụ}}; tài chính công {{s6|8/9 điểm|điểm tài chính công}}; hiện đại hóa {{s7|11,75/15 điểm|điểm hiện đại hóa}}; tác động {{s8|8,5/10 điểm|điểm tác động}}.
3. Tại quầy của Sở ở Trung tâm Phục vụ hành chính công tỉnh, từ 15/12/2019 có {{in|4.127 hồ sơ|tiếp nhận|tỉnh}} ({{o|38|kỳ trước chuyển sang|tỉnh; unit=hồ sơ; status=kỳ trước chuyển sang}} hồ sơ cũ, {{n|4.089|tiếp nhận mới|tỉnh; unit=hồ sơ; status=tiếp nhận mới}} hồ sơ mới). Với hồ sơ mới, hình thức trực tuyến là {{n1|2.263|tiếp nhận trực tuyến|tỉnh; unit=hồ sơ; channel=trực tuyến}} ({{n1p|55,34%|tỷ lệ tiếp nhận trực tuyến|tỉnh; hs; channel=trực tuyến}}), trực tiếp {{n2|1.702|tiếp nhận trực tiếp|tỉnh; unit=hồ sơ; channel=trực tiếp}}, bưu chính {{n3|124|tiếp nhận qua bưu chính|tỉnh; unit=hồ sơ; channel=bưu chính}}. Nếu chia tổng số theo thủ tục thì chỉnh sửa, cấp bản sao văn bằng {{l1|1.864|tiếp nhận chỉnh sửa, cấp bản sao văn bằng|tỉnh; unit=hồ sơ}}; chuyển trường, tuyển sinh {{l2|1.290|tiếp nhận chuyển trường, tuyển sinh|tỉnh; unit=hồ sơ}}; cấp phép hoạt động {{l3|618|tiếp nhận cấp phép hoạt động|tỉnh; unit=hồ sơ}}; thủ tục khác {{l4|355|tiếp nhận thủ tục khác|tỉnh; unit=hồ sơ}}.
4. Kết quả: trước hạn {{x1|3.407|giải quyết trước hạn|unit=hồ sơ; status=trước hạn}}, đúng hạn {{x2|676|giải quyết đúng hạn|unit=hồ sơ; status=đúng hạn}}, quá hạn {{x3|03|giải quyết quá hạn|unit=hồ sơ; status=quá hạn}}, cộng đã giải quyết {{x|4.086 hồ sơ|giải quyết}}, tỷ lệ trước và đúng hạn {{|99,93%|tỷ lệ giải quyết trước và đúng hạn|hs; status=đúng hạn}}. Đang giải quyết {{w|29 hồ sơ|đang giải quyết|status=đang giải quyết}}; người nộp rút {{b|12 hồ sơ|rút hồ sơ|status=rút hồ sơ}}. Trong {{|1.250 hồ sơ|hồ sơ đến hạn trong quý III|status=đến hạn}} đến hạn riêng quý III không có hồ sơ nào trễ.
# IV. ĐỘI NGŨ, TÀI CHÍNH
1. Trong {{gv|12.049 giáo viên|giáo viên}}, theo chuẩn cũ có {{gv1|12.025 người|giáo viên đạt chuẩn trình độ theo quy định cũ}} đạt chuẩn ({{gv1p|99,8%|tỷ lệ giáo viên đạt chuẩn trình độ theo quy định cũ}}), nhưng đối chiếu {{@|Luật Giáo dục năm 2019|name; subject=Giáo dục}} chỉ có {{gv2|9.218 người|giáo viên đạt chuẩn trình độ theo quy định mới}} ({{gv2p|76,5%|tỷ lệ giáo viên đạt chuẩn trình độ theo quy định mới}}). Lộ trình nâng chuẩn thực hiện theo {{@|Nghị định 71/2020/NĐ-CP, ngày 30/6/2020}} của {{i:|Chính phủ}}. Giáo viên là đảng viên {{gv3|5.877 người|giáo viên là đảng viên}}; giáo viên nữ {{gv4|8.936 người|giáo viên nữ}}.
2. Trong kỳ tuyển dụng {{td|187 viên chức|viên chức được tuyển dụng}}: mầm non {{td1|79|viên chức mầm non được tuyển dụng|unit=viên chức}}, tiểu học {{td2|66|viên chức tiểu học được tuyển dụng|unit=viên chức}}, trung học {{td3|42|viên chức trung học được tuyển dụng|unit=viên chức}}; bằng {{tdp|74,8%|tỷ lệ tuyển dụng so với chỉ tiêu}} chỉ tiêu ({{td0|250 viên chức|chỉ tiêu tuyển dụng}}). Bổ nhiệm {{bn|mười hai hiệu trưởng|hiệu trưởng được bổ nhiệm}}, trong đó {{bn1|bốn|hiệu trưởng nữ được bổ nhiệm|unit=hiệu trưởng}} là nữ.
3. Chi sự nghiệp giáo dục {{c|1.286,4 tỷ đồng|chi sự nghiệp giáo dục}}, bằng {{cp|73,8%|chi sự nghiệp giáo dục so với dự toán}} dự toán năm ({{c0|1.742,6 tỷ đồng|dự toán chi sự nghiệp giáo dục}}); lương và các khoản theo lương {{c1|1.029,1 tỷ đồng|chi lương và các khoản theo lương}}, chiếm {{c1p|80%|tỷ trọng chi lương và các khoản theo lương}} tổng chi, ngoài lương {{c2|257,3 tỷ đồng|chi ngoài lương}}. Xã hội hóa được trên {{|64 tỷ đồng|kinh phí xã hội hóa}}, riêng công trình vệ sinh nước sạch là {{|18 tỷ 650 triệu đồng|kinh phí xã hội hóa cho công trình vệ sinh nước sạch}}.
# V. TỒN TẠI; NHIỆM VỤ QUÝ IV NĂM 2020
1. {{tt|Ba|địa bàn còn thiếu phòng học|unit=địa bàn}} địa bàn còn thiếu nhiều phòng học là huyện Sông Chảy, huyện Lam Thượng, thành phố Lam Giang; {{ph1b|131|phòng học tạm|unit=phòng học}} phòng học tạm chưa được thay thế.
2. Đưa tỷ lệ trường đạt chuẩn lên {{|64%|mục tiêu tỷ lệ trường đạt chuẩn quốc gia}}, tỷ lệ hồ sơ trực tuyến lên {{|60%|mục tiêu tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}; không để trường nào có sĩ số vượt {{|45 học sinh|mục tiêu sĩ số tối đa}}/lớp.
3. Chuẩn bị sơ kết học kỳ I năm học {{!2020 - 2021}} và hội nghị công chức vào tháng 12/2020 theo hướng dẫn mới.
Sở GD&ĐT kính báo cáo UBND tỉnh, Sở Nội vụ./.
`;

const stages = ['mn', 'th', 'cs', 'pt', 'tx'];

const report: ReportFile = {
  identity: {
    number: '1642',
    symbol: 'BC-SGDĐT',
    place: 'Lam Giang',
    date: '2020-09-21',
    issuer: 'Sở Giáo dục và Đào tạo',
    province: 'Lam Giang',
    period: { kind: 'nineMonths', label: '9 tháng năm 2020', start: '2020-01-01', end: '2020-09-30' },
    dataWindow: null,
    signer: 'Tô Hoài Nghĩa',
  },
  letterhead: ['UBND TỈNH LAM GIANG', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
  title: ['Kết quả công tác giáo dục và cải cách hành chính', '9 tháng năm 2020, nhiệm vụ quý IV năm 2020'],
  decimal: ',',
  body,
  tables: {
    qm: {
      columns: [
        { key: 'name', width: 5 },
        { key: 't', measure: 'cơ sở giáo dục', attrs: 'unit=cơ sở', width: 2 },
        { key: 'l', measure: 'lớp', attrs: 'unit=lớp', width: 2 },
        { key: 'h', measure: 'học sinh', attrs: 'unit=học sinh', width: 2 },
        { key: 'g', measure: 'giáo viên', attrs: 'unit=giáo viên', width: 2 },
        { key: 'b', measure: 'học sinh bình quân mỗi lớp', attrs: 'unit=học sinh/lớp; kind=ratio', width: 2 },
      ],
      head: ['Cấp học | Cơ sở | Lớp | Học sinh | Giáo viên | Học sinh/lớp'],
      rows: [
        'mn | Mầm non | 168 | 1.742 | 46.318 | 3.296 | 26,6',
        'th | Tiểu học | 171 | 2.856 | 84.705 | 4.011 | 29,7',
        'cs | Trung học cơ sở | 132 | 1.498 | 56.024 | 3.104 | 37,4',
        'pt | Trung học phổ thông | 34 | 663 | 26.918 | 1.542 | 40,6',
        'tx | Giáo dục thường xuyên | 7 | 48 | 1.835 | 96 | 38,2',
        'total | Toàn tỉnh | 512 | 6.807 | 215.800 | 12.049 | 31,7',
      ],
    },
  },
  recipients: ['UBND tỉnh;', 'Sở Nội vụ;', 'Lãnh đạo Sở;', 'Các phòng GD&ĐT, trường trực thuộc;', 'Lưu: VT, VP.06.'],
  signature: ['GIÁM ĐỐC'],
  relations: [
    sum('tr', ['tr1', 'tr2']),
    restated(['tr', 'qm.total.t']),
    restated(['hsr', 'hs', 'qm.total.h']),
    change('hsc', 'hs', 'hs0'),
    ...totalRow('qm', 'total', ['t', 'l', 'h', 'g'], { rows: stages }),
    sum('ph', ['ph1', 'ph2']),
    restated(['ph1', 'ph1b']),
    ratio('cqp', 'cq', 'cq0'),
    sum('cq', ['cq1', 'cq2', 'cq3', 'cq4']),
    difference('tr', 'cqt', 'cq0', { optional: true }),
    restated(['cqt', 'qm.tx.t'], { optional: true }),
    ratio('dtp', 'dt', 'dk'),
    sum('dk', ['dt', 'vg']),
    ratio('tnp', 'tn', 'dt'),
    ratio('tnq', 'tn', 'dk'),
    sum('tn', ['tn1', 'tn2']),
    sum('dt', ['tn10', 'tn20'], { optional: true }),
    ratio('tn1p', 'tn1', 'tn10'),
    ratio('tn2p', 'tn2', 'tn20'),
    difference('rk0', 'rk', 'rkd'),
    sum('b10', ['b1', 'b2', 'b3', 'b4', 'b5', 'b6']),
    sum('hg', ['hg1', 'hg2', 'hg3', 'hg4']),
    partOf('kt', 'kt1'),
    difference('bh0', 'bh', 'bhd'),
    difference('s', 's0', 'sd'),
    sum('s', ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']),
    sum('in', ['o', 'n']),
    sum('n', ['n1', 'n2', 'n3']),
    ratio('n1p', 'n1', 'n'),
    sum('in', ['l1', 'l2', 'l3', 'l4']),
    sum('x', ['x1', 'x2', 'x3']),
    balance('in', ['x', 'w', 'b']),
    restated(['gv', 'qm.total.g']),
    ratio('gv1p', 'gv1', 'gv'),
    ratio('gv2p', 'gv2', 'gv'),
    partOf('gv', 'gv3'),
    partOf('gv', 'gv4'),
    sum('td', ['td1', 'td2', 'td3']),
    ratio('tdp', 'td', 'td0'),
    partOf('bn', 'bn1'),
    ratio('cp', 'c', 'c0'),
    ratio('c1p', 'c1', 'c'),
    sum('c', ['c1', 'c2']),
    list('lv', [
      'Chỉ đạo, điều hành',
      'thể chế',
      'thủ tục hành chính',
      'bộ máy',
      'Công vụ',
      'tài chính công',
      'hiện đại hóa',
      'tác động',
    ]),
    list('tt', ['huyện Sông Chảy', 'huyện Lam Thượng', 'thành phố Lam Giang']),
  ],
  findings: [],
};
export default report;
