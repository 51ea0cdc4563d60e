import type { Database } from '../driver.ts';
import { wordsOf } from './words.ts';

export interface SearchFilters {
  /** Words of the issuer's name. */
  issuer?: string;
  /** A year, a month or a day in ISO form, two of them joined by "..", or words of the period as printed. */
  period?: string;
}

interface Candidate {
  id: number;
  issuer: string | null;
  /** The issuer's one name, however the report writes it. */
  name: string | null;
  label: string | null;
  from: string | null;
  to: string | null;
}

const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The reports, copies left out, that the filters let pass; null where there is no filter. */
export async function filteredReports(database: Database, filters: SearchFilters): Promise<number[] | null> {
  const { issuer, period } = filters;
  if (issuer === undefined && period === undefined) return null;
  const all = await database.all<Candidate>(
    `SELECT r.id, r.issuer, o.name, r.period_label AS label, r.period_start AS "from", r.period_end AS "to"
     FROM reports r LEFT JOIN organisations o ON o.key = r.organisation WHERE r.copy_of IS NULL ORDER BY r.id`,
  );
  const passes = (one: Candidate) =>
    (issuer === undefined || holds(one.issuer, issuer) || holds(one.name, issuer)) &&
    (period === undefined || fits(one, period));
  return all.filter(passes).map(({ id }) => id);
}

/** All words side by side in a name, marks or not. */
export function holds(name: string | null, asked: string): boolean {
  const bare = (text: string) =>
    wordsOf(text)
      .map((word) => ` ${word.bare}`)
      .join('');
  return name !== null && `${bare(name)} `.includes(`${bare(asked)} `);
}

/** A report's period overlaps the dates asked for, or is printed in the words asked for. */
function fits({ label, from, to }: Candidate, asked: string): boolean {
  const [first = '', last = first] = asked.trim().split('..');
  if (!iso.test(first) || !iso.test(last)) return holds(label, asked);
  // As text: "2023-07" stands before all its days, "2023-07~" behind them.
  return from !== null && to !== null && from <= `${last}~` && to >= first;
}
