import type { Database, Row, Value } from '../driver.ts';
import { inPeriod, issuedBy, type Page, type Period, Where } from './where.ts';

/** What must be so of a point; null: it must not be said. */
export interface SeriesFilter {
  /** Identifier of the fixed vocabulary, or the printed words. */
  measure?: string | undefined;
  status?: string | null | undefined;
  level?: string | null | undefined;
  channel?: string | null | undefined;
  kind?: string | undefined;
  scope?: string | undefined;
  issuer?: string[] | undefined;
  period?: Period | undefined;
}

/** Points that are no copies and not superseded, by issuer and time. */
export async function listSeries(
  database: Database,
  filter: SeriesFilter,
  { limit, offset }: Page,
): Promise<{ rows: Row[]; total: number }> {
  const where = new Where();
  const { measure, issuer, kind, scope, period } = filter;
  if (measure !== undefined)
    where.and('(s.measure_id = ? OR s.measure_id IS NULL AND s.printed = ?)', measure, measure);
  if (issuer !== undefined) {
    const reports = issuedBy(new Where(), issuer);
    where.and(`s.report_id IN (SELECT r.id FROM reports r ${reports.sql})`, ...reports.values);
  }
  for (const name of ['status', 'level', 'channel'] as const)
    if (filter[name] !== undefined) where.and(`s.${name} IS ?`, filter[name]);
  if (kind !== undefined) where.and('s.kind = ?', kind);
  if (scope !== undefined) where.and('s.scope = ?', scope);
  inPeriod(where, period, 's');
  const rows = await database.all<Row & { total: number }>(
    `WITH chosen AS MATERIALIZED (SELECT s.* FROM v_series s ${where.sql})
     SELECT s.*, x.start_offset, x.end_offset, x.checked, r.title AS report_title, r.date AS report_date,
       r.number || ifnull('/' || r.year, '') || ifnull(iif(instr(r.symbol, '/') > 0, '-', '/') || r.symbol, '') AS report_number,
       (SELECT count(*) FROM chosen) AS total
     FROM (SELECT * FROM chosen ORDER BY issuer, measure, status ASC, level ASC, channel ASC, scope, period_start, period_end LIMIT ? OFFSET ?) s
     JOIN reports r ON r.id = s.report_id JOIN figures x ON x.report_id = s.report_id AND x.id = s.id
     ORDER BY issuer, measure, s.status ASC, s.level ASC, s.channel ASC, scope, s.period_start, s.period_end`,
    [...where.values, limit, offset],
  );
  return { rows: rows.map(({ total: _, ...row }) => row as Row), total: rows[0]?.total ?? 0 };
}

const originals = 'report_id NOT IN (SELECT id FROM reports WHERE copy_of IS NOT NULL OR superseded_by IS NOT NULL)';

/** What is measured at all, most points first. */
export const listMeasures = (database: Database): Promise<Row[]> =>
  database.all(
    `SELECT coalesce(measure, words) AS measure, coalesce(max(name), max(words)) AS name, max(measure) IS NOT NULL AS fixed,
       count(*) AS points, count(DISTINCT coalesce(r.organisation, r.issuer)) AS issuers
     FROM series_points p JOIN reports r ON r.id = p.report_id AND r.copy_of IS NULL AND r.superseded_by IS NULL
     GROUP BY 1 ORDER BY points DESC, 1 LIMIT 1000`,
  );

const chosen = `FROM series_points p WHERE (p.measure = ?1 OR p.measure IS NULL AND p.words = ?1) AND ${originals}`;

/** The values that a column has among the points of a measure, most points first. */
export const listChoices = (
  database: Database,
  measure: string,
  column: 'status' | 'level' | 'channel' | 'kind' | 'scope',
): Promise<{ value: Value; points: number }[]> =>
  database.all(
    `SELECT p.${column} AS value, count(*) AS points ${chosen} GROUP BY 1 ORDER BY points DESC, 1 ASC LIMIT 300`,
    [measure],
  );

/** Who reports a measure. */
export const listReporters = (database: Database, measure: string): Promise<Row[]> =>
  database.all(
    `SELECT coalesce(r.organisation, r.issuer) AS key, max(coalesce(o.name, r.issuer)) AS name, sum(c.points) AS points FROM
       (SELECT p.report_id, count(*) AS points ${chosen} GROUP BY 1) c
     JOIN reports r ON r.id = c.report_id LEFT JOIN organisations o ON o.key = r.organisation
     WHERE coalesce(r.organisation, r.issuer) IS NOT NULL
     GROUP BY 1 ORDER BY name, key`,
    [measure],
  );
