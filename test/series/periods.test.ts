import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, extendsOver, follows, tilings, yearBefore } from '../../src/series/periods.ts';

const days = (start: string, end: string) => ({ start, end });
const quarters = [
  days('2023-01-01', '2023-03-31'),
  days('2023-04-01', '2023-06-30'),
  days('2023-07-01', '2023-09-30'),
  days('2023-10-01', '2023-12-31'),
];
const [q1, q2, q3, q4] = quarters as [
  (typeof quarters)[0],
  (typeof quarters)[0],
  (typeof quarters)[0],
  (typeof quarters)[0],
];
const half = days('2023-01-01', '2023-06-30');
const year = days('2023-01-01', '2023-12-31');

describe('periods', () => {
  it('follow one another over the ends of months and years', () => {
    expect(dayAfter('2023-12-31')).toBe('2024-01-01');
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(follows(q2, q1)).toBe(true);
    expect(follows(q3, q1)).toBe(false);
    expect(follows(q2, half)).toBe(false);
  });

  it('extend over shorter ones that begin on the same day', () => {
    expect(extendsOver(year, half)).toBe(true);
    expect(extendsOver(half, year)).toBe(false);
    expect(extendsOver(half, half)).toBe(false);
    expect(extendsOver(half, q2)).toBe(false);
  });

  it('of the year before end on the last day of the same month', () => {
    expect(yearBefore(days('2024-02-01', '2024-02-29'))).toEqual(days('2023-02-01', '2023-02-28'));
    expect(yearBefore(days('2025-02-01', '2025-02-28'))).toEqual(days('2024-02-01', '2024-02-29'));
    expect(yearBefore(days('2023-12-15', '2024-06-14'))).toEqual(days('2022-12-15', '2023-06-14'));
  });

  it('are covered by others without gap or overlap', () => {
    expect(tilings(year, [half, ...quarters])).toEqual([[half, q3, q4], quarters]);
    expect(tilings(half, [q1, q2])).toEqual([[q1, q2]]);
    expect(tilings(year, [q1, q2, q4])).toEqual([]);
    expect(tilings(year, [year])).toEqual([]);
    expect(tilings(half, [q1, { ...q1 }, q2])).toHaveLength(1);
  });

  it('are covered by parts cut anywhere', () => {
    const cut = fc.uniqueArray(fc.integer({ min: 2, max: 364 }), { minLength: 1, maxLength: 11 });
    const day = (number: number) => new Date(Date.UTC(2023, 0, number)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(cut, (at) => {
        const bounds = [1, ...at.sort((a, b) => a - b), 366];
        const parts = bounds.slice(1).map((end, index) => days(day(bounds[index]!), day(end - 1)));
        expect(tilings(year, [...parts].reverse())).toEqual([parts]);
      }),
    );
  });
});
