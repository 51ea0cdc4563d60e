import type { Database, Row } from '../driver.ts';
import { head, headTables } from './heads.ts';
import { inPeriod, issuedBy, type Page, type Period, Where } from './where.ts';

/** What must be so of a finding; every list is one of alternatives. */
export interface FindingFilter {
  severity?: string[] | undefined;
  rule?: string[] | undefined;
  /** "open" for none. */
  verdict?: string[] | undefined;
  issuer?: string[] | undefined;
  period?: Period | undefined;
  report?: number | undefined;
  /** As it begins. */
  fingerprint?: string | undefined;
}

export interface FindingKey {
  report_id: number;
  finding: number;
}

/** The figures that a finding names, and where they stand: with what is printed of it. */
export type ListedFinding = Row & FindingKey & { named: { quote: string; value: number; decimals: number }[] };

const rank = "CASE x.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END";
const orders = {
  severity: rank,
  report: 'x.report_id',
  date: 'r.date',
  issuer: 'coalesce(o.name, r.issuer)',
  rule: 'x.rule',
  verdict: "coalesce(v.verdict, '')",
};
export type FindingOrder = keyof typeof orders;
export const findingOrders = Object.keys(orders) as FindingOrder[];

const judged = 'LEFT JOIN verdicts v ON v.fingerprint = x.fingerprint';
const verdict = "coalesce(v.verdict, 'open')";

export interface FindingCount {
  severity: string;
  rule: string;
  verdict: string;
  n: number;
}

/**
 * How many there are of each severity, rule and verdict, whatever the filter says of these three. All are counted from an
 * index, those with a verdict by their fingerprints: they are few.
 */
export async function countFindings(database: Database, filter: FindingFilter): Promise<FindingCount[]> {
  const where = aboutReports(new Where(), filter);
  const given = await database.all<FindingCount>(
    `SELECT x.severity, x.rule, v.verdict, count(*) AS n FROM verdicts v JOIN findings x ON x.fingerprint = v.fingerprint
     ${where.sql} GROUP BY 1, 2, 3 ORDER BY 2, 1, 3`,
    where.values,
  );
  const all = await database.all<FindingCount>(
    `SELECT x.severity, x.rule, 'open' AS verdict, count(*) AS n FROM findings x ${where.sql} GROUP BY 1, 2 ORDER BY 2, 1`,
    where.values,
  );
  for (const { severity, rule, n } of given) all.find((one) => one.severity === severity && one.rule === rule)!.n -= n;
  return [...all.filter(({ n }) => n > 0), ...given];
}

export async function listFindings(
  database: Database,
  filter: FindingFilter,
  order: { by: FindingOrder; down: boolean },
  { limit, offset }: Page,
): Promise<ListedFinding[]> {
  const where = aboutReports(new Where(), filter)
    .in('x.severity', filter.severity)
    .in('x.rule', filter.rule)
    .in(verdict, filter.verdict);
  const heads = order.by === 'date' || order.by === 'issuer';
  const keys = await database.all<FindingKey>(
    `SELECT x.report_id, x.position AS finding FROM findings x ${judged}
     ${heads ? 'JOIN reports r ON r.id = x.report_id LEFT JOIN organisations o ON o.key = r.organisation' : ''}
     ${where.sql} ORDER BY ${orders[order.by]} ${order.down ? 'DESC' : 'ASC'}, ${rank}, x.report_id, x.position
     LIMIT ? OFFSET ?`,
    [...where.values, limit, offset],
  );
  return findingsAt(database, keys);
}

function aboutReports(where: Where, { issuer, period, report, fingerprint }: FindingFilter): Where {
  const reports = inPeriod(issuedBy(new Where().and('r.copy_of IS NULL'), issuer), period);
  if (issuer === undefined && period === undefined)
    where.and('x.report_id NOT IN (SELECT id FROM reports WHERE copy_of IS NOT NULL)');
  else where.and(`x.report_id IN (SELECT r.id FROM reports r ${reports.sql})`, ...reports.values);
  if (report !== undefined) where.and('x.report_id = ?', report);
  if (fingerprint !== undefined) where.and('x.fingerprint >= ? AND x.fingerprint < ?', fingerprint, `${fingerprint}~`);
  return where;
}

/** Whole findings, in the order of their keys. */
export async function findingsAt(database: Database, keys: readonly FindingKey[]): Promise<ListedFinding[]> {
  if (keys.length === 0) return [];
  const asked = JSON.stringify(keys.map(({ report_id, finding }) => [report_id, finding]));
  const rows = await database.all<Row & FindingKey>(
    `SELECT ${head}, x.position AS finding, x.fingerprint, x.rule, x.severity, x.message, x.expected, x.actual,
       e.quote, e.figure_id AS figure, e.reference_id AS reference, e.page, e.start_offset, e.end_offset,
       v.verdict, v.reason AS verdict_reason, v.given_at AS verdict_at
     FROM json_each(?) k JOIN findings x
       ON x.report_id = CAST(k.value ->> 0 AS INTEGER) AND x.position = CAST(k.value ->> 1 AS INTEGER) ${judged}
     JOIN reports r ON r.id = x.report_id AND r.copy_of IS NULL ${headTables}
     LEFT JOIN evidence e ON e.report_id = x.report_id AND e.finding = x.position AND e.position = 0
     ORDER BY k.key`,
    [asked],
  );
  const named = await database.all<FindingKey & ListedFinding['named'][number]>(
    `SELECT e.report_id, e.finding, y.quote, y.value, y.decimals
     FROM json_each(?) k
     JOIN evidence e ON e.report_id = CAST(k.value ->> 0 AS INTEGER) AND e.finding = CAST(k.value ->> 1 AS INTEGER)
       AND e.in_report = e.report_id
     JOIN figures y ON y.report_id = e.in_report AND y.id = e.figure_id
     ORDER BY e.report_id, e.finding, e.position`,
    [asked],
  );
  const byKey = new Map<string, ListedFinding['named']>();
  const keyOf = ({ report_id, finding }: FindingKey) => `${report_id} ${finding}`;
  for (const row of rows) byKey.set(keyOf(row), []);
  for (const one of named) byKey.get(keyOf(one))?.push(one);
  return rows.map((row) => Object.assign(row, { named: byKey.get(keyOf(row))! }));
}
