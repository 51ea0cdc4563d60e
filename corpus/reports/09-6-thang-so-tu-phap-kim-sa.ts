import { balance, change, difference, list, partOf, ratio, restated, sum } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

// Look-alike letters and unusual dashes are written as escapes, so that they can be seen here.
const body = `
Phúc đáp {{@|Công văn số 733/SNV-CCHC & VTLT ngày 25/5/2023}} của {{i:|Sở Nội vụ}} về {{s:|thời hạn gửi báo cáo cải cách hành chính}}, Sở Tư pháp tỉnh Kim Sa báo cáo 6 tháng đầu năm 2023. Số liệu từ 15/12/2022 đến hết 14/6/2023.
# 1. Căn cứ và văn bản chỉ đạo
## 1.1. Văn bản của cấp trên
- Của Đảng: {{@|Nghị quyết số 27-NQ/TW ngày 09 tháng 11 năm 2022}} của {{i:|Ban Chấp hành Trung ương}}; {{@|Kết luận số 19\u2011KL/TW ngày 14/10/2021}} của {{i:|Bộ Chính trị}}; {{@|Quy định số 69-QĐ/TW}} của {{i:|Bộ Chính trị}} về {{s:|kỷ luật tổ chức đảng, đảng viên vi phạm}}; {{@|Hướng dẫn 20 - HD/VPTW}} của {{i:|Văn phòng Trung ương Đảng}}; {{@|Chương trình số 15-CTr/TU, ngày 20/4/2022|issuer=Tỉnh ủy}} và {{@|Chỉ thị 08 \u2013 CT/TU ngày 06/3/2023|issuer=Tỉnh ủy}} của Tỉnh ủy.
- Của Quốc hội: {{@|Luật Ban hành văn bản quy phạm pháp luật năm 2015|name; subject=Ban hành văn bản quy phạm pháp luật}}, được sửa đổi bởi {{@|Luật số 63/2020/QH14 ngày 18/6/2020}}; {{@|Bộ luật Dân sự năm 2015|name; subject=Dân sự}}; {{@|Luật Hộ tịch năm 2014|name; subject=Hộ tịch}}; {{@|Pháp lệnh số 02/2012/UBTVQH13 ngày 28/3/2012}} của {{i:|Ủy ban Thường vụ Quốc hội}}; {{@|Lệnh số 08/2022/L-CTN ngày 27/6/2022}} của {{i:|Chủ tịch nước}}.
- Của Chính phủ và các bộ: các {{@n34|Nghị định số 34/2016/NĐ-CP ngày 14/5/2016}}, {{@n154|số 154/2020/NĐ-CP ngày 31/12/2020|type=Nghị định; inherited}}, {{@n59|59/2012/NĐ-CP|type=Nghị định; inherited}} của {{i:n34,n154,n59|Chính phủ}}; {{@|TT số 01/2022/T\u0422-B\u0422P|symbol=TT-BTP}} của {{i:|Bộ Tư pháp}}; {{@|TTLT số 14/2014/TTLT-BTP-TANDTC-VKSNDTC}} giữa {{!ba}} ngành; {{@|Nghị quyết liên tịch số 88/2016/NQLT-CP-ĐCTUBTWMTTQVN ngày 07/10/2016}}; {{@|Văn bản hợp nhất số 23/VBHN-VPQH ngày 15/7/2020}} của {{i:|Văn phòng Quốc hội}}.
## 1.2. Văn bản của tỉnh
Ngày 30/12/2022, {{i:k402|UBND tỉnh}} ban hành {{@k402|KH số 402/KH-UBND|date=2022-12-30}} về {{s:k402|cải cách hành chính năm 2023}}; ngày 02/3/2023 có {{@q512|QĐ số 512/QÐ-UBND|date=2023-03-02; issuer=UBND tỉnh}} {{s:q512|công bố thủ tục hành chính lĩnh vực tư pháp}}. Ở lĩnh vực xây dựng pháp luật, {{i:q4,q9|UBND tỉnh}} ban hành {{qd|02 quyết định|quyết định quy phạm pháp luật do Sở chủ trì tham mưu|tỉnh}} do Sở chủ trì tham mưu là {{@q4|Quyết định số 04/2023/QĐ-UBND ngày 14/02/2023}} {{s:q4|quy định tiêu chí thành lập Văn phòng công chứng}} và {{@q9|Quyết định số 09/2023/QĐ-UBND ngày 28/4/2023}} {{s:q9|quy chế phối hợp quản lý luật sư}}; {{i:h5|HĐND tỉnh}} có {{@h5|NQ 05/2023/NQ-HĐND ngày 24/3/2023}} về {{s:h5|mức chi hòa giải ở cơ sở}}.
## 1.3. Văn bản của Sở
{{i:s12,s21,s118,s246|Giám đốc Sở}} đã ký {{@s12|KH số 12/KH-STP ngày 10/01/2023}} về {{s:s12|cải cách hành chính của Sở}}; {{@s21|KH số 21 /KH- STP ngày 07/02/2023}} về {{s:s21|kiểm tra, rà soát văn bản}}; các {{@s118|CV Số:118/STP \u2013 VP ngày 03/02/2023}} về {{s:s118|trực một cửa dịp Tết}}, {{@s246|số 246/STP\u2011XDKT&TDTHPL ngày 15/3/2023|type=Công văn; inherited}} về {{s:s246|góp ý dự thảo nghị quyết}}. Dự thảo Kế hoạch {{!số:……/KH-STP ngày ……/……/2023}} đang lấy ý kiến {{|07 phòng|phòng được lấy ý kiến}}. Đúng ngày 12.5.2023, {{i:l|Sở Tư pháp}} và Tòa án nhân dân tỉnh ký {{@l|Kế hoạch số 03/KHLT-STP-TAND|date=2023-05-12}} {{s:l|phối hợp trợ giúp pháp lý}}.
# 2. Xây dựng và kiểm tra văn bản
a) Góp ý, thẩm định: Sở góp ý {{g|64 dự thảo|dự thảo văn bản được góp ý}} ({{g1|22|dự thảo của trung ương được góp ý|unit=dự thảo}} của trung ương, {{g2|42|dự thảo của địa phương được góp ý|unit=dự thảo}} của địa phương); thẩm định {{td|31 dự thảo|dự thảo văn bản được thẩm định}}, tất cả {{td1|31|dự thảo thẩm định đúng hạn|unit=dự thảo; status=đúng hạn}}/{{td4|31 dự thảo|dự thảo văn bản được thẩm định}} đúng hạn, gồm {{td2|09 dự thảo nghị quyết|dự thảo nghị quyết được thẩm định}} và {{td3|22 dự thảo quyết định|dự thảo quyết định được thẩm định}}. So với cùng kỳ năm trước ({{td0|25 dự thảo|dự thảo văn bản được thẩm định cùng kỳ}}) số thẩm định tăng {{tdd|06 dự thảo|mức tăng dự thảo được thẩm định}}, tức {{tdc|24%|mức tăng dự thảo được thẩm định}}.
b) Kiểm tra: tự kiểm tra {{|26 văn bản|văn bản tự kiểm tra|tỉnh}} của cấp tỉnh; kiểm tra theo thẩm quyền {{kt|143 văn bản|văn bản được kiểm tra theo thẩm quyền|huyện}} của cấp huyện, phát hiện {{kt1|04 văn bản|văn bản có sai sót|huyện}} sai sót ({{ktp|2,8%|tỷ lệ văn bản có sai sót|huyện}}), trong đó {{kt2|hai văn bản|văn bản còn viện dẫn quy định cũ|huyện}} còn viện dẫn {{@|Nghị định số 05-CP ngày 26/01/1994}} và {{@|Công văn số 64 TC/TCT|issuer=Bộ Tài chính}} của Bộ Tài chính.
c) Rà soát: tổng số {{rs|218 văn bản|văn bản được rà soát}}.
- Theo hình thức: nghị quyết của HĐND {{rs1|83|nghị quyết được rà soát|unit=văn bản}}, quyết định của UBND {{rs2|128|quyết định được rà soát|unit=văn bản}}, chỉ thị {{rs3|07|chỉ thị được rà soát|unit=văn bản}}.
- Theo kết quả: còn phù hợp {{rk1|171|văn bản còn phù hợp|unit=văn bản}}; cần sửa đổi {{rk2|29|văn bản cần sửa đổi|unit=văn bản}}; cần thay thế {{rk3|11|văn bản cần thay thế|unit=văn bản}}; cần bãi bỏ {{rk4|07|văn bản cần bãi bỏ|unit=văn bản}}.
- Các văn bản nói trên còn dẫn lại {{o|06 văn bản|văn bản cũ còn được dẫn lại}} ban hành từ lâu: {{@|Quyết định số 136-HĐBT ngày 02/5/1990}} của {{i:|Hội đồng Bộ trưởng}}; {{@|Nghị định 60/CP ngày 05/7/1994}}; {{@|Nghị quyết số 30c/NQ-CP ngày 08/11/2011}}; {{@|Thông tư liên tịch số 03/2010/TTLT-BNV-BTC-BLĐTB&XH}}; {{@|Quyết định 1718/1999/QÐ\u2212UB, ngày 20-8-1999|symbol=QĐ-UB}} của {{i:|UBND tỉnh}}; {{@|Chỉ thị số 17\u2044CT-UB ngày 04/11/1996|symbol=CT-UB}} của {{i:|Chủ tịch UBND tỉnh}}.
# 3. Giải quyết thủ tục hành chính
Bộ phận của Sở tại Trung tâm Phục vụ hành chính công tiếp nhận {{in|6.052 hồ sơ|tiếp nhận}}: {{old|417 hồ sơ|kỳ trước chuyển sang|status=kỳ trước chuyển sang}} cũ, {{new|5.635 hồ sơ|tiếp nhận mới|status=tiếp nhận mới}} mới (qua mạng {{n1|4.911|tiếp nhận trực tuyến|unit=hồ sơ; channel=trực tuyến}}, tại quầy {{n2|506|tiếp nhận trực tiếp|unit=hồ sơ; channel=trực tiếp}}, qua bưu điện {{n3|218|tiếp nhận qua bưu chính|unit=hồ sơ; channel=bưu chính}}). Tỷ lệ qua mạng {{np|87,15%|tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}.
Đã giải quyết {{out|5.596 hồ sơ|giải quyết}}: trước hạn {{o1|3.870|giải quyết trước hạn|unit=hồ sơ; status=trước hạn}}; đúng hạn {{o2|1.712|giải quyết đúng hạn|unit=hồ sơ; status=đúng hạn}}; quá hạn {{o3|14|giải quyết quá hạn|unit=hồ sơ; status=quá hạn}} (đều do cơ quan phối hợp trả kết quả xác minh chậm). Đang giải quyết {{w|441 hồ sơ|đang giải quyết|status=đang giải quyết}}; người nộp xin rút {{b|15 hồ sơ|người nộp xin rút|status=rút hồ sơ}}.
Về Phiếu lý lịch tư pháp, cấp {{lp|5.214 phiếu|Phiếu lý lịch tư pháp đã cấp}}, gồm Phiếu số {{!1}} là {{lp1|4.306|Phiếu lý lịch tư pháp số 1|unit=phiếu}} và Phiếu số {{!2}} là {{lp2|908|Phiếu lý lịch tư pháp số 2|unit=phiếu}}; bình quân {{|7,5 ngày|thời gian cấp phiếu bình quân}}/phiếu, sớm hơn thời hạn {{|10 ngày|thời hạn cấp phiếu}} của Luật.
# 4. Công tác chuyên môn
+ Phổ biến pháp luật: {{pb|412 cuộc|cuộc phổ biến pháp luật}} cho gần {{|31 nghìn lượt người|lượt người được phổ biến pháp luật}}; mỗi huyện tổ chức ít nhất {{|01 phiên tòa giả định|phiên tòa giả định mỗi huyện|huyện}}.
+ Hòa giải ở cơ sở: thụ lý {{hg|186 vụ việc|vụ việc hòa giải thụ lý}}; thành {{hg1|151|vụ việc hòa giải thành|unit=vụ việc}}, không thành {{hg2|22|vụ việc hòa giải không thành|unit=vụ việc}}, đang hòa giải {{hg3|13|vụ việc đang hòa giải|unit=vụ việc}}. Tính trên {{hgx|173 vụ việc|vụ việc hòa giải đã kết thúc}} đã kết thúc, tỷ lệ thành đạt {{hgp|87,28%|tỷ lệ hòa giải thành}}.
+ Công chứng: {{cc|09 tổ chức|tổ chức hành nghề công chứng}} hành nghề ({{cc1|01|phòng công chứng|unit=tổ chức}} phòng, {{cc2|08|văn phòng công chứng|unit=tổ chức}} văn phòng) với {{cv|21 công chứng viên|công chứng viên}}, thực hiện {{|18.203 việc|việc công chứng}}, thu phí {{|3,94 tỷ đồng|phí công chứng thu được}}.
+ Trợ giúp pháp lý: {{tg|124 vụ việc|vụ việc trợ giúp pháp lý}}, riêng tham gia tố tụng {{tg1|108 vụ việc|vụ việc tham gia tố tụng}}, chiếm {{tgp|87,1%|tỷ lệ vụ việc tham gia tố tụng}}; {{|100%|vụ việc đạt chất lượng}} vụ việc đã đánh giá đạt chất lượng, có {{|61|vụ việc loại tốt|unit=vụ việc}} vụ loại tốt.
# 5. Tổ chức, tài chính, chuyển đổi số
Sở có {{p|07 phòng|phòng và tương đương}} và {{dv|04 đơn vị|đơn vị trực thuộc}} trực thuộc: Trung tâm Trợ giúp pháp lý, Trung tâm Đấu giá tài sản, Phòng Công chứng số {{!1}}, Trung tâm Thông tin pháp luật. Biên chế công chức được giao {{bc|39|biên chế công chức được giao|unit=người}}, hiện có {{bc1|37 người|biên chế công chức hiện có}}. Dự toán {{dt|11,6 tỷ đồng|dự toán được giao}}, đã chi {{dc|5,22 tỷ đồng|dự toán đã chi}} ({{dp|45%|tỷ lệ chi so với dự toán}}). Sổ hộ tịch số hóa lũy kế {{sh|1.204.318 trường hợp|trường hợp hộ tịch số hóa lũy kế}}, riêng kỳ này {{sh1|86.450 trường hợp|trường hợp hộ tịch số hóa trong kỳ}}; dữ liệu được làm sạch theo {{!Đề án 06}} và {{@|Quyết định 06/QĐ-TTg}}.
# 6. Hạn chế, kiến nghị
- Số {{o3b|14 hồ sơ|giải quyết quá hạn|status=quá hạn}} quá hạn chưa được xin lỗi đầy đủ: mới gửi {{xl|12 thư|thư xin lỗi đã gửi}} xin lỗi.
- Việc xử lý {{o7|07 văn bản|văn bản cần bãi bỏ}} cần bãi bỏ còn chờ Bộ Tư pháp trả lời {{@l2|Công văn số 531/STP-XDKT&TDTHPL, ngày 30/5/2023|issuer=Sở Tư pháp}} của Sở Tư pháp.
- Kiến nghị UBND tỉnh thay thế {{@q11|Quyết định số 11/2019/QĐ-UBND ngày 20/5/2019}} {{s:q11|quy định phân cấp quản lý chứng thực}} theo {{@|Thông tư 01/2020/TT-BTP ngày 03/3/2020}}; giao thêm {{|02 biên chế|biên chế đề nghị giao thêm}} để đủ định mức.
# 7. Nhiệm vụ 6 tháng cuối năm
Cấp Phiếu lý lịch tư pháp không quá {{|07 ngày|mục tiêu thời gian cấp phiếu}}; thẩm định đúng hạn {{|100%|mục tiêu thẩm định đúng hạn}}; tiếp tục thực hiện {{@|Kế hoạch số 12/KH-STP}} và {{@|KH 402/KH-UBND}} đã nêu tại mục 1.
Sở Tư pháp báo cáo để Sở Nội vụ tổng hợp./.
`;

