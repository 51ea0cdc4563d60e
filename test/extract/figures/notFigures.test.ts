import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/analyse.ts';

const quotes = (text: string) => figuresOf(text).map(({ quote }) => quote);

describe('what only looks like a quantity', () => {
  it.each([
    ['dates', 'Họp ngày 05 tháng 9 năm 2023, ngày 15/5, các ngày 17, 18 tháng 3, từ 05/6/2023 đến 01/9/2023.'],
    ['dates with other separators', 'Họp 12.5.2023, 17-18/3/2021, tháng 1/2023, 3-2023.'],
    ['years', 'Giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025, năm 2021, 2022 và 2023, đến 2030.'],
    ['periods', '6 tháng đầu năm 2023; 06 tháng cuối năm; 9 tháng; sáu tháng đầu năm; tháng 7, 8 và 9; quý 3, quý IV.'],
    ['documents', 'Kế hoạch số 12/KH-UBND ngày 05/01/2023, Nghị định 61/2018/NĐ-CP, Chỉ thị 05, Đề án 06.'],
    ['service levels', 'Dịch vụ công mức độ 3, 4; mức độ 3 và mức độ 4; cấp độ 2.'],
    ['standards', 'TCVN ISO 9001:2015, QCVN 01:2021/BYT, ISO/IEC 27001, ISO 14001.'],
    ['phones', 'Điện thoại: 0243.123.4567; ĐT 0912 345 678; tổng đài 1022; hotline 1900 1234; Fax: 02963 852 123.'],
    ['copies', '- Lưu: VT, NV (02 bản).'],
    ['provisions', 'Điều 5, khoản 2, điểm a khoản 1 Điều 12, phụ lục 3, biểu số 02, mẫu số 01, trang 15.'],
    ['places', 'Tổ dân phố 4, ấp 3, khu phố 12, quốc lộ 1A, số nhà 25, kênh 3/2, cầu số 5.'],
    ['times of day', 'Làm việc từ 7 giờ 30 đến 17h00, 24/7, lúc 08:30.'],
    ['names', 'COVID-19, mạng 4G, Windows 10, Office 365, Tiểu đoàn 307, Trường THCS số 2.'],
    ['feasts', 'Quốc khánh 2/9, dịp 30/4 và 1/5, ngày 20/11.'],
    ['organisation', 'Chính quyền địa phương 02 cấp, mô hình 3 lớp, đô thị loại 5, nhóm 1, vùng 3.'],
    ['order', 'Đợt 1, lần thứ 2, kỳ họp thứ 5, bước 3, giai đoạn 2, Đại hội XIII.'],
    ['addresses', 'Trang https://dichvucong.gov.vn/a12?b=34 và thư vp12@tinh.gov.vn.'],
    ['identifiers', 'Số thứ tự 15, mã số 0123, STT 4, CCCD số 079123456789, tài khoản 1234567890.'],
    ['scales of maps', 'Bản đồ tỷ lệ 1/2000, tỷ lệ 1:500.'],
    ['words that are no numbers', 'Một số xã; một cửa; năm nay; một trong những nhiệm vụ; thứ hai; thứ ba.'],
    ['counting words of an enumeration', 'Hai là, rà soát; ba là, kiểm tra.'],
    ['footnote marks', 'thi hành xong[1]; hết năm.2 Xã họp.'],
  ])('%s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe('the quantity right beside', () => {
  it.each([
    ['Đến ngày 15/6/2023, 12 hồ sơ quá hạn.', ['12 hồ sơ']],
    ['Năm 2023 có 2023 hồ sơ; năm 2022 có 2.022 hồ sơ.', ['2023 hồ sơ', '2.022 hồ sơ']],
    ['Trong 6 tháng đầu năm có 6 cuộc, trong 12 tháng có 9 cuộc.', ['6 cuộc', '12 tháng', '9 cuộc']],
    ['Cung cấp 125 dịch vụ công mức độ 4.', ['125 dịch vụ công']],
    ['Áp dụng ISO 9001:2015 tại 12 đơn vị.', ['12 đơn vị']],
    ['Kế hoạch số 12/KH-UBND với 12 nhiệm vụ.', ['12 nhiệm vụ']],
    ['Tổng đài 1022 nhận 45 phản ánh.', ['45 phản ánh']],
    ['Điều 5 quy định 03 trường hợp.', ['03 trường hợp']],
    ['Ấp 3 có 45 hộ.', ['45 hộ']],
    ['Mức độ 4 đạt 95,5%.', ['95,5%']],
    ['Quý III có 5 cuộc, quý IV có 7 cuộc.', ['5 cuộc', '7 cuộc']],
    ['Đề án 06 có 06 nhiệm vụ.', ['06 nhiệm vụ']],
    ['thi hành xong[1] 15 vụ; đến năm.2 Xã có 3 ấp.', ['15 vụ', '3 ấp']],
    ['Đến 17 giờ 00 phút ngày 15 tháng 6 có 12 hồ sơ.', ['12 hồ sơ']],
    ['Lớp 5 có 31 học sinh, khối 6 có 07 lớp.', ['31 học sinh', '07 lớp']],
    ['Đợt 1 kiểm tra 12 xã.', ['12 xã']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
