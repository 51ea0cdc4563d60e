import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/document.ts';
import { add, intervalOf, meet, percentOf, subtract } from '../../src/relate/interval.ts';

const of = (value: number, decimals: number, kind: Figure['kind'], scale = 1) =>
  intervalOf({ value, decimals, kind, scale });
const ends = ({ low, high }: ReturnType<typeof of>) => [low.toString(), high.toString()];

describe('what a printed figure may stand for', () => {
  it.each([
    ['641 hồ sơ', of(641, 0, 'count'), ['641', '641']],
    ['93,43 điểm', of(93.43, 2, 'score'), ['93.43', '93.43']],
    ['250.000 đồng', of(250000, 0, 'money'), ['250000', '250000']],
    ['98,59%', of(98.59, 2, 'percent'), ['98.585', '98.595']],
    ['98%', of(98, 0, 'percent'), ['97.5', '98.5']],
    ['99,50%', of(99.5, 2, 'percent'), ['99.495', '99.505']],
    ['99,5%', of(99.5, 1, 'percent'), ['99.45', '99.55']],
    ['12,3 tỷ đồng', of(12.3, 1, 'money', 1e9), ['12250000000', '12350000000']],
    ['5,65 nghìn hồ sơ', of(5.65, 2, 'count', 1000), ['5645', '5655']],
    ['4,2 km', of(4.2, 1, 'other'), ['4.15', '4.25']],
  ])('%s', (_, interval, expected) => {
    expect(ends(interval)).toEqual(expected);
  });
});

describe('arithmetic of intervals', () => {
  const [x, y] = [of(12.3, 1, 'other'), of(4, 0, 'count')];

  it('adds and subtracts ends so that every possible value stays inside', () => {
    expect(ends(add(x, y))).toEqual(['16.25', '16.35']);
    expect(ends(subtract(x, y))).toEqual(['8.25', '8.35']);
    expect(ends(subtract(y, x))).toEqual(['-8.35', '-8.25']);
  });

  it('takes shares between the smallest part of the largest whole and the other way round', () => {
    // 630 of 639 is 98,5915…
    expect(percentOf(of(630, 0, 'count'), of(639, 0, 'count')).low.toFixed(4)).toBe('98.5915');
    // 1,2 (1,15 … 1,25) of 5 is 23 … 25
    expect(ends(percentOf(of(1.2, 1, 'other'), of(5, 0, 'count')))).toEqual(['23', '25']);
  });

  it('meets where the ends touch, and not beyond', () => {
    expect(meet(of(98.6, 1, 'percent'), of(98.5, 1, 'percent'))).toBe(true);
    expect(meet(of(98.7, 1, 'percent'), of(98.5, 1, 'percent'))).toBe(false);
    expect(meet(of(5, 0, 'count'), of(5, 0, 'count'))).toBe(true);
    expect(meet(of(5, 0, 'count'), of(6, 0, 'count'))).toBe(false);
  });
});
