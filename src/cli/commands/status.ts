import { translator } from '../../locales/index.ts';
import { stampsOf } from '../../pipeline/stamps.ts';
import { harmless } from '../../present/harmless.ts';
import { retryDead } from '../../queue/enqueue.ts';
import { deadLetters, queueStatus } from '../../queue/status.ts';
import { loadRules } from '../../rules/load.ts';
import { databaseOption } from '../databaseOption.ts';
import { exit } from '../exit.ts';
import type { DatabaseOptions } from '../options.ts';
import { withQueue } from '../withQueue.ts';
import { write, writeLines } from '../write.ts';

interface StatusOptions extends DatabaseOptions {
  format: 'text' | 'json';
  retry?: boolean;
}

/** More are counted, and in JSON listed too. */
const mostShown = 100;
const mostListed = 100_000;

/** `doisoat status`: how far all workers together are, and what could not be read. */
export async function runStatus(options: StatusOptions): Promise<number> {
  const { lang, db, format, retry } = options;
  const t = translator(lang);
  return withQueue(db, t, async (database, boss) => {
    if (retry) {
      const count = await retryDead(database, boss, stampsOf(loadRules(options.rules), lang));
      await writeLines(format === 'json' ? process.stderr : process.stdout, [t('queue.retried', { count })]);
    }
    const { workers, comparing, ...counts } = await queueStatus(database);
    const dead = await deadLetters(database, format === 'json' ? mostListed : mostShown);
    if (format === 'json') {
      const all = { ...counts, comparing, workers, deadLetters: dead };
      await write(process.stdout, `${JSON.stringify(all, null, 2)}\n`);
      return exit.done;
    }
    const busy = counts.waiting + counts.retrying + counts.working > 0 || comparing;
    await writeLines(process.stdout, [
      t('queue.files', counts),
      ...(comparing ? [t('queue.comparing')] : []),
      ...workers.map(({ host, process, done }) => t('queue.worker', { host: harmless(host), process, done })),
      ...(workers.length === 0 && busy ? [t('queue.nobody', { db: databaseOption(db) })] : []),
      ...dead.map(({ path, reason }) => t('unreadable.line', { path: harmless(path), reason: harmless(reason) })),
    ]);
    return exit.done;
  });
}