const report: ReportFile = {
  identity: {
    number: '588',
    symbol: 'BC-STP',
    place: 'Kim Sa',
    date: '2023-06-16',
    issuer: 'Sở Tư pháp tỉnh Kim Sa',
    province: 'Kim Sa',
    period: { kind: 'half', label: '6 tháng đầu năm 2023', start: '2023-01-01', end: '2023-06-30' },
    dataWindow: { start: '2022-12-15', end: '2023-06-14' },
    signer: 'Nguyễn Hữu Trác',
  },
  letterhead: ['ỦY BAN NHÂN DÂN TỈNH KIM SA', 'SỞ TƯ PHÁP'],
  title: ['Kết quả công tác cải cách hành chính 6 tháng đầu năm,', 'nhiệm vụ 6 tháng cuối năm 2023'],
  decimal: ',',
  body,
  recipients: ['Sở Nội vụ;', 'Ban Giám đốc Sở;', 'Các phòng, đơn vị thuộc Sở;', 'Lưu: VT, VP (03b).'],
  signature: ['GIÁM ĐỐC'],
  relations: [
    list('qd', ['Quyết định số 04/2023/QĐ-UBND', 'Quyết định số 09/2023/QĐ-UBND']),
    sum('g', ['g1', 'g2']),
    sum('td', ['td2', 'td3']),
    restated(['td', 'td4']),
    partOf('td4', 'td1'),
    difference('td', 'td0', 'tdd'),
    change('tdc', 'td', 'td0'),
    partOf('kt', 'kt1'),
    ratio('ktp', 'kt1', 'kt'),
    partOf('kt1', 'kt2'),
    sum('rs', ['rs1', 'rs2', 'rs3']),
    sum('rs', ['rk1', 'rk2', 'rk3', 'rk4']),
    list('o', ['136-HĐBT', '60/CP', '30c/NQ-CP', '03/2010/TTLT', '1718/1999/QÐ', '17\u2044CT-UB']),
    restated(['rk4', 'o7']),
    sum('in', ['old', 'new']),
    sum('new', ['n1', 'n2', 'n3']),
    ratio('np', 'n1', 'new'),
    sum('out', ['o1', 'o2', 'o3']),
    balance('in', ['out', 'w', 'b']),
    restated(['o3', 'o3b']),
    sum('lp', ['lp1', 'lp2']),
    sum('hg', ['hg1', 'hg2', 'hg3']),
    ratio('hgp', 'hg1', 'hgx'),
    sum('hgx', ['hg1', 'hg2'], { optional: true }),
    sum('cc', ['cc1', 'cc2']),
    partOf('tg', 'tg1'),
    ratio('tgp', 'tg1', 'tg'),
    list('dv', [
      'Trung tâm Trợ giúp pháp lý',
      'Trung tâm Đấu giá tài sản',
      'Phòng Công chứng số 1',
      'Trung tâm Thông tin pháp luật',
    ]),
    partOf('bc', 'bc1'),
    ratio('dp', 'dc', 'dt'),
    partOf('sh', 'sh1'),
  ],
  findings: [],
};
export default report;
