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
];
