import { balance, change, difference, list, partOf, ratio, restated, sum, totalRow } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Ủy ban nhân dân đặc khu Cù Lao Sếu báo cáo tình hình cải cách hành chính tháng 10 năm 2025 như sau (số liệu trong tháng lấy từ ngày 15 tháng 9 đến ngày 14 tháng 10 năm 2025; số lũy kế lấy từ ngày 01/7/2025):
##+ Việc đã làm trong tháng
~- Cụ thể hóa {{@|CT số 09/CT-UBND ngày 26/9/2025}} của {{i:|Chủ tịch UBND tỉnh}} về {{s:|siết chặt kỷ cương mùa mưa bão}} và {{@|Hướng dẫn số 14-HD/BTCTU, ngày 18/9/2025}} của {{i:|Ban Tổ chức Tỉnh ủy}}, {{i:k54,c301,c312|UBND đặc khu}} có {{@k54|KH số 54/KH-UBND ngày 19/9/2025}} về {{s:k54|trực tiếp nhận hồ sơ khi biển động}} và {{cv|hai văn bản|văn bản đôn đốc|xã}} đôn đốc: {{@c301|CV số 301/UBND-KT ngày 25/9/2025}} gửi các chủ tàu, {{@c312|số 312/UBND–KT ngày 02/10/2025|type=Công văn; inherited}} gửi các cơ sở lưu trú.
~- Ngày 10 tháng 10 năm 2025, {{i:q|Chủ tịch UBND đặc khu}} ký {{@q|Quyết định 198/QĐ-UBND|date=2025-10-10}} {{s:|kiện toàn Tổ phục vụ hành chính lưu động}} gồm {{to|mười hai|thành viên Tổ phục vụ hành chính lưu động|xã; unit=thành viên}} thành viên, trong đó có {{to1|bốn|bộ đội biên phòng tham gia Tổ lưu động|xã; unit=người}} cán bộ Đồn Biên phòng biệt phái. Mỗi tuần Tổ đi {{|01 chuyến|chuyến công tác mỗi tuần của Tổ lưu động}} ra {{hd|03 hòn|hòn có người ở được phục vụ lưu động}} Hòn Nhạn, Hòn Trống, Hòn Mái; tháng này chỉ đi được {{|03 chuyến|chuyến công tác trong tháng của Tổ lưu động}} vì {{|07 ngày|ngày cấm biển}} cấm biển.
~- Thông báo kết luận giao ban: {{@|TB số 77/TB-UBND ngày 13/10/2025|issuer=UBND đặc khu}}. Văn bản thay thế là {{!Kế hoạch số ....../KH-UBND ngày ..../..../2025}} đang trình ký.
##+ Kết quả tiếp nhận và giải quyết
###+ Số trong tháng
~- Tiếp nhận {{in|431 hồ sơ|tiếp nhận}}: chuyển từ tháng trước {{old|22 hồ sơ|kỳ trước chuyển sang|status=kỳ trước chuyển sang}}; nộp mới {{new|409 hồ sơ|tiếp nhận mới|status=tiếp nhận mới}} (tăng {{d|37 hồ sơ|mức tăng hồ sơ nộp mới so với tháng trước}}, tương đương {{c|9,9%|mức tăng hồ sơ nộp mới so với tháng trước|hs}}, so với {{new0|372 hồ sơ|tiếp nhận mới tháng trước|status=tiếp nhận mới}} của tháng {{!9}}).
~- Nộp mới qua mạng {{n1|377 hồ sơ|tiếp nhận trực tuyến|channel=trực tuyến}} - {{np|92,18%|tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}, tại quầy {{n2|32 hồ sơ|tiếp nhận trực tiếp|channel=trực tiếp}}; không phát sinh hồ sơ bưu chính. Hơn {{|một nửa|phần hồ sơ trực tiếp do Tổ lưu động nhận hộ|v=0.5; kind=ratio; unit=null}} số nộp tại quầy thực ra do Tổ lưu động nhận hộ ({{n21|17 hồ sơ|tiếp nhận trực tiếp do Tổ lưu động nhận hộ|channel=trực tiếp}}).
~- Giải quyết xong {{out|408 hồ sơ|giải quyết}}; {{o12|407 hồ sơ|giải quyết trước hạn và đúng hạn|status=đúng hạn}} trước hạn và đúng hạn, đạt {{op|99,75%|tỷ lệ giải quyết trước hạn và đúng hạn|hs; status=đúng hạn}}, riêng trước hạn {{o1|356 hồ sơ|giải quyết trước hạn|status=trước hạn}}; quá hạn {{o3|01 hồ sơ|giải quyết quá hạn|status=quá hạn}} do tàu chở hồ sơ giấy không cập bến được.
~- Chuyển tháng sau {{w|19 hồ sơ|đang giải quyết|status=đang giải quyết}}, đều còn hạn. Rút, trả lại {{b|04 hồ sơ|trả lại, rút|status=trả lại, rút}}.
###+ Số lũy kế từ khi thành lập đặc khu
Tổng tiếp nhận {{lin|1.417 hồ sơ|tiếp nhận lũy kế}}, trong đó {{lold|31 hồ sơ|kỳ trước chuyển sang lũy kế|status=kỳ trước chuyển sang}} do huyện đảo cũ bàn giao và {{lnew|1.386 hồ sơ|tiếp nhận mới lũy kế|status=tiếp nhận mới}} mới. Giải quyết {{lout|1.389 hồ sơ|giải quyết lũy kế}}, quá hạn {{lo3|06 hồ sơ|giải quyết quá hạn lũy kế|status=quá hạn}} ({{lop|0,43%|tỷ lệ giải quyết quá hạn lũy kế|hs; status=quá hạn}}); rút, trả lại {{lb|09 hồ sơ|trả lại, rút lũy kế|status=trả lại, rút}}; hiện còn {{lw|19 hồ sơ|đang giải quyết|status=đang giải quyết}} đang giải quyết. Số trên chưa kể {{|264 lượt|lượt khai báo tàu thuyền tại Đồn Biên phòng}} khai báo tàu thuyền tại Đồn Biên phòng.
###+ Theo lĩnh vực
@right *ĐVT: hồ sơ*
@table lv
##+ Một số mặt khác
~- Người làm việc: được giao {{|44 biên chế|biên chế được giao}}, có mặt {{cm|36|cán bộ, công chức có mặt|unit=người}}; {{cm1|09 người|cán bộ, công chức ở đất liền đi về hằng tuần}} từ đất liền đi về hằng tuần, bằng {{cmp|25%|tỷ lệ cán bộ, công chức đi về hằng tuần}} số có mặt. Có {{|05 người|người tham gia bồi dưỡng chuyển đổi số}} đang học lớp bồi dưỡng chuyển đổi số {{|1,5 tháng|thời gian lớp bồi dưỡng}}.
~- Thu ngân sách tháng ước {{t|2 tỷ 315 triệu đồng|thu ngân sách trong tháng|approx}}, lũy kế ước {{tl|29,4 tỷ đồng|thu ngân sách lũy kế|approx}}, bằng {{tp|105%|thu ngân sách lũy kế so với dự toán}} dự toán tỉnh giao ({{td|28 tỷ đồng|dự toán thu ngân sách}}) dù năm còn hơn {{|hai tháng|thời gian còn lại của năm|v=2; unit=tháng; kind=other}}.
~- Đường truyền vệ tinh dự phòng hoạt động {{|26|ngày đường truyền dự phòng hoạt động|unit=ngày}}/{{|30 ngày|ngày trong kỳ}}; thời gian mất mạng dài nhất {{|5,5 giờ|thời gian mất mạng dài nhất}}.
~- Khảo sát nhanh {{kh|60 khách|khách, ngư dân được khảo sát}}, {{kh1|57 khách|khách, ngư dân hài lòng}} hài lòng ({{khp|95%|tỷ lệ hài lòng}}), cao hơn tháng trước {{|1,7 điểm phần trăm|mức tăng tỷ lệ hài lòng}}.
##+ Vướng mắc
Máy phát điện của Trung tâm đã dùng trên {{|15 năm|thời gian sử dụng máy phát điện}}. Cả {{hd2|03 hòn|hòn có người ở được phục vụ lưu động}} nói trên chưa có sóng ổn định. Hồ sơ đất đai khó hoàn thành sớm vì đoàn đo đạc mỗi quý chỉ ra đảo {{|01 lần|lần đoàn đo đạc ra đảo mỗi quý}}.
##+ Việc tháng 11 năm 2025
~- Giải quyết đúng hạn ít nhất {{|95%|mục tiêu giải quyết đúng hạn|hs; status=đúng hạn}} trong {{w2|19 hồ sơ|đang giải quyết|status=đang giải quyết}} chuyển sang.
~- Tăng số chuyến của Tổ lưu động lên {{|gấp rưỡi|mục tiêu tăng số chuyến của Tổ lưu động|unit=lần; kind=other}} so với kế hoạch khi biển lặng.
~- Đề nghị Sở Khoa học và Công nghệ lắp {{|02 trạm|trạm phát sóng đề nghị lắp}} phát sóng tại Hòn Nhạn, Hòn Mái.
Kính báo cáo./.
`;

const fields = ['ts', 'ht', 'ct', 'dd', 'dl', 'kh'];
const hs = 'unit=hồ sơ';

const report: ReportFile = {
  identity: {
    number: '233',
    symbol: 'BC-UBND',
    place: 'Cù Lao Sếu',
    date: '2025-10-17',
    issuer: 'UBND đặc khu Cù Lao Sếu',
    province: 'Vân Châu',
    period: { kind: 'month', label: 'tháng 10 năm 2025', start: '2025-10-01', end: '2025-10-31' },
    dataWindow: { start: '2025-09-15', end: '2025-10-14' },
    signer: 'Trương Văn Lượm',
  },
  letterhead: ['TỈNH VÂN CHÂU', 'ỦY BAN NHÂN DÂN', 'ĐẶC KHU CÙ LAO SẾU'],
  title: ['Kết quả công tác cải cách hành chính tháng 10,', 'nhiệm vụ tháng 11 năm 2025'],
  decimal: ',',
  body,
  tables: {
    lv: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 4 },
        { key: 'in', measure: 'tiếp nhận', attrs: hs, width: 2 },
        { key: 'out', measure: 'giải quyết', attrs: hs, width: 2 },
        { key: 'w', measure: 'đang giải quyết', attrs: `${hs}; status=đang giải quyết`, width: 2 },
        { key: 'b', measure: 'trả lại, rút', attrs: `${hs}; status=trả lại, rút`, width: 2 },
        { key: 'l', measure: 'tiếp nhận lũy kế', attrs: hs, width: 2 },
      ],
      head: [
        'TT | Lĩnh vực | Trong tháng | < | < | < | Lũy kế tiếp nhận',
        '^ | ^ | Tiếp nhận | Giải quyết | Chuyển tháng sau | Rút, trả lại | ^',
      ],
      rows: [
        'ts | 1 | Thủy sản, tàu cá | 96 | 91 | 4 | 1 | 312',
        'ht | 2 | Hộ tịch | 71 | 70 | 1 | - | 238',
        'ct | 3 | Chứng thực | 148 | 148 | - | - | 487',
        'dd | 4 | Đất đai, mặt nước | 33 | 19 | 12 | 2 | 121',
        'dl | 5 | Lưu trú, du lịch | 45 | 44 | 1 | - | 140',
        'kh | 6 | Lĩnh vực khác | 38 | 36 | 1 | 1 | 119',
        'total | | Cộng | 431 | 408 | 19 | 4 | 1.417',
      ],
    },
  },
  recipients: ['UBND tỉnh;', 'Sở Nội vụ;', 'Lãnh đạo UBND đặc khu;', 'Lưu: VT.'],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  relations: [
    list('cv', ['CV số 301/UBND-KT', 'số 312/UBND–KT']),
    partOf('to', 'to1'),
    list('hd', ['Hòn Nhạn', 'Hòn Trống', 'Hòn Mái']),
    sum('in', ['old', 'new']),
    difference('new', 'new0', 'd'),
    change('c', 'new', 'new0'),
    sum('new', ['n1', 'n2']),
    ratio('np', 'n1', 'new'),
    partOf('n2', 'n21'),
    sum('out', ['o12', 'o3']),
    ratio('op', 'o12', 'out'),
    partOf('o12', 'o1'),
    balance('in', ['out', 'w', 'b']),
    sum('lin', ['lold', 'lnew']),
    balance('lin', ['lout', 'lb', 'lw']),
    partOf('lout', 'lo3'),
    ratio('lop', 'lo3', 'lout'),
    restated(['in', 'lv.total.in']),
    restated(['out', 'lv.total.out']),
    restated(['w', 'lw', 'w2', 'lv.total.w']),
    restated(['b', 'lv.total.b']),
    restated(['lin', 'lv.total.l']),
    restated(['hd', 'hd2']),
    partOf('cm', 'cm1'),
    ratio('cmp', 'cm1', 'cm'),
    ratio('tp', 'tl', 'td'),
    ratio('khp', 'kh1', 'kh'),
    ...totalRow('lv', 'total', ['in', 'out', 'l'], { rows: fields }),
    sum('lv.total.w', ['lv.ts.w', 'lv.ht.w', 'lv.dd.w', 'lv.dl.w', 'lv.kh.w']),
    sum('lv.total.b', ['lv.ts.b', 'lv.dd.b', 'lv.kh.b']),
    balance('lv.ts.in', ['lv.ts.out', 'lv.ts.w', 'lv.ts.b'], { optional: true }),
    balance('lv.dd.in', ['lv.dd.out', 'lv.dd.w', 'lv.dd.b'], { optional: true }),
    balance('lv.kh.in', ['lv.kh.out', 'lv.kh.w', 'lv.kh.b'], { optional: true }),
    balance('lv.total.in', ['lv.total.out', 'lv.total.w', 'lv.total.b'], { optional: true }),
  ],
  findings: [],
};
export default report;
