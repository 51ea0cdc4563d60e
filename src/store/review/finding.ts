import type { Database, Row } from '../driver.ts';
import type { FindingKey } from './findings.ts';
import { head, headTables } from './heads.ts';

/** Every finding of a fingerprint, copies left out. */
export const findingKeysOf = (database: Database, fingerprint: string): Promise<FindingKey[]> =>
  database.all(
    `SELECT x.report_id, x.position AS finding FROM findings x JOIN reports r ON r.id = x.report_id AND r.copy_of IS NULL
     WHERE x.fingerprint = ? ORDER BY x.report_id, x.position`,
    [fingerprint],
  );

/** The findings of reports, or of those that they are copies of. */
export const findingKeysIn = (database: Database, reports: readonly number[]): Promise<FindingKey[]> =>
  database.all(
    `SELECT x.report_id, x.position AS finding FROM findings x WHERE x.report_id IN
       (SELECT coalesce(copy_of, id) FROM reports WHERE id IN (SELECT value FROM json_each(?)))
     ORDER BY x.report_id, x.position`,
    [JSON.stringify(reports)],
  );

/** The findings of a report that name a figure. */
export const findingKeysAt = (database: Database, report: number, figure: string): Promise<FindingKey[]> =>
  database.all(
    `SELECT DISTINCT e.report_id, e.finding FROM evidence e JOIN reports r ON r.id = e.report_id AND r.copy_of IS NULL
     WHERE e.in_report = ? AND e.figure_id = ? ORDER BY 1, 2`,
    [report, figure],
  );

/** What a finding rests on, each passage with the report it stands in. */
export const evidenceOf = (database: Database, { report_id, finding }: FindingKey): Promise<Row[]> =>
  database.all(
    `SELECT ${head}, e.position, e.start_offset, e.end_offset, e.quote, e.page, e.figure_id AS figure,
       e.reference_id AS reference, x.table_index, x.table_row, x.table_column
     FROM evidence e JOIN reports r ON r.id = e.in_report ${headTables}
     LEFT JOIN figures x ON x.report_id = e.in_report AND x.id = e.figure_id
     WHERE e.report_id = ? AND e.finding = ? ORDER BY e.position`,
    [report_id, finding],
  );

/** The failing relation of a report that has these values and the figure in it. */
export const failingRelation = (
  database: Database,
  report: number,
  figure: string,
  values: readonly [expected: number, actual: number],
): Promise<{ id: string } | undefined> =>
  database.get(
    `SELECT r.id FROM relations r JOIN relation_terms t ON t.report_id = r.report_id AND t.relation_id = r.id
     WHERE r.report_id = ? AND t.figure_id = ? AND r.holds = 0 AND r.expected = ? AND r.actual = ? ORDER BY r.position`,
    [report, figure, ...values],
  );
