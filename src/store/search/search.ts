import type { Database } from '../driver.ts';
import { loadText } from '../texts.ts';
import { withinTime } from '../withinTime.ts';
import { findTerms, type Term } from './expression.ts';
import { filteredReports, type SearchFilters } from './filters.ts';
import { fullTextOf } from './fullText.ts';

/** A passage that holds every term, with the report it stands in. */
export interface Hit {
  report: number;
  path: string;
  issuer: string | null;
  number: string | null;
  symbol: string | null;
  date: string | null;
  period: string | null;
  title: string | null;
  page: number | null;
  start: number;
  end: number;
  /** The passage: a line of the report's text. */
  text: string;
  /** Where the terms stand in it. */
  places: { start: number; end: number }[];
}

export interface SearchLimits {
  rows: number;
  seconds: number;
  /** So many of the best are left out. */
  offset?: number;
}

/** The passages that fit best come first. Copies of a report are left out. @throws TooLate */
export async function searchText(
  database: Database,
  terms: readonly Term[],
  filters: SearchFilters,
  limits: SearchLimits,
): Promise<{ hits: Hit[]; more: boolean }> {
  const reports = await filteredReports(database, filters);
  const { from, matches, order, expression } = fullTextOf(database);
  const rows = await withinTime(database, limits.seconds, () =>
    database.all<Omit<Hit, 'text' | 'places'>>(
      `SELECT p.report_id AS report, f.path, r.issuer, r.number, r.symbol, r.date, r.period_label AS period, r.title,
         p.page, p.start_offset AS start, p.end_offset AS "end"
       FROM ${from}
       JOIN reports r ON r.id = p.report_id AND r.copy_of IS NULL
       JOIN files f ON f.report_id = r.id AND f.is_primary = 1
       WHERE ${matches} ${reports ? 'AND p.report_id IN (SELECT value FROM json_each(?))' : ''}
       ORDER BY ${order} LIMIT ? OFFSET ?`,
      [expression(terms), ...(reports ? [JSON.stringify(reports)] : []), limits.rows + 1, limits.offset ?? 0],
    ),
  );
  const hits: Hit[] = rows.slice(0, limits.rows).map((row) => ({ ...row, text: '', places: [] }));
  for (const report of new Set(hits.map((hit) => hit.report))) {
    const text = await loadText(database, report);
    for (const hit of hits.filter((one) => one.report === report)) {
      hit.text = text.slice(hit.start, hit.end);
      hit.places = findTerms(hit.text, terms);
    }
  }
  return { hits, more: rows.length > limits.rows };
}

/** How many passages hold every term; counted up to `most`. @throws TooLate */
export async function countHits(
  database: Database,
  terms: readonly Term[],
  filters: SearchFilters,
  { most, seconds }: { most: number; seconds: number },
): Promise<number> {
  const reports = await filteredReports(database, filters);
  const { from, matches, expression } = fullTextOf(database);
  const rows = await withinTime(database, seconds, () =>
    database.all<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT 1 FROM ${from}
         JOIN reports r ON r.id = p.report_id AND r.copy_of IS NULL
         WHERE ${matches} ${reports ? 'AND p.report_id IN (SELECT value FROM json_each(?))' : ''} LIMIT ?) found`,
      [expression(terms), ...(reports ? [JSON.stringify(reports)] : []), most],
    ),
  );
  return rows[0]?.n ?? 0;
}
