import { once } from 'node:events';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { PostgresDatabase } from '../store/driver/postgres.ts';
import { schema } from './queue.ts';

/** Every living worker holds the lock of its number. */
const living = 0x646f6974;
const pause = 500;
/** After a restart of the server, workers have so many seconds to take their locks again. */
const grace = 5;

const isAlive = (worker: string) => `EXISTS (SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted
  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND l.classid = ${living} AND l.objid = ${worker} AND l.objsubid = 2)`;

/**
 * Tells the other workers that this one lives, by a lock that the server takes back when the process or its machine dies.
 * Hands back the worker's number, and how to end it.
 */
export async function live(database: PostgresDatabase): Promise<{ number: number; end: () => Promise<void> }> {
  const { rows } = await database.raw(
    `INSERT INTO ${schema}.workers (host, process) VALUES ($1, $2) RETURNING number`,
    [hostname(), process.pid],
  );
  const { number } = rows[0] as { number: number };
  const ending = new AbortController();
  const asked = once(ending.signal, 'abort');
  let taken = () => {};
  const first = new Promise<void>((resolve) => {
    taken = resolve;
  });
  const held = (async () => {
    while (!ending.signal.aborted) {
      await database
        .keepSession(async (ask, lost) => {
          await ask('SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3');
          await ask(`SELECT pg_advisory_lock(${living}, ${number})`);
          taken();
          await Promise.race([lost, asked]);
        })
        .catch(() => {});
      if (!ending.signal.aborted) await setTimeout(pause);
    }
  })();
  await first;
  return {
    number,
    end: async () => {
      ending.abort();
      await held;
    },
  };
}

/** Gives the jobs of workers that have died to the others. */
export async function reap(database: PostgresDatabase, boss: PgBoss): Promise<void> {
  await database.together(async () => {
    await database.lock('reap');
    const { rows } = await database.raw(
      `SELECT t.job, t.queue FROM ${schema}.taken t JOIN ${schema}.job j ON j.name = t.queue AND j.id = t.job
       WHERE j.state = 'active' AND NOT ${isAlive('t.worker')}
         AND now() - pg_postmaster_start_time() > interval '${grace} s'`,
    );
    for (const { job, queue } of rows as { job: string; queue: string }[]) {
      await database.raw(`DELETE FROM ${schema}.taken WHERE job = $1`, [job]);
      await boss.fail(queue, job, { message: 'the worker has died' });
    }
  });
}

export interface LivingWorker {
  number: number;
  host: string;
  process: number;
  done: number;
}

export const listWorkers = async (database: PostgresDatabase): Promise<LivingWorker[]> =>
  database.all(
    `SELECT number, host, process, done FROM ${schema}.workers w WHERE ${isAlive('w.number')} ORDER BY number`,
  );
