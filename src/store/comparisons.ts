import type { Finding } from '../model/document.ts';
import type { Database } from './driver.ts';
import { columnNames, findingColumns, rowOf } from './rows.ts';
import { insertRows } from './transaction.ts';

/** One comparison across reports as it is stored. */
export interface ComparisonRow {
  rule: string;
  verdict: 'agrees' | 'disagrees' | 'notCompared';
  reason: string | null;
  report: number;
  figure: string;
  expected: string;
  actual: string;
  terms: { report: number; figure: string }[];
}

/** A finding across reports: each passage says in which report it stands. */
export interface AcrossFinding extends Finding {
  report: number;
  inReports: number[];
}

/** Findings across reports stand behind those of the report alone. */
const firstPosition = 1_000_000;

/** Puts these in the place of all that was found for the reports of one organisation. Call it inside a transaction. */
export async function replaceComparisons(
  database: Database,
  organisation: string,
  comparisons: readonly ComparisonRow[],
  findings: readonly AcrossFinding[],
): Promise<void> {
  const theirs = 'report_id IN (SELECT id FROM reports WHERE organisation = ?)';
  await database.run(`DELETE FROM comparisons WHERE ${theirs}`, [organisation]);
  await database.run(`DELETE FROM findings WHERE across = 1 AND ${theirs}`, [organisation]);
  const last = await database.get<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM comparisons');
  const numbered = comparisons.map((one, index) => ({ ...one, id: last!.id + 1 + index }));
  await insertRows(
    database,
    'comparisons',
    ['id', 'rule', 'verdict', 'reason', 'report_id', 'figure', 'expected', 'actual'],
    numbered.map(({ id, rule, verdict, reason, report, figure, expected, actual }) => [
      ...[id, rule, verdict, reason],
      ...[report, figure, expected, actual],
    ]),
  );
  await insertRows(
    database,
    'comparison_terms',
    ['comparison', 'position', 'report_id', 'figure'],
    numbered.flatMap(({ id, terms }) => terms.map(({ report, figure }, position) => [id, position, report, figure])),
  );
  await insertFindings(database, findings);
}

async function insertFindings(database: Database, findings: readonly AcrossFinding[]): Promise<void> {
  const numbered = findings.map((finding, index) => ({ ...finding, position: firstPosition + index }));
  await insertRows(
    database,
    'findings',
    ['report_id', 'position', 'across', ...columnNames(findingColumns)],
    numbered.map((finding) => [finding.report, finding.position, 1, ...rowOf(findingColumns, finding)]),
  );
  const columns = ['report_id', 'finding', 'position', 'in_report', 'start_offset', 'end_offset', 'quote', 'page'];
  await insertRows(
    database,
    'evidence',
    [...columns, 'figure_id'],
    numbered.flatMap(({ report, position, evidence, inReports }) =>
      evidence.map(({ start, end, quote, page, figure }, index) => [
        ...[report, position, index, inReports[index]!],
        ...[start, end, quote, page, figure],
      ]),
    ),
  );
}

/** Where figures stand; by "report figure". */
export async function placesOf(
  database: Database,
  figures: readonly { report: number; figure: string }[],
): Promise<Map<string, { start: number; end: number; quote: string; page: number | null }>> {
  const rows = await database.all<{ key: string; start: number; end: number; quote: string; page: number | null }>(
    `SELECT x.report_id || ' ' || x.id AS key, x.start_offset AS start, x.end_offset AS "end", x.quote, x.page
     FROM json_each(?) j JOIN figures x ON x.report_id = j.value ->> 'report' AND x.id = j.value ->> 'figure'`,
    [JSON.stringify(figures)],
  );
  return new Map(rows.map(({ key, ...place }) => [key, place]));
}
