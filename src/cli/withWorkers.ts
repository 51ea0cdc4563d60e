import { usualWorkers, Workers } from '../pipeline/workers/index.ts';
import type { LimitOptions } from './options.ts';

/** Starts the processes that files are read in, does the work and ends them, whatever happens. */
export async function withWorkers<T>(options: LimitOptions, work: (workers: Workers) => Promise<T>): Promise<T> {
  const { timeout, memory } = options;
  const workers = new Workers({
    seconds: timeout,
    megabytes: memory,
    workers: options.workers ?? usualWorkers(memory),
  });
  try {
    return await work(workers);
  } finally {
    workers.close();
  }
}
