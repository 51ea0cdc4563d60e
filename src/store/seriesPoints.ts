import type { Period } from '../model/document.ts';
import type { Growth, SeriesPoint } from '../model/series.ts';
import type { Database } from './driver.ts';

/** Every point of some reports, each with its report; of a period, only those with a measure of the fixed vocabulary. */
export async function loadPoints(
  database: Database,
  reports: readonly number[],
  period?: Pick<Period, 'start' | 'end'>,
): Promise<{ report: number; point: SeriesPoint }[]> {
  const ofPeriod = 'AND p.period_start = ? AND p.period_end = ? AND p.measure IS NOT NULL';
  const rows = await database.all<Record<string, string | number | null>>(
    `SELECT p.* FROM json_each(?) j JOIN series_points p ON p.report_id = CAST(j.value AS INTEGER)
     JOIN figures x ON x.report_id = p.report_id AND x.id = p.figure
     ${period ? `WHERE true ${ofPeriod}` : ''} ORDER BY p.report_id, x.position`,
    [JSON.stringify(reports), ...(period ? [period.start, period.end] : [])],
  );
  return rows.map((row) => ({ report: Number(row.report_id), point: toPoint(row) }));
}

/** The growths that some reports state, each with its report. */
export async function loadGrowths(
  database: Database,
  reports: readonly number[],
): Promise<{ report: number; growth: Growth }[]> {
  const rows = await database.all<Record<string, string> & { report_id: number; direction: 1 | -1 }>(
    'SELECT * FROM growths WHERE report_id IN (SELECT value FROM json_each(?)) ORDER BY report_id, figure',
    [JSON.stringify(reports)],
  );
  return rows.map(({ report_id, figure, of_figure, direction, since_start, since_end, low, high }) => ({
    report: report_id,
    growth: {
      ...{ figure: figure!, of: of_figure!, direction },
      ...{ since: { start: since_start!, end: since_end! }, low: low!, high: high! },
    },
  }));
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
