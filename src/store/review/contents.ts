import type { Database, Row } from '../driver.ts';

const figureColumns = `report_id, id, start_offset, end_offset, quote, value, decimals, unit, scale, amount, maximum, kind,
  measure, level, dossier, approximate, status, channel, checked, reason, page, table_index, table_row, table_column`;

/** The figures of a report in the order of its text, with whether a finding accuses each. */
export const figuresOf = (database: Database, report: number): Promise<Row[]> =>
  database.all(
    `SELECT ${figureColumns}, id IN (SELECT e.figure_id FROM evidence e
       WHERE e.in_report = ?1 AND e.report_id = ?1 AND e.position = 0 AND e.figure_id IS NOT NULL) AS accused
     FROM figures WHERE report_id = ?1 ORDER BY position`,
    [report],
  );

export const referenceColumns = `x.report_id, x.id, x.start_offset, x.end_offset, x.quote, x.type, x.number, x.year, x.symbol,
  x.date, x.issuer, x.subject, x.inherited, x.key, x.page, x.organisation`;

export const referencesOf = (database: Database, report: number): Promise<Row[]> =>
  database.all(`SELECT ${referenceColumns} FROM "references" x WHERE x.report_id = ? ORDER BY x.position`, [report]);
