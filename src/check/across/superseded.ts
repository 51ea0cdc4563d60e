import type { Report } from '../../model/document.ts';
import { addTo } from '../../model/multimap.ts';

interface Issued {
  id: number;
  report: Pick<Report, 'type' | 'number' | 'year' | 'symbol' | 'date' | 'period'>;
  /** The report that it says it takes the place of. */
  replaces?: Pick<Report, 'number' | 'symbol' | 'date'> | null;
}

/**
 * Which reports a newer version has taken the place of, by the number of the newest: those of one organisation with the same
 * type, number, symbol, year and period, and those that a later one of the same period names as replaced. Of one date, the
 * one that was loaded last is the newest.
 */
export function superseded(issued: readonly Issued[]): Map<number, number> {
  const versions = new Map<string, Issued[]>();
  for (const one of issued) {
    const { type, number, symbol, year, date, period } = one.report;
    if (number === null || period === null) continue;
    const key = [type, number, symbol, year ?? date?.slice(0, 4), period.start, period.end].join('|');
    addTo(versions, key, one);
  }
  const by = new Map<number, number>();
  for (const alike of versions.values()) {
    const sorted = [...alike].sort(byDate);
    const newest = sorted.at(-1)!.id;
    for (const { id } of sorted) if (id !== newest) by.set(id, newest);
  }
  for (const one of [...issued].sort(byDate)) for (const { id } of replacedBy(one, issued)) by.set(id, one.id);
  return by;
}

const byDate = (a: Issued, b: Issued) => (a.report.date ?? '').localeCompare(b.report.date ?? '') || a.id - b.id;

/** The earlier reports of the same period with the number that a report says it replaces. */
function replacedBy({ id, report, replaces }: Issued, issued: readonly Issued[]): Issued[] {
  const { period } = report;
  if (!replaces || period === null) return [];
  return issued.filter(
    ({ id: other, report: { number, symbol, date, period: same } }) =>
      other !== id &&
      number === replaces.number &&
      symbol === replaces.symbol &&
      (replaces.date === null || date === null || date === replaces.date) &&
      same?.start === period.start &&
      same.end === period.end &&
      (date ?? '') <= (report.date ?? ''),
  );
}
