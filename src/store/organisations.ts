import type { Period, Report } from '../model/document.ts';
import { addTo } from '../model/multimap.ts';
import type { Organisation } from '../model/series.ts';
import type { Database } from './driver.ts';
import { markChanged } from './series.ts';

/** An original report of an organisation. */
export interface IssuedReport {
  id: number;
  organisation: string;
  path: string;
  report: Pick<Report, 'type' | 'number' | 'year' | 'symbol' | 'date' | 'period' | 'dataWindow'>;
  supersededBy: number | null;
  partial: boolean;
  /** The earlier report that it says it takes the place of. */
  replaces: Pick<Report, 'number' | 'symbol' | 'date'> | null;
}

export interface ChangedOrganisation extends Organisation {
  /** How many reports it has. */
  reports: number;
}

/** An organisation and those that report to it. */
export interface Family {
  head: Organisation;
  units: Organisation[];
}

const columns = 'key, name, level, parent, province, province_now AS provinceNow';

/** Organisations whose reports have changed since they were last compared. */
export const changedOrganisations = (database: Database): Promise<ChangedOrganisation[]> =>
  database.all(
    `SELECT ${columns}, CAST((SELECT count(*) FROM reports r WHERE r.organisation = o.key) AS INTEGER) AS reports
     FROM organisations o WHERE changed = 1 ORDER BY key`,
  );

/** Of these organisations, by their keys, the ones to which others report that have reports. */
export async function familiesOf(database: Database, keys: Iterable<string>): Promise<Map<string, Family>> {
  const listed = [JSON.stringify([...keys])];
  const units = await database.all<Organisation>(
    `SELECT ${columns} FROM organisations o WHERE parent IN (SELECT value FROM json_each(?))
       AND EXISTS (SELECT 1 FROM reports r WHERE r.organisation = o.key) ORDER BY key`,
    listed,
  );
  const below = new Map<string, Organisation[]>();
  for (const unit of units) addTo(below, unit.parent!, unit);
  const heads = await database.all<Organisation>(
    `SELECT ${columns} FROM organisations WHERE key IN (SELECT value FROM json_each(?))`,
    [JSON.stringify([...below.keys()])],
  );
  return new Map(heads.map((head) => [head.key, { head, units: below.get(head.key)! }]));
}

export async function markCompared(database: Database, keys: readonly string[]): Promise<void> {
  await database.run('UPDATE organisations SET changed = 0 WHERE key IN (SELECT value FROM json_each(?))', [
    JSON.stringify(keys),
  ]);
}

type IssuedRow = Record<string, string | null> & {
  id: number;
  superseded_by: number | null;
  year: number | null;
  partial: number;
};

/** The original reports of some organisations, oldest first; of a period, only those that say something of it. */
export async function loadIssued(
  database: Database,
  organisations: readonly string[],
  period?: Pick<Period, 'start' | 'end'>,
): Promise<IssuedReport[]> {
  const ofPeriod = `AND r.id IN (SELECT p.report_id FROM series_points p
      WHERE p.reporter = r.organisation AND p.period_start = ? AND p.period_end = ?)`;
  const rows = await database.all<IssuedRow>(
    `SELECT r.*, f.path, x.number AS replaced_number, x.symbol AS replaced_symbol, x.date AS replaced_date
     FROM reports r JOIN files f ON f.report_id = r.id AND f.is_primary = 1
     LEFT JOIN "references" x ON x.report_id = r.id AND x.id = r.replaces
     WHERE r.organisation IN (SELECT value FROM json_each(?)) AND r.copy_of IS NULL ${period ? ofPeriod : ''} ORDER BY r.date ASC, r.id`,
    [JSON.stringify(organisations), ...(period ? [period.start, period.end] : [])],
  );
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation!,
    path: row.path!,
    supersededBy: row.superseded_by,
    partial: row.partial === 1,
    replaces: row.replaced_number
      ? { number: row.replaced_number, symbol: row.replaced_symbol ?? null, date: row.replaced_date ?? null }
      : null,
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
  await markChanged(database, [...by.keys()]);
}

/** Periods in which what an organisation or one of its units says has changed, and whose. */
export const changedPeriods = (
  database: Database,
): Promise<{ organisation: string; parent: string | null; start: string; end: string }[]> =>
  database.all(
    `SELECT c.organisation, o.parent, c.period_start AS start, c.period_end AS "end"
     FROM changed_periods c LEFT JOIN organisations o ON o.key = c.organisation ORDER BY 3, 4, 1`,
  );

export const forgetChangedPeriods = (
  database: Database,
  compared: readonly { organisation: string; start: string; end: string }[],
): Promise<unknown> =>
  database.run(
    `DELETE FROM changed_periods WHERE (organisation, period_start, period_end) IN
       (SELECT value ->> 'organisation', value ->> 'start', value ->> 'end' FROM json_each(?))`,
    [JSON.stringify(compared)],
  );
