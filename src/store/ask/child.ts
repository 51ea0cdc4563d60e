/** A process of its own for one query: it can be ended whatever SQLite is doing. */
import type { Collected } from '../collect.ts';
import { openForReading, openForStrangers } from '../open.ts';
import { isPostgres } from '../postgres/address.ts';
import { runReadingQuery } from '../query.ts';
import type { Answer, Question } from './message.ts';

/** A server may send what is too large for any limit of rows. */
const mostMemory = 1.5 * 2 ** 30;

async function inFile({ path, sql, limits }: Question): Promise<Collected> {
  const database = await openForStrangers(path);
  await say({ kind: 'begins' });
  return runReadingQuery(database, sql, limits);
}

async function onServer({ path, sql, limits }: Question): Promise<Collected> {
  await (await openForReading(path)).close();
  setInterval(() => process.memoryUsage.rss() > mostMemory && process.exit(), 50).unref();
  const { askPostgres } = await import('../postgres/ask.ts');
  return askPostgres(path, sql, limits, () => say({ kind: 'begins' }));
}

const say = (answer: Answer) => new Promise<void>((resolve) => process.send!(answer, () => resolve()));

// Nobody waits for the answer any more; a busy thread of SQLite would keep the process alive.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

process.once('message', async ({ path, sql, limits }: Question) => {
  try {
    await say({ kind: 'rows', ...(await (isPostgres(path) ? onServer : inFile)({ path, sql, limits })) });
  } catch (error) {
    const { name, message, reason, code } = error as Error & { reason?: string; code?: string };
    await say({ kind: 'error', name, message, ...(reason ? { reason } : {}), ...(code ? { code } : {}) });
  }
});
