import { balance, change, list, partOf, ratio, restated, sum, totalRow } from '../generator/relations.ts';
import type { ReportFile } from '../generator/types.ts';

const body = `
Thực hiện chế độ báo cáo quy định tại {{@|Nghị định số 118/2025/NĐ-CP ngày 09/6/2025}} của {{i:|Chính phủ}} và đề nghị của {{i:snv|Sở Nội vụ}} tại {{@snv|Công văn số 1042/SNV-CCHC ngày 29/5/2026}}, UBND xã Nậm Khao, tỉnh Sơn Bắc báo cáo như sau:
#+ KHÁI QUÁT TÌNH HÌNH
Xã Nậm Khao được thành lập ngày 01/7/2025 trên cơ sở sắp xếp {{sx|03 đơn vị hành chính|đơn vị hành chính cấp xã được sắp xếp}} cũ (*xã Nậm Khao, xã Tả Phình và thị trấn Bản Lềnh*), hiện có {{|17 thôn|thôn}}, {{|18.264 người|dân số}} sinh sống tại gần {{|4.100 hộ|hộ dân}}. Đây là kỳ báo cáo nửa năm đầu tiên mà số liệu được lấy trọn vẹn theo mô hình chính quyền địa phương {{!02 cấp}}; mọi số liệu dưới đây chốt từ ngày 15/12/2025 đến hết ngày 14/6/2026, riêng số liệu ngân sách tính đến 31/5/2026.
#+ CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
~- Cụ thể hóa {{@|Nghị quyết 57-NQ/TW ngày 22/12/2024}} của {{i:|Bộ Chính trị}} và {{@nqdu|Nghị quyết số 04-NQ/ĐU, ngày 06/10/2025}} của {{i:|Đảng ủy xã}}, Chủ tịch UBND xã đã phê duyệt {{@|KH số 12/KH-UBND ngày 15 tháng 01 năm 2026|issuer=Chủ tịch UBND xã}} về {{s:|cải cách hành chính}}, {{@|KH 19/KH-UBND ngày 26/01/2026|issuer=Chủ tịch UBND xã}} về {{s:|chuyển đổi số}}, {{@|KH số 27/KH- UBND ngày 06/02/2026|issuer=Chủ tịch UBND xã}} về {{s:|tự kiểm tra công vụ}}; cùng {{@|Công văn Số:77/UBND – VHXH, ngày 03/3/2026}} của {{i:|UBND xã}} về {{s:|nâng chất lượng Tổ công nghệ số cộng đồng}}.
~- Theo yêu cầu của cấp ủy nêu trong {{@|Văn bản số 225-CV/ĐU ngày 17/4/2026}}, UBND xã đã rà lại toàn bộ nhiệm vụ được giao: {{nv|64 nhiệm vụ|nhiệm vụ được giao|xã}}, đã hoàn thành {{nv1|51 nhiệm vụ|nhiệm vụ đã hoàn thành|xã}}, đang triển khai trong hạn {{nv2|13 nhiệm vụ|nhiệm vụ đang triển khai trong hạn|xã}}, không có nhiệm vụ nào bị quá hạn.
~- Về truyền thông: Đài truyền thanh phát {{|38 lượt|lượt phát thanh về cải cách hành chính}}; Trang thông tin điện tử đăng {{|21 bài|bài đăng về cải cách hành chính}}; mỗi thôn tổ chức {{|01 buổi|buổi hướng dẫn cài đặt VNeID mỗi thôn}} hướng dẫn cài đặt VNeID. Tổ công nghệ số cộng đồng có {{|68 thành viên|thành viên Tổ công nghệ số cộng đồng}}, {{|gấp đôi|thành viên Tổ công nghệ số cộng đồng so với cuối năm trước|unit=lần; kind=other}} so với cuối năm 2025.
#+ KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG
##+ Cải cách thể chế
HĐND xã thông qua {{|09 nghị quyết|nghị quyết HĐND xã thông qua|xã}}, UBND xã không ban hành văn bản quy phạm pháp luật. Căn cứ {{@|Luật Tổ chức chính quyền địa phương năm 2025|name; subject=Tổ chức chính quyền địa phương}}, UBND xã đã rà soát để bãi bỏ {{bb|04 văn bản|văn bản do cấp xã cũ ban hành được bãi bỏ|xã}} do cấp xã cũ ban hành: {{bb1|01|văn bản của xã Tả Phình được bãi bỏ|xã; unit=văn bản}} của xã Tả Phình, {{bb2|03|văn bản của thị trấn Bản Lềnh được bãi bỏ|xã; unit=văn bản}} của thị trấn Bản Lềnh.
##+ Cải cách thủ tục hành chính
###+ Kết quả tại Trung tâm Phục vụ hành chính công xã
Trung tâm bố trí {{|06 quầy|quầy giao dịch|xã}}, {{|08 công chức|công chức làm việc tại Trung tâm|xã}} làm việc thường xuyên; {{|367 thủ tục|thủ tục hành chính tiếp nhận tại Trung tâm|xã}} được tiếp nhận không phụ thuộc địa giới hành chính theo {{@|Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025}} của {{i:|Chính phủ}}. Tình hình cụ thể:
~- Tổng số hồ sơ đã tiếp nhận: {{in|4.318 hồ sơ|tiếp nhận|xã}}, tăng {{inc|12,4%|mức tăng hồ sơ tiếp nhận|xã; hs}} so với 6 tháng cuối năm 2025 ({{in0|3.842 hồ sơ|tiếp nhận 6 tháng cuối năm 2025|xã}}). Chia ra:
~+ Kỳ trước chuyển qua: {{old|27 hồ sơ|kỳ trước chuyển qua|xã; status=kỳ trước chuyển sang}}.
~+ Tiếp nhận mới: {{new|4.291 hồ sơ|tiếp nhận mới|xã; status=tiếp nhận mới}}, bao gồm:
• nộp trực tuyến {{n1|3.846 hồ sơ|tiếp nhận trực tuyến|xã; channel=trực tuyến}} (đạt {{np|89,63%|tỷ lệ tiếp nhận trực tuyến|xã; hs; channel=trực tuyến}}, chỉ tiêu giao là {{|80%|chỉ tiêu tiếp nhận trực tuyến|xã; hs; channel=trực tuyến}});
• nộp trực tiếp {{n2|432 hồ sơ|tiếp nhận trực tiếp|xã; channel=trực tiếp}};
• qua bưu chính {{n3|13 hồ sơ|tiếp nhận qua bưu chính|xã; channel=bưu chính}}.
~- Đã giải quyết: {{out|4.275 hồ sơ|đã giải quyết|xã}}. Trong đó:
~+ Trước hạn {{o1|3.118 hồ sơ|giải quyết trước hạn|xã; status=trước hạn}}, đúng hạn {{o2|1.151 hồ sơ|giải quyết đúng hạn|xã; status=đúng hạn}};
~+ Quá hạn {{o3|06 hồ sơ|giải quyết quá hạn|xã; status=quá hạn}}, bằng {{op|0,14%|tỷ lệ giải quyết quá hạn|xã; hs; status=quá hạn}} tổng số hồ sơ đã giải quyết.
~- Đang giải quyết: {{wait|38 hồ sơ|đang giải quyết|xã; status=đang giải quyết}}, tất cả còn trong hạn; công dân xin rút {{back|05 hồ sơ|công dân xin rút|xã; status=rút hồ sơ}}.
###+ Cơ cấu hồ sơ tiếp nhận theo lĩnh vực
~- Chứng thực: {{l1|1.938 hồ sơ|tiếp nhận lĩnh vực chứng thực}}, gồm:
~+ bản sao từ bản chính {{l11|1.455|tiếp nhận chứng thực bản sao|unit=hồ sơ}};
~+ chữ ký {{l12|372|tiếp nhận chứng thực chữ ký|unit=hồ sơ}};
~+ hợp đồng, giao dịch {{l13|111|tiếp nhận chứng thực hợp đồng, giao dịch|unit=hồ sơ}}.
~- Hộ tịch: {{l2|1.562 hồ sơ|tiếp nhận lĩnh vực hộ tịch}} (khai sinh {{l21|402|tiếp nhận khai sinh|unit=hồ sơ}}; kết hôn {{l22|156|tiếp nhận kết hôn|unit=hồ sơ}}; khai tử {{l23|97|tiếp nhận khai tử|unit=hồ sơ}}; trích lục bản sao {{l24|907|tiếp nhận trích lục bản sao|unit=hồ sơ}}).
~- Bảo trợ xã hội, người có công: {{l3|411 hồ sơ|tiếp nhận lĩnh vực bảo trợ xã hội, người có công}}.
~- Đất đai: {{l4|232 hồ sơ|tiếp nhận lĩnh vực đất đai}}. Đến kỳ chốt số liệu có {{dh|96 hồ sơ|hồ sơ đất đai đến hạn|status=đến hạn}} đến hạn, đã trả kết quả cho {{dr|94 hồ sơ|hồ sơ đất đai đã trả kết quả}}, đạt {{dp|97,9%|tỷ lệ hồ sơ đất đai trả kết quả trên số đến hạn|hs}}.
~- Các lĩnh vực còn lại: {{l5|175 hồ sơ|tiếp nhận các lĩnh vực còn lại}}.
###+ Thanh toán trực tuyến, số hóa
Có {{pt|2.391 hồ sơ|hồ sơ có nghĩa vụ tài chính}} phát sinh nghĩa vụ tài chính. Người dân đã quen dùng mã QR, vì vậy {{pt1|2.207 hồ sơ|hồ sơ thanh toán trực tuyến}} được thanh toán không dùng tiền mặt ({{ptp|92,3%|tỷ lệ thanh toán trực tuyến|hs}}). Số kết quả được số hóa đạt {{sh|4.102|kết quả được số hóa|unit=hồ sơ}}/{{sh0|4.275 hồ sơ|đã giải quyết}}, tương đương {{shp|95,95%|tỷ lệ số hóa kết quả giải quyết|hs}}.
###+ Khảo sát sự hài lòng
Trung tâm phát ra và thu về {{ph|412 phiếu|phiếu khảo sát}}; {{ph1|407 phiếu|phiếu hài lòng trở lên}} đánh giá từ mức hài lòng trở lên (rất hài lòng {{ph11|288|phiếu rất hài lòng|unit=phiếu}}, hài lòng {{ph12|119|phiếu hài lòng|unit=phiếu}}), {{ph2|05 phiếu|phiếu chưa hài lòng}} chưa hài lòng. Mức độ hài lòng chung là {{php|98,79%|mức độ hài lòng chung}}, cao hơn kỳ trước {{|1,2 điểm phần trăm|mức tăng mức độ hài lòng}}.
##+ Cải cách tổ chức bộ máy và chế độ công vụ
UBND xã có {{|03 phòng|phòng chuyên môn|xã}} và {{|01 trung tâm|trung tâm|xã}}. Biên chế được giao {{|50|biên chế được giao|unit=người}}, có mặt {{cm|47 người|cán bộ, công chức có mặt}}, trình độ như biểu sau:
@table td
Cuộc bầu cử đại biểu HĐND nhiệm kỳ 2026-2031 ngày 15/3/2026 diễn ra an toàn, đúng luật với {{bc|12.408|cử tri đi bầu|unit=cử tri}}/{{bc0|12.431 cử tri|cử tri}} đi bỏ phiếu, đạt {{bcp|99,81%|tỷ lệ cử tri đi bầu}}; bầu đủ {{|23 đại biểu|đại biểu HĐND xã trúng cử|xã}} HĐND xã.
##+ Cải cách tài chính công
Đến 31/5/2026, thu ngân sách trên địa bàn đạt {{thu|3 tỷ 186 triệu đồng|thu ngân sách trên địa bàn}}, bằng {{thup|54,5%|thu ngân sách so với dự toán}} dự toán cả năm ({{thu0|5 tỷ 850 triệu đồng|dự toán thu ngân sách}}). Tổng chi {{chi|21,37 tỷ đồng|tổng chi ngân sách}}; trong đó chi thường xuyên {{chi1|18,92 tỷ đồng|chi thường xuyên}}, chi đầu tư {{chi2|2,45 tỷ đồng|chi đầu tư}}. Nguồn tăng thêm chủ yếu nhờ {{|214 hộ|hộ kinh doanh chuyển sang kê khai}} kinh doanh chuyển từ khoán sang kê khai.
##+ Chính quyền số
Cả {{vb|1.206 văn bản|văn bản đi}} đi đều được ký số ({{vbp|100%|văn bản đi ký số}}); công chức xử lý {{|2.914 văn bản|văn bản đến}} đến trên môi trường mạng. Trụ sở được lắp {{|12 bộ|bộ máy tính được lắp đặt}} máy tính, {{|hai|ki-ốt tra cứu hồ sơ|unit=ki-ốt}} ki-ốt tra cứu hồ sơ. Đường dây nóng của Trung tâm: {{!0206.3899.114}}.
#+ TỒN TẠI, HẠN CHẾ
~- Trong {{o3b|06 hồ sơ|giải quyết quá hạn|status=quá hạn}} quá hạn có {{o3c|04 hồ sơ|giải quyết quá hạn lĩnh vực đất đai|status=quá hạn}} thuộc lĩnh vực đất đai, do phải trích đo lại; xã đã gửi đủ thư xin lỗi.
~- Còn {{lv|03 thôn|thôn chưa có sóng di động ổn định}} chưa có sóng di động ổn định là Lùng Vai, Khuổi Mạ, Nà Sản.
#+ PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM 2026
~- Duy trì tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn từ {{|99,5%|mục tiêu giải quyết trước hạn và đúng hạn|hs}} trở lên.
~- Đề nghị Sở Khoa học và Công nghệ sớm phủ sóng các thôn nêu trên.
~- Tổ chức sơ kết {{|01 năm|thời gian vận hành mô hình mới|!approx}} vận hành mô hình mới theo {{@nq2|Nghị quyết số 04-NQ/ĐU|issuer=Đảng ủy}} của Đảng ủy.
~- Trình ban hành Kế hoạch số       /KH-UBND ngày     tháng     năm 2026 về đưa dịch vụ bưu chính đến từng thôn (đã lấy ý kiến {{|05 ngành|ngành được lấy ý kiến dự thảo}}).
UBND xã Nậm Khao trân trọng báo cáo./.
`;

