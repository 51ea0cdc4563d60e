/** Passages that once were accused: other bases, printed gaps, open ends, units that begin alike, lists of something else. */
export const cleanOnceAccused: readonly string[] = [
  'Kết quả: tiếp nhận 300 hồ sơ mới; kỳ trước chuyển sang 20 hồ sơ; đã giải quyết 310 hồ sơ; đang giải quyết 10 hồ sơ.',
  'Công khai 1.745 thủ tục hành chính, trong đó 1.420 thủ tục cấp tỉnh, 215 thủ tục cấp huyện và 132 thủ tục cấp xã (có 22 thủ tục dùng chung ba cấp).',
  'Toàn huyện tiếp nhận 12.000 hồ sơ, trong đó hồ sơ trực tuyến: cấp huyện 500 hồ sơ, cấp xã 9.000 hồ sơ.',
  'Toàn huyện tiếp nhận 10.000 hồ sơ (cấp huyện 500 hồ sơ, cấp xã 9.000 hồ sơ, còn lại là của các cơ quan ngành dọc).',
  'Toàn huyện giải quyết 10.000 hồ sơ, trong đó quá hạn cấp huyện 05 hồ sơ, cấp xã 09 hồ sơ.',
  'Xã có 25 hồ sơ quá hạn, gồm: đất đai 10 hồ sơ, hộ tịch 05 hồ sơ, còn lại là hồ sơ xây dựng.',
  'Xã giải quyết 1.080 hồ sơ (bao gồm cả 45 hồ sơ kỳ trước chuyển sang và 12 hồ sơ gia hạn).',
  'Hội nghị có 120 đại biểu, gồm 30 đại biểu cấp huyện, 60 đại biểu cấp xã và các trưởng ấp.',
  'Toàn huyện có 24 trường, trong đó có 31 trường hợp giáo viên được khen thưởng.',
  'Đã tiếp nhận 08 đơn, trong đó có 12 đơn vị bị phản ánh.',
  'Xã tiếp nhận 500 hồ sơ, trong đó giải quyết đúng hạn 450 hồ sơ, đạt tỷ lệ 99,12%; quá hạn 04 hồ sơ.',
  'Xã tiếp nhận 500 hồ sơ, trong đó giải quyết đúng hạn 450 hồ sơ, đạt tỷ lệ 99,12% số hồ sơ đến hạn.',
  'Huyện xử lý 250 vụ, trong đó cấp xã xử lý 35 vụ, bằng 70% năm 2022.',
  'Xã có 250 hộ nghèo, trong đó có 35 hộ mới, chiếm 2,1% tổng số hộ toàn xã.',
  'Tiếp nhận 500 hồ sơ; đã giải quyết 450 hồ sơ; đang giải quyết 60 hồ sơ (trong đó 10 hồ sơ kỳ trước chuyển sang).',
  'Tiếp nhận 300 hồ sơ, đã giải quyết 280 hồ sơ, đang giải quyết 15 hồ sơ, chuyển cơ quan có thẩm quyền 05 hồ sơ.',
  'Đã giải quyết 500 hồ sơ, trong đó có 450 hồ sơ đến hạn: đúng hạn 445 hồ sơ, quá hạn 05 hồ sơ.',
  'Quý I giải quyết 400 hồ sơ. Tính từ đầu năm, đúng hạn 790 hồ sơ, quá hạn 10 hồ sơ.',
  'Lĩnh vực đất đai giải quyết 400 hồ sơ; lĩnh vực hộ tịch đúng hạn 150 hồ sơ, quá hạn 02 hồ sơ.',
  'Đối với 05 kiến nghị chưa giải quyết: giao Phòng Tài nguyên rà soát; giao UBND xã đối thoại; báo cáo kết quả với Thường trực.',
  `Đề nghị 15 xã, thị trấn thực hiện các nội dung sau:
- Niêm yết công khai thủ tục hành chính.
- Báo cáo kết quả trước ngày 15 hằng tháng.
- Tập huấn cho công chức.`,
  `Để hoàn thành 18 chỉ tiêu năm 2024, xã đề ra các giải pháp sau:
- Đẩy mạnh tuyên truyền.
- Tăng cường kiểm tra.
- Bố trí kinh phí.`,
  `Trong quý có 02 hồ sơ quá hạn do các nguyên nhân sau:
- Phần mềm gặp lỗi.
- Công chức nghỉ thai sản.
- Hồ sơ phức tạp.`,
  'Tiêu chí này đạt 9/10 điểm (trừ 0,5 điểm do chậm báo cáo; trừ 0,5 điểm do thiếu minh chứng).',
  'Tiêu chí này đạt 9/10 điểm, bị trừ 0,5 điểm do chậm báo cáo, 0,5 điểm do thiếu minh chứng.',
  'Tiêu chí này đạt 9,5/10 điểm (năm 2022 đạt 9/10 điểm, bị trừ 1 điểm).',
  `| TT | Nội dung | Số hồ sơ |
|---|---|---|
| 1 | Cấp huyện | 100 |
| 1.1 | Đất đai | 60 |
| 1.2 | Hộ tịch | 40 |
| 2 | Cấp xã | 200 |
| | Tổng cộng | 300 |`,
  `| TT | Nội dung | Số hồ sơ |
|---|---|---|
| 1 | Cấp huyện | 100 |
| | Trong đó: trực tuyến | 60 |
| 2 | Cấp xã | 200 |
| | Trong đó: trực tuyến | 150 |
| | Tổng cộng | 300 |`,
  `| TT | Nội dung | Số hồ sơ |
|---|---|---|
| 1 | Tổng số | 300 |
| 2 | Trực tuyến | 180 |
| 3 | Đúng hạn | 290 |
| 4 | Quá hạn | 10 |`,
  `| TT | Đơn vị | Số lớp | Học viên/lớp | Học viên |
|---|---|---|---|---|
| 1 | Xã A | 2 | 40 | 80 |
| 2 | Xã B | 3 | 50 | 150 |
| | Tổng cộng | 5 | 46 | 230 |`,
  'Phần mềm phiên bản 3.5, hệ điều hành Windows 8.1; tỷ lệ đúng hạn 99,5%; xem mục 2.3 báo cáo này.',
  'Xã tiếp nhận 1.250 hồ sơ, giải quyết 1.200 hồ sơ, tăng 25% so với cùng kỳ năm trước (tiếp nhận 1.000 hồ sơ).',
  'Đã thu 520 triệu đồng, bao gồm cả 120 triệu đồng nợ năm trước và 30 triệu đồng tiền phạt.',
  'Bình quân mỗi xã tiếp nhận 650 hồ sơ, trong đó xã cao nhất 1.200 hồ sơ, xã thấp nhất 210 hồ sơ.',
  'Huyện đã giải quyết 200 hồ sơ và đang giải quyết 30 hồ sơ; số hồ sơ tiếp nhận trong tháng là 180 hồ sơ, kỳ trước chuyển sang 50 hồ sơ.',
  'Năm nay giải quyết 150 hồ sơ, năm trước giải quyết đúng hạn 118 hồ sơ, quá hạn 02 hồ sơ.',
  'Tiếp nhận 300 hồ sơ, đã giải quyết 280 hồ sơ, đang giải quyết 12 hồ sơ, 08 hồ sơ công dân tự nguyện hủy.',
  'Tiếp nhận 300 hồ sơ, đã giải quyết 280 hồ sơ, đang giải quyết hơn 15 hồ sơ.',
  'Xã vận động 50 triệu đồng, trong đó doanh nghiệp ủng hộ 30 triệu đồng, đạt 120% so với năm 2022.',
  'Tổng đàn 12.500 con, trong đó trâu, bò 2.500 con, bằng 104% cùng kỳ; lợn 10.000 con, bằng 98% cùng kỳ.',
  'Huyện có 02 hồ sơ quá hạn thuộc các lĩnh vực: đất đai; xây dựng; môi trường.',
  'Kết quả làm việc với 02 đơn vị như sau: cơ bản thực hiện tốt; còn thiếu nhân lực; cần bổ sung thiết bị.',
  'Trên cơ sở 05 tiêu chí được duyệt, đề nghị: khẩn trương triển khai; báo cáo kết quả; tổng hợp vướng mắc.',
];
