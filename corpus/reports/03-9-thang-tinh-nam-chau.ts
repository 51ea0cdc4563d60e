import {
  balance,
  change,
  columnFormula,
  columnRatio,
  difference,
  partOf,
  ratio,
  restated,
  sum,
  totalRow,
} from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';
import { tables } from './data/03-bieu.ts';

const body = `
Thực hiện {{@|Nghị quyết số 76/NQ-CP ngày 15/7/2021}} của {{i:|Chính phủ}} {{s:|ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030}} và {{@|Công văn số 5021/BNV-CCHC, ngày 26/8/2024}} của {{i:|Bộ Nội vụ}} {{s:|hướng dẫn báo cáo cải cách hành chính}}, Ủy ban nhân dân tỉnh Nam Châu báo cáo kết quả công tác cải cách hành chính 9 tháng năm 2024 trên địa bàn tỉnh như sau:
# A. KẾT QUẢ CHỈ ĐẠO, ĐIỀU HÀNH
1. Kế hoạch năm 2024 của tỉnh đề ra {{nv|132 nhiệm vụ|nhiệm vụ trong kế hoạch cải cách hành chính}}. Sau {{!chín}} tháng triển khai, {{i:q1,q2,q3|UBND tỉnh}} đã ban hành các {{@q1|Quyết định số 812/QĐ-UBND ngày 17/4/2024}} {{s:q1|phê duyệt danh mục dịch vụ công trực tuyến toàn trình}}; {{@q2|số 1105/QĐ-UBND ngày 30/5/2024|type=Quyết định; inherited}} {{s:q2|kiện toàn Ban Chỉ đạo cải cách hành chính}}; {{@q3|số 1467/QĐ-UBND ngày 11/7/2024|type=Quyết định; inherited}} {{s:q3|giao chỉ tiêu số hóa hồ sơ}}. Đến ngày 14/9/2024, các cơ quan hoàn thành {{nv1|97|nhiệm vụ đã hoàn thành|unit=nhiệm vụ}}, đạt {{nvp|73,48%|tỷ lệ nhiệm vụ hoàn thành}}; {{nv2|35 nhiệm vụ|nhiệm vụ đang thực hiện}} còn lại đang thực hiện và đều chưa đến hạn.
2. Về kết quả xếp hạng năm 2023 được công bố trong kỳ: Chỉ số CCHC (PAR INDEX) đạt {{|87,46 điểm|Chỉ số PAR INDEX năm 2023}}, xếp thứ {{rk|21/63|thứ hạng PAR INDEX năm 2023|kind=rank; unit=null}}, tăng {{rkd|06 bậc|mức tăng thứ hạng PAR INDEX}} so với năm 2022 (thứ {{rk0|27/63|thứ hạng PAR INDEX năm 2022|kind=rank; unit=null}}); Chỉ số hài lòng (SIPAS) đạt {{|84,12%|Chỉ số SIPAS năm 2023}}, xếp thứ {{|15/63|thứ hạng SIPAS năm 2023|kind=rank; unit=null}}.
3. Kiểm tra công vụ: đã tổ chức {{kt|46 cuộc|cuộc kiểm tra công vụ}} ({{kt1|18 cuộc|cuộc kiểm tra công vụ theo kế hoạch}} theo kế hoạch, {{kt2|28 cuộc|cuộc kiểm tra công vụ đột xuất}} đột xuất) tại {{|61 cơ quan, đơn vị|cơ quan, đơn vị được kiểm tra công vụ}}; qua đó xử lý {{xl|09 trường hợp|trường hợp bị xử lý sau kiểm tra công vụ}}: phê bình {{xl1|05|trường hợp bị phê bình|unit=trường hợp}}, kiểm điểm {{xl2|03|trường hợp bị kiểm điểm|unit=trường hợp}}, khiển trách {{xl3|01|trường hợp bị khiển trách|unit=trường hợp}}. Việc kiểm tra bám sát {{@|Chương trình hành động số 21-CTr/TU ngày 11/11/2021|type=Chương trình}} của {{i:|Tỉnh ủy}} và {{@|Kết luận số 118-KL/TU|issuer=Ban Thường vụ Tỉnh ủy}} của Ban Thường vụ Tỉnh ủy.
# B. KẾT QUẢ THEO TỪNG LĨNH VỰC
## I. CẢI CÁCH THỂ CHẾ
Trong 9 tháng năm 2024, tỉnh ban hành {{vb|46 văn bản|văn bản quy phạm pháp luật được ban hành}} quy phạm pháp luật: HĐND tỉnh {{vb1|19 nghị quyết|nghị quyết quy phạm pháp luật HĐND tỉnh ban hành|tỉnh}}, UBND tỉnh {{vb2|27 quyết định|quyết định quy phạm pháp luật UBND tỉnh ban hành|tỉnh}}. Sở Tư pháp tự kiểm tra toàn bộ, đồng thời kiểm tra {{vh|214 văn bản|văn bản được kiểm tra|huyện}} do cấp huyện gửi đến, phát hiện {{vh1|03 văn bản|văn bản có sai sót về thể thức|huyện}} sai sót về thể thức, chiếm {{vhp|1,4%|tỷ lệ văn bản có sai sót về thể thức|huyện}}. Qua rà soát, một số quy định viện dẫn văn bản đã cũ như {{@|Nghị định số 05-CP ngày 26/01/1994}} hay {{@|Thông tư liên tịch số 01/2015/TTLT-BNV-BTC ngày 14/4/2015}} được kiến nghị thay thế.
## II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
### 1. Đơn giản hóa thủ tục hành chính
Tỉnh thông qua phương án cắt giảm, đơn giản hóa {{dg|31 thủ tục|thủ tục hành chính được cắt giảm, đơn giản hóa}}, bằng {{dgp|155%|thủ tục hành chính đơn giản hóa so với chỉ tiêu}} chỉ tiêu năm ({{dg0|20 thủ tục|chỉ tiêu đơn giản hóa thủ tục hành chính}}). Thời gian giải quyết được rút ngắn từ {{|15%|mức rút ngắn thời gian giải quyết (thấp nhất)}} đến {{|40%|mức rút ngắn thời gian giải quyết (cao nhất)}}, ước tiết kiệm {{|4 tỷ 250 triệu đồng|chi phí tuân thủ tiết kiệm được}} chi phí tuân thủ mỗi năm.
### 2. Kết quả giải quyết hồ sơ
Từ 15/12/2023 đến 14/9/2024, các cấp chính quyền trong tỉnh tiếp nhận {{in|261.109 hồ sơ|tiếp nhận}}[^1], chia theo cấp giải quyết:
- Cấp tỉnh {{inT|48.723 hồ sơ|tiếp nhận|tỉnh}};
- Cấp huyện {{inH|63.868 hồ sơ|tiếp nhận|huyện}};
- Cấp xã {{inX|148.518 hồ sơ|tiếp nhận|xã}}.
Số tiếp nhận mới trong kỳ là {{new|257.417 hồ sơ|tiếp nhận mới|status=tiếp nhận mới}} (trực tuyến {{on|145.234 hồ sơ|tiếp nhận trực tuyến|channel=trực tuyến}}, trực tiếp và qua bưu chính {{off|112.183 hồ sơ|tiếp nhận trực tiếp và qua bưu chính}}), số từ kỳ trước chuyển sang là {{old|3.692 hồ sơ|kỳ trước chuyển sang|status=kỳ trước chuyển sang}}. Như vậy tỷ lệ trực tuyến đạt {{onp|56,42%|tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}, tăng {{|7,8 điểm phần trăm|mức tăng tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}} so với cùng kỳ.
Toàn tỉnh đã giải quyết {{out|255.933 hồ sơ|giải quyết}}, trước hạn {{o1|114.433|giải quyết trước hạn|unit=hồ sơ; status=trước hạn}}, đúng hạn {{o2|141.073|giải quyết đúng hạn|unit=hồ sơ; status=đúng hạn}}, quá hạn {{o3|427|giải quyết quá hạn|unit=hồ sơ; status=quá hạn}}; đang giải quyết {{w|5.176 hồ sơ|đang giải quyết|status=đang giải quyết}}, trong đó có {{w2|30 hồ sơ|đang giải quyết quá hạn|status=quá hạn}} đã quá hạn. Hồ sơ quá hạn chỉ chiếm {{o3p|0,17%|tỷ lệ giải quyết quá hạn|hs; status=quá hạn}}, phần lớn thuộc lĩnh vực đất đai ({{o3d|312 hồ sơ|giải quyết quá hạn lĩnh vực đất đai|status=quá hạn}}). Số liệu chi tiết tại Phụ lục I, lập theo Biểu số {{!II.06}} ban hành kèm theo {{@|Thông tư 01/2020/TT-VPCP ngày 21/10/2020}} của {{i:|Văn phòng Chính phủ}}.
### 3. Số hóa, thanh toán trực tuyến
Số hồ sơ có kết quả được số hóa là {{sh|198.640|hồ sơ có kết quả được số hóa|unit=hồ sơ}}. Con số này tương đương {{shp|77,6%|tỷ lệ số hóa kết quả giải quyết|hs}} tổng số đã giải quyết nêu ở mục 2. Đã có {{|1,26 triệu lượt|lượt tra cứu hồ sơ}} tra cứu trên Cổng dịch vụ công; trên {{|6,4 nghìn hồ sơ|hồ sơ được trả tại nhà}} được trả tại nhà.
## III. CẢI CÁCH TỔ CHỨC BỘ MÁY
Thực hiện {{@|Nghị quyết số 18-NQ/TW ngày 25/10/2017}} và các {{@n1|Nghị định số 107/2020/NĐ-CP}}, {{@n2|số 108/2020/NĐ-CP|type=Nghị định; inherited}} của {{i:n1,n2|Chính phủ}}, tỉnh giảm {{dm|07 đầu mối|đầu mối được giảm}} gồm {{dm1|03 phòng|phòng thuộc sở được giảm|tỉnh}} thuộc sở, {{dm2|04 đơn vị|đơn vị sự nghiệp được giảm}} sự nghiệp. Biên chế công chức hiện có {{bc|2.146 người|biên chế công chức}}, so với {{bc0|2.395 người|biên chế công chức năm 2015}} của năm 2015 giảm {{bcp|10,4%|mức giảm biên chế công chức}}.
Tinh giản {{tg|118 người|người được tinh giản biên chế}}; trong đó: nghỉ hưu trước tuổi {{tg1|87 người|nghỉ hưu trước tuổi}}, thôi việc ngay {{tg2|31 người|thôi việc ngay}}.
## IV. CẢI CÁCH TÀI CHÍNH CÔNG
a) Thu ngân sách nhà nước trên địa bàn đạt {{t|7.842,6 tỷ đồng|thu ngân sách nhà nước}}, bằng {{tp|76,4%|thu ngân sách so với dự toán}} dự toán ({{td|10.265 tỷ đồng|dự toán thu ngân sách}}) và tăng {{tc|11,9%|mức tăng thu ngân sách so với cùng kỳ}} so với cùng kỳ năm 2023 ({{t0|7.008,3 tỷ đồng|thu ngân sách nhà nước cùng kỳ}}). Thu nội địa {{t1|6.913,4 tỷ đồng|thu nội địa}}; thu từ hoạt động xuất nhập khẩu {{t2|929,2 tỷ đồng|thu từ hoạt động xuất nhập khẩu}}.
b) Giải ngân vốn đầu tư công do cấp huyện quản lý đạt gần {{g|682,4 tỷ đồng|giải ngân vốn đầu tư công|huyện}}, bằng {{gp|64,91%|tỷ lệ giải ngân vốn đầu tư công|huyện}} kế hoạch; {{gx|hai|đơn vị cấp huyện có tỷ lệ giải ngân trên 70%|huyện; unit=đơn vị}} đơn vị có tỷ lệ trên {{|70%|ngưỡng tỷ lệ giải ngân|huyện; !approx}} (Phụ lục II).
c) Toàn tỉnh có {{sn|412 đơn vị|đơn vị sự nghiệp công lập}} sự nghiệp công lập, phân loại theo mức tự chủ: nhóm {{!1}} có {{sn1|02 đơn vị|đơn vị sự nghiệp tự chủ nhóm 1}}; nhóm {{!2}} có {{sn2|23 đơn vị|đơn vị sự nghiệp tự chủ nhóm 2}}; nhóm {{!3}} có {{sn3|61 đơn vị|đơn vị sự nghiệp tự chủ nhóm 3}}; nhóm {{!4}} có {{sn4|326 đơn vị|đơn vị sự nghiệp nhóm 4}}.
## V. CHÍNH QUYỀN SỐ
Triển khai {{@|Luật Giao dịch điện tử năm 2023|name; subject=Giao dịch điện tử}} và {{@|Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022}} của {{i:|Thủ tướng Chính phủ}}, đến nay {{|100%|cơ quan nhà nước dùng chữ ký số}} cơ quan nhà nước dùng chữ ký số. Mỗi huyện lắp đặt {{|02 điểm|điểm phát wifi miễn phí mỗi huyện|huyện}} phát wifi miễn phí, cả tỉnh có {{|12 điểm|điểm phát wifi miễn phí}}. Việc áp dụng {{!ISO 9001:2015}} được chuyển sang bản điện tử.
# C. HẠN CHẾ, NGUYÊN NHÂN
Tỷ lệ hồ sơ trực tuyến giữa các cấp chưa đều: cấp tỉnh {{|75,27%|tỷ lệ tiếp nhận trực tuyến|tỉnh; hs; channel=trực tuyến}}, trong khi cấp xã chỉ đạt {{|50,83%|tỷ lệ tiếp nhận trực tuyến|xã; hs; channel=trực tuyến}}. Huyện Cồn Tiên Sa giải ngân thấp nhất ({{gc|56,37%|tỷ lệ giải ngân vốn đầu tư công huyện Cồn Tiên Sa|huyện}}). Nguyên nhân: nhân lực công nghệ thông tin thiếu; khâu giải phóng mặt bằng vướng; một số văn bản hướng dẫn chậm ban hành.
# D. NHIỆM VỤ QUÝ IV NĂM 2024
1. Hoàn thành {{nv3|35 nhiệm vụ|nhiệm vụ đang thực hiện}} còn lại của Kế hoạch năm 2024.
2. Giải quyết xong {{w3|30 hồ sơ|đang giải quyết quá hạn|status=quá hạn}} quá hạn; không để phát sinh hồ sơ quá hạn mới tại cấp tỉnh.
3. Phấn đấu giải ngân đạt tối thiểu {{|95%|mục tiêu giải ngân vốn đầu tư công}} kế hoạch vốn.
Ủy ban nhân dân tỉnh báo cáo Bộ Nội vụ tổng hợp, theo dõi./.
@signature
@landscape
@center **Phụ lục {{!I}}**
@center **TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH**
@center *(Kỳ báo cáo: từ ngày 15/12/2023 đến ngày 14/9/2024)*
@right *Đơn vị tính: số hồ sơ TTHC*
@table p1
@portrait
@center **Phụ lục {{!II}}**
@center **GIẢI NGÂN VỐN ĐẦU TƯ CÔNG DO CẤP HUYỆN QUẢN LÝ**
@right *Đơn vị tính: triệu đồng*
@table p2
`;

