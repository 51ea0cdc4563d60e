import type { Database, Row } from './driver.ts';
import { oneStatement } from './oneStatement.ts';

export interface QueryLimits {
  rows: number;
  seconds: number;
}

/** At most this many characters of text are collected. */
const mostCharacters = 100_000_000;

/** A query that was refused, is wrong or took too long. */
export class QueryProblem extends Error {
  override name = 'QueryProblem';
  readonly reason: 'empty' | 'several' | 'writing' | 'wrong' | 'late' | 'large';
  constructor(reason: QueryProblem['reason'], detail = '') {
    super(detail);
    this.reason = reason;
  }
}

/**
 * Runs a stranger's SQL on a connection that can only read (see `openForReading`), within limits.
 * Standing inside another SELECT, it can be nothing but a query, and columns of equal names stay apart.
 * @throws QueryProblem
 */
export async function runReadingQuery(
  database: Database,
  text: string,
  limits: QueryLimits,
): Promise<{ rows: Row[]; more: boolean }> {
  const statement = oneStatement(text);
  if ('refused' in statement) throw new QueryProblem(statement.refused);
  const rows: Row[] = [];
  let characters = 0;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    database.interrupt();
  }, limits.seconds * 1000);
  try {
    for await (const row of database.rows(`SELECT * FROM (${statement.sql}\n) LIMIT ${limits.rows + 1}`)) {
      for (const value of Object.values(row)) characters += typeof value === 'string' ? value.length : 8;
      if (late) throw new QueryProblem('late');
      if (characters > mostCharacters) throw new QueryProblem('large');
      rows.push(row);
    }
  } catch (error) {
    if (error instanceof QueryProblem) throw error;
    if (late) throw new QueryProblem('late');
    const message = (error as Error).message;
    if (/SQLITE_NOMEM|SQLITE_TOOBIG/.test(message)) throw new QueryProblem('large');
    throw new QueryProblem('wrong', message.replace(/^SQLITE_[A-Z]+: /, ''));
  } finally {
    clearTimeout(timer);
  }
  return { rows: rows.slice(0, limits.rows), more: rows.length > limits.rows };
}
