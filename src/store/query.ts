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
  let stopped: 'late' | 'large' | null = null;
  const stop = (why: 'late' | 'large') => {
    stopped ??= why;
    database.interrupt();
  };
  let characters = 0;
  const timer = setTimeout(() => stop('late'), limits.seconds * 1000);
  try {
    await database.each(`SELECT * FROM (${statement.sql}\n) LIMIT ${limits.rows + 1}`, (row) => {
      if (stopped) return;
      for (const value of Object.values(row)) characters += typeof value === 'string' ? value.length : 8;
      if (characters > mostCharacters) stop('large');
      else rows.push(row);
    });
  } catch (error) {
    if (stopped) throw new QueryProblem(stopped);
    const message = (error as Error).message;
    if (/SQLITE_NOMEM|SQLITE_TOOBIG/.test(message)) throw new QueryProblem('large');
    throw new QueryProblem('wrong', message.replace(/^SQLITE_[A-Z]+: /, ''));
  } finally {
    clearTimeout(timer);
  }
  if (stopped) throw new QueryProblem(stopped);
  return { rows: rows.slice(0, limits.rows), more: rows.length > limits.rows };
}
