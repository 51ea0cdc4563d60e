import type { Analysis, FindingDraft, Mention, Span } from '../model/analysis.ts';
import { addTo } from '../model/multimap.ts';

/** A date in Vietnamese print, where January and February have two digits: "2021-06-14" → "14/6/2021". */
export function printDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(day).padStart(2, '0')}/${month! < 3 ? `0${month}` : month}/${year}`;
}

/** Days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Evidence of a mention; its date too, where that stands apart from it ("On … the committee issued Plan No. …"). */
export function evidenceOf({ reference, date }: Mention): FindingDraft['evidence'] {
  const own = { start: reference.start, end: reference.end, reference: reference.id };
  const apart = date !== null && (date.end <= own.start || date.start >= own.end);
  return apart ? [own, { start: date.start, end: date.end }] : [own];
}

/** A mention as a message shows it: its quote on one line, with its date where that stands apart. */
export function show(mention: Mention): string {
  const { quote, date } = mention.reference;
  const printed = oneLine(quote);
  return evidenceOf(mention).length > 1 && date !== null ? `${printed} (${printDate(date)})` : printed;
}

export const oneLine = (text: string): string => text.replace(/[\s*]+/gu, ' ').trim();

/** What is printed at a place, on one line. */
export const printed = ({ text }: Analysis, { start, end }: Span): string => oneLine(text.slice(start, end));

/** Items by key; what has no key is left out. */
export function indexBy<T>(items: Iterable<T>, keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) addTo(groups, key, item);
  }
  return groups;
}

/** Groups in the order of their first members; what has no key is left out. */
export const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string | null): T[][] => [
  ...indexBy(items, keyOf).values(),
];
