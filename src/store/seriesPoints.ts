import type { Period } from '../model/document.ts';
import type { Growth, SeriesPoint } from '../model/series.ts';
import type { Database, Value } from './driver.ts';

const columns =
  'figure, measure, name, words, nature, status, level, channel, scope, period_kind, period_label, period_start, period_end, own, cumulative, unit, kind, amount, tolerance, approximate';

/**
 * The points of some reports, by report; of a period, only those with a measure of the fixed vocabulary. Those of a report
 * come as one text: to hand over every value by itself takes the driver three times as long.
 */
export async function loadPoints(
  database: Database,
  reports: readonly number[],
  period?: Pick<Period, 'start' | 'end'>,
): Promise<Map<number, SeriesPoint[]>> {
  const ofPeriod = 'WHERE p.period_start = ? AND p.period_end = ? AND p.measure IS NOT NULL';
  const rows = await database.all<{ report: number; points: string }>(
    `SELECT p.report_id AS report,
       json_group_array(json_array(${columns.replace(/\w+/g, 'p.$&')}) ORDER BY x.position) AS points
     FROM json_each(?) j JOIN series_points p ON p.report_id = CAST(j.value AS INTEGER)
     JOIN figures x ON x.report_id = p.report_id AND x.id = p.figure
     ${period ? ofPeriod : ''} GROUP BY p.report_id`,
    [JSON.stringify(reports), ...(period ? [period.start, period.end] : [])],
  );
  return new Map(rows.map(({ report, points }) => [report, (JSON.parse(points) as Value[][]).map(toPoint)]));
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

function toPoint(values: readonly Value[]): SeriesPoint {
  const [figure, measure, name, words, nature, status, level, channel, scope, ...others] = values;
  const [periodKind, label, start, end, own, cumulative, unit, kind, amount, tolerance, approximate] = others;
  return {
    figure,
    measure,
    name,
    words,
    nature,
    status,
    level,
    channel,
    scope: JSON.parse(String(scope)),
    period: { kind: periodKind, label, start, end },
    own: own === 1,
    cumulative: cumulative === 1,
    unit,
    kind,
    amount,
    tolerance,
    approximate: approximate === 1,
  } as SeriesPoint;
}
