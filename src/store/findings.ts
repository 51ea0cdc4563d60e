import type { Finding } from '../model/document.ts';
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
