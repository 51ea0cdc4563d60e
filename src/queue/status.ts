import type { PostgresDatabase } from '../store/driver/postgres.ts';
import { type LivingWorker, listWorkers } from './liveness.ts';
import { queues, schema } from './queue.ts';

export interface DeadLetter {
  path: string;
  reason: string;
}

/** How far all workers together are. */
export interface QueueStatus {
  waiting: number;
  /** Failed before; tried again after a pause. */
  retrying: number;
  working: number;
  done: number;
  dead: number;
  /** Whether reports are still to be compared with each other. */
  comparing: boolean;
  workers: LivingWorker[];
}

export async function queueStatus(database: PostgresDatabase): Promise<QueueStatus> {
  const rows = await database.all<{ name: string; state: string; n: number }>(
    `SELECT name, state, count(*) AS n FROM
       (SELECT name, state FROM ${schema}.job UNION ALL SELECT name, state FROM ${schema}.archive) jobs GROUP BY 1, 2`,
  );
  const count = (name: string, ...states: string[]) =>
    rows.filter((row) => row.name === name && states.includes(row.state)).reduce((sum, { n }) => sum + n, 0);
  return {
    waiting: count(queues.files, 'created'),
    retrying: count(queues.files, 'retry'),
    working: count(queues.files, 'active'),
    done: count(queues.files, 'completed'),
    dead: count(queues.dead, 'created', 'retry'),
    comparing: count(queues.compare, 'created', 'retry', 'active') > 0,
    workers: await listWorkers(database),
  };
}

/** What could not be loaded, by path. */
export const deadLetters = (database: PostgresDatabase, most: number): Promise<DeadLetter[]> =>
  database.all(
    `SELECT data ->> 'path' AS path, coalesce(data ->> 'reason', output ->> 'message', '') AS reason
     FROM ${schema}.job WHERE name = ? AND state < 'active' ORDER BY 1 LIMIT ?`,
    [queues.dead, most],
  );