const province = ['dat', 'kh', 'tp', 'gt', 'yt', 'ld', 'kc'];
const district = ['b1', 'b2', 'b3', 'b4', 'b5'];
const commune = ['c1', 'c2', 'c3', 'c4'];
const rows = ['totalA', ...province, 'totalB', ...district, 'totalC', ...commune, 'total'];
const counts = ['in', 'on', 'off', 'old', 'out', 'o1', 'o2', 'o3', 'w', 'w1', 'w2'];
const towns = ['cg', 'tp', 'hl', 'ct', 'bl', 'vt'];

const report: ReportFile = {
  identity: {
    number: '318',
    symbol: 'BC-UBND',
    place: 'Nam Châu',
    date: '2024-09-20',
    issuer: 'UBND tỉnh Nam Châu',
    province: 'Nam Châu',
    period: { kind: 'nineMonths', label: '9 tháng năm 2024', start: '2024-01-01', end: '2024-09-30' },
    dataWindow: { start: '2023-12-15', end: '2024-09-14' },
    signer: 'Huỳnh Thị Cẩm Vân',
  },
  letterhead: ['ỦY BAN NHÂN DÂN', 'TỈNH NAM CHÂU'],
  title: ['Kết quả công tác cải cách hành chính 9 tháng năm 2024'],
  decimal: ',',
  body,
  tables,
  footnotes: [
    'Không bao gồm {{|71.204 hồ sơ|tiếp nhận của các cơ quan ngành dọc}} do các cơ quan ngành dọc (Công an, Bảo hiểm xã hội) tiếp nhận trên hệ thống riêng.',
  ],
  recipients: [
    'Bộ Nội vụ;',
    'TT. Tỉnh ủy, TT. HĐND tỉnh;',
    'CT, các PCT UBND tỉnh;',
    'Các sở, ban, ngành tỉnh;',
    'UBND các huyện, thị xã, thành phố;',
    'Lưu: VT, NC, Th (05b).',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  relations: [
    sum('nv', ['nv1', 'nv2']),
    ratio('nvp', 'nv1', 'nv'),
    restated(['nv2', 'nv3']),
    difference('rk0', 'rk', 'rkd'),
    sum('kt', ['kt1', 'kt2']),
    sum('xl', ['xl1', 'xl2', 'xl3']),
    sum('vb', ['vb1', 'vb2']),
    ratio('vhp', 'vh1', 'vh'),
    ratio('dgp', 'dg', 'dg0'),
    sum('in', ['inT', 'inH', 'inX']),
    sum('new', ['on', 'off']),
    sum('in', ['new', 'old']),
    ratio('onp', 'on', 'new'),
    sum('out', ['o1', 'o2', 'o3']),
    ratio('o3p', 'o3', 'out'),
    balance('in', ['out', 'w']),
    partOf('w', 'w2'),
    partOf('o3', 'o3d'),
    ratio('shp', 'sh', 'out'),
    restated(['w2', 'w3', 'p1.total.w2']),
    restated(['in', 'p1.total.in']),
    restated(['inT', 'p1.totalA.in']),
    restated(['inH', 'p1.totalB.in']),
    restated(['inX', 'p1.totalC.in']),
    restated(['on', 'p1.total.on']),
    restated(['off', 'p1.total.off']),
    restated(['old', 'p1.total.old']),
    restated(['out', 'p1.total.out']),
    restated(['o1', 'p1.total.o1']),
    restated(['o2', 'p1.total.o2']),
    restated(['o3', 'p1.total.o3']),
    restated(['w', 'p1.total.w']),
    sum('dm', ['dm1', 'dm2']),
    change('bcp', 'bc', 'bc0'),
    sum('tg', ['tg1', 'tg2']),
    ratio('tp', 't', 'td'),
    change('tc', 't', 't0'),
    sum('t', ['t1', 't2']),
    sum('sn', ['sn1', 'sn2', 'sn3', 'sn4']),
    restated(['g', 'p2.total.g']),
    restated(['gp', 'p2.total.p']),
    restated(['gc', 'p2.ct.p']),
    ...columnFormula('p1', 'in', ['on', 'off', 'old'], { rows }),
    ...columnFormula('p1', 'out', ['o1', 'o2', 'o3'], { rows }),
    ...columnFormula('p1', 'w', ['w1', 'w2'], { rows }),
    ...rows.map((row) => balance(`p1.${row}.in`, [`p1.${row}.out`, `p1.${row}.w`], { optional: true })),
    ...totalRow('p1', 'totalA', counts, { rows: province }),
    ...totalRow('p1', 'totalB', counts, { rows: district }),
    ...totalRow('p1', 'totalC', counts, { rows: commune }),
    ...totalRow('p1', 'total', counts, { rows: ['totalA', 'totalB', 'totalC'] }),
    ...totalRow('p2', 'total', ['k', 'g'], { rows: towns }),
    ...columnRatio('p2', 'p', ['g', 'k'], { rows: [...towns, 'total'] }),
  ],
  findings: [],
};
export default report;
