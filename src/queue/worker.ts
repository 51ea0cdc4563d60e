import { setTimeout } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { Language } from '../check/index.ts';
import { type Loaded, makeLoader } from '../pipeline/loadFile.ts';
import { hashFile } from '../pipeline/makeReport.ts';
import type { ReportPacker } from '../pipeline/packFile.ts';
import { settle } from '../pipeline/settle.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { PostgresDatabase } from '../store/driver/postgres.ts';
import { isDatabaseFailure } from '../store/driver.ts';
import { Jobs, type Taken } from './jobs.ts';
import { live, reap } from './liveness.ts';
import { type CompareJob, type FileJob, queues } from './queue.ts';

export interface WorkerOptions {
  rules: RuleSet;
  language: Language;
  pack: ReportPacker;
  /** So many files at once. */
  concurrency: number;
  /** Ends when nothing is left to do. */
  untilDone: boolean;
  /** Why a file could not be read, in the user's words. */
  reasonOf: (error: unknown) => string;
  onFile: (file: { path: string; loaded: Loaded } | { path: string; reason: string }) => void;
}

/** The files in the queue are to be read by other rules than this worker has. */
export class OtherRules extends Error {
  override name = 'OtherRules';
}

const pause = 500;
const reapEvery = 2000;
/** So many seconds a worker that is told to stop goes on with what it has begun. */
const patience = 30;

/** Takes files from the queue and loads them, until `stop` is called or nothing is left. */
export class QueueWorker {
  readonly #database: PostgresDatabase;
  readonly #boss: PgBoss;
  readonly #options: WorkerOptions;
  readonly #loader: ReturnType<typeof makeLoader>;
  readonly #stopping = new AbortController();

  constructor(database: PostgresDatabase, boss: PgBoss, options: WorkerOptions) {
    this.#database = database;
    this.#boss = boss;
    this.#options = options;
    this.#loader = makeLoader(database, options.rules, options.language, options.pack);
    // A server that has gone is waited for, however long.
    database.patience = Number.POSITIVE_INFINITY;
  }

  /** Finishes what it has begun, or gives it back when that takes too long; told a second time, at once. */
  stop(): void {
    this.#database.patience = this.#stopping.signal.aborted ? 0 : patience;
    this.#stopping.abort();
  }

  /** @throws OtherRules */
  async run(): Promise<void> {
    const { concurrency } = this.#options;
    const { number, end } = await live(this.#database);
    const jobs = new Jobs(this.#database, this.#boss, number);
    const reaping = this.#reaping();
    const lanes = Array.from({ length: concurrency }, () => this.#lane(jobs));
    const late = this.#late();
    try {
      await Promise.race([Promise.all(lanes), late.then(() => jobs.giveAllBack('the worker was stopped'))]);
    } catch (error) {
      this.#stopping.abort();
      await Promise.race([Promise.allSettled(lanes), late]);
      await jobs.giveAllBack('the worker has failed').catch(() => {});
      throw error;
    } finally {
      this.#stopping.abort();
      await reaping;
      await end();
    }
  }

  async #lane(jobs: Jobs): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const file = await jobs.take<FileJob>(queues.files);
      if (file) await this.#load(file, jobs);
      else if (!(await this.#compare(jobs))) {
        if (this.#options.untilDone && (await jobs.left()) === 0) return;
        await setTimeout(pause, undefined, { signal: this.#stopping.signal }).catch(() => {});
      }
    }
  }

  async #load(job: Taken<FileJob>, jobs: Jobs): Promise<void> {
    const { reasonOf, onFile } = this.#options;
    const { path, place, stamps } = job.data;
    this.#demand(stamps);
    try {
      const loaded = await this.#loader.load({ path, place, sha256: await hashFile(path) });
      await jobs.complete(job);
      onFile({ path, loaded });
    } catch (error) {
      if (isDatabaseFailure(error)) throw error;
      if (jobs.areGivenBack) return;
      await jobs.bury(job, reasonOf(error));
      onFile({ path, reason: reasonOf(error) });
    }
  }

  /** When every file is loaded or given up: true where there was something to compare. */
  async #compare(jobs: Jobs): Promise<boolean> {
    const { rules, language } = this.#options;
    if ((await jobs.left(queues.files)) > 0) return false;
    const job = await jobs.take<CompareJob>(queues.compare);
    if (!job) return false;
    this.#demand(job.data.stamps);
    await settle(this.#database, rules, language);
    await jobs.complete(job);
    return true;
  }

  #demand(asked: FileJob['stamps']): void {
    const own = this.#loader.stamps;
    if (asked.extraction !== own.extraction || asked.check !== own.check) throw new OtherRules();
  }

  async #reaping(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await reap(this.#database, this.#boss).catch(() => {});
      await setTimeout(reapEvery, undefined, { signal: this.#stopping.signal }).catch(() => {});
    }
  }

  /** When a worker that was told to stop has had its time. */
  #late(): Promise<void> {
    return new Promise((resolve) => {
      this.#stopping.signal.addEventListener('abort', () => {
        void setTimeout(patience * 1000, undefined, { ref: false }).then(() => resolve());
      });
    });
  }
}
