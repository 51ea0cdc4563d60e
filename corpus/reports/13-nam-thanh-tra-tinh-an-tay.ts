import { balance, change, columnRatio, list, partOf, ratio, restated, sum, totalRow } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Thực hiện {{@|Thông tư số 02/2021/TT-TTCP ngày 22/3/2021}} của {{i:|Thanh tra Chính phủ}} {{s:|quy định chế độ báo cáo công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng}}, Thanh tra tỉnh An Tây tổng hợp kết quả toàn ngành năm 2022, số liệu từ ngày 15/12/2021 đến ngày 14/12/2022.
# A. TÓM TẮT
Trong năm, toàn ngành kiến nghị thu hồi hơn {{tomA|31,2 tỷ đồng|tiền kiến nghị thu hồi qua thanh tra hành chính}}, đã thu về ngân sách gần {{tomB|22,9 tỷ đồng|tiền đã thu hồi qua thanh tra hành chính}}; chuyển cơ quan điều tra {{|ba vụ việc|vụ việc chuyển cơ quan điều tra}}; giải quyết {{tomC|572|vụ việc khiếu nại, tố cáo đã giải quyết|unit=vụ việc}}/{{tomD|631 vụ việc|vụ việc khiếu nại, tố cáo thuộc thẩm quyền}} khiếu nại, tố cáo. Số đơn giảm {{dcg|6,4%|mức giảm số đơn tiếp nhận}} so với năm 2021.
# B. NỘI DUNG CHI TIẾT
## I. CÔNG TÁC THANH TRA
### 1. Thanh tra hành chính
1.1. Toàn tỉnh tiến hành {{c|118 cuộc|cuộc thanh tra hành chính}} thanh tra, trong đó {{c1|09 cuộc|cuộc thanh tra hành chính kỳ trước chuyển sang}} từ kỳ trước chuyển sang, {{c2|109 cuộc|cuộc thanh tra hành chính triển khai trong kỳ}} triển khai trong kỳ. Phân theo hình thức có {{c3|97 cuộc|cuộc thanh tra hành chính theo kế hoạch}} theo kế hoạch và {{c4|21 cuộc|cuộc thanh tra hành chính đột xuất}} đột xuất. Đến cuối kỳ đã ban hành kết luận {{c5|104 cuộc|cuộc thanh tra hành chính đã ban hành kết luận}}, {{c6|14 cuộc|cuộc thanh tra hành chính chưa ban hành kết luận}} đang hoàn thiện dự thảo kết luận.
1.2. Thanh tra tại {{dv|246 cơ quan, đơn vị|cơ quan, đơn vị được thanh tra}} thì {{dv1|131|cơ quan, đơn vị có vi phạm|unit=cơ quan, đơn vị}} nơi có vi phạm, chiếm {{dvp|53,25%|tỷ lệ cơ quan, đơn vị có vi phạm}}. Phát hiện sai phạm về kinh tế {{sp|48.316,7 triệu đồng|sai phạm về kinh tế}} và {{|214.380 m²|diện tích đất vi phạm|kind=other}} đất. Kiến nghị thu hồi {{th|31.204,5 triệu đồng|tiền kiến nghị thu hồi}}, xử lý khác về kinh tế (giảm trừ thanh toán, hoàn thiện hồ sơ quyết toán) {{xk|17.112,2 triệu đồng|tiền kiến nghị xử lý khác}}. Số tiền đã nộp là {{dth|22.871,4 triệu đồng|tiền đã thu hồi}}, đạt {{dthp|73,3%|tỷ lệ tiền đã thu hồi}}. Nếu chỉ tính các kết luận đã hết thời hạn nộp tiền ({{dh|24.110 triệu đồng|tiền phải nộp đã đến hạn|status=đến hạn}}) thì tỷ lệ là {{dhp|94,86%|tỷ lệ tiền đã thu hồi trên số đến hạn}}.
1.3. Kiến nghị xử lý hành chính {{|87 tập thể|tập thể bị kiến nghị xử lý hành chính}}, {{|164 cá nhân|cá nhân bị kiến nghị xử lý hành chính}}; chuyển cơ quan điều tra {{vv|03 vụ|vụ việc chuyển cơ quan điều tra}} với {{|05 đối tượng|đối tượng chuyển cơ quan điều tra}}, gồm: mua sắm thiết bị tại Bệnh viện Tân Hòa; đấu giá đất khu dân cư Gò Dầu Hạ; quyết toán khống ở Ban quản lý rừng Suối Đá.
1.4. Kết quả theo khối đơn vị thực hiện:
@right *Đơn vị tính: triệu đồng*
@table khoi
### 2. Thanh tra, kiểm tra chuyên ngành
Các sở tiến hành {{cn|1.462 cuộc|cuộc thanh tra, kiểm tra chuyên ngành|tỉnh}} ({{cn1|318|cuộc thanh tra, kiểm tra chuyên ngành có thành lập đoàn|tỉnh; unit=cuộc}} cuộc thành lập đoàn, {{cn2|1.144|cuộc thanh tra, kiểm tra chuyên ngành độc lập|tỉnh; unit=cuộc}} cuộc độc lập) đối với {{dt|9.874 tổ chức, cá nhân|tổ chức, cá nhân được thanh tra chuyên ngành|tỉnh}}: {{dt1|7.326 cá nhân|cá nhân được thanh tra chuyên ngành|tỉnh}} và {{dt2|2.548 tổ chức|tổ chức được thanh tra chuyên ngành|tỉnh}}. Qua đó phát hiện {{vp|2.107|tổ chức, cá nhân có vi phạm|tỉnh; unit=trường hợp}} trường hợp vi phạm ({{vpp|21,34%|tỷ lệ tổ chức, cá nhân có vi phạm|tỉnh}}), gồm {{vp1|1.684 cá nhân|cá nhân có vi phạm|tỉnh}}, {{vp2|423 tổ chức|tổ chức có vi phạm|tỉnh}}; xử phạt {{xp|18,64 tỷ đồng|tiền xử phạt vi phạm hành chính|tỉnh}}, đã thu {{xp1|16,92 tỷ đồng|tiền xử phạt vi phạm hành chính đã thu|tỉnh}} ({{xpp|90,8%|tỷ lệ tiền xử phạt đã thu|tỉnh}}). Vi phạm về an toàn thực phẩm là {{vp3|611 trường hợp|vi phạm về an toàn thực phẩm|tỉnh}}, về giao thông vận tải {{vp4|702 trường hợp|vi phạm về giao thông vận tải|tỉnh}}.
### 3. Theo dõi, đôn đốc thực hiện kết luận
Có {{kl|163 kết luận|kết luận phải thực hiện}} phải thực hiện (kể cả {{kl0|59 kết luận|kết luận của các năm trước phải thực hiện}} của các năm trước); {{kl1|128 kết luận|kết luận thực hiện xong}} đã xong, {{kl2|35 kết luận|kết luận đang thực hiện}} đang thực hiện. Tỷ lệ hoàn thành {{klp|78,53%|tỷ lệ kết luận thực hiện xong}}, chỉ tiêu là từ {{|75%|chỉ tiêu tỷ lệ kết luận thực hiện xong}} trở lên.
## II. TIẾP CÔNG DÂN, XỬ LÝ ĐƠN, GIẢI QUYẾT KHIẾU NẠI, TỐ CÁO
### 1. Tiếp công dân
Các cấp, các ngành tiếp {{tc|5.318 lượt|lượt tiếp công dân}} với {{tcn|6.204 người|người được tiếp}}; lãnh đạo tiếp định kỳ và đột xuất {{tc1|1.127 lượt|lượt lãnh đạo tiếp công dân}}, cán bộ tiếp thường xuyên {{tc2|4.191 lượt|lượt tiếp công dân thường xuyên}}. Có {{tc3|38 đoàn|đoàn đông người}} đông người. Ở cấp xã, mỗi tháng Chủ tịch UBND dành {{|04 ngày|ngày tiếp công dân của Chủ tịch UBND cấp xã mỗi tháng|xã}}, cấp huyện {{|02 ngày|ngày tiếp công dân của Chủ tịch UBND cấp huyện mỗi tháng|huyện}}, cấp tỉnh {{|01 ngày|ngày tiếp công dân của Chủ tịch UBND tỉnh mỗi tháng|tỉnh}} để tiếp công dân.
### 2. Tiếp nhận, phân loại đơn
Số đơn tiếp nhận {{d|4.906 đơn|đơn tiếp nhận}} ({{d1|143 đơn|đơn kỳ trước chuyển sang}} kỳ trước chuyển sang, {{d2|4.763 đơn|đơn tiếp nhận trong kỳ}} trong kỳ); năm 2021 là {{d0|5.241 đơn|đơn tiếp nhận năm 2021}}. Loại bỏ đơn trùng, đơn nặc danh, còn {{e|4.287 đơn|đơn đủ điều kiện xử lý}} đủ điều kiện xử lý, bằng {{ep|87,38%|tỷ lệ đơn đủ điều kiện xử lý}}:
- Theo nội dung: khiếu nại {{e1|812 đơn|đơn khiếu nại}}; tố cáo {{e2|236 đơn|đơn tố cáo}}; kiến nghị, phản ánh {{e3|3.239 đơn|đơn kiến nghị, phản ánh}}.
- Theo thẩm quyền: thuộc thẩm quyền {{e4|2.014 đơn|đơn thuộc thẩm quyền}}; không thuộc thẩm quyền {{e5|2.273 đơn|đơn không thuộc thẩm quyền}}, đã hướng dẫn, chuyển đơn đầy đủ.
- Theo lĩnh vực, nhiều nhất vẫn là đất đai ({{e6|2.868 đơn|đơn về đất đai}}, chiếm gần {{e6p|67%|tỷ lệ đơn về đất đai}}).
### 3. Kết quả giải quyết
a) Khiếu nại: đã giải quyết {{k|451|vụ việc khiếu nại đã giải quyết|unit=vụ việc}}/{{k0|498 vụ việc|vụ việc khiếu nại thuộc thẩm quyền}}, đạt {{kp|90,56%|tỷ lệ giải quyết khiếu nại}}. Phân tích kết quả: khiếu nại đúng {{k1|61|vụ việc khiếu nại đúng|unit=vụ việc}}, khiếu nại sai {{k2|302|vụ việc khiếu nại sai|unit=vụ việc}}, có đúng có sai {{k3|88|vụ việc khiếu nại có đúng có sai|unit=vụ việc}}. Giải quyết lần đầu {{k4|407 vụ việc|vụ việc khiếu nại giải quyết lần đầu}}, lần {{!hai}} {{k5|44 vụ việc|vụ việc khiếu nại giải quyết lần hai}}.
b) Tố cáo: đã giải quyết {{t|121|vụ việc tố cáo đã giải quyết|unit=vụ việc}}/{{t0|133 vụ việc|vụ việc tố cáo thuộc thẩm quyền}}, đạt {{tp|90,98%|tỷ lệ giải quyết tố cáo}}; tố cáo đúng {{t1|14|vụ việc tố cáo đúng|unit=vụ việc}}, tố cáo sai {{t2|79|vụ việc tố cáo sai|unit=vụ việc}}, đúng một phần {{t3|28|vụ việc tố cáo đúng một phần|unit=vụ việc}}.
c) Tính chung {{|hai loại|loại vụ việc}}, đã giải quyết {{kt|572 vụ việc|vụ việc khiếu nại, tố cáo đã giải quyết}} trên tổng số {{kt0|631 vụ việc|vụ việc khiếu nại, tố cáo thuộc thẩm quyền}} ({{ktp|90,65%|tỷ lệ giải quyết khiếu nại, tố cáo}}, vượt chỉ tiêu {{|85%|chỉ tiêu tỷ lệ giải quyết khiếu nại, tố cáo}} Chính phủ giao). Trong {{kth|590 vụ việc|vụ việc khiếu nại, tố cáo đến hạn giải quyết|status=đến hạn}} đã đến hạn, tỷ lệ giải quyết đạt {{kthp|96,95%|tỷ lệ giải quyết khiếu nại, tố cáo trên số đến hạn}}. Qua giải quyết đã kiến nghị thu hồi cho Nhà nước {{|1 tỷ 826 triệu đồng|tiền kiến nghị thu hồi cho Nhà nước qua giải quyết khiếu nại, tố cáo}}, trả lại cho công dân {{|742 triệu đồng|tiền trả lại cho công dân}}, khôi phục quyền lợi cho {{|mười hai công dân|công dân được khôi phục quyền lợi}}.
d) Rà soát vụ việc tồn đọng, kéo dài: đầu năm còn {{td|07 vụ việc|vụ việc tồn đọng, kéo dài}}, đã giải quyết dứt điểm {{td1|05|vụ việc tồn đọng đã giải quyết dứt điểm|unit=vụ việc}}, còn lại {{td2|02 vụ việc|vụ việc tồn đọng còn lại}} (hộ ông N.V.B. ở huyện Gò Sao, nhóm hộ ở phường Bến Lội).
## III. PHÒNG, CHỐNG THAM NHŨNG, TIÊU CỰC
1. Công tác này chịu sự lãnh đạo trực tiếp theo {{@|Quy định số 32-QĐ/TW ngày 16/9/2021}} của {{i:|Bộ Chính trị}} và {{@|Quy định số 67-QĐ/TW ngày 02/6/2022}} của {{i:|Ban Bí thư}}, {{@|Kết luận số 12-KL/TW ngày 06/4/2022}} của {{i:|Bộ Chính trị}}. Tỉnh ủy có {{@|Kế hoạch số 45-KH/TU ngày 30/6/2022|issuer=Tỉnh ủy}}; Thanh tra tỉnh cụ thể hóa tại {{@|Kế hoạch số 1290/KH-TTr, ngày 15/7/2022|issuer=Thanh tra tỉnh}}, sau {{@|Kế hoạch số 88/KH-TTr ngày 24/01/2022|issuer=Thanh tra tỉnh}} về {{s:|công tác phòng, chống tham nhũng năm 2022}}.
2. Kê khai tài sản, thu nhập: {{ke|8.412|người đã kê khai tài sản, thu nhập|unit=người}}/{{ke0|8.420 người|người phải kê khai tài sản, thu nhập}} ({{kep|99,9%|tỷ lệ người đã kê khai tài sản, thu nhập}}), {{|08 người|người chưa kê khai tài sản, thu nhập}} chưa kê khai do đi học nước ngoài, ốm dài ngày. Xác minh ngẫu nhiên {{xm|61 người|người được xác minh tài sản, thu nhập}} tại {{|15 cơ quan|cơ quan có người được xác minh tài sản, thu nhập}}: {{xm1|54 người|người kê khai đầy đủ}} kê khai đầy đủ, {{xm2|07 người|người phải kiểm điểm do kê khai thiếu}} kê khai thiếu phải kiểm điểm.
3. Phối hợp với Ủy ban Kiểm tra Tỉnh ủy theo {{@|Quy chế phối hợp số 03-QC/UBKTTU-TTr ngày 11/5/2020|type=Quy chế}}, ngành cử người tham gia {{|04 đoàn|đoàn kiểm tra của Đảng có thanh tra viên tham gia}} kiểm tra đối với {{kd|12 tổ chức đảng|tổ chức đảng được kiểm tra}} và {{kd0|27 đảng viên|đảng viên được kiểm tra}}; kết quả thi hành kỷ luật {{kdx|16 đảng viên|đảng viên bị thi hành kỷ luật}}: khiển trách {{kdx1|09|đảng viên bị khiển trách|unit=đảng viên}}, cảnh cáo {{kdx2|05|đảng viên bị cảnh cáo|unit=đảng viên}}, khai trừ {{kdx3|02|đảng viên bị khai trừ|unit=đảng viên}}.
4. Kiểm tra việc thực hiện quy tắc ứng xử tại {{|22 đơn vị|đơn vị được kiểm tra quy tắc ứng xử}}, mỗi đơn vị không quá {{|05 ngày làm việc|thời hạn kiểm tra mỗi đơn vị}}; chuyển đổi vị trí công tác {{cd|313 người|người được chuyển đổi vị trí công tác}}, đạt {{cdp|108,7%|tỷ lệ chuyển đổi vị trí công tác so với kế hoạch}} kế hoạch năm ({{cd0|288 người|kế hoạch chuyển đổi vị trí công tác}}).
## IV. XÂY DỰNG NGÀNH
Toàn ngành có {{nl|174 người|công chức ngành thanh tra}}: Thanh tra tỉnh {{nl1|34|công chức Thanh tra tỉnh|tỉnh; unit=người}}, thanh tra sở {{nl2|71|công chức thanh tra sở|tỉnh; unit=người}}, thanh tra huyện {{nl3|69|công chức thanh tra huyện|huyện; unit=người}}; thanh tra viên chính trở lên {{nl4|63 người|thanh tra viên chính trở lên}}, trình độ sau đại học {{nl5|58 người|công chức thanh tra có trình độ sau đại học}}. Mở {{|06 lớp|lớp tập huấn nghiệp vụ}} tập huấn cho {{|528 lượt người|lượt người được tập huấn nghiệp vụ}}.
# C. ĐÁNH GIÁ VÀ PHƯƠNG HƯỚNG NĂM 2023
1. Còn {{c6b|14 cuộc|cuộc thanh tra hành chính chưa ban hành kết luận}} thanh tra chưa ban hành kết luận, trong đó {{c7|03 cuộc|cuộc thanh tra hành chính chậm ban hành kết luận}} đã quá thời hạn quy định của {{@|Luật Thanh tra năm 2010|name; subject=Thanh tra}}.
2. Năm 2023 dự kiến tiến hành {{|112 cuộc|cuộc thanh tra dự kiến năm 2023}} theo {{@|Quyết định số 2471/QĐ-UBND ngày 09/12/2022}} của {{i:|Chủ tịch UBND tỉnh}}; thu hồi đạt trên {{|80%|mục tiêu tỷ lệ tiền đã thu hồi}} số tiền kiến nghị; không để vụ việc quá hạn vượt {{|5%|mục tiêu tỷ lệ vụ việc quá hạn}}.
Thanh tra tỉnh An Tây kính báo cáo Thanh tra Chính phủ và Ủy ban nhân dân tỉnh./.
`;

const blocs = ['tinh', 'so', 'huyen'];

const report: ReportFile = {
  identity: {
    number: '1987',
    symbol: 'BC-TTr',
    place: 'An Tây',
    date: '2022-12-19',
    issuer: 'Thanh tra tỉnh An Tây',
    province: 'An Tây',
    period: { kind: 'year', label: 'năm 2022', start: '2022-01-01', end: '2022-12-31' },
    dataWindow: { start: '2021-12-15', end: '2022-12-14' },
    signer: 'Đặng Thị Thu Hường',
  },
  letterhead: ['UBND TỈNH AN TÂY', 'THANH TRA TỈNH'],
  title: [
    'Công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo',
    'và phòng, chống tham nhũng, tiêu cực năm 2022',
  ],
  decimal: ',',
  body,
  tables: {
    khoi: {
      columns: [
        { key: 'name', width: 4 },
        { key: 'n', measure: 'cuộc thanh tra hành chính', attrs: 'unit=cuộc', width: 2 },
        { key: 'd', measure: 'cơ quan, đơn vị được thanh tra', attrs: 'unit=cơ quan, đơn vị', width: 2 },
        { key: 'k', measure: 'tiền kiến nghị thu hồi', attrs: 'unit=triệu đồng', width: 2 },
        { key: 't', measure: 'tiền đã thu hồi', attrs: 'unit=triệu đồng', width: 2 },
        { key: 'p', measure: 'tỷ lệ tiền đã thu hồi', attrs: 'unit=%', width: 2 },
      ],
      head: [
        'Khối thực hiện | Số cuộc | Số đơn vị được thanh tra | Tiền | < | <',
        '^ | ^ | ^ | Kiến nghị thu hồi | Đã thu | Tỷ lệ (%)',
      ],
      rows: [
        'total | Tổng số | 118 | 246 | 31.204,5 | 22.871,4 | 73,30',
        'tinh tỉnh | Thanh tra tỉnh | 18 | 52 | 9.846,2 | 7.412,8 | 75,29',
        'so tỉnh | Thanh tra các sở | 36 | 71 | 6.518,9 | 5.107,3 | 78,35',
        'huyen huyện | Thanh tra các huyện, thị xã, thành phố | 64 | 123 | 14.839,4 | 10.351,3 | 69,76',
      ],
    },
  },
  recipients: [
    'Thanh tra Chính phủ;',
    'TT. Tỉnh ủy, UBND tỉnh;',
    'Ban Nội chính, UBKT Tỉnh ủy;',
    'Thanh tra các sở, các huyện;',
    'Lưu: VT, VP.',
  ],
  signature: ['CHÁNH THANH TRA'],
  relations: [
    restated(['tomA', 'th', 'khoi.total.k']),
    restated(['tomB', 'dth', 'khoi.total.t']),
    restated(['tomC', 'kt']),
    restated(['tomD', 'kt0']),
    change('dcg', 'd', 'd0'),
    sum('c', ['c1', 'c2']),
    sum('c', ['c3', 'c4']),
    sum('c', ['c5', 'c6']),
    restated(['c', 'khoi.total.n']),
    restated(['dv', 'khoi.total.d']),
    restated(['c6', 'c6b']),
    partOf('c6b', 'c7'),
    ratio('dvp', 'dv1', 'dv'),
    sum('sp', ['th', 'xk']),
    ratio('dthp', 'dth', 'th'),
    restated(['dthp', 'khoi.total.p']),
    ratio('dhp', 'dth', 'dh'),
    list('vv', [
      'mua sắm thiết bị tại Bệnh viện Tân Hòa',
      'đấu giá đất khu dân cư Gò Dầu Hạ',
      'quyết toán khống ở Ban quản lý rừng Suối Đá',
    ]),
    ...totalRow('khoi', 'total', ['n', 'd', 'k', 't'], { rows: blocs }),
    ...columnRatio('khoi', 'p', ['t', 'k'], { rows: ['total', ...blocs] }),
    sum('cn', ['cn1', 'cn2']),
    sum('dt', ['dt1', 'dt2']),
    ratio('vpp', 'vp', 'dt'),
    sum('vp', ['vp1', 'vp2']),
    partOf('vp', 'vp3'),
    partOf('vp', 'vp4'),
    ratio('xpp', 'xp1', 'xp'),
    partOf('kl', 'kl0'),
    sum('kl', ['kl1', 'kl2']),
    ratio('klp', 'kl1', 'kl'),
    sum('tc', ['tc1', 'tc2']),
    sum('d', ['d1', 'd2']),
    partOf('d', 'e'),
    ratio('ep', 'e', 'd'),
    sum('e', ['e1', 'e2', 'e3']),
    sum('e', ['e4', 'e5']),
    partOf('e', 'e6'),
    ratio('e6p', 'e6', 'e'),
    ratio('kp', 'k', 'k0'),
    sum('k', ['k1', 'k2', 'k3']),
    sum('k', ['k4', 'k5']),
    ratio('tp', 't', 't0'),
    sum('t', ['t1', 't2', 't3']),
    sum('kt', ['k', 't']),
    sum('kt0', ['k0', 't0']),
    ratio('ktp', 'kt', 'kt0'),
    ratio('kthp', 'kt', 'kth'),
    balance('td', ['td1', 'td2']),
    list('td2', ['hộ ông N.V.B. ở huyện Gò Sao', 'nhóm hộ ở phường Bến Lội']),
    ratio('kep', 'ke', 'ke0'),
    sum('xm', ['xm1', 'xm2']),
    sum('kdx', ['kdx1', 'kdx2', 'kdx3']),
    ratio('cdp', 'cd', 'cd0'),
    sum('nl', ['nl1', 'nl2', 'nl3']),
    partOf('nl', 'nl4'),
    partOf('nl', 'nl5'),
  ],
  findings: [],
};
export default report;
