import { resolve } from 'node:path';
import type PgBoss from 'pg-boss';
import type { Stamps } from '../pipeline/stamps.ts';
import type { PostgresDatabase } from '../store/driver/postgres.ts';
import { type CompareJob, type FileJob, queues } from './queue.ts';

const atOnce = 1000;

/** Puts files into the queue, in this order. They are compared with each other when all are loaded. */
export async function enqueue(
  database: PostgresDatabase,
  boss: PgBoss,
  paths: readonly string[],
  stamps: Stamps,
): Promise<void> {
  for (let at = 0; at < paths.length; at += atOnce) {
    const some = paths.slice(at, at + atOnce);
    await database.together(async () => {
      const places = await database.newIds('reports', some.length);
      const jobs = some.map((path, index): FileJob => ({ path: resolve(path), place: places[index]!, stamps }));
      await boss.insert(jobs.map((data) => ({ name: queues.files, data })));
    });
  }
  await askToCompare(boss, stamps);
}

/** One such job waits at most. */
async function askToCompare(boss: PgBoss, stamps: Stamps): Promise<void> {
  await boss.send(queues.compare, { stamps } satisfies CompareJob);
}

/** Puts what could not be loaded into the queue again. Hands back how many files that are. */
export function retryDead(database: PostgresDatabase, boss: PgBoss, stamps: Stamps): Promise<number> {
  return database.together(async () => {
    let count = 0;
    for (;;) {
      const dead = await boss.fetch<FileJob>(queues.dead, { batchSize: atOnce });
      if (dead.length === 0) break;
      const jobs = dead.map(({ data: { path, place } }): FileJob => ({ path, place, stamps }));
      await boss.insert(jobs.map((data) => ({ name: queues.files, data })));
      await boss.deleteJob(
        queues.dead,
        dead.map(({ id }) => id),
      );
      count += dead.length;
    }
    if (count > 0) await askToCompare(boss, stamps);
    return count;
  });
}
