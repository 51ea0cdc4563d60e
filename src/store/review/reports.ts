import type { Database, Row } from '../driver.ts';
import { holds } from '../search/filters.ts';
import { head, headTables } from './heads.ts';
import { inPeriod, issuedBy, type Page, type Period, Where } from './where.ts';

export interface ReportFilter {
  issuer?: string[] | undefined;
  period?: Period | undefined;
  /** Words of its title, number or issuer. */
  q?: string | undefined;
  findings?: 'with' | 'without' | undefined;
}

const orders = {
  date: 'r.date',
  issuer: 'coalesce(o.name, r.issuer)',
  title: 'r.title',
  findings: '(SELECT count(*) FROM findings x WHERE x.report_id = r.id)',
};
export type ReportOrder = keyof typeof orders;
export const reportOrders = Object.keys(orders) as ReportOrder[];

const figures = (condition: string) =>
  `(SELECT count(*) FROM figures x WHERE x.report_id = r.id${condition === '' ? '' : ` AND ${condition}`})`;
const severe = (severity: string) =>
  `(SELECT count(*) FROM findings x WHERE x.report_id = r.id AND x.severity = '${severity}')`;
const counts = `(SELECT count(*) FROM "references" x WHERE x.report_id = r.id) AS "references",
  ${figures('')} AS figures, ${figures('dossier = 1')} AS dossier,
  ${figures("dossier = 1 AND checked <> 'unchecked'")} AS dossier_checked,
  ${severe('error')} AS errors, ${severe('warning')} AS warnings, ${severe('info')} AS infos,
  (SELECT count(*) FROM findings x JOIN verdicts v ON v.fingerprint = x.fingerprint AND v.verdict = 'dismissed'
    WHERE x.report_id = r.id) AS dismissed`;
const columns = `${head}, r.sha256, r.pages, r.ocr, coalesce(o.province, r.province) AS province, ${counts}`;

export async function listReports(
  database: Database,
  filter: ReportFilter,
  order: { by: ReportOrder; down: boolean },
  { limit, offset }: Page,
): Promise<{ rows: Row[]; total: number }> {
  const where = inPeriod(issuedBy(new Where().and('r.copy_of IS NULL'), filter.issuer), filter.period);
  if (filter.findings !== undefined)
    where.and(
      `${filter.findings === 'without' ? 'NOT ' : ''}EXISTS (SELECT 1 FROM findings x WHERE x.report_id = r.id)`,
    );
  if (filter.q !== undefined) where.and('r.id IN (SELECT value FROM json_each(?))', await named(database, filter.q));
  const total = await database.get<{ n: number }>(`SELECT count(*) AS n FROM reports r ${where.sql}`, where.values);
  const rows = await database.all(
    `SELECT ${columns} FROM
       (SELECT r.id AS found, row_number() OVER (ORDER BY ${orders[order.by]} ${order.down ? 'DESC' : 'ASC'}, r.id) AS turn
        FROM reports r LEFT JOIN organisations o ON o.key = r.organisation ${where.sql} ORDER BY turn LIMIT ? OFFSET ?) listed
     JOIN reports r ON r.id = found ${headTables} ORDER BY turn`,
    [...where.values, limit, offset],
  );
  return { rows, total: total!.n };
}

/** The reports that these words name, as JSON. */
async function named(database: Database, words: string): Promise<string> {
  const all = await database.all<{ id: number; name: string }>(
    `SELECT r.id, concat_ws(' ', r.title, r.number, r.symbol, coalesce(o.name, r.issuer), r.period_label) AS name
     FROM reports r LEFT JOIN organisations o ON o.key = r.organisation WHERE r.copy_of IS NULL`,
  );
  return JSON.stringify(all.filter(({ name }) => holds(name, words)).map(({ id }) => id));
}

/** One report, also a copy of another. */
export const reportOf = (database: Database, report: number): Promise<Row | undefined> =>
  database.get(
    `SELECT ${columns}, r.place, r.data_window_start, r.data_window_end, r.signer, r.recipients, r.warnings AS notes,
       r.copy_of, r.superseded_by
     FROM reports r ${headTables} WHERE r.id = ?`,
    [report],
  );

export const headOf = (database: Database, report: number): Promise<Row | undefined> =>
  database.get(`SELECT ${head} FROM reports r ${headTables} WHERE r.id = ?`, [report]);

/** Every file that holds exactly this report, the primary one first; and those that hold copies of it. */
export async function filesOf(database: Database, report: number): Promise<{ own: string[]; copies: string[] }> {
  const rows = await database.all<{ path: string; own: number }>(
    `SELECT f.path, r.id = ?1 AS own FROM files f JOIN reports r ON r.id = f.report_id
     WHERE r.id = ?1 OR r.copy_of = ?1 ORDER BY own DESC, f.is_primary DESC, f.path`,
    [report],
  );
  const paths = (own: number) => rows.filter((row) => row.own === own).map(({ path }) => path);
  return { own: paths(1), copies: [...paths(1).slice(1), ...paths(0)] };
}

/** Why its figures were not checked, most first. */
export const uncheckedOf = (database: Database, report: number): Promise<Row[]> =>
  database.all(
    `SELECT coalesce(reason, '') AS reason, count(*) AS figures FROM figures
     WHERE report_id = ? AND dossier = 1 AND checked = 'unchecked' GROUP BY 1 ORDER BY 2 DESC, 1`,
    [report],
  );
