import { readPeriod } from '../../extract/identity/period.ts';
import type { Period } from '../../model/document.ts';
import type { Patterns } from '../../rules/patterns.ts';

type Days = Pick<Period, 'start' | 'end'>;

const year = '(?<year>\\d{4})';
/** Forms that programs write; the words of reports are the rules'. */
const forms: readonly (readonly [RegExp, (part: number) => [first: number, last: number]])[] = [
  [new RegExp(`^${year}$`), () => [1, 12]],
  [new RegExp(`^(?:Q(?<part>[1-4])[-/ ]?${year})$`, 'i'), (part) => [part * 3 - 2, part * 3]],
  [new RegExp(`^(?:${year}[-/ ]?Q(?<part>[1-4]))$`, 'i'), (part) => [part * 3 - 2, part * 3]],
  [new RegExp(`^(?:H(?<part>[12])[-/ ]?${year})$`, 'i'), (part) => [part * 6 - 5, part * 6]],
  [new RegExp(`^(?:${year}[-/ ]?H(?<part>[12]))$`, 'i'), (part) => [part * 6 - 5, part * 6]],
  [new RegExp(`^${year}-(?<part>0[1-9]|1[0-2])$`), (part) => [part, part]],
  [new RegExp(`^(?<part>0?[1-9]|1[0-2])/${year}$`), (part) => [part, part]],
];
const days = /^(\d{4}-\d{2}-\d{2})(?:\.\.|\/)(\d{4}-\d{2}-\d{2})$/;

/** The days of a period as a list writes it: as reports do, or as programs do; null where it says none. */
export function daysOf(text: string, patterns: Patterns): Days | null {
  const written = text.trim();
  const exact = days.exec(written);
  if (exact) return { start: exact[1]!, end: exact[2]! };
  for (const [form, monthsOf] of forms) {
    const groups = form.exec(written)?.groups;
    if (!groups) continue;
    const [first, last] = monthsOf(Number(groups.part));
    const iso = (month: number, day: number) =>
      new Date(Date.UTC(Number(groups.year), month - 1, day)).toISOString().slice(0, 10);
    return { start: iso(first, 1), end: iso(last + 1, 0) };
  }
  const read = readPeriod(written, patterns);
  return read && { start: read.period.start, end: read.period.end };
}
