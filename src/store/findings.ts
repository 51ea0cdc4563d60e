import type { Finding, Severity } from '../model/document.ts';
import type { Database } from './driver.ts';
import { type PackedRows, packRows } from './packed.ts';
import { columnNames, findingColumns, rowOf } from './rows.ts';

/** Findings of one report, as they are written. */
export interface PackedFindings {
  count: number;
  findings: PackedRows;
  evidence: PackedRows;
}

export function packFindings(findings: readonly Finding[]): PackedFindings {
  const evidence = findings.flatMap((finding, number) =>
    finding.evidence.map(({ start, end, quote, page, figure, reference }, position) => [
      ...[number, position, start, end],
      ...[quote, page, figure, reference],
    ]),
  );
  const place = ['start_offset', 'end_offset', 'quote', 'page', 'figure_id', 'reference_id'];
  return {
    count: findings.length,
    findings: packRows(
      ['position', ...columnNames(findingColumns)],
      findings.map((finding, position) => [position, ...rowOf(findingColumns, finding)]),
    ),
    evidence: packRows(['finding', 'position', ...place], evidence),
  };
}

/** Writes the findings of a report that has none. Call it inside a transaction. */
export async function saveFindings(
  database: Database,
  report: number,
  { findings, evidence }: PackedFindings,
): Promise<void> {
  await database.insert('findings', findings, { report_id: report });
  await database.insert('evidence', evidence, { report_id: report, in_report: report });
}

/** Puts these findings in the place of a report's former ones. Call it inside a transaction. */
export async function replaceFindings(
  database: Database,
  report: number,
  packed: PackedFindings,
  checkStamp: string,
): Promise<void> {
  await database.run('DELETE FROM findings WHERE report_id = ? AND across = 0', [report]);
  await saveFindings(database, report, packed);
  await database.run('UPDATE reports SET check_stamp = ? WHERE id = ?', [checkStamp, report]);
}

export async function countFindings(database: Database, report: number): Promise<number> {
  const row = await database.get<{ n: number }>('SELECT count(*) AS n FROM findings WHERE report_id = ?', [report]);
  return row?.n ?? 0;
}

/** Findings of all that is loaded, each report once; those that an auditor has dismissed are counted apart. */
export async function countBySeverity(database: Database): Promise<Record<Severity | 'dismissed', number>> {
  const rows = await database.all<{ kind: string; n: number }>(
    `SELECT iif(verdict IS 'dismissed', verdict, severity) AS kind, count(*) AS n FROM v_findings GROUP BY kind`,
  );
  const count = (kind: string) => rows.find((row) => row.kind === kind)?.n ?? 0;
  return { error: count('error'), warning: count('warning'), info: count('info'), dismissed: count('dismissed') };
}
