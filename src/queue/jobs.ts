import type PgBoss from 'pg-boss';
import type { PostgresDatabase } from '../store/driver/postgres.ts';
import { type FileJob, type QueueName, queues, schema } from './queue.ts';

/** A job that a worker has taken. */
export interface Taken<T> {
  id: string;
  queue: QueueName;
  data: T;
}

/** The jobs of one worker: every one that it takes is noted under its number. */
export class Jobs {
  readonly #database: PostgresDatabase;
  readonly #boss: PgBoss;
  readonly #worker: number;
  readonly #mine = new Map<string, Taken<unknown>>();
  #last: Promise<unknown> = Promise.resolve();
  areGivenBack = false;

  constructor(database: PostgresDatabase, boss: PgBoss, worker: number) {
    this.#database = database;
    this.#boss = boss;
    this.#worker = worker;
  }

  /** One after the other, so that it is always known which jobs are in work. */
  take<T>(queue: QueueName): Promise<Taken<T> | null> {
    const taking = this.#last.then(() => this.#take<T>(queue));
    this.#last = taking.catch(() => undefined);
    return taking;
  }

  async #take<T>(queue: QueueName): Promise<Taken<T> | null> {
    const job = await this.#database.together(async () => {
      await this.#giveBackLost();
      const [found] = await this.#boss.fetch<T>(queue);
      if (found)
        await this.#database.raw(
          `INSERT INTO ${schema}.taken (job, queue, worker) VALUES ($1, $2, $3)
           ON CONFLICT (job) DO UPDATE SET worker = excluded.worker`,
          [found.id, queue, this.#worker],
        );
      return found;
    });
    if (!job) return null;
    const taken = { id: job.id, queue, data: job.data };
    this.#mine.set(job.id, taken);
    return taken;
  }

  /** Jobs that the server has given to this worker while it went away, so that the worker never heard of it. */
  async #giveBackLost(): Promise<void> {
    const { rows } = await this.#database.raw(
      `DELETE FROM ${schema}.taken WHERE worker = $1 AND job <> ALL ($2::uuid[]) RETURNING job, queue`,
      [this.#worker, [...this.#mine.keys()]],
    );
    for (const { job, queue } of rows as { job: string; queue: string }[])
      await this.#boss.fail(queue, job, { message: 'the server went away' });
  }

  /** It is done: what came of it stands in the database. */
  complete(job: Taken<unknown>): Promise<void> {
    return this.#end(job, async () => {
      await this.#boss.complete(job.queue, job.id);
      await this.#database.raw(`UPDATE ${schema}.workers SET done = done + 1 WHERE number = $1`, [this.#worker]);
    });
  }

  /** It will never be done as it is: it becomes a dead letter. Once, although it may be buried twice. */
  bury(job: Taken<FileJob>, reason: string): Promise<void> {
    return this.#end(job, async () => {
      const data: FileJob = { ...job.data, reason };
      await this.#boss.insert([{ id: job.id, name: queues.dead, data }]);
      await this.#boss.complete(job.queue, job.id, { reason });
    });
  }

  /** For other workers, after a pause. */
  async giveAllBack(message: string): Promise<void> {
    this.areGivenBack = true;
    for (const job of this.#mine.values())
      await this.#end(job, async () => void (await this.#boss.fail(job.queue, job.id, { message })));
  }

  /** How many jobs are not done yet. */
  async left(queue?: QueueName): Promise<number> {
    const asked = queue === undefined ? [queues.files, queues.compare] : [queue];
    const row = await this.#database.get<{ n: number }>(
      `SELECT count(*) AS n FROM ${schema}.job WHERE name IN (SELECT value FROM json_each(?)) AND state < 'completed'`,
      [JSON.stringify(asked)],
    );
    return row?.n ?? 0;
  }

  async #end(job: Taken<unknown>, work: () => Promise<void>): Promise<void> {
    await this.#database.together(async () => {
      const { rowCount } = await this.#database.raw(`DELETE FROM ${schema}.taken WHERE job = $1 AND worker = $2`, [
        job.id,
        this.#worker,
      ]);
      // Given to another worker meanwhile: that one will find the work done.
      if (rowCount) await work();
    });
    this.#mine.delete(job.id);
  }
}
