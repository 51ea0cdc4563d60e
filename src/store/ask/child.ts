/** A process of its own for one query: it can be ended whatever SQLite is doing. */
import { openForStrangers } from '../open.ts';
import { runReadingQuery } from '../query.ts';
import type { Answer, Question } from './message.ts';

const say = (answer: Answer) => new Promise<void>((resolve) => process.send!(answer, () => resolve()));

// Nobody waits for the answer any more; a busy thread of SQLite would keep the process alive.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

process.once('message', async ({ path, sql, limits }: Question) => {
  try {
    const database = await openForStrangers(path);
    await say({ kind: 'begins' });
    await say({ kind: 'rows', ...(await runReadingQuery(database, sql, limits)) });
  } catch (error) {
    const { name, message, reason, code } = error as Error & { reason?: string; code?: string };
    await say({ kind: 'error', name, message, ...(reason ? { reason } : {}), ...(code ? { code } : {}) });
  }
});
