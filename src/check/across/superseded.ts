import type { Report } from '../../model/document.ts';
import { addTo } from '../../model/multimap.ts';

interface Issued {
  id: number;
  report: Pick<Report, 'type' | 'number' | 'year' | 'symbol' | 'date' | 'period'>;
}

/**
 * Which reports a newer version has taken the place of, by the number of the newest: those of one organisation with the same
 * type, number, symbol, year and period. Of one date, the one that was loaded last is the newest.
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
    const sorted = [...alike].sort((a, b) => (a.report.date ?? '').localeCompare(b.report.date ?? '') || a.id - b.id);
    const newest = sorted.at(-1)!.id;
    for (const { id } of sorted) if (id !== newest) by.set(id, newest);
  }
  return by;
}
