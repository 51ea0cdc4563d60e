import type { Report } from '../model/document.ts';
import type { Organisation } from '../model/series.ts';
import type { Database } from './driver.ts';

/** The original reports of one organisation, oldest first. */
export interface IssuedReport {
  id: number;
  path: string;
  report: Pick<Report, 'type' | 'number' | 'year' | 'symbol' | 'date' | 'period' | 'dataWindow'>;
  supersededBy: number | null;
}

interface Row extends Organisation {
  changed: number;
}

const columns = 'key, name, level, parent, province, province_now AS provinceNow';

/** Organisations whose reports have changed since they were last compared. */
export const changedOrganisations = (database: Database): Promise<Organisation[]> =>
  database.all<Row>(`SELECT ${columns} FROM organisations WHERE changed = 1 ORDER BY key`);

export const organisationOfKey = (database: Database, key: string): Promise<Organisation | undefined> =>
  database.get<Row>(`SELECT ${columns} FROM organisations WHERE key = ?`, [key]);

/** Those that report to one, and have reports. */
export const unitsOf = (database: Database, key: string): Promise<Organisation[]> =>
  database.all<Row>(
    `SELECT ${columns} FROM organisations o WHERE parent = ?
       AND EXISTS (SELECT 1 FROM reports r WHERE r.organisation = o.key) ORDER BY key`,
    [key],
  );

export async function markCompared(database: Database, keys: readonly string[]): Promise<void> {
  await database.run('UPDATE organisations SET changed = 0 WHERE key IN (SELECT value FROM json_each(?))', [
    JSON.stringify(keys),
  ]);
}

type IssuedRow = Record<string, string | null> & { id: number; superseded_by: number | null; year: number | null };

export async function loadIssued(database: Database, organisation: string): Promise<IssuedReport[]> {
  const rows = await database.all<IssuedRow>(
    `SELECT r.*, f.path FROM reports r JOIN files f ON f.report_id = r.id AND f.is_primary = 1
     WHERE r.organisation = ? AND r.copy_of IS NULL ORDER BY r.date, r.id`,
    [organisation],
  );
  return rows.map((row) => ({
    id: row.id,
    path: row.path!,
    supersededBy: row.superseded_by,
    report: {
      type: row.type!,
      number: row.number!,
      year: row.year,
      symbol: row.symbol!,
      date: row.date!,
      period: row.period_kind
        ? ({
            kind: row.period_kind,
            label: row.period_label,
            start: row.period_start,
            end: row.period_end,
          } as NonNullable<Report['period']>)
        : null,
      dataWindow: row.data_window_start ? { start: row.data_window_start, end: row.data_window_end! } : null,
    },
  }));
}

/** Says which newer report of the same number takes the place of each of these. */
export async function saveSuperseded(database: Database, by: ReadonlyMap<number, number | null>): Promise<void> {
  for (const [report, newer] of by)
    await database.run('UPDATE reports SET superseded_by = ? WHERE id = ?', [newer, report]);
}
