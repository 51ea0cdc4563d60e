import { availableParallelism, totalmem } from 'node:os';
import type { Limited } from './answer.ts';

/** What reading one file may take, and how many are read at once. */
export interface Limits {
  seconds: number;
  /** Of one reading process, in MB (2^20 bytes). */
  megabytes: number;
  workers: number;
}

/** One worker a core, as long as all of them together fit into three quarters of the machine's memory. */
export function usualWorkers(megabytes: number): number {
  const room = Math.floor((0.75 * totalmem()) / (megabytes * 2 ** 20));
  return Math.max(1, Math.min(availableParallelism(), room));
}

/** A file whose reading was ended because it took too much. */
export class LimitExceeded extends Error {
  override name = 'LimitExceeded';
  readonly limited: Limited;
  /** Seconds or megabytes. */
  readonly limit: number;
  constructor(limited: Limited, limit: number) {
    super(limited);
    this.limited = limited;
    this.limit = limit;
  }
}
