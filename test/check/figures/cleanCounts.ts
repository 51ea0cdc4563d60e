/** Right counts with what looks like their list, or is one that is hard to count. */
export const cleanCounts: readonly string[] = [
  'Đoàn làm việc với 02 đơn vị: Sở Lao động, Thương binh và Xã hội; Sở Văn hóa, Thể thao và Du lịch.',
  'Xã có 04 phòng: Văn phòng HĐND và UBND, Phòng Kinh tế, Phòng Văn hóa - Xã hội, Phòng Hạ tầng và Đô thị.',
  'UBND phường có 03 phòng là Văn phòng HĐND và UBND, Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Văn hóa - Xã hội; ngoài ra còn có Trung tâm Phục vụ hành chính công.',
  'Huyện thực hiện phương châm "5 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả.',
  'Công chức thực hiện "3 xin, 2 luôn": xin chào, xin lỗi, xin phép; luôn lắng nghe, luôn thấu hiểu.',
  'Đã ban hành 05 văn bản chỉ đạo, trong đó có: Kế hoạch số 12/KH-UBND ngày 10/01/2023; Công văn số 45/UBND-NV ngày 15/02/2023.',
  'Đã ban hành 05 văn bản chỉ đạo (như Kế hoạch số 12/KH-UBND ngày 10/01/2023; Công văn số 45/UBND-NV ngày 15/02/2023).',
  'Đã ban hành 12 văn bản chỉ đạo (Kế hoạch số 12/KH-UBND ngày 10/01/2023; Công văn số 45/UBND-NV ngày 15/02/2023).',
  'Đã ban hành 02 kế hoạch (Kế hoạch số 12/KH-UBND ngày 10/01/2023 về tuyên truyền, kiểm tra và tập huấn; Kế hoạch số 20/KH-UBND ngày 15/02/2023).',
  'Tham mưu ban hành 02 văn bản: Quyết định số 15/QĐ-UBND ngày 12/3/2023 sửa đổi Quyết định số 08/QĐ-UBND ngày 05/01/2022; Công văn số 33/UBND-VX ngày 14/3/2023.',
  'Xã giải quyết 05 hồ sơ: đất đai; hộ tịch; chứng thực.',
  'Có 12 trường hợp vi phạm: lấn chiếm vỉa hè; xây dựng không phép; đổ rác trái quy định.',
  'Tổ chức 06 cuộc kiểm tra: kỷ luật hành chính; đạo đức công vụ; cải cách hành chính.',
  'Có 04 hồ sơ (hồ sơ đất đai, hồ sơ hộ tịch) quá hạn.',
  'Đến nay 12/15 xã (xã Bình An, xã Bình Minh, xã Bình Tân) đã hoàn thành.',
  'Tại 03 xã, phường (xã Bình An, xã Bình Minh và phường Hòa Lợi) không có hồ sơ quá hạn.',
  'Tăng 02 xã so với năm 2022 (xã Bình An, xã Bình Minh, xã Bình Tân đều đạt).',
  'Phòng đề ra 3-5 giải pháp: tuyên truyền; kiểm tra; tập huấn; khen thưởng.',
  'Trại gà có 20 trại với 39.000 con; 10 trại vịt: 35.500 con; 11 trại cút: 33.000 con; 03 trại bò.',
  'Tập trung 03 nhiệm vụ: rà soát thủ tục; niêm yết công khai; tập huấn nghiệp vụ; v.v.',
  'Còn 02 khó khăn: thiếu nhân lực; kinh phí hạn hẹp; và một số vướng mắc khác.',
  'Giao 03 đơn vị (Phòng Tư pháp chủ trì, Công an huyện phối hợp, UBND các xã thực hiện) tổ chức kiểm tra.',
  'Đề nghị xử lý 02 vấn đề sau: (1) bổ sung biên chế cho các xã, phường, thị trấn; (2) nâng cấp phần mềm, đường truyền.',
  'Có 03 nguyên nhân: Thứ nhất, thiếu người; thứ hai, thiếu máy; thứ ba, phần mềm chậm, hay lỗi.',
  'Huyện có 02 tập thể được khen thưởng là Phòng Nội vụ và Văn phòng HĐND và UBND huyện.',
  'Sáp nhập 02 thôn (thôn Đông Thành và thôn Tây Thành) thành thôn Thành Công.',
  'Phát thanh bằng ba thứ tiếng (Kinh, Khmer, Hoa) tại các ấp.',
  'Xã được chia thành 02 nhóm: nhóm I có chỉ số từ 90% trở lên gồm 12 đơn vị, nhóm II có chỉ số dưới 90% gồm 05 đơn vị.',
  'Xã đã đạt 03 tiêu chí gồm tiêu chí số 2 về giao thông, tiêu chí số 5 về trường học và tiêu chí số 6 về văn hóa và hoàn thành hồ sơ đề nghị công nhận.',
  'Toàn huyện có 11 xã (huyện Đông Hải, huyện Tây Hải) thuộc vùng khó khăn.',
  'Thanh tra 04 đơn vị, phát hiện 02 vụ với 05 đối tượng, gồm: mua sắm thiết bị sai quy định; đấu giá đất không đúng trình tự.',
  'Ban hành 01 nghị quyết (Nghị quyết số 15/NQ-HĐND ngày 12/7/2023 về phân bổ ngân sách, đầu tư công và biên chế).',
  `Xã có 03 nhiệm vụ trọng tâm:
- Rà soát thủ tục:
+ Đất đai.
+ Hộ tịch.
- Tập huấn:
+ Công chức.
- Kiểm tra.`,
  `Ban hành 03 kế hoạch:
(1) Kế hoạch số 06/KH-UBND ngày 10/7/2023 về cải cách hành chính; (2) số 11/KH-UBND ngày 22/7/2023 về chuyển đổi số; (3) số 19/KH-UBND ngày 01/8/2023.`,
  `Đề ra 02 giải pháp:
Một là, tăng cường kiểm tra.
Hai là, khen thưởng kịp thời.
Ba xã được chọn làm điểm.`,
  `Ba xã có nhiều hồ sơ nhất:
| TT | Xã | Số hồ sơ |
|---|---|---|
| 1 | Bình An | 120 |
| 2 | Bình Minh | 110 |
| 3 | Bình Tân | 90 |
| 4 | Các xã còn lại | 200 |`,
  `Kết quả đánh giá theo các tiêu chí sau:
- Thể chế: 8/10 điểm
- Thủ tục: 9/10 điểm
- Bộ máy: 7/10 điểm
Trong 02 tiêu chí bị trừ điểm, tiêu chí bộ máy thấp nhất.`,
];
