import type PgBoss from 'pg-boss';
import type { Translate } from '../locales/index.ts';
import type { PostgresDatabase } from '../store/driver/postgres.ts';
import { isPostgres } from '../store/postgres/address.ts';
import { withDatabase } from './database.ts';
import { UsageError } from './exit.ts';

/** Opens the database of a server with the queue on it. `upkeep`: also sees to what is old in the queue. */
export async function withQueue<T>(
  path: string,
  t: Translate,
  work: (database: PostgresDatabase, boss: PgBoss) => Promise<T>,
  upkeep = false,
): Promise<T> {
  if (!isPostgres(path)) throw new UsageError(t('queue.needsServer'));
  const { openQueue } = await import('../queue/queue.ts');
  return withDatabase(path, 'load', t, async (opened) => {
    const database = opened as PostgresDatabase;
    const boss = await openQueue(database, upkeep);
    try {
      return await work(database, boss);
    } finally {
      await boss.stop({ graceful: false }).catch(() => {});
    }
  });
}
