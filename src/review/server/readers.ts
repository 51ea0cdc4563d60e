import type { Database } from '../../store/driver.ts';
import { openForReading } from '../../store/open.ts';
import { TooLate, withinTime } from '../../store/withinTime.ts';
import { RequestProblem } from './problem.ts';

/** So many requests read at once; more wait. */
const most = 4;
/** Nothing that a page shows may take longer, in seconds. */
const patience = 20;

/** Connections that can only read. Each is one request's at a time, so that it can be interrupted. */
export class Readers {
  readonly #path: string;
  readonly #idle: Database[] = [];
  readonly #waiting: ((database: Database) => void)[] = [];
  #open = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** @throws RequestProblem where it takes too long */
  async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const { database, release } = await this.take();
    try {
      return await withinTime(database, patience, () => work(database));
    } catch (error) {
      throw error instanceof TooLate ? new RequestProblem('late', 'serve.late', { seconds: patience }) : error;
    } finally {
      release();
    }
  }

  /** For as long as the taker wants it. */
  async take(): Promise<{ database: Database; release: () => void }> {
    const database = this.#idle.pop() ?? (await this.#another());
    return { database, release: () => this.#giveBack(database) };
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((database) => database.close()));
  }

  async #another(): Promise<Database> {
    if (this.#open >= most) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#open++;
    try {
      return await openForReading(this.#path);
    } catch (error) {
      this.#open--;
      throw error;
    }
  }

  #giveBack(database: Database): void {
    const next = this.#waiting.shift();
    if (next) next(database);
    else this.#idle.push(database);
  }
}
