import type sqlite3 from 'sqlite3';

/** So many are kept; what asks for more of them makes its statements anew each time. */
const most = 200;

/** The statements of one connection, each prepared once. */
export class Statements {
  readonly #handle: sqlite3.Database;
  readonly #prepared = new Map<string, Promise<sqlite3.Statement>>();

  constructor(handle: sqlite3.Database) {
    this.#handle = handle;
  }

  of(sql: string): Promise<sqlite3.Statement> {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const prepared = this.prepare(sql);
    this.#prepared.set(sql, prepared);
    // What failed may succeed another time: a table is made meanwhile, a lock is gone.
    prepared.catch(() => this.#prepared.delete(sql));
    if (this.#prepared.size > most) this.#forget(this.#prepared.keys().next().value!);
    return prepared;
  }

  /** A statement that the caller finalizes. */
  prepare(sql: string): Promise<sqlite3.Statement> {
    return new Promise((resolve, reject) => {
      const prepared = this.#handle.prepare(sql, (error: Error | null) => (error ? reject(error) : resolve(prepared)));
    });
  }

  /** Ends all: a connection with prepared statements cannot be closed. */
  async end(): Promise<void> {
    await Promise.all([...this.#prepared.keys()].map((sql) => this.#forget(sql)));
  }

  async #forget(sql: string): Promise<void> {
    const prepared = this.#prepared.get(sql)!;
    this.#prepared.delete(sql);
    const statement = await prepared.catch(() => undefined);
    await new Promise<void>((resolve) => (statement ? statement.finalize(() => resolve()) : resolve()));
  }
}
