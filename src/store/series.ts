import type { Organisation, ReportSeries, SeriesPoint } from '../model/series.ts';
import type { Database, Value } from './driver.ts';
import { insertRows } from './transaction.ts';

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

/** Puts these in the place of a report's former ones. Call it inside a transaction, when its figures are there. */
export async function saveSeries(database: Database, report: number, series: ReportSeries): Promise<void> {
  const { organisation, points } = series;
  await markChanged(database, [report]);
  if (organisation !== null) await saveOrganisation(database, organisation);
  await database.run('UPDATE reports SET organisation = ? WHERE id = ?', [organisation?.key ?? null, report]);
  const reporter = organisation?.key ?? (await issuerOf(database, report));
  await database.run('DELETE FROM series_points WHERE report_id = ?', [report]);
  await insertRows(
    database,
    'series_points',
    ['report_id', 'reporter', ...columns.map(([name]) => name)],
    points.map((point) => [report, reporter, ...columns.map(([, value]) => value(point))]),
  );
}

async function issuerOf(database: Database, report: number): Promise<string | null> {
  const row = await database.get<{ issuer: string | null }>('SELECT issuer FROM reports WHERE id = ?', [report]);
  return row?.issuer ?? null;
}

async function saveOrganisation(database: Database, one: Organisation): Promise<void> {
  const { key, name, level, parent, province, provinceNow } = one;
  await database.run(
    `INSERT INTO organisations (key, name, level, parent, province, province_now, changed) VALUES (?, ?, ?, ?, ?, ?, 1)
     ON CONFLICT (key) DO UPDATE SET name = excluded.name, level = excluded.level, province = excluded.province,
       parent = coalesce(excluded.parent, parent), province_now = excluded.province_now, changed = 1`,
    [key, name, level, parent, province, provinceNow],
  );
}

/** Says that the reports of these reports' organisations must be compared again. */
export async function markChanged(database: Database, reports: readonly number[]): Promise<void> {
  await database.run(
    `UPDATE organisations SET changed = 1 WHERE key IN
       (SELECT organisation FROM reports WHERE id IN (SELECT value FROM json_each(?)))`,
    [JSON.stringify(reports)],
  );
}

/** Every point of some reports, each with its report. */
export async function loadPoints(
  database: Database,
  reports: readonly number[],
): Promise<{ report: number; point: SeriesPoint }[]> {
  const rows = await database.all<Record<string, string | number | null>>(
    `SELECT p.* FROM series_points p JOIN figures x ON x.report_id = p.report_id AND x.id = p.figure
     WHERE p.report_id IN (SELECT value FROM json_each(?)) ORDER BY p.report_id, x.position`,
    [JSON.stringify(reports)],
  );
  return rows.map((row) => ({ report: Number(row.report_id), point: toPoint(row) }));
}

const toPoint = (row: Record<string, string | number | null>): SeriesPoint =>
  ({
    figure: row.figure,
    measure: row.measure,
    name: row.name,
    words: row.words,
    nature: row.nature,
    status: row.status,
    level: row.level,
    channel: row.channel,
    scope: JSON.parse(String(row.scope)),
    period: { kind: row.period_kind, label: row.period_label, start: row.period_start, end: row.period_end },
    own: row.own === 1,
    cumulative: row.cumulative === 1,
    unit: row.unit,
    kind: row.kind,
    amount: row.amount,
    tolerance: row.tolerance,
    approximate: row.approximate === 1,
  }) as SeriesPoint;
