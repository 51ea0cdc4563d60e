import {
  change,
  columnRatio,
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
Ủy ban nhân dân tỉnh Thượng Lộ báo cáo kết quả cải cách tài chính công và thực hiện dự toán ngân sách 9 tháng năm 2022. Số liệu từ ngày 01/01/2022 đến ngày 15/9/2022; tiền tính theo số đã hạch toán tại Kho bạc, chỗ nào là số ước thì ghi rõ.
# I - BỐI CẢNH VÀ CHỈ ĐẠO
Tổng sản phẩm trên địa bàn ước tăng {{|8,9%|tốc độ tăng tổng sản phẩm|approx}} (cùng kỳ {{|4,2%|tốc độ tăng tổng sản phẩm cùng kỳ}}), trong đó khu vực nông nghiệp {{|3,6%|tốc độ tăng khu vực nông nghiệp}}, công nghiệp - xây dựng {{|11,2%|tốc độ tăng khu vực công nghiệp, xây dựng}}, dịch vụ {{|9,4%|tốc độ tăng khu vực dịch vụ}}. Giá tiêu dùng bình quân tăng từ {{|2,3%|mức tăng giá tiêu dùng (thấp nhất)}} đến {{|3,1%|mức tăng giá tiêu dùng (cao nhất)}} tùy tháng. Vốn đăng ký của {{|05 dự án|dự án đầu tư nước ngoài cấp mới}} nước ngoài cấp mới đạt {{|312,5 triệu USD|vốn đăng ký dự án nước ngoài|kind=money}}.
Doanh nghiệp: thành lập mới {{dn|1.046|doanh nghiệp thành lập mới|unit=doanh nghiệp}} doanh nghiệp, tăng {{dnp|31,4%|mức tăng doanh nghiệp thành lập mới}} so với {{dn0|796 doanh nghiệp|doanh nghiệp thành lập mới cùng kỳ}} của cùng kỳ; {{|337|doanh nghiệp quay lại hoạt động|unit=doanh nghiệp}} quay lại hoạt động; {{|402|doanh nghiệp tạm ngừng|unit=doanh nghiệp}} tạm ngừng; {{|118|doanh nghiệp giải thể|unit=doanh nghiệp}} giải thể.
Về điều hành: trên cơ sở {{@|Quyết định số 2047/QĐ-TTg ngày 03/12/2021}} của {{i:|Thủ tướng Chính phủ}} và {{@nq|Nghị quyết số 48/NQ-HĐND, ngày 08/12/2021}} của {{i:nq|HĐND tỉnh}} về {{s:nq|dự toán thu, chi ngân sách địa phương}}, {{i:q,ct,c1,c2|UBND tỉnh}} đã giao dự toán tại {{@q|Quyết định số 2318/QĐ-UBND ngày 10/12/2021}}; ban hành {{@ct|Chỉ thị số 05/CT-UBND ngày 21/3/2022}} {{s:ct|đẩy nhanh giải ngân}} cùng {{cv|hai công văn|công văn đôn đốc của UBND tỉnh|tỉnh}} {{@c1|số 1933/UBND-KTTH ngày 12/5/2022|type=Công văn; inherited}} và {{@c2|số 2410/UBND-KTTH ngày 17/6/2022|type=Công văn; inherited}}. {{i:kl|Ban Thường vụ Tỉnh ủy}} có {{@kl|Kết luận số 243-KL/TU ngày 29/7/2022}} về {{s:kl|tiến độ các dự án trọng điểm}}; Sở Tài chính bám theo {{@|NĐ số 60/2021/NĐ-CP ngày 21/6/2021}} và {{@|NĐ số 34/2022/NĐ-CP ngày 28/5/2022}} của {{i:|Chính phủ}}.
# II - THU NGÂN SÁCH
## 1) Kết quả chung
Tổng thu trên địa bàn {{t|4.216 tỷ 626 triệu đồng|tổng thu ngân sách}} (làm tròn {{tr|4.216,6 tỷ đồng|tổng thu ngân sách}}), đạt {{tp|93,3%|tổng thu so với dự toán}} dự toán cả năm ({{td|4.520 tỷ đồng|dự toán thu ngân sách}}); so với cùng kỳ năm 2021 ({{t0|3.571,9 tỷ đồng|tổng thu ngân sách cùng kỳ}}) tăng {{tc|18,05%|mức tăng tổng thu}}, tương ứng tăng {{tdf|644,8 tỷ đồng|mức tăng tổng thu}}.
- Thu nội địa {{n|3.914,8 tỷ đồng|thu nội địa}}, tăng {{nc|21,3%|mức tăng thu nội địa}}. Không kể tiền sử dụng đất, thu nội địa là {{nk|2.296,5 tỷ đồng|thu nội địa không kể tiền sử dụng đất}}, bằng {{nkp|85,06%|thu nội địa không kể tiền sử dụng đất so với dự toán}} dự toán của phần này ({{nkd|2.700 tỷ đồng|dự toán thu nội địa không kể tiền sử dụng đất}}).
- Thu từ xuất khẩu, nhập khẩu {{x|301,9 tỷ đồng|thu xuất nhập khẩu}}, giảm {{xc|12,3%|mức giảm thu xuất nhập khẩu}} do giá quặng giảm.
- Tiền sử dụng đất {{d|1.618,2 tỷ đồng|thu tiền sử dụng đất}}, vượt {{dv|15,6%|mức vượt dự toán tiền sử dụng đất}} dự toán ({{dd|1.400 tỷ đồng|dự toán tiền sử dụng đất}}); tỷ trọng trong tổng thu {{dt|38,4%|tỷ trọng tiền sử dụng đất}}, cùng kỳ là {{dt0|33,3%|tỷ trọng tiền sử dụng đất cùng kỳ}}, tức tăng {{dtd|5,1 điểm phần trăm|mức tăng tỷ trọng tiền sử dụng đất}}.
Nợ thuế đến 31/8/2022 còn {{no|486 tỷ đồng|nợ thuế}}, giảm {{noc|12,1%|mức giảm nợ thuế}} so với {{no0|553 tỷ đồng|nợ thuế cuối năm 2021}} cuối năm 2021; riêng nợ khó thu chiếm hơn {{|một nửa|phần nợ khó thu|v=0.5; kind=ratio; unit=null}}, khoảng {{nok|250 tỷ đồng|nợ thuế khó thu}}.
@right *Đơn vị tính: triệu đồng*
@table thu
## 2) Thu của cấp huyện so với kế hoạch tiến độ
Các huyện, thị xã, thành phố thu {{h|2.460 tỷ đồng|thu ngân sách cấp huyện|huyện}}, hơn kế hoạch tiến độ {{!9 tháng}} ({{h0|2.300 tỷ đồng|kế hoạch tiến độ thu cấp huyện|huyện}}) {{hd|160 tỷ đồng|chênh lệch thu so với kế hoạch tiến độ|huyện}}. Có {{hv|04|địa phương vượt kế hoạch tiến độ|huyện; unit=địa phương}}/{{hn|07 địa phương|địa phương cấp huyện|huyện}} vượt kế hoạch, còn {{hk|ba địa phương|địa phương chưa đạt kế hoạch tiến độ|huyện}} chưa đạt là Bến Vàng, Lộc Bình Tây, Tân Châu Hạ. Số này gồm cả phần được điều tiết nên không bằng số thu cấp huyện trong biểu của Cục Thuế ({{|1.987,3 tỷ đồng|thu cấp huyện theo biểu của Cục Thuế|huyện}}).
@right *Đơn vị tính: tỷ đồng*
@table hu
# III - CHI NGÂN SÁCH
Tổng chi {{c|6.384,7 tỷ đồng|tổng chi ngân sách}} (gồm cả nguồn trung ương bổ sung), bằng {{cp|70,0%|tổng chi so với dự toán}} dự toán {{cd|9.120 tỷ đồng|dự toán chi ngân sách}}. Trong đó: chi thường xuyên {{c1|4.189,6|chi thường xuyên|unit=tỷ đồng; kind=money}}; chi đầu tư phát triển {{c2|2.148,3|chi đầu tư phát triển|unit=tỷ đồng; kind=money}}; chi từ dự phòng {{c3|43,6|chi từ dự phòng|unit=tỷ đồng; kind=money}}; trả nợ lãi vay {{c4|3,2 tỷ đồng|chi trả nợ lãi vay}}. Chi thường xuyên lớn nhất là giáo dục ({{g|1.806,4 tỷ đồng|chi sự nghiệp giáo dục}}, chiếm {{gp|43,1%|tỷ trọng chi sự nghiệp giáo dục}} chi thường xuyên).
Giải ngân vốn đầu tư công {{v|2.148,3 tỷ đồng|giải ngân vốn đầu tư công}}/{{v0|3.262 tỷ đồng|kế hoạch vốn đầu tư công}}, đạt {{vp|65,9%|tỷ lệ giải ngân vốn đầu tư công}}, cao hơn cùng kỳ ({{vp0|61,2%|tỷ lệ giải ngân vốn đầu tư công cùng kỳ}}) {{vpd|4,7 điểm phần trăm|mức tăng tỷ lệ giải ngân}}:
+ Vốn địa phương {{v1|1.402,6 tỷ đồng|giải ngân vốn địa phương}} trên kế hoạch {{v10|1.985 tỷ đồng|kế hoạch vốn địa phương}} ({{v1p|70,7%|tỷ lệ giải ngân vốn địa phương}}).
+ Vốn trung ương {{v2|745,7 tỷ đồng|giải ngân vốn trung ương}} trên kế hoạch {{v20|1.277 tỷ đồng|kế hoạch vốn trung ương}} ({{v2p|58,4%|tỷ lệ giải ngân vốn trung ương}}).
Tỉnh có {{ch|42 chủ đầu tư|chủ đầu tư}}: {{ch1|09|chủ đầu tư giải ngân trên 80%|unit=chủ đầu tư}} giải ngân trên {{|80%|ngưỡng giải ngân (cao)|!approx}}, {{ch2|17|chủ đầu tư giải ngân từ 60% đến 80%|unit=chủ đầu tư}} từ {{|60%|ngưỡng giải ngân (thấp)}} đến {{|80%|ngưỡng giải ngân (cao)}}, {{ch3|16|chủ đầu tư giải ngân dưới 60%|unit=chủ đầu tư}} dưới {{|60%|ngưỡng giải ngân (thấp)}}, trong đó {{ch4|05 chủ đầu tư|chủ đầu tư giải ngân dưới 30%}} dưới {{|30%|ngưỡng giải ngân bị nhắc nhở}} đã bị nhắc nhở bằng {{@|Thông báo số 214/TB-UBND ngày 05/9/2022|issuer=null}}.
# IV - TIẾT KIỆM, TỰ CHỦ, CÔNG KHAI
- Tiết kiệm chi {{tk|214 tỷ 860 triệu đồng|tiết kiệm chi}}, bao gồm {{tk1|156 tỷ 340 triệu đồng|tiết kiệm 10% chi thường xuyên}} từ cắt giảm {{|10%|mức cắt giảm chi thường xuyên}} chi thường xuyên tăng thêm và {{tk2|58 tỷ 520 triệu đồng|tiết kiệm hội nghị, công tác}} từ hội nghị, công tác; nếu tính cả {{|31,2 tỷ đồng|giảm trừ qua đấu thầu}} giảm qua đấu thầu thì hơn {{|246 tỷ đồng|tiết kiệm chi kể cả đấu thầu}}.
- Có {{sn|118|đơn vị sự nghiệp tự chủ|unit=đơn vị}}/{{sn0|318 đơn vị|đơn vị sự nghiệp công lập}} sự nghiệp tự chủ từ một phần trở lên ({{snp|37,11%|tỷ lệ đơn vị sự nghiệp tự chủ}}): bảo đảm cả chi đầu tư {{sn1|03|đơn vị tự bảo đảm chi thường xuyên và chi đầu tư|unit=đơn vị}}, bảo đảm chi thường xuyên {{sn2|27|đơn vị tự bảo đảm chi thường xuyên|unit=đơn vị}}, bảo đảm một phần {{sn3|88|đơn vị tự bảo đảm một phần chi thường xuyên|unit=đơn vị}}. {{sn4|200 đơn vị|đơn vị do ngân sách bảo đảm}} còn lại do ngân sách bảo đảm.
- Kho bạc nhận {{kb|41.620 hồ sơ|hồ sơ kiểm soát chi tiếp nhận}} kiểm soát chi, có {{kb1|41.286 hồ sơ|hồ sơ kiểm soát chi trực tuyến|channel=trực tuyến}} gửi qua mạng, đạt {{kbp|99,2%|tỷ lệ hồ sơ kiểm soát chi trực tuyến|hs; channel=trực tuyến}}; thời gian kiểm soát chi rút từ {{|03 ngày|thời gian kiểm soát chi trước đây}} còn {{|1,5 ngày|thời gian kiểm soát chi}}, tức giảm {{|một nửa|mức giảm thời gian kiểm soát chi|v=0.5; kind=ratio; unit=null}}.
- {{|100%|cơ quan công khai ngân sách}} cơ quan công khai ngân sách đúng hạn; chỉ số công khai ngân sách {{!POBI}} đạt {{|78,64/100 điểm|chỉ số công khai ngân sách}}.
# V - HẠN CHẾ VÀ NHIỆM VỤ
Thu còn dựa nhiều vào đất. Ba tháng cuối năm, để đạt tổng thu {{td2|4.520 tỷ đồng|dự toán thu ngân sách}} cần thu thêm ít nhất {{cl|303,4 tỷ đồng|số thu còn thiếu so với dự toán}}; vốn đầu tư công còn phải giải ngân là {{vcl|1.113,7 tỷ đồng|vốn đầu tư công còn phải giải ngân}}, mục tiêu cả năm trên {{|95%|mục tiêu giải ngân vốn đầu tư công}}. Tỉnh đề nghị trung ương bổ sung {{|1,2 nghìn tỷ đồng|vốn đề nghị bổ sung|v=1.2; kind=money}} cho {{dx|02 dự án|dự án đề nghị bổ sung vốn}}: đường ven sông Lộ; hồ chứa nước Khe Đó.
UBND tỉnh báo cáo Bộ Tài chính, Bộ Nội vụ./.
`;

const inland = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
const towns = ['tl', 'bv', 'dk', 'lb', 'pg', 'tc', 'vs'];
const million = 'unit=triệu đồng; kind=money';
const billion = 'unit=tỷ đồng; kind=money; huyện';

const report: ReportFile = {
  identity: {
    number: '265',
    symbol: 'BC-UBND',
    place: 'Thượng Lộ',
    date: '2022-09-20',
    issuer: 'UBND tỉnh Thượng Lộ',
    province: 'Thượng Lộ',
    period: { kind: 'nineMonths', label: '9 tháng năm 2022', start: '2022-01-01', end: '2022-09-30' },
    dataWindow: { start: '2022-01-01', end: '2022-09-15' },
    signer: 'Đặng Quốc Bảo Khánh',
  },
  letterhead: ['ỦY BAN NHÂN DÂN', 'TỈNH THƯỢNG LỘ'],
  title: ['Kết quả cải cách tài chính công và', 'thực hiện dự toán ngân sách 9 tháng năm 2022'],
  decimal: ',',
  body,
  tables: {
    thu: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 5 },
        { key: 'd', measure: 'dự toán thu', attrs: million, width: 2 },
        { key: 't', measure: 'thực hiện thu', attrs: million, width: 2 },
        { key: 'c', measure: 'thực hiện thu cùng kỳ', attrs: million, width: 2 },
        { key: 'p', measure: 'thực hiện so với dự toán', attrs: 'unit=%', width: 2 },
        { key: 'q', measure: 'thực hiện so với cùng kỳ', attrs: 'unit=%', width: 2 },
      ],
      head: [
        'STT | Nội dung | Dự toán năm 2022 | Thực hiện 9 tháng | Cùng kỳ năm 2021 | So sánh (%) | <',
        '^ | ^ | ^ | ^ | ^ | Dự toán | Cùng kỳ',
      ],
      formulas: 'A | B | 1 | 2 | 3 | 4=2/1 | 5=2/3',
      size: 10,
      rows: [
        'total | | Tổng thu ngân sách | 4.520.000 | 4.216.626 | 3.571.875 | 93,29 | 118,05',
        'totalA | I | Thu nội địa | 4.100.000 | 3.914.752 | 3.227.759 | 95,48 | 121,28',
        'a1 | 1 | Doanh nghiệp nhà nước | 412.000 | 338.512 | 301.220 | 82,16 | 112,38',
        'a2 | 2 | Doanh nghiệp có vốn đầu tư nước ngoài | 185.000 | 171.904 | 142.377 | 92,92 | 120,74',
        'a3 | 3 | Khu vực ngoài quốc doanh | 1.260.000 | 1.042.618 | 918.645 | 82,75 | 113,50',
        'a4 | 4 | Thuế thu nhập cá nhân | 310.000 | 287.455 | 236.190 | 92,73 | 121,70',
        'a5 | 5 | Tiền sử dụng đất | 1.400.000 | 1.618.230 | 1.187.905 | 115,59 | 136,23',
        'a6 | 6 | Lệ phí trước bạ | 295.000 | 241.067 | 214.882 | 81,72 | 112,19',
        'a7 | 7 | Thu khác | 238.000 | 214.966 | 226.540 | 90,32 | 94,89',
        'b | II | Thu xuất khẩu, nhập khẩu | 420.000 | 301.874 | 344.116 | 71,87 | 87,72',
      ],
    },
    hu: {
      columns: [
        { key: 'name', width: 4 },
        { key: 'k', measure: 'kế hoạch tiến độ thu', attrs: billion, width: 2 },
        { key: 't', measure: 'thực hiện thu', attrs: billion, width: 2 },
        { key: 'd', measure: 'chênh lệch thu so với kế hoạch tiến độ', attrs: billion, width: 2 },
        { key: 'p', measure: 'thực hiện so với kế hoạch tiến độ', attrs: 'unit=%; huyện', width: 2 },
      ],
      head: ['Địa phương | Kế hoạch tiến độ | Thực hiện | Tăng (+), giảm (-) | Tỷ lệ (%)'],
      rows: [
        'tl | TP. Thượng Lộ | 860,0 | 1.012,4 | +152,4 | 117,7',
        'bv | TX. Bến Vàng | 412,5 | 398,1 | -14,4 | 96,5',
        'dk | Huyện Đại Khê | 236,0 | 251,7 | +15,7 | 106,7',
        'lb | Huyện Lộc Bình Tây | 198,4 | 184,9 | -13,5 | 93,2',
        'pg | Huyện Phú Giáo Đông | 305,2 | 322,8 | +17,6 | 105,8',
        'tc | Huyện Tân Châu Hạ | 154,6 | 149,0 | -5,6 | 96,4',
        'vs | Huyện Vĩnh Sơn Bắc | 133,3 | 141,1 | +7,8 | 105,9',
        'total | Cộng | 2.300,0 | 2.460,0 | +160,0 | 107,0',
      ],
    },
  },
  recipients: [
    'Bộ Tài chính;',
    'Bộ Nội vụ;',
    'TT. Tỉnh ủy, TT. HĐND tỉnh;',
    'Sở Tài chính, Cục Thuế, KBNN tỉnh;',
    'Lưu: VT, KTTH (04b).',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  relations: [
    change('dnp', 'dn', 'dn0'),
    list('cv', ['số 1933/UBND-KTTH', 'số 2410/UBND-KTTH']),
    restated(['t', 'tr', 'thu.total.t']),
    restated(['td', 'td2', 'thu.total.d']),
    restated(['t0', 'thu.total.c']),
    restated(['n', 'thu.totalA.t']),
    restated(['x', 'thu.b.t']),
    restated(['d', 'thu.a5.t']),
    restated(['dd', 'thu.a5.d']),
    ratio('tp', 't', 'td'),
    change('tc', 't', 't0'),
    difference('t', 't0', 'tdf'),
    change('nc', 'thu.totalA.t', 'thu.totalA.c', { optional: true }),
    change('xc', 'thu.b.t', 'thu.b.c', { optional: true }),
    ratio('nkp', 'nk', 'nkd'),
    difference('n', 'd', 'nk', { optional: true }),
    sum('t', ['n', 'x'], { optional: true }),
    change('dv', 'd', 'dd'),
    ratio('dt', 'd', 't'),
    ratio('dt0', 'thu.a5.c', 'thu.total.c', { optional: true }),
    difference('dt', 'dt0', 'dtd'),
    change('noc', 'no', 'no0'),
    partOf('no', 'nok'),
    difference('h', 'h0', 'hd'),
    sum('hn', ['hv', 'hk']),
    partOf('hn', 'hv'),
    list('hk', ['Bến Vàng', 'Lộc Bình Tây', 'Tân Châu Hạ']),
    restated(['h', 'hu.total.t']),
    restated(['h0', 'hu.total.k']),
    restated(['hd', 'hu.total.d']),
    sum('c', ['c1', 'c2', 'c3', 'c4']),
    ratio('cp', 'c', 'cd'),
    ratio('gp', 'g', 'c1'),
    restated(['c2', 'v'], { optional: true }),
    ratio('vp', 'v', 'v0'),
    difference('vp', 'vp0', 'vpd'),
    sum('v', ['v1', 'v2']),
    sum('v0', ['v10', 'v20']),
    ratio('v1p', 'v1', 'v10'),
    ratio('v2p', 'v2', 'v20'),
    sum('ch', ['ch1', 'ch2', 'ch3']),
    partOf('ch3', 'ch4'),
    sum('tk', ['tk1', 'tk2']),
    ratio('snp', 'sn', 'sn0'),
    sum('sn', ['sn1', 'sn2', 'sn3']),
    sum('sn0', ['sn', 'sn4']),
    ratio('kbp', 'kb1', 'kb'),
    difference('td2', 't', 'cl', { optional: true }),
    difference('v0', 'v', 'vcl', { optional: true }),
    list('dx', ['đường ven sông Lộ', 'hồ chứa nước Khe Đó']),
    ...totalRow('thu', 'total', ['d', 't', 'c'], { rows: ['totalA', 'b'] }),
    ...totalRow('thu', 'totalA', ['d', 't', 'c'], { rows: inland }),
    ...columnRatio('thu', 'p', ['t', 'd'], { rows: ['total', 'totalA', ...inland, 'b'] }),
    ...columnRatio('thu', 'q', ['t', 'c'], { rows: ['total', 'totalA', ...inland, 'b'] }),
    ...totalRow('hu', 'total', ['k', 't', 'd'], { rows: towns }),
    ...columnRatio('hu', 'p', ['t', 'k'], { rows: [...towns, 'total'] }),
    ...[...towns, 'total'].map((row) => difference(`hu.${row}.t`, `hu.${row}.k`, `hu.${row}.d`, { optional: true })),
  ],
  findings: [],
};
export default report;
