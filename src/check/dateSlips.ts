import { toIso } from '../extract/references/dates.ts';

/** A date with day and month swapped; null where they are one, or the calendar has no such day. */
export function swapped(iso: string): string | null {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return day === month ? null : toIso(year, day, month);
}

/** All days of the same year that differ from a date in one printed digit of day or month. */
function oneDigitOff(iso: string): string[] {
  const found: string[] = [];
  for (const at of [5, 6, 8, 9])
    for (let digit = 0; digit <= 9; digit++) {
      const [year, month, day] = (iso.slice(0, at) + digit + iso.slice(at + 1)).split('-').map(Number);
      const date = toIso(year!, month!, day!);
      if (date !== null && date !== iso) found.push(date);
    }
  return found;
}

/** Whether a single slip makes one date of the other: day and month swapped, or one wrong digit. */
export const isOneSlip = (a: string, b: string): boolean => swapped(a) === b || oneDigitOff(a).includes(b);

/** The same day of another year; null on 29 February. */
export const inYear = (iso: string, year: number): string | null =>
  toIso(year, Number(iso.slice(5, 7)), Number(iso.slice(8)));

/** The one slip (day and month swapped, else a single wrong digit) that gives a date which fits; null where more than one does. */
export function oneSlip(iso: string, fits: (date: string) => boolean): string | null {
  const turned = swapped(iso);
  if (turned !== null && fits(turned)) return turned;
  const fitting = oneDigitOff(iso).filter(fits);
  return fitting.length === 1 ? fitting[0]! : null;
}
