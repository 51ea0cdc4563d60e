/** Arithmetic of periods: days as in the contract ("2023-07-01"), both ends included. */
import type { Period } from '../model/document.ts';

type Days = Pick<Period, 'start' | 'end'>;

const day = 24 * 60 * 60 * 1000;

/** The day after another one. */
export const dayAfter = (date: string): string => new Date(Date.parse(date) + day).toISOString().slice(0, 10);

/** Whether one period begins on the day after the other has ended. */
export const follows = (later: Days, earlier: Days): boolean => later.start === dayAfter(earlier.end);

export const sameDays = (a: Days, b: Days): boolean => a.start === b.start && a.end === b.end;

/** Whether both begin on one day and the second ends later: what accumulates in the first goes on in the second. */
export const extendsOver = (longer: Days, shorter: Days): boolean =>
  longer.start === shorter.start && longer.end > shorter.end;

/** The same days of the year before. */
export const yearBefore = ({ start, end }: Days): Days => ({ start: oneYearEarlier(start), end: oneYearEarlier(end) });

/** The period of the same number of whole months that ends right before another one begins. */
export function before({ start, end }: Days): Days {
  const [year, month] = start.split('-').map(Number);
  const [lastYear, lastMonth] = end.split('-').map(Number);
  const months = (lastYear! - year!) * 12 + lastMonth! - month! + 1;
  const first = new Date(Date.UTC(year!, month! - 1 - months, 1)).toISOString().slice(0, 10);
  return { start: first, end: new Date(Date.parse(start) - day).toISOString().slice(0, 10) };
}

/** The days that are counted for a period by the rules for reports (Decree 09/2019): from the 15th to the 14th. */
export function legalWindow({ start, end }: Days): Days {
  const [year, month] = start.split('-').map(Number);
  const from = new Date(Date.UTC(year!, month! - 2, 15)).toISOString().slice(0, 10);
  return { start: from, end: `${end.slice(0, 7)}-14` };
}

function oneYearEarlier(date: string): string {
  const [year, month, last] = date.split('-').map(Number);
  const ofMonth = new Date(Date.UTC(year!, month!, 0)).getUTCDate();
  const lastThen = new Date(Date.UTC(year! - 1, month!, 0)).getUTCDate();
  const then = last === ofMonth ? lastThen : Math.min(last!, lastThen);
  return new Date(Date.UTC(year! - 1, month! - 1, then)).toISOString().slice(0, 10);
}

/**
 * Ways to cover a period by others, each without gap or overlap: quarters of a year, two halves, a half and two quarters.
 * Periods with the same days are one. At most `limit` ways, those of the fewest periods first.
 */
export function tilings<T extends Days>(whole: Days, periods: readonly T[], limit = 4): T[][] {
  const inside = periods.filter((one) => one.start >= whole.start && one.end <= whole.end && !sameDays(one, whole));
  const byStart = new Map<string, T[]>();
  for (const one of inside.sort((a, b) => (a.end < b.end ? 1 : -1))) {
    const alike = byStart.get(one.start) ?? [];
    if (!alike.some((other) => sameDays(one, other))) byStart.set(one.start, [...alike, one]);
  }
  const found: T[][] = [];
  let open: T[][] = [[]];
  while (open.length > 0 && found.length < limit) {
    const next: T[][] = [];
    for (const covered of open) {
      const from = covered.length === 0 ? whole.start : dayAfter(covered.at(-1)!.end);
      for (const one of byStart.get(from) ?? []) (one.end === whole.end ? found : next).push([...covered, one]);
    }
    // Twelve months and their mixtures with quarters and halves: more are not worth the work.
    open = next.slice(0, 64);
  }
  return found.slice(0, limit);
}
