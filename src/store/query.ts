import type { Database, Row } from './driver.ts';
import { oneStatement } from './oneStatement.ts';
import { QueryProblem } from './queryProblem.ts';
import { TooLate, withinTime } from './withinTime.ts';

export interface QueryLimits {
  rows: number;
  seconds: number;
}

/** At most this many characters of text are collected. */
const mostCharacters = 100_000_000;

/**
 * Runs a stranger's SQL on a connection that can only read (see `openForReading`), within limits. The limit of time
 * holds for whatever SQLite lets be interrupted; `ask` holds it for all else.
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
  try {
    await withinTime(database, limits.seconds, async (isLate) => {
      for await (const row of database.rows(`SELECT * FROM (${statement.sql}\n) LIMIT ${limits.rows + 1}`)) {
        for (const value of Object.values(row)) characters += typeof value === 'string' ? value.length : 8;
        if (isLate()) throw new TooLate();
        if (characters > mostCharacters) throw new QueryProblem('large');
        rows.push(row);
      }
    });
  } catch (error) {
    if (error instanceof QueryProblem) throw error;
    if (error instanceof TooLate) throw new QueryProblem('late');
    const message = (error as Error).message;
    if (/SQLITE_NOMEM|SQLITE_TOOBIG|SQLITE_FULL/.test(message)) throw new QueryProblem('large');
    throw new QueryProblem('wrong', message.replace(/^SQLITE_[A-Z]+: /, ''));
  }
  return { rows: rows.slice(0, limits.rows), more: rows.length > limits.rows };
}
