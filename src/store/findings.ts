import type { Finding, Severity } from '../model/document.ts';
import type { Database } from './driver.ts';
import { columnNames, findingColumns, rowOf } from './rows.ts';
import { insertRows } from './transaction.ts';

const evidenceColumns = [
  'report_id',
  'finding',
  'position',
  'start_offset',
  'end_offset',
  'quote',
  'page',
  'figure_id',
  'reference_id',
];

/** Puts these findings in the place of a report's former ones. Call it inside a transaction. */
export async function replaceFindings(
  database: Database,
  report: number,
  findings: readonly Finding[],
  checkStamp: string,
): Promise<void> {
  await database.run('DELETE FROM findings WHERE report_id = ?', [report]);
  await insertRows(
    database,
    'findings',
    ['report_id', 'position', ...columnNames(findingColumns)],
    findings.map((finding, position) => [report, position, ...rowOf(findingColumns, finding)]),
  );
  const evidence = findings.flatMap((finding, number) =>
    finding.evidence.map(({ start, end, quote, page, figure, reference }, position) => [
      ...[report, number, position, start, end],
      ...[quote, page, figure, reference],
    ]),
  );
  await insertRows(database, 'evidence', evidenceColumns, evidence);
  await database.run('UPDATE reports SET check_stamp = ? WHERE id = ?', [checkStamp, report]);
}

export async function countFindings(database: Database, report: number): Promise<number> {
  const row = await database.get<{ n: number }>('SELECT count(*) AS n FROM findings WHERE report_id = ?', [report]);
  return row?.n ?? 0;
}

/** Findings of all that is loaded, each report once. */
export async function countBySeverity(database: Database): Promise<Record<Severity, number>> {
  const rows = await database.all<{ severity: Severity; n: number }>(
    'SELECT severity, count(*) AS n FROM v_findings GROUP BY severity',
  );
  const count = (severity: Severity) => rows.find((row) => row.severity === severity)?.n ?? 0;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
