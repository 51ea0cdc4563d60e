import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite3 from 'sqlite3';
import type { Database, Row, Value } from '../driver.ts';
import type { PackedRows } from '../packed.ts';
import { Statements } from './statements.ts';

/** A database in a file. Statements of one caller run in the order of the calls it awaits. */
export class SqliteDatabase implements Database {
  readonly kind = 'sqlite';
  readonly #handle: sqlite3.Database;
  readonly #statements: Statements;

  private constructor(handle: sqlite3.Database) {
    this.#handle = handle;
    this.#statements = new Statements(handle);
  }

  /** Opens a file, and makes it and its folder where they are missing, unless it is only to be read. */
  static open(path: string, access: 'write' | 'read'): Promise<SqliteDatabase> {
    if (access === 'write') mkdirSync(dirname(path), { recursive: true });
    const mode = access === 'write' ? sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE : sqlite3.OPEN_READONLY;
    return new Promise((resolve, reject) => {
      const handle = new sqlite3.Database(path, mode, (error) =>
        error ? reject(error) : resolve(new SqliteDatabase(handle)),
      );
      handle.configure('busyTimeout', 15_000);
    });
  }

  async run(sql: string, values: readonly Value[] = []): Promise<void> {
    const statement = await this.#statements.of(sql);
    return new Promise((resolve, reject) => {
      statement.run(values, (error: Error | null) => (error ? reject(error) : resolve()));
    });
  }

  async all<T = Row>(sql: string, values: readonly Value[] = []): Promise<T[]> {
    const statement = await this.#statements.of(sql);
    return new Promise((resolve, reject) => {
      statement.all<T>(values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  }

  async get<T = Row>(sql: string, values: readonly Value[] = []): Promise<T | undefined> {
    return (await this.all<T>(sql, values))[0];
  }

  exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#handle.exec(sql, (error) => (error ? reject(error) : resolve()));
    });
  }

  async insert(table: string, { columns, pieces }: PackedRows, same: Row = {}): Promise<void> {
    const shared = Object.entries(same);
    const names = [...shared.map(([name]) => name), ...columns].join(', ');
    const values = [...shared.map(() => '?'), ...columns.map((_, index) => `value ->> ${index}`)].join(', ');
    const sql = `INSERT INTO ${table} (${names}) SELECT ${values} FROM jsonb_each(?)`;
    for (const piece of pieces) await this.run(sql, [...shared.map(([, value]) => value), piece]);
  }

  async *rows<T = Row>(sql: string, values: readonly Value[] = []): AsyncGenerator<T> {
    const statement = await this.#statements.prepare(sql);
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

  /** From its beginning on nobody else can write. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    await this.run('BEGIN IMMEDIATE');
    try {
      const result = await work();
      await this.run('COMMIT');
      return result;
    } catch (error) {
      await this.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  async atOneMoment<T>(work: () => Promise<T>): Promise<T> {
    await this.exec('BEGIN');
    try {
      return await work();
    } finally {
      await this.exec('COMMIT').catch(() => undefined);
    }
  }

  /** Every transaction has the file for itself as it is. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  async lock(): Promise<void> {}

  async newIds(table: string, count: number): Promise<number[]> {
    const last = await this.get<{ id: number }>(`SELECT coalesce(max(id), 0) AS id FROM ${table}`);
    return Array.from({ length: count }, (_, index) => last!.id + 1 + index);
  }

  columns(table: string): Promise<{ name: string; type: string }[]> {
    return this.all('SELECT name, type FROM pragma_table_info(?) ORDER BY cid', [table]);
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

  async close(): Promise<void> {
    await this.#statements.end();
    return new Promise((resolve, reject) => {
      this.#handle.close((error) => (error ? reject(error) : resolve()));
    });
  }
}
