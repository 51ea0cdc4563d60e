import { readPeriod } from '../extract/identity/period.ts';
import type { Period } from '../model/document.ts';
import { before, sameDays, yearBefore } from './periods.ts';
import type { SeriesWords } from './words.ts';

/** The period of one figure. */
export interface Moment {
  period: Period;
  own: boolean;
  cumulative: boolean;
}

/**
 * Which period the words around a figure mean: the report's own where they name no other one; null where they name one that
 * cannot be turned into days.
 */
export function momentOf(said: string, own: Period, words: SeriesWords): Moment | null {
  const roles = new Set(words.roles.scan(said).map(({ value }) => value));
  const named = lastPeriod(said, own, words);
  if (roles.has('cumulative')) return cumulative(named ?? own, own);
  const year = named?.kind === 'year' ? named.start.slice(0, 4) : null;
  if (roles.has('same-time')) return sameTime(year, own);
  if (roles.has('elsewhen')) return null;
  if (named === null || sameDays(named, own)) return { period: own, own: true, cumulative: false };
  // A year named in a report of a part of one: its own is just mentioned, another one may mean that one's same part.
  if (year !== null && own.kind !== 'year')
    return year === own.end.slice(0, 4) ? { period: own, own: true, cumulative: false } : null;
  return { period: named, own: false, cumulative: false };
}

/** The period that a growth of a value is counted from; null where the words may mean several. */
export function momentAgainst(
  since: RegExpExecArray,
  of: Period,
  own: Period,
  words: SeriesWords,
): Pick<Period, 'start' | 'end'> | null {
  const { same, quarter, month, year } = since.groups!;
  const named = lastPeriod(since[0], own, words);
  if (same !== undefined) return sameTime(named?.kind === 'year' ? named.start.slice(0, 4) : null, of)?.period ?? null;
  const kind = quarter ? 'quarter' : month ? 'month' : year ? 'year' : null;
  if (kind !== null) return of.kind === kind ? before(of) : null;
  return named?.kind === of.kind && named.end < of.start ? named : null;
}

/** From the first of January to the end of the period that is named. */
function cumulative({ label, end }: Period, own: Period): Moment {
  const period: Period = { kind: 'range', label, start: `${end.slice(0, 4)}-01-01`, end };
  return { period, own: sameDays(period, own), cumulative: true };
}

/** The same days of the year before; null where another year is named. */
function sameTime(year: string | null, own: Period): Moment | null {
  const period = { ...own, ...yearBefore(own) };
  return year === null || period.end.startsWith(year) ? { period, own: false, cumulative: false } : null;
}

/** The last period that the words name, its year being the report's where they leave it out. */
function lastPeriod(said: string, own: Period, { patterns }: SeriesWords): Period | null {
  const inYear = Number(own.end.slice(0, 4));
  let found: Period | null = null;
  for (let from = 0; from < said.length; ) {
    const next = readPeriod(said.slice(from), patterns, inYear);
    if (next === null) break;
    found = next.period;
    from += next.end;
  }
  return found;
}
