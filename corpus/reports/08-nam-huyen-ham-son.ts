import {
  balance,
  change,
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
import { tables } from './data/08-xa.ts';

const body = `
Thực hiện {{@|Quyết định số 468/QĐ-TTg ngày 27/3/2021}} của {{i:|Thủ tướng Chính phủ}} và chế độ báo cáo năm, UBND huyện Hàm Sơn báo cáo tình hình triển khai, kết quả cải cách hành chính năm 2022. Thời gian lấy số liệu: từ ngày 15/12/2021 đến ngày 14/12/2022.
# I/ VỀ VIỆC THỰC HIỆN KẾ HOẠCH NĂM
## {{!1/}} Văn bản
- Mở đầu năm kế hoạch, {{i:k215|UBND huyện}} ban hành {{@k215|Kế hoạch 215/KH-UBND ngày 28/12/2021}} {{s:|cải cách hành chính năm 2022}}, kèm phụ lục {{nv|74 nhiệm vụ|nhiệm vụ trong kế hoạch năm|huyện}}. Đến nay:
+ Hoàn thành {{nv1|71 nhiệm vụ|nhiệm vụ đã hoàn thành|huyện}} ({{nvp|95,95%|tỷ lệ nhiệm vụ hoàn thành|huyện}}), trong đó:
• {{nv11|66 nhiệm vụ|nhiệm vụ hoàn thành đúng thời hạn|huyện}} đúng thời hạn của kế hoạch;
• {{nv12|05 nhiệm vụ|nhiệm vụ hoàn thành chậm|huyện}} chậm so với thời hạn.
+ Chưa hoàn thành {{nv2|03 nhiệm vụ|nhiệm vụ chưa hoàn thành|huyện}}: xây dựng kho lưu trữ huyện; hợp nhất trạm khuyến nông; cấp chữ ký số cá nhân.
- Các kế hoạch theo từng mặt công tác, đều do {{i:k14,k38,k61|UBND huyện}} ban hành: {{@k14|Kế hoạch 14/KH-UBND ngày 20/01/2022}} ({{s:k14|kiểm tra cải cách hành chính}}), {{@k38|Kế hoạch 38/KH-UBND ngày 25/02/2022}} ({{s:k38|rà soát thủ tục hành chính}}), {{@k61|Kế hoạch 61/KH-UBND, ngày 01/4/2022}} ({{s:k61|đào tạo công chức cấp xã}}).
- Bên cạnh đó có {{|31 văn bản|văn bản chỉ đạo khác}} chỉ đạo khác, tiêu biểu là {{@c402|Công văn số 402/UBND-NV ngày 11/3/2022|issuer=UBND huyện}} về {{s:c402|giờ giấc làm việc}}, {{@c655|655/UBND-NV ngày 06/5/2022|type=Công văn; inherited; issuer=UBND huyện}} {{s:c655|chấn chỉnh việc luân chuyển hồ sơ}}, {{@c1290|1290/UBND-VP ngày 19/9/2022|type=Công văn; inherited; issuer=UBND huyện}} {{s:c1290|đính chính thời hạn giải quyết}}; {{i:nq|Ban Thường vụ Huyện ủy}} có {{@nq|Nghị quyết 15 - NQ/HU ngày 14/6/2022}} về {{s:nq|nâng cao chỉ số năng lực điều hành}}.
## {{!2/}} Kiểm tra
Kế hoạch kiểm tra {{kt0|20 cơ quan, đơn vị|cơ quan, đơn vị được kiểm tra theo kế hoạch}}, thực tế kiểm tra {{kt|24 cơ quan, đơn vị|cơ quan, đơn vị được kiểm tra}}, bằng {{ktp|120%|tỷ lệ thực hiện kế hoạch kiểm tra}} (vượt {{ktd|04 đơn vị|đơn vị kiểm tra vượt kế hoạch}}) và bằng {{ktq|51,06%|tỷ lệ cơ quan, đơn vị được kiểm tra}} tổng số {{ktn|47 cơ quan, đơn vị|cơ quan, đơn vị trên địa bàn}} trên địa bàn. Đối tượng kiểm tra:
- Cơ quan chuyên môn, đơn vị sự nghiệp: {{kt1|09|cơ quan chuyên môn, đơn vị sự nghiệp được kiểm tra|unit=đơn vị}};
- Xã, thị trấn: {{kt2|15|xã, thị trấn được kiểm tra|xã; unit=đơn vị}}, trong đó:
+ kiểm tra theo kế hoạch {{kt21|11|xã, thị trấn được kiểm tra theo kế hoạch|xã; unit=đơn vị}};
+ kiểm tra đột xuất {{kt22|04|xã, thị trấn được kiểm tra đột xuất|xã; unit=đơn vị}}, mỗi nơi {{|01 lần|lần kiểm tra đột xuất mỗi nơi|xã}}, riêng Sơn Hạ Trung {{|02 lần|lần kiểm tra đột xuất tại Sơn Hạ Trung|xã}}.
Sau kiểm tra, {{xl|07 trường hợp|trường hợp bị kỷ luật}} bị kỷ luật:
- cấp xã {{xx|05 trường hợp|trường hợp bị kỷ luật ở cấp xã|xã}}:
+ khiển trách {{xx1|03|trường hợp bị khiển trách ở cấp xã|xã; unit=trường hợp}};
+ cảnh cáo {{xx2|02|trường hợp bị cảnh cáo ở cấp xã|xã; unit=trường hợp}};
- cấp huyện {{xh|02 trường hợp|trường hợp bị kỷ luật ở cấp huyện|huyện}}, cùng mức khiển trách.
# II/ KẾT QUẢ CÁC LĨNH VỰC
## {{!1/}} Thể chế
HĐND huyện ban hành {{|02 nghị quyết|nghị quyết quy phạm pháp luật|huyện}}, UBND huyện {{|06 quyết định|quyết định quy phạm pháp luật|huyện}} quy phạm pháp luật. Phòng Tư pháp kiểm tra {{vb|188 văn bản|văn bản của cấp xã được kiểm tra|xã}} của cấp xã; có {{vb1|23 văn bản|văn bản của cấp xã có sai sót|xã}} sai sót, một văn bản có thể mắc nhiều lỗi: sai căn cứ {{vb11|14|văn bản sai căn cứ|xã; unit=văn bản}}, sai thể thức {{vb12|19|văn bản sai thể thức|xã; unit=văn bản}}, sai thẩm quyền {{vb13|02|văn bản sai thẩm quyền|xã; unit=văn bản}}.
## {{!2/}} Thủ tục hành chính
Việc tiếp nhận, trả kết quả theo {{@|Nghị định 61/2018/NĐ-CP ngày 23/4/2018}} của {{i:|Chính phủ}} và {{@|Thông tư số: 01/2018/TT-VPCP ngày 23/11/2018}} của {{i:|Văn phòng Chính phủ}} cho kết quả:
- Toàn huyện tiếp nhận {{all|50.485 hồ sơ|tiếp nhận}}, tăng {{ald|4.315 hồ sơ|mức tăng hồ sơ tiếp nhận}} ({{alc|9,35%|mức tăng hồ sơ tiếp nhận|hs}}) so với năm 2021 ({{al0|46.170 hồ sơ|tiếp nhận năm 2021}}); giải quyết {{alo|49.689 hồ sơ|giải quyết}}. Cụ thể:
+ Cấp huyện tiếp nhận {{h|9.214 hồ sơ|tiếp nhận|huyện}}:
• từ năm trước {{ho|341 hồ sơ|kỳ trước chuyển sang|huyện; status=kỳ trước chuyển sang}};
• mới {{hn|8.873 hồ sơ|tiếp nhận mới|huyện; status=tiếp nhận mới}} (trực tuyến {{hn1|4.126|tiếp nhận trực tuyến|huyện; unit=hồ sơ; channel=trực tuyến}}, trực tiếp {{hn2|4.602|tiếp nhận trực tiếp|huyện; unit=hồ sơ; channel=trực tiếp}}, bưu chính {{hn3|145|tiếp nhận qua bưu chính|huyện; unit=hồ sơ; channel=bưu chính}}; trực tuyến đạt {{hnp|46,50%|tỷ lệ tiếp nhận trực tuyến|huyện; hs; channel=trực tuyến}}).
+ Cấp huyện giải quyết {{hr|8.829 hồ sơ|giải quyết|huyện}}:
• trước hạn {{hr1|3.508 hồ sơ|giải quyết trước hạn|huyện; status=trước hạn}};
• đúng hạn {{hr2|5.264 hồ sơ|giải quyết đúng hạn|huyện; status=đúng hạn}};
• quá hạn {{hr3|57 hồ sơ|giải quyết quá hạn|huyện; status=quá hạn}} ({{hrp|0,65%|tỷ lệ giải quyết quá hạn|huyện; hs; status=quá hạn}}).
+ Cấp huyện còn lại: đang giải quyết {{hw|372 hồ sơ|đang giải quyết|huyện; status=đang giải quyết}} (trong hạn {{hw1|366|đang giải quyết trong hạn|huyện; unit=hồ sơ; status=trong hạn}}, quá hạn {{hw2|06|đang giải quyết quá hạn|huyện; unit=hồ sơ; status=quá hạn}}), tạm dừng chờ bổ sung {{hb|09 hồ sơ|chờ bổ sung|huyện; status=chờ bổ sung}}, trả lại {{hl|04 hồ sơ|trả lại|huyện; status=trả lại}}.
+ Cấp xã tiếp nhận {{x|41.271 hồ sơ|tiếp nhận|xã}}, giải quyết {{xr|40.860 hồ sơ|giải quyết|xã}}, trong đó {{xr1|40.772 hồ sơ|giải quyết trước hạn và đúng hạn|xã; status=đúng hạn}} trước hạn và đúng hạn ({{xrp|99,78%|tỷ lệ giải quyết trước hạn và đúng hạn|xã; hs; status=đúng hạn}}), {{xr3|88 hồ sơ|giải quyết quá hạn|xã; status=quá hạn}} quá hạn; {{xw|411 hồ sơ|đang giải quyết|xã; status=đang giải quyết}} đang giải quyết.
- Tính chung số mới của {{|hai cấp|cấp chính quyền được tính chung}} ({{mn|49.771 hồ sơ|tiếp nhận mới|status=tiếp nhận mới}}), hồ sơ trực tuyến là {{mt|22.054 hồ sơ|tiếp nhận trực tuyến|channel=trực tuyến}}, đạt {{mp|44,31%|tỷ lệ tiếp nhận trực tuyến|hs; channel=trực tuyến}}, gần {{|gấp ba|mức tăng tỷ lệ trực tuyến so với năm 2021|unit=lần; kind=other}} tỷ lệ {{|15,2%|tỷ lệ tiếp nhận trực tuyến năm 2021|hs; channel=trực tuyến}} của năm 2021. Chi nhánh Văn phòng Đăng ký đất đai tiếp nhận thêm {{|6.308 hồ sơ|tiếp nhận của Chi nhánh Văn phòng Đăng ký đất đai}}, không nằm trong các số trên.
## {{!3/}} Tổ chức bộ máy
- Đơn vị sự nghiệp: {{sn|61 đơn vị|đơn vị sự nghiệp công lập}}.
+ Giáo dục {{sg|58 đơn vị|trường học công lập}}:
• mầm non {{sg1|20|trường mầm non|unit=trường}};
• tiểu học {{sg2|19|trường tiểu học|unit=trường}};
• trung học cơ sở {{sg3|18|trường trung học cơ sở|unit=trường}};
• trường liên cấp {{sg4|01|trường liên cấp|unit=trường}}.
+ Khác {{sk|03 đơn vị|đơn vị sự nghiệp khác}}.
- So với năm 2015 ({{sn0|79 đơn vị|đơn vị sự nghiệp công lập năm 2015}}) giảm {{snd|18 đơn vị|mức giảm đơn vị sự nghiệp}}, tức {{snc|22,8%|mức giảm đơn vị sự nghiệp}}.
## {{!4/}} Công chức cấp xã
Đánh giá cuối năm {{cc|672 người|cán bộ, công chức cấp xã được đánh giá|xã}}: xuất sắc {{cc1|109|cán bộ, công chức hoàn thành xuất sắc nhiệm vụ|xã; unit=người}} ({{cp1|16,22%|tỷ lệ hoàn thành xuất sắc nhiệm vụ|xã}}), tốt {{cc2|548|cán bộ, công chức hoàn thành tốt nhiệm vụ|xã; unit=người}} ({{cp2|81,55%|tỷ lệ hoàn thành tốt nhiệm vụ|xã}}), hoàn thành {{cc3|13|cán bộ, công chức hoàn thành nhiệm vụ|xã; unit=người}} ({{cp3|1,93%|tỷ lệ hoàn thành nhiệm vụ|xã}}), không hoàn thành {{cc4|02|cán bộ, công chức không hoàn thành nhiệm vụ|xã; unit=người}} ({{cp4|0,30%|tỷ lệ không hoàn thành nhiệm vụ|xã}}). Tỷ lệ xuất sắc nằm dưới mức khống chế {{|20%|mức khống chế tỷ lệ xuất sắc|xã}}.
## {{!5/}} Tài chính
Thu ngân sách {{t|214,86 tỷ đồng|thu ngân sách trên địa bàn}}, vượt {{tv|18,7%|mức vượt dự toán thu ngân sách}} dự toán ({{td|181,0 tỷ đồng|dự toán thu ngân sách}}), tăng {{tc|12,3%|mức tăng thu ngân sách}} so với năm trước ({{t0|191,3 tỷ đồng|thu ngân sách năm trước}}); riêng tiền sử dụng đất {{t1|96,4 tỷ đồng|thu tiền sử dụng đất}}, chiếm {{tp|44,9%|tỷ trọng thu tiền sử dụng đất}}. Kinh phí cho cải cách hành chính {{kp|1 tỷ 420 triệu đồng|kinh phí cải cách hành chính}}, phân bổ cho trang thiết bị {{kp1|865 triệu đồng|kinh phí trang thiết bị}}, đào tạo {{kp2|310 triệu đồng|kinh phí đào tạo}}, tuyên truyền {{kp3|245 triệu đồng|kinh phí tuyên truyền}}.
## {{!6/}} Hiện đại hóa
Cả {{x32b|32 xã, thị trấn|xã, thị trấn|xã}} đã nối mạng truyền số liệu chuyên dùng; {{iso|30|xã, thị trấn áp dụng TCVN ISO|xã; unit=đơn vị}}/{{x32c|32 đơn vị|xã, thị trấn|xã}} áp dụng {{!TCVN ISO 9001:2015}}. Tốc độ xử lý văn bản nhanh hơn, bình quân từ {{|2,6 ngày|thời gian xử lý văn bản năm 2021}} xuống {{|1,9 ngày|thời gian xử lý văn bản}}.
## {{!7/}} Kết quả của từng xã, thị trấn
Bảng dưới đây ghi kết quả của {{x32|32 xã, thị trấn|xã, thị trấn|xã}}. {{y0|13 xã, thị trấn|xã, thị trấn không có hồ sơ quá hạn|xã}} không để hồ sơ nào quá hạn; {{y1|06 xã, thị trấn|xã, thị trấn tiếp nhận trên 2.000 hồ sơ|xã}} nhận trên {{|2.000 hồ sơ|ngưỡng hồ sơ tiếp nhận|xã; !approx}}; về tỷ lệ trực tuyến, duy nhất {{y2|một xã|xã có tỷ lệ trực tuyến trên 60%|xã}} vượt {{|60%|ngưỡng tỷ lệ trực tuyến (cao)|xã; hs}} là Hàm Thuận Trung, còn {{y3|08 xã|xã có tỷ lệ trực tuyến dưới 20%|xã}} chưa đạt {{|20%|ngưỡng tỷ lệ trực tuyến (thấp)|xã; hs}}.
@center **KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ CẤP XÃ NĂM 2022**
@right *Đơn vị tính: hồ sơ*
@table xa
# III/ TỰ ĐÁNH GIÁ
Năm 2021 huyện đứng thứ {{r0|08/11|thứ hạng chỉ số cải cách hành chính năm 2020|kind=rank; unit=null}}, năm nay theo công bố tại {{@q|QĐ số 1120/QĐ-UBND ngày 18/5/2022}} của {{i:q|UBND tỉnh}} đứng thứ {{r|05/11|thứ hạng chỉ số cải cách hành chính năm 2021|kind=rank; unit=null}}, tăng {{rd|03 bậc|mức tăng thứ hạng}}, với {{|82,35 điểm|chỉ số cải cách hành chính}}. Hạn chế lớn nhất vẫn là {{q88|88 hồ sơ|giải quyết quá hạn|xã; status=quá hạn}} quá hạn ở cấp xã, trong đó {{q48|48 hồ sơ|giải quyết quá hạn của sáu xã nhiều nhất|xã; status=quá hạn}} của {{q6|sáu xã|xã có số hồ sơ quá hạn nhiều nhất|xã}} có số quá hạn nhiều nhất (mỗi xã {{|08 hồ sơ|giải quyết quá hạn mỗi xã|xã; status=quá hạn}}).
# IV/ NĂM 2023
- Hoàn thành {{nv3|03 nhiệm vụ|nhiệm vụ chưa hoàn thành}} còn nợ của năm 2022.
- Đưa tỷ lệ trực tuyến của cấp xã lên trên {{|55%|mục tiêu tỷ lệ trực tuyến|xã; hs; !approx}}; không còn xã nào dưới {{|30%|mục tiêu tỷ lệ trực tuyến thấp nhất|xã; hs}}.
- Chuẩn bị tổng kết {{|03 năm|thời gian thực hiện Chương trình tổng thể}} thực hiện Chương trình tổng thể giai đoạn 2021 - 2030.
Trên đây là kết quả cải cách hành chính năm 2022 của huyện Hàm Sơn, đề nghị Sở Nội vụ tổng hợp./.
`;

const at = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `x${String(from + index).padStart(2, '0')}`);
const towns = at(1, 2);
const plain = at(3, 16);
const hills = at(17, 32);
const counts = ['in', 'old', 'on', 'off', 'out', 'ok', 'late', 'w'];
const rows = ['totalA', ...towns, 'totalB', ...plain, 'totalC', ...hills, 'total'];

