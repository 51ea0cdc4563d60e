import type { Organisation, ReportSeries, SeriesPoint } from '../model/series.ts';
import type { Database, Value } from './driver.ts';
import { type PackedRows, packRows } from './packed.ts';

const columns: readonly (readonly [string, (point: SeriesPoint) => Value])[] = [
  ['figure', ({ figure }) => figure],
  ['measure', ({ measure }) => measure],
  ['name', ({ name }) => name],
  ['words', ({ words }) => words],
  ['nature', ({ nature }) => nature],
  ['status', ({ status }) => status],
  ['level', ({ level }) => level],
  ['channel', ({ channel }) => channel],
  ['scope', ({ scope }) => JSON.stringify(scope)],
  ['period_kind', ({ period }) => period.kind],
  ['period_label', ({ period }) => period.label],
  ['period_start', ({ period }) => period.start],
  ['period_end', ({ period }) => period.end],
  ['own', ({ own }) => Number(own)],
  ['cumulative', ({ cumulative }) => Number(cumulative)],
  ['unit', ({ unit }) => unit],
  ['kind', ({ kind }) => kind],
  ['amount', ({ amount }) => amount],
  ['tolerance', ({ tolerance }) => tolerance],
  ['approximate', ({ approximate }) => Number(approximate)],
];

/** What a report says of itself for comparing it, as it is written. */
export interface PackedSeries {
  organisation: Organisation | null;
  partial: boolean;
  /** The mention of the report that it takes the place of. */
  replaces: string | null;
  /** Who its values are counted for: its organisation, else its issuer. */
  reporter: string | null;
  points: PackedRows;
  growths: PackedRows;
  citations: PackedRows;
}

export function packSeries(series: ReportSeries, issuer: string | null): PackedSeries {
  const { organisation, points, growths = [], cited = [], partial = false, replaces = null } = series;
  return {
    ...{ organisation, partial, replaces, reporter: organisation?.key ?? issuer },
    points: packRows(
      columns.map(([name]) => name),
      points.map((point) => columns.map(([, value]) => value(point))),
    ),
    growths: packRows(
      ['figure', 'of_figure', 'direction', 'since_start', 'since_end', 'low', 'high'],
      growths.map(({ figure, of, direction, since, low, high }) => [
        ...[figure, of, direction],
        ...[since.start, since.end, low, high],
      ]),
    ),
    citations: packRows(
      ['reference', 'document', 'subject', 'changed'],
      cited.map(({ reference, document, subject }) => [reference, document, subject, 1]),
    ),
  };
}

/** Puts these in the place of a report's former ones. Call it inside a transaction. */
export async function replaceSeries(database: Database, report: number, packed: PackedSeries): Promise<void> {
  await markChanged(database, [report]);
  await database.run('DELETE FROM findings WHERE report_id = ? AND across = 1', [report]);
  for (const table of ['comparisons', 'growths', 'citations', 'series_points'])
    await database.run(`DELETE FROM ${table} WHERE report_id = ?`, [report]);
  await saveSeries(database, report, packed);
}

/** Writes those of a report that has none. Call it inside a transaction, when its figures are there. */
export async function saveSeries(database: Database, report: number, packed: PackedSeries): Promise<void> {
  const { organisation, partial, replaces, reporter, points, growths, citations } = packed;
  if (organisation !== null) await saveOrganisation(database, organisation, report);
  await database.run('UPDATE reports SET organisation = ?, partial = ?, replaces = ? WHERE id = ?', [
    ...[organisation?.key ?? null, Number(partial), replaces, report],
  ]);
  await database.insert('series_points', points, { report_id: report, reporter });
  await database.insert('growths', growths, { report_id: report });
  await database.insert('citations', citations, { report_id: report });
  await markChanged(database, [report]);
}

/** Of reports that name it in different ways the last one is followed, in whatever order they are loaded. */
async function saveOrganisation(database: Database, one: Organisation, report: number): Promise<void> {
  const { key, name, level, parent, province, provinceNow } = one;
  const said = (column: string) =>
    `${column} = CASE WHEN excluded.said_by >= organisations.said_by THEN excluded.${column} ELSE organisations.${column} END`;
  await database.run(
    `INSERT INTO organisations (key, name, level, parent, province, province_now, said_by, parent_by, changed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)
     ON CONFLICT (key) DO UPDATE SET ${['name', 'level', 'province', 'province_now', 'said_by'].map(said).join(', ')},
       parent = CASE WHEN excluded.parent_by >= organisations.parent_by THEN excluded.parent ELSE organisations.parent END,
       parent_by = CASE WHEN excluded.parent_by >= organisations.parent_by THEN excluded.parent_by
         ELSE organisations.parent_by END,
       changed = 1`,
    [key, name, level, parent, province, provinceNow, report, parent === null ? 0 : report],
  );
}

/**
 * Says that what these reports are compared with must be compared again: the other reports of their organisations, those of
 * the units below and of the bodies above in the periods that they speak of, and those that cite the same documents.
 */
export async function markChanged(database: Database, reports: readonly number[]): Promise<void> {
  const these = JSON.stringify(reports);
  const listed = '(SELECT value FROM json_each(?))';
  await database.run(
    `UPDATE organisations SET changed = 1 WHERE key IN (SELECT organisation FROM reports WHERE id IN ${listed})`,
    [these],
  );
  await database.run(
    `INSERT INTO changed_periods
     SELECT DISTINCT r.organisation, p.period_start, p.period_end
     FROM series_points p JOIN reports r ON r.id = p.report_id
     WHERE p.report_id IN ${listed} AND p.measure IS NOT NULL AND r.organisation IS NOT NULL
     ON CONFLICT DO NOTHING`,
    [these],
  );
  await database.run(
    `UPDATE citations SET changed = 1
     WHERE changed = 0 AND document IN (SELECT document FROM citations WHERE report_id IN ${listed})`,
    [these],
  );
}
