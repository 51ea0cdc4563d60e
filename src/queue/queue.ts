import PgBoss from 'pg-boss';
import type { PostgresDatabase } from '../store/driver/postgres.ts';

export const schema = 'doisoat_queue';
export const queues = { files: 'files', dead: 'files-dead', compare: 'compare' } as const;
export type QueueName = (typeof queues)[keyof typeof queues];

/** A file that waits to be loaded. */
export interface FileJob {
  path: string;
  /** Its place among all files ever queued. */
  place: number;
  /** What it must be read and checked with. */
  stamps: { extraction: string; check: string };
  /** Why it could not be loaded, of a dead letter. */
  reason?: string;
}

export type CompareJob = Pick<FileJob, 'stamps'>;

const day = 24 * 60 * 60;
/** How often a job is tried again whose worker died or failed, the pauses between growing from seconds to hours. */
const retries = { retryLimit: 12, retryDelay: 2, retryBackoff: true };
/** Who has died is told by his lock (`liveness.ts`); this is only for what nobody could foresee. */
const longest = { expireInSeconds: day - 1, retentionDays: 365 };

const tables = `
CREATE TABLE IF NOT EXISTS ${schema}.workers (
  number INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  host TEXT NOT NULL,
  process INTEGER NOT NULL,
  started TIMESTAMPTZ NOT NULL DEFAULT now(),
  done BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS ${schema}.taken (
  job UUID PRIMARY KEY,
  queue TEXT NOT NULL,
  worker INTEGER NOT NULL REFERENCES ${schema}.workers (number)
);`;

/** The queue of a database, made where it is missing. It uses the database's own connections and transactions. */
export async function openQueue(database: PostgresDatabase, upkeep: boolean): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.raw(text, values) },
    schema,
    schedule: false,
    supervise: upkeep,
    archiveCompletedAfterSeconds: 30 * day,
    deleteAfterDays: 365,
  });
  // Upkeep that fails is done by the next one; what a caller awaits fails there.
  boss.on('error', () => {});
  await boss.start();
  await database.together(async () => {
    await database.lock('queue');
    await database.exec(tables);
    await boss.createQueue(queues.dead, { name: queues.dead, ...longest });
    await boss.createQueue(queues.files, { name: queues.files, deadLetter: queues.dead, ...retries, ...longest });
    await boss.createQueue(queues.compare, { name: queues.compare, policy: 'short', ...retries, ...longest });
  });
  return boss;
}