const report: ReportFile = {
  identity: {
    number: '874',
    symbol: 'BC-UBND',
    place: 'Hàm Sơn',
    date: '2022-12-16',
    issuer: 'UBND huyện Hàm Sơn',
    province: 'Thanh Lạc',
    period: { kind: 'year', label: 'năm 2022', start: '2022-01-01', end: '2022-12-31' },
    dataWindow: { start: '2021-12-15', end: '2022-12-14' },
    signer: 'Võ Đình Phái',
  },
  letterhead: ['ỦY BAN NHÂN DÂN', 'HUYỆN HÀM SƠN'],
  title: ['Tình hình triển khai, kết quả công tác', 'cải cách hành chính năm 2022'],
  decimal: ',',
  body,
  tables,
  recipients: [
    'UBND tỉnh Thanh Lạc;',
    'Sở Nội vụ;',
    'TT. Huyện ủy; TT. HĐND huyện;',
    'UBND các xã, thị trấn;',
    'Lưu: VT, NV.45b.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  relations: [
    sum('nv', ['nv1', 'nv2']),
    ratio('nvp', 'nv1', 'nv'),
    sum('nv1', ['nv11', 'nv12']),
    list('nv2', ['xây dựng kho lưu trữ huyện', 'hợp nhất trạm khuyến nông', 'cấp chữ ký số cá nhân']),
    restated(['nv2', 'nv3']),
    ratio('ktp', 'kt', 'kt0'),
    difference('kt', 'kt0', 'ktd'),
    ratio('ktq', 'kt', 'ktn'),
    sum('kt', ['kt1', 'kt2']),
    sum('kt2', ['kt21', 'kt22']),
    sum('xl', ['xx', 'xh']),
    sum('xx', ['xx1', 'xx2']),
    partOf('vb', 'vb1'),
    partOf('vb1', 'vb11', { optional: true }),
    partOf('vb1', 'vb12', { optional: true }),
    partOf('vb1', 'vb13', { optional: true }),
    sum('all', ['h', 'x']),
    sum('alo', ['hr', 'xr']),
    difference('all', 'al0', 'ald'),
    change('alc', 'all', 'al0'),
    sum('h', ['ho', 'hn']),
    sum('hn', ['hn1', 'hn2', 'hn3']),
    ratio('hnp', 'hn1', 'hn'),
    sum('hr', ['hr1', 'hr2', 'hr3']),
    ratio('hrp', 'hr3', 'hr'),
    sum('hw', ['hw1', 'hw2']),
    balance('h', ['hr', 'hw', 'hb', 'hl']),
    sum('xr', ['xr1', 'xr3']),
    ratio('xrp', 'xr1', 'xr'),
    balance('x', ['xr', 'xw']),
    ratio('mp', 'mt', 'mn'),
    restated(['x', 'xa.total.in']),
    restated(['xr', 'xa.total.out']),
    restated(['xr1', 'xa.total.ok']),
    restated(['xr3', 'q88', 'xa.total.late']),
    restated(['xw', 'xa.total.w']),
    partOf('x32', 'y0'),
    partOf('x32', 'y1'),
    partOf('x32', 'y3'),
    list('y2', ['Hàm Thuận Trung']),
    sum('sn', ['sg', 'sk']),
    sum('sg', ['sg1', 'sg2', 'sg3', 'sg4']),
    difference('sn0', 'sn', 'snd'),
    change('snc', 'sn', 'sn0'),
    sum('cc', ['cc1', 'cc2', 'cc3', 'cc4']),
    ratio('cp1', 'cc1', 'cc'),
    ratio('cp2', 'cc2', 'cc'),
    ratio('cp3', 'cc3', 'cc'),
    ratio('cp4', 'cc4', 'cc'),
    change('tv', 't', 'td'),
    change('tc', 't', 't0'),
    ratio('tp', 't1', 't'),
    sum('kp', ['kp1', 'kp2', 'kp3']),
    restated(['x32', 'x32b', 'x32c']),
    difference('r0', 'r', 'rd'),
    partOf('q88', 'q48'),
    ...columnFormula('xa', 'in', ['old', 'on', 'off'], { rows }),
    ...columnFormula('xa', 'out', ['ok', 'late'], { rows }),
    ...rows.map((row) => balance(`xa.${row}.in`, [`xa.${row}.out`, `xa.${row}.w`], { optional: true })),
    ...totalRow('xa', 'totalA', counts, { rows: towns }),
    ...totalRow('xa', 'totalB', counts, { rows: plain }),
    ...totalRow('xa', 'totalC', counts, { rows: hills }),
    ...totalRow('xa', 'total', counts, { rows: ['totalA', 'totalB', 'totalC'] }),
  ],
  findings: [],
};
export default report;