const levels = ['sau', 'dh', 'cd'];

const report: ReportFile = {
  identity: {
    number: '187',
    symbol: 'BC-UBND',
    place: 'Nậm Khao',
    date: '2026-06-16',
    issuer: 'UBND xã Nậm Khao',
    province: 'Sơn Bắc',
    period: { kind: 'half', label: '6 tháng đầu năm 2026', start: '2026-01-01', end: '2026-06-30' },
    dataWindow: { start: '2025-12-15', end: '2026-06-14' },
    signer: 'Vàng A Chứ',
  },
  letterhead: ['ỦY BAN NHÂN DÂN', 'XÃ NẬM KHAO'],
  numberLine: 'Số: 187 /BC-UBND',
  title: ['Kết quả cải cách hành chính 6 tháng đầu năm,', 'phương hướng 6 tháng cuối năm 2026'],
  decimal: ',',
  body,
  tables: {
    td: {
      columns: [
        { key: 'no', width: 1 },
        { key: 'name', width: 4 },
        { key: 'n', measure: 'cán bộ, công chức theo trình độ', attrs: 'unit=người', width: 2 },
        { key: 'p', measure: 'cơ cấu trình độ cán bộ, công chức', attrs: 'unit=%', width: 2 },
      ],
      head: ['STT | Trình độ chuyên môn | Số người | Tỷ lệ (%)'],
      rows: [
        'sau | 1 | Sau đại học | 9 | 19,15',
        'dh | 2 | Đại học | 31 | 65,96',
        'cd | 3 | Cao đẳng, trung cấp | 7 | 14,89',
        'total | Tổng số | < | 47 | 100',
      ],
    },
  },
  recipients: [
    'UBND tỉnh (b/c);',
    'Sở Nội vụ;',
    'TT. Đảng ủy, TT. HĐND xã;',
    'Lãnh đạo UBND xã;',
    'Các phòng, Trung tâm PVHCC;',
    'Lưu: VT, VHXH.03.',
  ],
  signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  relations: [
    list('sx', ['xã Nậm Khao', 'xã Tả Phình', 'thị trấn Bản Lềnh']),
    sum('nv', ['nv1', 'nv2']),
    sum('bb', ['bb1', 'bb2']),
    change('inc', 'in', 'in0'),
    sum('in', ['old', 'new']),
    sum('new', ['n1', 'n2', 'n3']),
    ratio('np', 'n1', 'new'),
    sum('out', ['o1', 'o2', 'o3']),
    ratio('op', 'o3', 'out'),
    balance('in', ['out', 'wait', 'back']),
    sum('in', ['l1', 'l2', 'l3', 'l4', 'l5']),
    sum('l1', ['l11', 'l12', 'l13']),
    sum('l2', ['l21', 'l22', 'l23', 'l24']),
    ratio('dp', 'dr', 'dh'),
    restated(['out', 'sh0']),
    restated(['o3', 'o3b']),
    restated(['cm', 'td.total.n']),
    partOf('o3b', 'o3c'),
    list('lv', ['Lùng Vai', 'Khuổi Mạ', 'Nà Sản']),
    ratio('ptp', 'pt1', 'pt'),
    ratio('shp', 'sh', 'sh0'),
    sum('ph', ['ph1', 'ph2']),
    sum('ph1', ['ph11', 'ph12']),
    ratio('php', 'ph1', 'ph'),
    ratio('bcp', 'bc', 'bc0'),
    ratio('thup', 'thu', 'thu0'),
    sum('chi', ['chi1', 'chi2']),
    ...totalRow('td', 'total', ['n', 'p'], { rows: levels }),
    ...levels.map((row) => ratio(`td.${row}.p`, `td.${row}.n`, 'td.total.n')),
  ],
  findings: [],
};
export default report;
