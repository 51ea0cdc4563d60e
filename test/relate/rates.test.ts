import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/analyse.ts';
import { described } from './described.ts';

const shares = (text: string) => described(text).filter((one) => /^(?:ratio|change)/.test(one));

describe('shares', () => {
  it.each([
    ['before their fraction', 'Đạt 96,2% (302/314 người).', 'ratio 96,2% = 302 / 314 người: holds'],
    [
      'of a fraction in words',
      'Xét xử 540 vụ việc trong tổng số 600 vụ việc, đạt 90%.',
      'ratio 90% = 540 vụ việc / 600 vụ việc: holds',
    ],
    [
      'whose words name the base, not the figure that fits',
      'Nhận 800 đơn, đã xử lý 600 đơn, có 400 đơn đủ điều kiện (chiếm 50% tổng số đơn đã xử lý).',
      'ratio 50% = 400 đơn / 600 đơn: fails, 66.67',
    ],
    [
      'of a number right behind',
      'Kiểm tra 24 đơn vị, bằng 48% tổng số 50 đơn vị.',
      'ratio 48% = 24 đơn vị / 50 đơn vị: holds',
    ],
    [
      'of a plan that is estimated against',
      'Thu ước 29,4 tỷ đồng, bằng 105% dự toán giao (28 tỷ đồng).',
      'ratio 105% = 29,4 tỷ đồng / 28 tỷ đồng: holds',
    ],
    [
      'behind their plan',
      'Thu 41,6 tỷ đồng, so với dự toán giao (188,2 tỷ đồng) bằng 22,1%.',
      'ratio 22,1% = 41,6 tỷ đồng / 188,2 tỷ đồng: holds',
    ],
    [
      'that are a bound',
      'Đã giải quyết 500 hồ sơ, trong đó đúng hạn 497 hồ sơ, đạt hơn 99%.',
      'ratio 99% = 497 hồ sơ / 500 hồ sơ: holds',
    ],
    [
      'that a status names',
      'Đã giải quyết 800 hồ sơ: đúng hạn 790, quá hạn 10. Tỷ lệ quá hạn là 1,52%.',
      'ratio 1,52% = 10 / 800 hồ sơ: fails, 1.25',
    ],
  ])('%s', (_, text, expected) => {
    expect(shares(text)).toContain(expected);
  });

  it('that were cut off instead of rounded are worth a word', () => {
    const found = findingsOf('Tòa án thụ lý 1.187 vụ án các loại, giải quyết 1.003 vụ án, đạt 84,49%.');
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['ratio-mismatch', 'info']]);
  });

  it('of one wrong base are one mistake', () => {
    const text = 'Đánh giá 220 người: xuất sắc 30 (15%), tốt 150 (75%), hoàn thành 20 (10%).';
    expect(findingsOf(text).filter(({ rule }) => rule === 'ratio-mismatch')).toHaveLength(1);
  });

  it('of a base that is not printed accuse nobody, however near another count', () => {
    expect(findingsOf('Nhận 974 hồ sơ, giải quyết đúng hạn 940 hồ sơ (98,53%), quá hạn 14 hồ sơ.')).toEqual([]);
  });
});

describe('the amount and the rate of a change', () => {
  it.each([
    [
      'beside the new value',
      'Đã thụ lý 1.250 việc, tăng 75 việc (6,38%) so với cùng kỳ.',
      'change 6,38% = 1.250 việc / ?: holds',
    ],
    [
      'beside the earlier value',
      'So với năm 2015 (80 đơn vị) giảm 20 đơn vị, tức 25%.',
      'change 25% = ? / 80 đơn vị: holds',
    ],
    [
      'in per cent of the earlier period',
      'Số đơn là 640 đơn, giảm 60 đơn, bằng 91,4% so với cùng kỳ.',
      'ratio 91,4% = 640 đơn / ?: holds',
    ],
  ])('%s', (_, text, expected) => {
    expect(shares(text)).toEqual([expected]);
  });

  it('is no change where the percentage is far from it', () => {
    expect(shares('Quá hạn 12 hồ sơ, giảm 05 hồ sơ (0,5%) so với cùng kỳ.')).toEqual([]);
  });
});
