import { describe, expect, it } from 'vitest';
import { described } from './described.ts';

describe('changes', () => {
  it.each([
    [
      'the earlier value before it',
      'Hiện có 61 đơn vị. So với năm 2015 (79 đơn vị) giảm 18 đơn vị, tức 22,8%.',
      ['difference 79 đơn vị = 61 đơn vị + 18 đơn vị: holds', 'change 22,8% = 61 đơn vị / 79 đơn vị: holds'],
    ],
    [
      'said twice',
      'Nộp mới 409 hồ sơ (tăng 37 hồ sơ, tương đương 9,9%, so với 372 hồ sơ của tháng 9).',
      ['difference 409 hồ sơ = 372 hồ sơ + 37 hồ sơ: holds', 'change 9,9% = 409 hồ sơ / 372 hồ sơ: holds'],
    ],
    ['from one to the other', 'Số vụ giảm từ 15 vụ xuống còn 12 vụ (giảm 20%).', ['change 20% = 12 vụ / 15 vụ: holds']],
    [
      'both in one bracket',
      'Có 69 DN giải thể, giảm 9,2% so cùng kỳ (69/76 DN).',
      ['change 9,2% = 69 DN / 76 DN: holds'],
    ],
    [
      'points with a per cent sign',
      'Đạt 96,4%, tăng 2,1% so với năm 2022 (94,3%).',
      ['difference 96,4% = 94,3% + 2,1%: holds'],
    ],
    ['a rate of rates', 'Hộ nghèo còn 3,6%, giảm 10% so với năm 2022 (4,0%).', ['change 10% = 3,6% / 4,0%: holds']],
    [
      'more than a plan',
      'Các xã thu 246 tỷ đồng, hơn kế hoạch (230 tỷ đồng) 16 tỷ đồng.',
      ['difference 246 tỷ đồng = 230 tỷ đồng + 16 tỷ đồng: holds'],
    ],
    [
      'a unit said in short',
      'Kế hoạch kiểm tra 20 cơ quan, đơn vị, thực tế 24 cơ quan, đơn vị (vượt 04 đơn vị).',
      ['difference 24 cơ quan, đơn vị = 20 cơ quan, đơn vị + 04 đơn vị: holds'],
    ],
    [
      'ranks, which fall while they improve',
      'Huyện xếp thứ 05/11, tăng 03 bậc so với năm 2022 (thứ 08/11).',
      ['difference 08/11 = 05/11 + 03 bậc: holds'],
    ],
  ])('%s', (_, text, expected) => {
    expect(described(text)).toEqual(expect.arrayContaining(expected));
  });

  it('of a value that is compared with something else give nothing', () => {
    const text =
      'Thu 12.221 tỷ đồng, đạt 51,8% so với nghị quyết (23.600 tỷ đồng) và tăng 2,5% so với cùng kỳ năm 2023.';
    expect(described(text).filter((one) => !one.startsWith('ratio'))).toEqual([]);
  });

  it('need the earlier value, or the amount, in print', () => {
    expect(described('Đã thụ lý 1.250 việc, tăng 6,38% so với cùng kỳ năm trước.')).toEqual([]);
  });
});

describe('deductions', () => {
  it.each([
    ['Tự chấm 13,25 điểm trên tối đa 15 điểm, bị trừ 1,75 điểm.', 'difference 15 điểm = 13,25 điểm + 1,75 điểm: holds'],
    [
      'Điểm tối đa 15 điểm, đạt 13,25 điểm, bị trừ 1,25 điểm.',
      'difference 15 điểm = 13,25 điểm + 1,25 điểm: fails, 1.75',
    ],
  ])('%s', (text, expected) => {
    expect(described(text)).toContain(expected);
  });
});
