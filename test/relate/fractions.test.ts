import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/analyse.ts';
import { described } from './described.ts';

const found = (text: string) => findingsOf(text).map(({ rule, severity }) => `${severity} ${rule}`);

describe('a percentage behind a fraction', () => {
  it('is of that fraction, whatever total stands before it', () => {
    const text =
      'Huyện có 21/50 trường đạt chuẩn, chiếm 42%. Trong đó, mầm non có 12/18 trường, chiếm 66,7%; tiểu học có 9/32 trường, chiếm 28,1%.';
    expect(described(text)).toContain('ratio 66,7% = 12 / 18 trường: holds');
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Đã giải quyết 336/490 vụ việc, đạt tỷ lệ 78,5%, tăng 3,8%.', ['error ratio-mismatch']],
    ['Có 12/15 xã hoàn thành (90%).', ['error ratio-mismatch']],
    ['Có 12/18 trường đạt chuẩn, chiếm 66,6%.', ['info ratio-mismatch']],
    ['Có 12/15 xã hoàn thành, đạt 80%.', []],
    ['Tổ chức 12/15 cuộc họp, đại biểu tham dự đạt 95%.', []],
    ['Thu 22/25 triệu đồng, đạt 110% kế hoạch.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('adds up with nothing: numerator and denominator are no parts', () => {
    expect(described('Huyện có 30/50 trường đạt chuẩn. Mầm non có 12/18 trường đạt chuẩn.')).toEqual([
      'partOf 50 trường = 30: holds',
      'partOf 18 trường = 12: holds',
    ]);
  });
});

describe('rates of achievement beside parts', () => {
  it.each([
    'Tổng thu 2.000 tỷ đồng, đạt 51,8% so với nghị quyết đề ra; trong đó, thu nội địa 1.500 tỷ đồng, đạt 50,5%.',
    'Tổng chi 900 tỷ đồng, trong đó chi thường xuyên 600 tỷ đồng, đạt 48,1%; chi đầu tư 300 tỷ đồng, đạt 71%.',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  it('one wrong share among right ones is accused', () => {
    const text = 'Có 200 cuộc, trong đó đột xuất 50 cuộc, chiếm 52%; theo kế hoạch 150 cuộc, chiếm 75%.';
    expect(found(text)).toEqual(['error ratio-mismatch']);
  });
});

it('the share behind the last part is no further part: what is missing is still told', () => {
  const text = 'Đã giải quyết 850 hồ sơ; trong đó, đúng hạn 830 hồ sơ, chiếm 97,6%; quá hạn 18 hồ sơ, chiếm 2,1%.';
  expect(found(text)).toEqual(['error sum-mismatch']);
});

it('cases and persons beside each other are no fraction', () => {
  expect(found('Đã giải quyết 4.120 vụ/6.130 bị can, đạt tỷ lệ 95,9%.')).toEqual([]);
  expect(found('Đã giải quyết 120 vụ/180 người, đạt 95%.')).toEqual([]);
});

it('amounts in two currencies, or of one person and of all, add up to nothing', () => {
  expect(found('Vốn đăng ký 900 tỷ đồng, gồm trong nước 500 tỷ đồng và nước ngoài 20 triệu USD.')).toEqual([]);
  expect(found('Chi 900 triệu đồng (trong đó thu nhập 61 triệu đồng/người, mua sắm 850 triệu đồng).')).toEqual([]);
});
