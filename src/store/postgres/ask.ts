import type pg from 'pg';
import { type Collected, collect } from '../collect.ts';
import { oneStatement } from '../oneStatement.ts';
import type { QueryLimits } from '../query.ts';
import { QueryProblem } from '../queryProblem.ts';
import { reachesBeyond } from './forbidden.ts';
import { openReader } from './reader.ts';
import { asInSqlite } from './values.ts';

const atOnce = 100;

/** Runs a stranger's SQL as somebody who can only read the views. `begins` is told when the time counts. @throws QueryProblem */
export async function askPostgres(
  address: string,
  text: string,
  limits: QueryLimits,
  begins: () => Promise<void>,
): Promise<Collected> {
  const statement = oneStatement(text);
  if ('refused' in statement) throw new QueryProblem(statement.refused);
  if (reachesBeyond(statement.sql)) throw new QueryProblem('beyond');
  const { client, close } = await openReader(address, limits.seconds);
  try {
    await begins();
    return await collect(rowsOf(client, statement.sql, limits.rows + 1), limits);
  } catch (error) {
    if (error instanceof QueryProblem) throw error;
    const { code, message } = error as { code?: string; message: string };
    if (code === '57014') throw new QueryProblem('late');
    if (code !== undefined && /^5[34]/.test(code)) throw new QueryProblem('large');
    throw new QueryProblem(code === '42501' || code === '25006' ? 'beyond' : 'wrong', message);
  } finally {
    await close();
  }
}

/** Columns of equal names stay apart: the second "id" is "id:1", as in SQLite. */
async function* rowsOf(client: pg.Client, sql: string, most: number) {
  // Standing inside another SELECT, it can be nothing but a query. The protocol takes one statement with its values.
  await client.query({
    text: `DECLARE asked NO SCROLL CURSOR FOR SELECT * FROM (${sql}\n) asked LIMIT $1`,
    values: [most],
  });
  for (;;) {
    const { rows, fields } = await client.query<pg.QueryArrayResult<never>[]>({
      ...{ text: `FETCH ${atOnce} FROM asked`, types: asInSqlite, rowMode: 'array' },
    } as unknown as pg.QueryConfig);
    const names = distinct(fields.map(({ name }) => name));
    for (const row of rows as unknown as (string | number | null)[][])
      yield Object.fromEntries(names.map((name, at) => [name, row[at]!]));
    if (rows.length < atOnce) return;
  }
}

function distinct(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const before = counts.get(name) ?? 0;
    counts.set(name, before + 1);
    return before === 0 ? name : `${name}:${before}`;
  });
}
