import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalHabit, readNumber } from '../../../src/extract/figures/numbers.ts';
import { figuresOf } from '../../support/analyse.ts';

describe('the reading of separators', () => {
  it.each([
    ['641', 'count', ',', '641', null],
    ['08', 'count', ',', '8', null],
    ['10.503', 'count', ',', '10503', null],
    ['10,503', 'count', ',', '10503', null],
    ['2.267.900', 'count', ',', '2267900', null],
    ['1.234,5', 'count', ',', '1234.5', ','],
    ['1,234.5', 'count', ',', '1234.5', '.'],
    ['99,95', 'fraction', ',', '99.95', ','],
    ['93.43', 'fraction', ',', '93.43', '.'],
    ['12.345', 'fraction', ',', '12.345', '.'],
    ['0,125', 'count', '.', '0.125', ','],
    ['5.650', 'scaled', ',', '5650', null],
    ['5.650', 'scaled', '.', '5.65', '.'],
    ['5,650', 'scaled', ',', '5.65', ','],
  ] as const)('%s as %s where the habit is "%s"', (printed, use, habit, value, separator) => {
    const read = readNumber(printed, use, habit);
    expect(Number(read.value)).toBe(Number(value));
    expect(read.separator).toBe(separator);
  });

  it('keeps the number of printed decimals', () => {
    expect(['99,50', '99,5', '100', '1.000'].map((one) => readNumber(one, 'count', ',').decimals)).toEqual([
      2, 1, 0, 0,
    ]);
  });
});

describe("the report's own decimal separator", () => {
  const habit = (...printed: string[]) => decimalHabit(printed.map((one) => ({ start: 0, end: 0, printed: one })));

  it('follows the numbers that show it by themselves', () => {
    expect(habit('99,5', '10.503')).toBe(',');
    expect(habit('99.5', '10,503')).toBe('.');
    expect(habit('2.267.900')).toBe(',');
    expect(habit('2,267,900')).toBe('.');
    expect(habit('1,234.5')).toBe('.');
  });

  it('is the comma where nothing or both are shown', () => {
    expect(habit()).toBe(',');
    expect(habit('10.503', '12')).toBe(',');
    expect(habit('99,5', '93.4')).toBe(',');
  });
});

describe('any number', () => {
  it('printed the Vietnamese way is read back exactly', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), (value) => {
        const printed = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
        const [only, ...others] = figuresOf(`Xã tiếp nhận ${printed} hồ sơ.`);
        expect(others).toEqual([]);
        expect(only).toMatchObject({ value, unit: 'hồ sơ', quote: `${printed} hồ sơ` });
      }),
      { numRuns: 60 },
    );
  });

  it('of percent is read back exactly with its decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 3 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        const printed = value.toFixed(decimals).replace('.', ',');
        expect(figuresOf(`Tỷ lệ đạt ${printed}% kế hoạch.`)).toMatchObject([{ value, decimals, kind: 'percent' }]);
      }),
      { numRuns: 60 },
    );
  });
});
