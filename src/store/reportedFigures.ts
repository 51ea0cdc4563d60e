import type { ReportedFigure } from '../check/against/compare.ts';
import type { Organisation } from '../model/series.ts';
import type { Database } from './driver.ts';

/** Every organisation that has reports. */
export const reportingOrganisations = (database: Database): Promise<Organisation[]> =>
  database.all(
    `SELECT key, name, level, parent, province, province_now AS provinceNow FROM organisations o
     WHERE EXISTS (SELECT 1 FROM reports r WHERE r.organisation = o.key) ORDER BY key`,
  );

/** What an organisation states of itself as a whole, by no single channel, in the order of periods. */
export async function reportedFigures(database: Database, organisation: string): Promise<ReportedFigure[]> {
  const rows = await database.all<Omit<ReportedFigure, 'own' | 'approximate'> & { own: number; approximate: number }>(
    `SELECT v.report_id AS report, v.path, v.organisation, v.measure_id AS measure, v.measure AS name, v.printed, p.level,
       v.period_label AS periodLabel, v.period_start AS start, v.period_end AS "end", v.own, v.value, v.unit, v.amount,
       p.tolerance, v.kind, p.approximate, v.id AS figure, v.quote, v.page, v.other_values AS otherValues
     FROM v_series v JOIN series_points p ON p.report_id = v.report_id AND p.figure = v.id
     WHERE v.organisation = ? AND v.channel IS NULL AND v.scope = '[]'
     ORDER BY v.period_start, v.period_end, v.report_id, v.id`,
    [organisation],
  );
  return rows.map((row) => ({ ...row, own: row.own === 1, approximate: row.approximate === 1 }));
}
