import { describe, expect, it } from 'vitest';
import { brief, read } from '../read.ts';

describe('a document number is read', () => {
  it.each([
    ['Theo Kế hoạch số 31/KH-UBND ngày 05/6/2020.', 'Kế hoạch|31||KH-UBND|2020-06-05'],
    ['Theo công văn 193/SNV-CCHC, ngày 19-4-2016.', 'Công văn|193||SNV-CCHC|2016-04-19'],
    ['Theo Công văn số 446/SNV-CCHC & VTLT ngày 19.3.2019.', 'Công văn|446||SNV-CCHC&VTLT|2019-03-19'],
    ['Theo Thông tư liên tịch số 03/2010/TTLT-BNV-BTC-BLĐTB&XH.', 'Thông tư liên tịch|03|2010|TTLT-BNV-BTC-BLĐTB&XH|'],
    ['Theo Nghị quyết số 66.18/2026/NQ-CP.', 'Nghị quyết|66.18|2026|NQ-CP|'],
    ['Theo Nghị quyết 1211/2016/UBTVQH13.', 'Nghị quyết|1211|2016|UBTVQH13|'],
    ['Theo Luật số 80/2015/QH13.', 'Luật|80|2015|QH13|'],
    ['Theo Nghị quyết số 05-NQ/TU.', 'Nghị quyết|05||NQ/TU|'],
    ['Theo Chỉ thị 35 - CT/TU.', 'Chỉ thị|35||CT/TU|'],
    ['Theo Quy định số 07-QĐi/TW.', 'Quy định|07||QĐi/TW|'],
    ['Theo Kết luận số 05/KL/TU.', 'Kết luận|05||KL/TU|'],
    ['Theo Nghị quyết số 30c/NQ-CP ngày 08/11/2011.', 'Nghị quyết|30c||NQ-CP|2011-11-08'],
    ['Theo Nghị định 05-CP.', 'Nghị định|05||CP|'],
    ['Theo Quyết định 136-HĐBT.', 'Quyết định|136||HĐBT|'],
    ['Theo Công văn 64 TC/TCT.', 'Công văn|64||TC/TCT|'],
    ['hưởng trợ cấp 130-111/CP cho cán bộ', '|130-111||CP|'],
    ['KH số 15/KH-UBND, CV 12/UBND-NV', 'Kế hoạch|15||KH-UBND|'],
    ['Công văn Số: 115/UBND – NV ngày 15/01/2021', 'Công văn|115||UBND-NV|2021-01-15'],
    ['Công văn Số:516/UBND-NV', 'Công văn|516||UBND-NV|'],
    ['Kế hoạch số516/KH-UBND', 'Kế hoạch|516||KH-UBND|'],
    ['Kế hoạch 1353/KH- UBND ngày 19/5/2021', 'Kế hoạch|1353||KH-UBND|2021-05-19'],
    ['Nghị quyết 07 /2024/NQ-HĐND', 'Nghị quyết|07|2024|NQ-HĐND|'],
    ['QUYẾT ĐỊNH SỐ 45/QĐ-UBND NGÀY 05/6/2021', 'Quyết định|45||QĐ-UBND|2021-06-05'],
    ['văn bản 149/UBND-NC1 ngày 22 tháng 01 năm 2021', 'Văn bản|149||UBND-NC1|2021-01-22'],
    ['Quyết định số 52/QĐ-UBND của UBND tỉnh ngày 22/11/2017 về kỷ luật', 'Quyết định|52||QĐ-UBND|2017-11-22'],
    ['Công văn của Sở Nội vụ số 12/SNV-CCHC', 'Công văn|12||SNV-CCHC|'],
    ['Luật Cán bộ, công chức năm 2008', 'Luật||||'],
    ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015', 'Luật||||2015-06-19'],
    ['Nghị quyết số 05 của Ban Thường vụ Tỉnh ủy', 'Nghị quyết|05|||'],
    ['Kế hoạch số 12/KH-UBND ngày 31/02/2021', 'Kế hoạch|12||KH-UBND|'],
  ])('%s', (text, expected) => {
    expect(brief(text)[0]).toBe(expected);
  });
});

describe('what is no document is left', () => {
  it.each([
    'Dự thảo Kế hoạch số      /KH-UBND ngày     tháng     năm 2026.',
    'Văn bản số:……/TTTT-KSNB đang trình.',
    'Nghị quyết số …/2021/NQ-HĐND đang soạn.',
    'Kế hoạch số ......./KH-UBND.',
    'Đạt 14,5/15,5 điểm và 93.43/100 điểm.',
    'Giải quyết 17.019/17.525 hồ sơ đúng hạn.',
    'Có 10/12 xã, 5/7 TTHC, 3/4 UBND xã hoàn thành.',
    'Áp dụng TCVN ISO 9001:2015 và ISO/IEC 27001:2013.',
    'Theo QCVN 01:2009/BYT và QCVN 08/2015/BTNMT.',
    'Trong quý III/2020 và tháng 6/2021.',
    'Họp ngày 17-18/3/2021, giai đoạn 2021-2025.',
    'Dịch COVID-19 năm 2021, nhóm IPv4 và IPv6.',
    'Đường dây nóng 0236.3822.115/117.',
    'Luật Đất đai và Luật Nhà ở sửa đổi.',
    'Tuyên truyền Luật An ninh mạng cho cán bộ năm 2021.',
    'Phổ biến pháp luật năm 2020, kỷ luật 02 công chức.',
    'Xây dựng kế hoạch 2021, báo cáo 06 tháng, ban hành 02 Nghị quyết.',
    'Nộp tại tầng 2/A, số nhà 12/A đường Lê Lợi.',
    'Chương trình số hóa, báo cáo số liệu quý.',
    'Thống nhất với 08 nghị định, 01 quyết định 20%.',
    'Biểu số 02, phụ lục số 3, mẫu số 01.',
    'Đề án 06 được triển khai.',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('the number of the report itself', () => {
    expect(brief('Số: 77/BC-UBND\nBình Tân, ngày 5 tháng 6 năm 2022\nBÁO CÁO\nKết quả quý II')).toEqual([]);
  });
});

describe('the quote', () => {
  const quote = (text: string) => read(text).mentions.map(({ reference }) => reference.quote);
  it.each([
    ['Theo Kế hoạch số 31/KH-UBND ngày 05/6/2020 của UBND.', 'Kế hoạch số 31/KH-UBND ngày 05/6/2020'],
    ['Theo Kế hoạch 31/KH-UBND, ngày 05/6/2020.', 'Kế hoạch 31/KH-UBND, ngày 05/6/2020'],
    ['Ngày 30/12/2019 UBND huyện đã ban hành Kế hoạch số 124/KH-UBND.', 'Kế hoạch số 124/KH-UBND'],
    ['Theo Luật Viên chức năm 2010.', 'Luật Viên chức năm 2010'],
    ['hưởng trợ cấp theo 60/CP', '60/CP'],
    ['Kế hoạch số 20/KH\u2011UBND', 'Kế hoạch số 20/KH\u2011UBND'],
  ])('%s', (text, expected) => {
    expect(quote(text)).toEqual([expected]);
  });
});
