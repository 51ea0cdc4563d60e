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

export async function insertComparisons(database: Database, comparisons: readonly ComparisonRow[]): Promise<void> {
  if (comparisons.length === 0) return;
  const ids = await database.newIds('comparisons', comparisons.length);
  const numbered = comparisons.map((one, index) => ({ ...one, id: ids[index]! }));
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
}

export async function insertFindings(
  database: Database,
  numbered: readonly (AcrossFinding & { position: number })[],
): Promise<void> {
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
    [...columns, 'figure_id', 'reference_id'],
    numbered.flatMap(({ report, position, evidence, inReports }) =>
      evidence.map(({ start, end, quote, page, figure, reference }, index) => [
        ...[report, position, index, inReports[index]!],
        ...[start, end, quote, page, figure, reference],
      ]),
    ),
  );
}
