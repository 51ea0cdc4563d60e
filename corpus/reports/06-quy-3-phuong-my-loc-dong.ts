import {
  balance,
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
Kính gửi: Ủy ban nhân dân tỉnh Lam Giang
Ngày 08/9/2025, {{i:cv|Sở Nội vụ}} có {{@cv|Văn bản số 915/SNV-CCHC&KSTTHC|date=2025-09-08}} {{s:cv|đôn đốc báo cáo cải cách hành chính quý III năm 2025}}. Ủy ban nhân dân phường Mỹ Lộc Đông báo cáo kết quả trong quý đầu tiên vận hành chính quyền địa phương {{!02 cấp}}. Số liệu hồ sơ được tính từ ngày 01/7/2025 (ngày phường mới đi vào hoạt động) đến hết ngày 14/9/2025; số liệu ngân sách tính đến 31/8/2025.
# PHẦN THỨ NHẤT: NHỮNG CON SỐ CHÍNH TRONG QUÝ
Gần {{|6,9 nghìn hồ sơ|tiếp nhận|xã}} được đưa vào Trung tâm Phục vụ hành chính công phường sau {{|76 ngày|số ngày vận hành|xã}} vận hành; cứ {{|100 hồ sơ|số hồ sơ làm mốc so sánh|!approx}} nộp mới thì có khoảng {{|89 hồ sơ|hồ sơ nộp trực tuyến trên 100 hồ sơ nộp mới|channel=trực tuyến}} nộp qua mạng. Hơn {{|98%|mức độ hài lòng chung}} người được hỏi hài lòng. Thu ngân sách lũy kế đã vượt {{|80%|ngưỡng thu ngân sách so với dự toán}} dự toán.
# PHẦN THỨ HAI: KẾT QUẢ CỤ THỂ
## I. GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH
### 1. Tiếp nhận
Trung tâm tiếp nhận {{in|6.842 hồ sơ|tiếp nhận}}. Số nhận bàn giao từ {{pc|ba phường cũ|phường cũ bàn giao hồ sơ|xã; unit=phường cũ}} (Mỹ Lộc, Bến Chùa, Gò Sậy) và từ Bộ phận một cửa cấp huyện trước đây là {{old|214 hồ sơ|nhận bàn giao từ kỳ trước|status=kỳ trước chuyển sang}}; số mới phát sinh {{new|6.628 hồ sơ|tiếp nhận mới|status=tiếp nhận mới}}.
Số mới phát sinh nhìn theo {{!hai}} cách:
- Theo hình thức nộp: trực tuyến {{n1|5.903|tiếp nhận trực tuyến|unit=hồ sơ; channel=trực tuyến}}, trực tiếp {{n2|702|tiếp nhận trực tiếp|unit=hồ sơ; channel=trực tiếp}}, dịch vụ bưu chính công ích {{n3|23|tiếp nhận qua bưu chính|unit=hồ sơ; channel=bưu chính}}; tỷ lệ trực tuyến {{np|89,06%|tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}.
- Theo nơi cư trú của người nộp: {{m1|5.974 hồ sơ|tiếp nhận của người cư trú trong phường}} của người cư trú trong phường, {{m2|654 hồ sơ|tiếp nhận phi địa giới}} của người đến từ địa bàn khác (phi địa giới), tương ứng {{m1p|90,13%|tỷ lệ tiếp nhận của người cư trú trong phường|hs}} và {{m2p|9,87%|tỷ lệ tiếp nhận phi địa giới|hs}}.
Bên cạnh số nêu trên, quầy của Thuế cơ sở đặt nhờ tại Trung tâm có {{|318 hồ sơ|tiếp nhận của Thuế cơ sở tại Trung tâm}}, do ngành Thuế thống kê riêng.
### 2. Giải quyết
Đến thời điểm chốt số liệu: trả kết quả {{out|6.571 hồ sơ|giải quyết}}; đang xử lý {{w|233 hồ sơ|đang giải quyết|status=đang giải quyết}}; từ chối, trả lại hoặc người dân xin rút {{back|38 hồ sơ|trả lại, rút|status=trả lại, rút}}.
- Trong số đã trả kết quả: {{o1|4.926 hồ sơ|giải quyết trước hạn|status=trước hạn}} sớm hơn hẹn, {{o2|1.627 hồ sơ|giải quyết đúng hạn|status=đúng hạn}} đúng hẹn và {{o3|18 hồ sơ|giải quyết quá hạn|status=quá hạn}} trễ hẹn ({{o3p|0,27%|tỷ lệ giải quyết quá hạn|hs; status=quá hạn}}). Các lĩnh vực có nhiều hồ sơ trễ: bảo trợ xã hội {{o31|06|giải quyết quá hạn lĩnh vực bảo trợ xã hội|unit=hồ sơ; status=quá hạn}}, đất đai {{o32|04|giải quyết quá hạn lĩnh vực đất đai|unit=hồ sơ; status=quá hạn}}.
- Trong số đang xử lý: {{w1|231 hồ sơ|đang giải quyết trong hạn|status=trong hạn}} chưa tới ngày hẹn, {{w2|02 hồ sơ|đang giải quyết quá hạn|status=quá hạn}} đã quá ngày hẹn (cùng về trợ cấp mai táng phí).
- Riêng đất đai, tiếp nhận {{dd|412 hồ sơ|tiếp nhận lĩnh vực đất đai}}; số đến hạn trong kỳ là {{dh|287 hồ sơ|hồ sơ đất đai đến hạn|status=đến hạn}}, trong đó trả đúng hạn {{dr|283 hồ sơ|hồ sơ đất đai đến hạn trả đúng hạn|status=đúng hạn}}, đạt {{dp|98,61%|tỷ lệ hồ sơ đất đai trả đúng hạn trên số đến hạn|hs; status=đúng hạn}}; thêm {{|09 hồ sơ|hồ sơ đất đai trả khi chưa đến hạn}} được trả khi chưa đến hạn.
Kết quả từng lĩnh vực thể hiện ở bảng sau:
@right *(Đơn vị: hồ sơ)*
@table lv
### 3. Phí, lệ phí và số hóa
Trong {{ph|3.914 hồ sơ|hồ sơ phải nộp phí, lệ phí}} phải nộp phí, lệ phí, có {{ph1|3.688 hồ sơ|hồ sơ nộp phí, lệ phí trực tuyến}} nộp trực tuyến ({{php|94,2%|tỷ lệ nộp phí, lệ phí trực tuyến|hs}}), còn {{ph2|226 hồ sơ|hồ sơ nộp phí, lệ phí bằng tiền mặt}} nộp tiền mặt. Từ ngày 15/8/2025 phường giảm {{|50%|mức giảm lệ phí chứng thực khi nộp trực tuyến}} lệ phí chứng thực khi nộp trực tuyến. Thành phần hồ sơ số hóa đạt {{sh|6.213|hồ sơ được số hóa thành phần|unit=hồ sơ}}/{{sh0|6.628|tiếp nhận mới|unit=hồ sơ}} hồ sơ ({{shp|93,74%|tỷ lệ số hóa thành phần hồ sơ|hs}}).
### 4. Ý kiến người dân
Phường phát {{|550 phiếu|phiếu khảo sát phát ra}}, thu về {{kv|512 phiếu|phiếu khảo sát thu về}}. Có {{k0|504 phiếu|phiếu hài lòng trở lên}} ({{kp|98,44%|mức độ hài lòng chung}} số thu về) từ hài lòng trở lên, chia ra rất hài lòng {{k1|371|phiếu rất hài lòng|unit=phiếu}} và hài lòng {{k2|133|phiếu hài lòng|unit=phiếu}}; {{k3|08 phiếu|phiếu đánh giá bình thường}} chọn mức bình thường, không có phiếu không hài lòng. Qua mã QR đặt tại quầy, người dân gửi {{g|27 góp ý|góp ý của người dân}}: {{g1|19|góp ý về phần mềm|unit=góp ý}} về phần mềm, {{g2|11|góp ý về thời gian chờ|unit=góp ý}} về thời gian chờ (một góp ý có thể nêu cả {{!hai}} nội dung).
## II. CHỈ ĐẠO, ĐIỀU HÀNH
Ngay trong {{!tháng 7}}, Chủ tịch UBND phường đã ký {{@qd3|Quyết định số 03/QĐ-UBND ngày 02/7/2025|issuer=Chủ tịch UBND phường}} {{s:|phân công nhiệm vụ các thành viên Ủy ban}}, {{@qd47|Quyết định số 47/QĐ-UBND, ngày 15/7/2025|issuer=Chủ tịch UBND phường}} {{s:|ban hành Quy chế hoạt động của Trung tâm Phục vụ hành chính công}}. Tiếp đó, UBND phường triển khai {{kn|03 kế hoạch|kế hoạch đã ban hành|xã}}:
{{!(1)}} {{@k6|Kế hoạch số 06/KH-UBND ngày 10/7/2025|issuer=UBND phường}} về {{s:k6|cải cách hành chính 6 tháng cuối năm}}; {{!(2)}} {{@k11|số 11/KH-UBND ngày 22/7/2025|type=Kế hoạch; inherited; issuer=UBND phường}} về {{s:k11|chuyển đổi số và {{!Đề án 06}}}}; {{!(3)}} {{@k19|số 19/KH-UBND ngày 05/8/2025|type=Kế hoạch; inherited; issuer=UBND phường}} về {{s:k19|truyền thông chính sách}}.
Cơ sở để triển khai là {{@|Luật số 72/2025/QH15}} về {{s:|tổ chức chính quyền địa phương}}, {{@|Nghị quyết số 57-NQ/TW}} của {{i:|Bộ Chính trị}} và {{@|Chương trình hành động số 02-CTr/ĐU ngày 25/8/2025|type=Chương trình}} của {{i:|Đảng ủy phường}}. Ngày 12/8/2025 phường gửi {{@|Công văn 88/UBND-VHXH|date=2025-08-12; issuer=phường}} đề nghị Công an phường hỗ trợ định danh.
Trong {{td|28 tổ dân phố|tổ dân phố|xã}} của phường, mỗi tổ tổ chức {{|02 buổi|buổi hướng dẫn mỗi tổ dân phố}} hướng dẫn dùng Cổng Dịch vụ công quốc gia, cả phường {{|56 buổi|buổi hướng dẫn dùng Cổng Dịch vụ công}}, thu hút {{|2.317 lượt người|lượt người được hướng dẫn}}; {{td1|11 tổ|tổ dân phố có trên 90% hộ cài VNeID}} có trên {{|90%|ngưỡng tỷ lệ hộ cài VNeID|!approx}} số hộ cài VNeID, {{td2|05 tổ|tổ dân phố có dưới 70% hộ cài VNeID}} dưới {{|70%|ngưỡng tỷ lệ hộ cài VNeID|!approx}}.
Về nhiệm vụ UBND tỉnh giao: tổng số {{nv|35|nhiệm vụ được giao|unit=nhiệm vụ}} nhiệm vụ, {{nv0|24|nhiệm vụ đến hạn|unit=nhiệm vụ; status=đến hạn}} nhiệm vụ đến hạn trong quý và cả {{nv1|24 nhiệm vụ|nhiệm vụ đến hạn đã hoàn thành}} đó đều hoàn thành ({{nvp|100%|tỷ lệ hoàn thành nhiệm vụ đến hạn}}), {{nv2|11 nhiệm vụ|nhiệm vụ chưa đến hạn}} chưa đến hạn.
## III. BỘ MÁY VÀ CON NGƯỜI
UBND phường có {{p|03 phòng|phòng chuyên môn|xã}} là Văn phòng HĐND và UBND, Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Văn hóa - Xã hội; ngoài ra có Trung tâm Phục vụ hành chính công.
Biên chế được giao {{bc|63 người|biên chế được giao}}, có mặt {{cm|58 người|cán bộ, công chức có mặt}} (thiếu {{bt|05 người|biên chế còn thiếu}}), bằng {{bp|92,06%|tỷ lệ biên chế có mặt}}. Trong số có mặt: trình độ đại học trở lên {{t1|57 người|người có trình độ đại học trở lên}} (riêng thạc sĩ {{t11|19 người|người có trình độ thạc sĩ}}), lý luận chính trị từ trung cấp trở lên {{t2|50 người|người có lý luận chính trị từ trung cấp trở lên}}, chứng chỉ công nghệ thông tin {{t3|58 người|người có chứng chỉ công nghệ thông tin}}.
Người hoạt động không chuyên trách của các phường cũ là {{kc|41 người|người hoạt động không chuyên trách|xã}}: {{kc1|hai mươi sáu|người không chuyên trách đã nghỉ theo chế độ|xã; v=26; unit=người}} người đã nghỉ theo {{@|Nghị định số 154/2025/NĐ-CP}} của {{i:|Chính phủ}}, {{kc2|15 người|người không chuyên trách còn làm việc|xã}} còn làm việc.
## IV. TÀI CHÍNH CÔNG
Trong {{!tháng 7 và tháng 8/2025}}, phường thu {{th|10,4 tỷ đồng|thu ngân sách tháng 7 và tháng 8}}; nếu cộng cả số thu của các phường cũ từ đầu năm thì lũy kế đạt {{tl|48,26 tỷ đồng|thu ngân sách lũy kế từ đầu năm}}, bằng {{tp|81,7%|thu ngân sách lũy kế so với dự toán}} dự toán năm ({{td0|59,05 tỷ đồng|dự toán thu ngân sách năm}}). Trong đó khoản thu lớn nhất là thuế công thương nghiệp ngoài quốc doanh, {{t4|21,8 tỷ đồng|thu thuế công thương nghiệp ngoài quốc doanh lũy kế}}. Chi mua sắm trang thiết bị cho Trung tâm là {{ms|1 tỷ 86 triệu đồng|chi mua sắm trang thiết bị}}: máy tính, máy quét {{ms1|742 triệu đồng|chi mua máy tính, máy quét}}; màn hình, ki-ốt {{ms2|251 triệu đồng|chi mua màn hình, ki-ốt}}; bàn ghế {{ms3|93 triệu đồng|chi mua bàn ghế}}.
## V. CÔNG NGHỆ
Văn bản đi ký số đạt {{|100%|tỷ lệ văn bản đi ký số}}, văn bản đến xử lý trên mạng đạt {{|99,6%|tỷ lệ văn bản đến xử lý trên mạng}}. Tốc độ đường truyền tăng từ {{|150|tốc độ đường truyền trước khi nâng cấp|unit=Mbps; kind=other}} lên {{|300 Mbps|tốc độ đường truyền sau khi nâng cấp|kind=other}}, tức {{|gấp đôi|mức tăng tốc độ đường truyền|unit=lần; kind=other}}. Phần mềm một cửa vẫn còn lỗi đồng bộ: có ngày {{|03 giờ|thời gian phần mềm gián đoạn|kind=other}} liền không nhận được hồ sơ.
# PHẦN THỨ BA: KHÓ KHĂN VÀ ĐỀ NGHỊ
- Hồ sơ phi địa giới tuy chỉ chiếm chưa đến {{|10%|ngưỡng tỷ lệ tiếp nhận phi địa giới|hs; !approx}} nhưng đòi hỏi tra cứu kho lưu trữ giấy của nơi khác; bình quân mỗi hồ sơ mất thêm từ {{|1|thời gian tăng thêm mỗi hồ sơ phi địa giới (thấp nhất)|kind=other; unit=giờ}} đến {{|1,5 giờ|thời gian tăng thêm mỗi hồ sơ phi địa giới (cao nhất)|kind=other}}.
- Thiếu {{bt2|05 người|biên chế còn thiếu}} so với biên chế, nhất là vị trí địa chính, xây dựng.
- Đề nghị Sở Nông nghiệp và Môi trường sớm bàn giao hồ sơ địa chính số của {{|hai|phường cũ chưa bàn giao hồ sơ địa chính số|xã; unit=phường cũ}} phường cũ là Bến Chùa và Gò Sậy.
# PHẦN THỨ TƯ: VIỆC CẦN LÀM TRONG QUÝ IV
Xử lý dứt điểm {{w3|02 hồ sơ|đang giải quyết quá hạn|status=quá hạn}} đã quá ngày hẹn; giữ tỷ lệ trực tuyến không thấp hơn {{|88%|mục tiêu tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}; số hóa xong {{|100%|mục tiêu số hóa sổ hộ tịch}} sổ hộ tịch cũ trước ngày 15/12/2025; hoàn thành {{nv3|11 nhiệm vụ|nhiệm vụ chưa đến hạn}} còn lại.
UBND phường Mỹ Lộc Đông kính báo cáo UBND tỉnh, Sở Nội vụ./.
`;

const fields = ['ct', 'ht', 'dd', 'xd', 'bt', 'kd', 'kh'];
const hs = 'unit=hồ sơ';

const report: ReportFile = {
  identity: {
    number: '142',
    symbol: 'BC-UBND',
    place: 'Mỹ Lộc Đông',
    date: '2025-09-16',
    issuer: 'UBND phường Mỹ Lộc Đông',
    province: 'Lam Giang',
    period: { kind: 'quarter', label: 'quý III năm 2025', start: '2025-07-01', end: '2025-09-30' },
    dataWindow: { start: '2025-07-01', end: '2025-09-14' },
    signer: 'Đỗ Thị Thanh Xuân',
  },
  letterhead: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG MỸ LỘC ĐÔNG'],
  title: ['Công tác cải cách hành chính quý III năm 2025', 'của phường Mỹ Lộc Đông, tỉnh Lam Giang'],
  decimal: ',',
  body,
  tables: {
    lv: {
      columns: [
        { key: 'name', width: 4 },
        { key: 'in', measure: 'tiếp nhận', attrs: hs, width: 2 },
        { key: 'old', measure: 'nhận bàn giao từ kỳ trước', attrs: `${hs}; status=kỳ trước chuyển sang`, width: 2 },
        { key: 'new', measure: 'tiếp nhận mới', attrs: `${hs}; status=tiếp nhận mới`, width: 2 },
        { key: 'out', measure: 'giải quyết', attrs: hs, width: 2 },
        { key: 'w', measure: 'đang giải quyết', attrs: `${hs}; status=đang giải quyết`, width: 2 },
        { key: 'back', measure: 'trả lại, rút', attrs: `${hs}; status=trả lại, rút`, width: 2 },
      ],
      head: [
        'Lĩnh vực | Tiếp nhận | < | < | Kết quả | < | <',
        '^ | Tổng | Bàn giao | Mới | Đã xong | Đang làm | Trả, rút',
      ],
      formulas: '(a) | (1)=(2)+(3) | (2) | (3) | (4) | (5) | (6)=(1)-(4)-(5)',
      rows: [
        'total | Toàn phường | 6.842 | 214 | 6.628 | 6.571 | 233 | 38',
        'ct | Chứng thực | 3.105 | 0 | 3.105 | 3.105 | 0 | 0',
        'ht | Hộ tịch | 1.487 | 11 | 1.476 | 1.470 | 14 | 3',
        'dd | Đất đai | 412 | 122 | 290 | 296 | 104 | 12',
        'xd | Xây dựng, đô thị | 235 | 34 | 201 | 188 | 41 | 6',
        'bt | Bảo trợ xã hội | 661 | 39 | 622 | 611 | 41 | 9',
        'kd | Hộ kinh doanh | 556 | 5 | 551 | 529 | 22 | 5',
        'kh | Lĩnh vực khác | 386 | 3 | 383 | 372 | 11 | 3',
      ],
    },
  },
  recipients: [
    'Như trên;',
    'Sở Nội vụ;',
    'TT. Đảng ủy, TT. HĐND phường;',
    'Chủ tịch, các PCT UBND phường;',
    'Các phòng, Trung tâm;',
    'Lưu: VT, TTPVHCC.',
  ],
  signature: ['CHỦ TỊCH'],
  relations: [
    list('pc', ['Mỹ Lộc', 'Bến Chùa', 'Gò Sậy']),
    sum('in', ['old', 'new']),
    sum('new', ['n1', 'n2', 'n3']),
    sum('new', ['m1', 'm2']),
    ratio('np', 'n1', 'new'),
    ratio('m1p', 'm1', 'new'),
    ratio('m2p', 'm2', 'new'),
    balance('in', ['out', 'w', 'back']),
    sum('out', ['o1', 'o2', 'o3']),
    ratio('o3p', 'o3', 'out'),
    partOf('o3', 'o31'),
    partOf('o3', 'o32'),
    sum('w', ['w1', 'w2']),
    partOf('dh', 'dr'),
    ratio('dp', 'dr', 'dh'),
    sum('ph', ['ph1', 'ph2']),
    ratio('php', 'ph1', 'ph'),
    ratio('shp', 'sh', 'sh0'),
    sum('kv', ['k0', 'k3']),
    sum('k0', ['k1', 'k2']),
    ratio('kp', 'k0', 'kv'),
    partOf('g', 'g1', { optional: true }),
    partOf('g', 'g2', { optional: true }),
    list('kn', ['Kế hoạch số 06/KH-UBND', 'số 11/KH-UBND', 'số 19/KH-UBND']),
    partOf('td', 'td1'),
    partOf('td', 'td2'),
    sum('nv', ['nv0', 'nv2']),
    ratio('nvp', 'nv1', 'nv0'),
    list('p', ['Văn phòng HĐND và UBND', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hóa - Xã hội']),
    difference('bc', 'cm', 'bt'),
    ratio('bp', 'cm', 'bc'),
    partOf('cm', 't1'),
    partOf('t1', 't11'),
    partOf('cm', 't2'),
    partOf('cm', 't3'),
    sum('kc', ['kc1', 'kc2']),
    ratio('tp', 'tl', 'td0'),
    partOf('tl', 't4'),
    sum('ms', ['ms1', 'ms2', 'ms3']),
    restated(['new', 'sh0', 'lv.total.new']),
    restated(['in', 'lv.total.in']),
    restated(['old', 'lv.total.old']),
    restated(['out', 'lv.total.out']),
    restated(['w', 'lv.total.w']),
    restated(['back', 'lv.total.back']),
    restated(['dd', 'lv.dd.in']),
    restated(['bt', 'bt2']),
    restated(['w2', 'w3']),
    restated(['nv2', 'nv3']),
    ...totalRow('lv', 'total', ['in', 'old', 'new', 'out', 'w', 'back'], { rows: fields }),
    ...columnFormula('lv', 'in', ['old', 'new'], { rows: ['total', ...fields] }),
    ...['total', ...fields].map((row) =>
      balance(`lv.${row}.in`, [`lv.${row}.out`, `lv.${row}.w`, `lv.${row}.back`], { optional: true }),
    ),
  ],
  findings: [],
};
export default report;
