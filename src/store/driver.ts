/** The database driver, and the only file that knows which one it is. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite3 from 'sqlite3';

export type Value = string | number | bigint | null;
export type Row = Record<string, Value>;

/** Whether an error is the database's own (locked, disk full, damaged), and not a mistake in what it was given. */
export function isDatabaseFailure(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^SQLITE_(?!CONSTRAINT|ERROR|RANGE|MISMATCH)/.test(code);
}

/** An open database with promises. Statements of one caller run in the order of the calls it awaits. */
export class Database {
  readonly #handle: sqlite3.Database;

  private constructor(handle: sqlite3.Database) {
    this.#handle = handle;
  }

  /** Opens a file, and makes it and its folder where they are missing, unless it is only to be read. */
  static open(path: string, access: 'write' | 'read'): Promise<Database> {
    if (access === 'write') mkdirSync(dirname(path), { recursive: true });
    const mode = access === 'write' ? sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE : sqlite3.OPEN_READONLY;
    return new Promise((resolve, reject) => {
      const handle = new sqlite3.Database(path, mode, (error) =>
        error ? reject(error) : resolve(new Database(handle)),
      );
      handle.configure('busyTimeout', 15_000);
    });
  }

  /** Runs one statement; resolves to the identifier of the last row that was inserted. */
  run(sql: string, values: readonly Value[] = []): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#handle.run(sql, values, function (this: sqlite3.RunResult, error: Error | null) {
        if (error) reject(error);
        else resolve(this.lastID);
      });
    });
  }

  all<T = Row>(sql: string, values: readonly Value[] = []): Promise<T[]> {
    return new Promise((resolve, reject) => {
      this.#handle.all<T>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  }

  async get<T = Row>(sql: string, values: readonly Value[] = []): Promise<T | undefined> {
    return (await this.all<T>(sql, values))[0];
  }

  /** Runs several statements without values. */
  exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#handle.exec(sql, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** One row after the other, each fetched when it is asked for. */
  async *rows<T = Row>(sql: string, values: readonly Value[] = []): AsyncGenerator<T> {
    const statement = await new Promise<sqlite3.Statement>((resolve, reject) => {
      const prepared = this.#handle.prepare(sql, (error: Error | null) => (error ? reject(error) : resolve(prepared)));
    });
    const next = () =>
      new Promise<T | undefined>((resolve, reject) => {
        statement.get<T>((error, row) => (error ? reject(error) : resolve(row)));
      });
    try {
      if (values.length > 0) await new Promise((resolve) => statement.bind(...values, resolve));
      for (let row = await next(); row !== undefined; row = await next()) yield row;
    } finally {
      await new Promise((resolve) => statement.finalize(resolve));
    }
  }

  /** Stops what is running: it fails with SQLITE_INTERRUPT. */
  interrupt(): void {
    this.#handle.interrupt();
  }

  /** Bounds for a connection that runs a stranger's SQL: no other database, no huge value, no deep nesting. */
  restrict(): void {
    this.#handle.configure('limit', sqlite3.LIMIT_ATTACHED, 0);
    this.#handle.configure('limit', sqlite3.LIMIT_LENGTH, 32 * 1024 * 1024);
    this.#handle.configure('limit', sqlite3.LIMIT_SQL_LENGTH, 100_000);
    this.#handle.configure('limit', sqlite3.LIMIT_EXPR_DEPTH, 200);
    this.#handle.configure('limit', sqlite3.LIMIT_COMPOUND_SELECT, 100);
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#handle.close((error) => (error ? reject(error) : resolve()));
    });
  }
}
