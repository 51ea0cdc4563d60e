import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/analyse.ts';

/** Every figure of a text as "quote = value unit". */
const read = (text: string) => figuresOf(text).map(({ quote, value, unit }) => `${quote} = ${value} ${unit ?? '?'}`);

describe('figures of courts, inspectorates and budgets', () => {
  it.each([
    ['Thụ lý 4.120 việc, xong 3.050 việc.', ['4.120 việc = 4120 việc', '3.050 việc = 3050 việc']],
    ['Theo dõi 12 bản án, kiểm điểm 1/3 tập thể.', ['12 bản án = 12 bản án', '1 = 1 tập thể', '3 tập thể = 3 tập thể']],
    ['Xuất khẩu 2,4 tỷ USD.', ['2,4 tỷ USD = 2.4 tỷ USD']],
    ['Thu nhập đạt 61 triệu đồng/người/năm.', ['61 triệu đồng/người/năm = 61 triệu đồng/người/năm']],
    ['Giảm 12 vụ (-18,7%).', ['12 vụ = 12 vụ', '-18,7% = -18.7 %']],
    ['Có 412 trong tổng số 430 chi bộ được đánh giá.', ['412 = 412 chi bộ', '430 chi bộ = 430 chi bộ']],
    ['Nghị quyết Trung ương 6 khóa XII được quán triệt tới 15 chi bộ.', ['15 chi bộ = 15 chi bộ']],
    ['Theo kết luận tại Trung ương 7 khóa XI, có 3 đoàn.', ['3 đoàn = 3 đoàn']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['Rừng trồng 1.305 ha, đạt 98,5%.', 1305],
    ['Thóc 55.200 tấn.', 55200],
    ['Rau 3,25 ha.', 3.25],
    ['Rừng trồng 1,305 ha, đạt 98.5%.', 1305],
  ])('measured quantities follow the report’s own separator: %s', (text, value) =>
    expect(figuresOf(text)[0]).toMatchObject({ value }),
  );

  it.each([
    ['Tăng trưởng thấp hơn 0,4% so với kế hoạch.', false],
    ['Tỷ lệ cao hơn 1,5% so với năm trước.', false],
    ['Trang trại chiếm phần lớn (trên 60% tổng đàn).', true],
    ['Chi hơn 60 triệu đồng.', true],
  ])('a comparison rounds nothing: %s', (text, approximate) =>
    expect(figuresOf(text)[0]).toMatchObject({ approximate }),
  );
});

describe('the unit of a number without one', () => {
  it.each([
    ['Cơ quan thi hành án dân sự tỉnh đã thụ lý 7.259, trong đó xong 4.918.', null],
    ['Kết quả phân loại như sau: đủ điều kiện 5.422.', null],
    ['Số xã đạt chuẩn: 69.', 'xã'],
  ])('is no word that means something else: %s', (text, unit) => expect(figuresOf(text)[0]).toMatchObject({ unit }));
});
