import type { Database } from './driver.ts';
import { milliseconds } from './timer.ts';

/** A statement ran past its limit. */
export class TooLate extends Error {
  override name = 'TooLate';
}

/** Does work on a database, and interrupts it when its time is over. @throws TooLate */
export async function withinTime<T>(
  database: Database,
  seconds: number,
  work: (isLate: () => boolean) => Promise<T>,
): Promise<T> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    database.interrupt();
  }, milliseconds(seconds));
  try {
    const result = await work(() => late);
    if (late) throw new TooLate();
    return result;
  } catch (error) {
    throw late ? new TooLate() : error;
  } finally {
    clearTimeout(timer);
  }
}
