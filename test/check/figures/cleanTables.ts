/** Right tables. */
export const cleanTables: readonly string[] = [
  `
| TT | Lĩnh vực | Tiếp nhận | Đúng hạn | Quá hạn |
|---|---|---|---|---|
| 1 | Đất đai | 52 | 40 | 2 |
| 2 | Hộ tịch | 48 | 48 | 0 |
| | Tổng cộng | 100 | 88 | 2 |
`,
  `
| STT | Xã | Số hộ | Hộ nghèo | Tỷ lệ (%) |
|---|---|---|---|---|
| 1 | An Bình | 1.200 | 60 | 5,00 |
| 2 | Phú Lộc | 800 | 20 | 2,50 |
| 3 | Tân Hòa | 1.000 | 35 | 3,50 |
| | Tổng | 3.000 | 115 | 3,83 |
`,
  `
| TT | Nội dung | Năm 2021 | Năm 2022 | Năm 2023 |
|---|---|---|---|---|
| 1 | Số cuộc kiểm tra | 10 | 12 | 15 |
| 2 | Số đơn vị được kiểm tra | 25 | 30 | 28 |
| 3 | Số vi phạm | 04 | 03 | 02 |
`,
  `
| TT | Đơn vị | Tổng số | Trong đó: nữ |
|---|---|---|---|
| I | Khối phòng | 30 | 12 |
| 1 | Phòng Nội vụ | 14 | 6 |
| 2 | Phòng Tư pháp | 16 | 6 |
| II | Khối xã | 45 | 20 |
| 1 | Xã An Bình | 22 | 9 |
| 2 | Xã Phú Lộc | 23 | 11 |
| | Tổng cộng | 75 | 32 |
`,
  `
| TT | Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ (%) |
|---|---|---|---|---|
| 1 | Thu thuế | 300 | 330 | 110 |
| 2 | Thu phí | 120 | 90 | 75 |
| 3 | Thu khác | 50 | 55 | 110 |
`,
  `
| TT | Nội dung | Số lượng |
|---|---|---|
| 1 | Tổng số hồ sơ tiếp nhận | 250 |
| 2 | Hồ sơ trực tuyến | 180 |
| 3 | Hồ sơ đúng hạn | 245 |
| 4 | Hồ sơ quá hạn | 05 |
`,
];
