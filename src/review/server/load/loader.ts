import { randomUUID } from 'node:crypto';
import PQueue from 'p-queue';
import type { LoadEvent, LoadJob } from '../../api.ts';
import { type JobSettings, runJob } from './job.ts';
import type { Upload } from './uploads.ts';

/** So many jobs are remembered after they are done. */
const remembered = 50;
/** So many may wait. */
const mostWaiting = 100;

export type Listener = (event: LoadEvent) => void;

/** Loads what is dropped on the page, one job after the other, and tells whoever listens how far it is. */
export class Loader {
  readonly #settings: JobSettings;
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #jobs: LoadJob[] = [];
  readonly #listeners = new Set<Listener>();

  constructor(settings: JobSettings) {
    this.#settings = settings;
  }

  /** Newest first. */
  get jobs(): readonly LoadJob[] {
    return this.#jobs;
  }

  get isFull(): boolean {
    return this.#queue.size >= mostWaiting;
  }

  /** @returns the job as it begins */
  add(uploads: readonly Upload[]): LoadJob {
    const files = uploads.map(({ name, bytes }, index) => ({
      ...{ index, name, bytes, state: 'waiting' as const, report_id: null, findings: null, reason: null, notes: [] },
    }));
    const job: LoadJob = { job: randomUUID(), state: 'waiting', files, findings: 0 };
    this.#jobs.unshift(job);
    this.#jobs.splice(remembered);
    const begun = structuredClone(job);
    void this.#queue.add(() => runJob(job, uploads, this.#settings, (event) => this.#tell(event)));
    return begun;
  }

  /** The listener is first told of the jobs that are not done. @returns what ends the listening */
  listen(listener: Listener): () => void {
    for (const job of [...this.#jobs].reverse())
      if (job.state !== 'done' && job.state !== 'failed') listener({ type: 'job', job });
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get listening(): number {
    return this.#listeners.size;
  }

  /** Ends when the job in work has ended; those that wait are given up. */
  async close(): Promise<void> {
    this.#queue.clear();
    await this.#queue.onIdle();
  }

  #tell(event: LoadEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
