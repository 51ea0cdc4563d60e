import type { Database, Row, Value } from '../driver.ts';
import { referenceColumns } from './contents.ts';
import { type FindingKey, findingsAt, type ListedFinding } from './findings.ts';
import { type Page, Where } from './where.ts';

export interface DocumentFilter {
  /** A piece of its number, symbol, type or subject, as printed. */
  q?: string | undefined;
  type?: string[] | undefined;
  conflicts?: 'only' | undefined;
}

const orders = { reports: 'reports', mentions: 'mentions', conflicts: 'conflicts', date: 'date', number: 'number' };
export type DocumentOrder = keyof typeof orders;
export const documentOrders = Object.keys(orders) as DocumentOrder[];

/** Fields are taken from so many mentions of a document; a law is cited ten thousand times. */
const sampled = 200;
const fields = ['type', 'number', 'year', 'symbol', 'date', 'issuer', 'organisation', 'subject'] as const;

const originals = 'x.report_id NOT IN (SELECT id FROM reports WHERE copy_of IS NOT NULL)';
const accused = `accused AS MATERIALIZED (
  SELECT x.key, count(DISTINCT e.report_id || ' ' || e.finding) AS n
  FROM evidence e JOIN "references" x ON x.report_id = e.in_report AND x.id = e.reference_id
  WHERE e.reference_id IS NOT NULL AND ${originals} GROUP BY x.key)`;

export async function listDocuments(
  database: Database,
  filter: DocumentFilter,
  order: { by: DocumentOrder; down: boolean },
  { limit, offset }: Page,
): Promise<{ rows: Row[]; total: number }> {
  const where = new Where().and(originals);
  if (filter.q !== undefined) {
    const piece = `%${filter.q.normalize('NFC').replace(/[\\%_]/g, '\\$&')}%`;
    const printed = "concat_ws(' ', y.type, y.number || ifnull('/' || y.year, '') || '/' || y.symbol, y.subject)";
    where.and(`x.key IN (SELECT y.key FROM "references" y WHERE ${printed} LIKE ? ESCAPE '\\')`, piece);
  }
  if (filter.type !== undefined)
    where.and(
      'x.key IN (SELECT y.key FROM "references" y WHERE y.type IN (SELECT value FROM json_each(?)))',
      JSON.stringify(filter.type),
    );
  const more = order.by === 'date' || order.by === 'number' ? `, max(x.${order.by}) AS ${order.by}` : '';
  const rows = await database.all<Row & { key: string; total: number }>(
    `WITH ${accused}, cited AS MATERIALIZED (
       SELECT x.key, count(*) AS mentions, count(DISTINCT x.report_id) AS reports${more}
       FROM "references" x ${where.sql} GROUP BY x.key)
     SELECT c.key, c.mentions, c.reports, coalesce(a.n, 0) AS conflicts, count(*) OVER () AS total
     FROM cited c LEFT JOIN accused a ON a.key = c.key ${filter.conflicts ? 'WHERE a.n > 0' : ''}
     ORDER BY ${order.by === 'conflicts' ? 'conflicts' : `c.${orders[order.by]}`} ${order.down ? 'DESC' : 'ASC'}, c.mentions DESC, c.key
     LIMIT ? OFFSET ?`,
    [...where.values, limit, offset],
  );
  return { rows: await Promise.all(rows.map((row) => described(database, row))), total: rows[0]?.total ?? 0 };
}

/** A document with its fields as most of its first mentions print them: of equally common ones the longest. */
async function described(
  database: Database,
  { key, mentions, reports, conflicts }: Row & { key: string },
): Promise<Row> {
  const printed = await database.all(
    `SELECT ${fields.map((name) => `x.${name}`).join(', ')} FROM "references" x
     WHERE x.key = ? AND ${originals} ORDER BY x.report_id LIMIT ?`,
    [key, sampled],
  );
  const chosen = fields.map((name) => [name, commonest(printed.map((row) => row[name] ?? null))]);
  return { key, ...Object.fromEntries(chosen), mentions: mentions!, reports: reports!, conflicts: conflicts! };
}

function commonest(values: readonly Value[]): Value {
  const count = new Map<Value, number>();
  for (const value of values) if (value !== null) count.set(value, (count.get(value) ?? 0) + 1);
  const length = (value: Value) => String(value).length;
  const order = (a: [Value, number], b: [Value, number]) =>
    b[1] - a[1] || length(b[0]) - length(a[0]) || (String(a[0]) < String(b[0]) ? -1 : 1);
  return [...count].sort(order)[0]?.[0] ?? null;
}

/** Null where nothing cites it. */
export async function documentOf(database: Database, key: string): Promise<Row | null> {
  const row = await database.get<Row & { key: string; mentions: number }>(
    `SELECT ?1 AS key, count(*) AS mentions, count(DISTINCT x.report_id) AS reports FROM "references" x
     WHERE x.key = ?1 AND ${originals}`,
    [key],
  );
  if (!row || row.mentions === 0) return null;
  return described(database, { ...row, conflicts: (await findingKeysOn(database, key)).length });
}

/** Its mentions in original reports. */
export const mentionsOf = (database: Database, key: string, { limit, offset }: Page): Promise<Row[]> =>
  database.all(
    `SELECT ${referenceColumns} FROM "references" x WHERE x.key = ? AND ${originals}
     ORDER BY x.report_id, x.position LIMIT ? OFFSET ?`,
    [key, limit, offset],
  );

const findingKeysOn = (database: Database, key: string): Promise<FindingKey[]> =>
  database.all(
    `SELECT DISTINCT e.report_id, e.finding FROM "references" x
     JOIN evidence e ON e.in_report = x.report_id AND e.reference_id = x.id
     WHERE x.key = ? AND ${originals} ORDER BY 1, 2 LIMIT 200`,
    [key],
  );

export const findingsOn = async (database: Database, key: string): Promise<ListedFinding[]> =>
  findingsAt(database, await findingKeysOn(database, key));

/** Other documents of the same number and symbol. */
export async function documentsLike(database: Database, { key, number, symbol }: Row): Promise<Row[]> {
  if (number === null || symbol === null) return [];
  const keys = await database.all<{ key: string }>(
    `SELECT DISTINCT key FROM "references" x WHERE number = ? AND symbol = ? AND key <> ? AND ${originals} ORDER BY key LIMIT 50`,
    [number!, symbol!, key!],
  );
  const found = await Promise.all(keys.map((one) => documentOf(database, one.key)));
  return found.filter((one) => one !== null);
}
