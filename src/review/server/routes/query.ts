import PQueue from 'p-queue';
import { z } from 'zod';
import { plainRows } from '../../../present/rows.ts';
import { ask } from '../../../store/ask/index.ts';
import type { QueryLimits } from '../../../store/query.ts';
import { QueryProblem } from '../../../store/queryProblem.ts';
import type { QueryAnswer } from '../../api.ts';
import { csvResponse } from '../frame/csv.ts';
import { route } from '../frame/route.ts';
import { RequestProblem } from '../problem.ts';

/** So many rows at most, and so many seconds. */
export const usualLimits: QueryLimits = { rows: 10_000, seconds: 30 };
const usualRows = 1000;
/** Each is a process of its own. */
const running = new PQueue({ concurrency: 2 });
const mostWaiting = 8;

export const query = route({
  method: 'post',
  path: '/api/query',
  about: 'Asks the database in SQL. It only reads, whatever the SQL says, within limits of time and memory.',
  body: z.strictObject({
    sql: z.string().max(100_000),
    limit: z.number().int().min(1).max(usualLimits.rows).default(usualRows),
    format: z.enum(['json', 'csv']).default('json'),
  }),
  async answer({ review, body: { sql, limit, format } }) {
    if (running.size >= mostWaiting) throw new RequestProblem('busy', 'serve.busy');
    const begun = performance.now();
    const { rows, more } = await running
      .add(() => ask({ path: review.path, sql, limits: { rows: limit, seconds: review.query.seconds } }))
      .catch((error: unknown) => {
        throw asProblem(error, review.query.seconds);
      });
    const plain = plainRows(rows);
    if (format === 'csv') return csvResponse(one(plain), 'query');
    const answer: QueryAnswer = {
      columns: Object.keys(plain[0] ?? {}),
      rows: plain as QueryAnswer['rows'],
      more,
      seconds: Math.round(performance.now() - begun) / 1000,
    };
    return answer;
  },
});

async function* one(rows: object[]): AsyncGenerator<object[]> {
  yield rows;
}

function asProblem(error: unknown, seconds: number): unknown {
  if (!(error instanceof QueryProblem)) return error;
  const values = { detail: error.message, seconds };
  return new RequestProblem(error.reason === 'late' ? 'late' : 'query', `query.${error.reason}`, values);
}
