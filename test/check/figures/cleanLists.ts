/** Right lists and sections. */
export const cleanLists: readonly string[] = [
  `
- Tổng số hồ sơ: 1.500 hồ sơ. Trong đó:
+ Cấp huyện: 400 hồ sơ.
+ Cấp xã: 1.100 hồ sơ.
`,
  `
Tiếp nhận 900 hồ sơ, cụ thể:
- Trực tuyến: 600 hồ sơ
- Trực tiếp: 250 hồ sơ
- Bưu chính: 50 hồ sơ
Giải quyết 880 hồ sơ, cụ thể:
- Đúng hạn: 870 hồ sơ
- Quá hạn: 10 hồ sơ
`,
  `
Nhiệm vụ trọng tâm quý IV gồm 03 nội dung sau:
- Rà soát, cập nhật thủ tục hành chính.
- Kiểm tra công vụ tại 05 xã.
- Tổng kết công tác năm 2023.
`,
  `
Xã thực hiện 04 nội dung:
1. Tuyên truyền.
- Phát thanh 12 lượt.
- Họp dân 05 cuộc.
2. Tập huấn.
3. Kiểm tra.
4. Báo cáo.
`,
  `
1. Nội dung chung
a) Một
b) Hai
c) Ba
d) Bốn
e) Năm
2. Nội dung khác
`,
  `
1. Nội dung chung
a) Một
b) Hai
c) Ba
d) Bốn
đ) Năm
e) Sáu
2. Nội dung khác
`,
  `
I. KẾT QUẢ
1. Chỉ đạo
1.1. Ban hành văn bản
1.2. Tuyên truyền
2. Thực hiện
2.1. Thủ tục
II. HẠN CHẾ
1. Tồn tại
2. Nguyên nhân
`,
  `
1. Về thể chế
Đã ban hành 12 văn bản.
2. Về thủ tục
a) Rà soát 24 thủ tục.
b) Tiếp nhận 1.200 hồ sơ, cụ thể:
- Trực tuyến 1.000 hồ sơ, chiếm 83,33%.
- Trực tiếp 200 hồ sơ, chiếm 16,67%.
3. Về bộ máy
Có 15 công chức (nam 08, nữ 07).
`,
  `
Kết quả giải quyết:
- Tổng số hồ sơ tiếp nhận: 520 hồ sơ (kỳ trước chuyển sang 20 hồ sơ, tiếp nhận mới 500 hồ sơ).
- Đã giải quyết: 505 hồ sơ (đúng hạn 505 hồ sơ, quá hạn 0 hồ sơ).
- Đang giải quyết: 15 hồ sơ (trong hạn 15 hồ sơ).
`,
  `
Kết quả:
- Cấp tỉnh tiếp nhận 5.000 hồ sơ, giải quyết 4.900 hồ sơ, đang giải quyết 100 hồ sơ.
- Cấp huyện tiếp nhận 2.000 hồ sơ, giải quyết 1.950 hồ sơ, đang giải quyết 50 hồ sơ.
- Cấp xã tiếp nhận 9.000 hồ sơ, giải quyết 8.990 hồ sơ, đang giải quyết 10 hồ sơ.
`,
  `
Phân công nhiệm vụ cho 04 đơn vị:
- Văn phòng: chủ trì tham mưu.
- Phòng Tư pháp: rà soát văn bản.
- Phòng Nội vụ: kiểm tra công vụ.
- Phòng Tài chính: bố trí kinh phí.
`,
  `
Các chỉ tiêu đạt được:
- Tỷ lệ trực tuyến: 85,5%.
- Tỷ lệ đúng hạn: 99,2%.
- Tỷ lệ số hóa: 78%.
`,
  `
Kinh phí thực hiện: 450 triệu đồng, trong đó:
- Mua sắm: 300 triệu đồng.
- Tuyên truyền: 100 triệu đồng.
Ngoài ra, huy động xã hội hóa 80 triệu đồng.
`,
  `
Tổng số 40 công chức:
- Theo giới tính: nam 22 công chức, nữ 18 công chức.
- Theo trình độ: đại học 36 công chức, thạc sĩ 04 công chức.
`,
  `
Tổng số 60 người tham dự:
- 20 đại biểu cấp huyện.
- 45 đại biểu cấp xã, trong đó 05 người vắng.
`,
];
