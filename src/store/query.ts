import { type Collected, collect } from './collect.ts';
import type { Database } from './driver.ts';
import { oneStatement } from './oneStatement.ts';
import { QueryProblem } from './queryProblem.ts';
import { TooLate, withinTime } from './withinTime.ts';

export interface QueryLimits {
  rows: number;
  seconds: number;
}

/**
 * Runs a stranger's SQL on a connection that can only read (see `openForReading`), within limits. The limit of time
 * holds for whatever SQLite lets be interrupted; `ask` holds it for all else.
 * Standing inside another SELECT, it can be nothing but a query, and columns of equal names stay apart.
 * @throws QueryProblem
 */
export async function runReadingQuery(database: Database, text: string, limits: QueryLimits): Promise<Collected> {
  const statement = oneStatement(text);
  if ('refused' in statement) throw new QueryProblem(statement.refused);
  try {
    const rows = database.rows(`SELECT * FROM (${statement.sql}\n) LIMIT ${limits.rows + 1}`);
    return await withinTime(database, limits.seconds, (isLate) =>
      collect(rows, limits, () => {
        if (isLate()) throw new TooLate();
      }),
    );
  } catch (error) {
    if (error instanceof QueryProblem) throw error;
    if (error instanceof TooLate) throw new QueryProblem('late');
    const message = (error as Error).message;
    if (/SQLITE_NOMEM|SQLITE_TOOBIG|SQLITE_FULL/.test(message)) throw new QueryProblem('large');
    throw new QueryProblem('wrong', message.replace(/^SQLITE_[A-Z]+: /, ''));
  }
}
