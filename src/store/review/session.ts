import type { Database, Row } from '../driver.ts';

const originals = 'FROM reports r LEFT JOIN organisations o ON o.key = r.organisation WHERE r.copy_of IS NULL';

/** Who reported, by name. */
export const listIssuers = (database: Database): Promise<Row[]> =>
  database.all(
    `SELECT coalesce(r.organisation, r.issuer) AS key, max(coalesce(o.name, r.issuer)) AS name, count(*) AS reports ${originals}
       AND coalesce(r.organisation, r.issuer) IS NOT NULL GROUP BY 1 ORDER BY name, key`,
  );

/** The periods that reports are about, newest first. */
export const listPeriods = (database: Database): Promise<Row[]> =>
  database.all(
    `SELECT max(r.period_label) AS label, r.period_start AS start, r.period_end AS "end", count(*) AS reports ${originals}
       AND r.period_start IS NOT NULL GROUP BY 2, 3 ORDER BY 3 DESC, 2 DESC`,
  );

export async function countReports(database: Database): Promise<number> {
  const row = await database.get<{ n: number }>('SELECT count(*) AS n FROM reports WHERE copy_of IS NULL');
  return row?.n ?? 0;
}

/** Another number than before: another connection has changed the database. */
export async function dataVersion(database: Database): Promise<number> {
  const sql =
    database.kind === 'sqlite'
      ? 'PRAGMA data_version'
      : 'SELECT CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT) AS data_version';
  const row = await database.get<{ data_version: number }>(sql);
  return row?.data_version ?? 0;
}
