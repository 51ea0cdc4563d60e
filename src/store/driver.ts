import type { PackedRows } from './packed.ts';

/** What every database can do; `driver/` holds one file for each kind, the only ones that know their libraries. */
export type Value = string | number | bigint | null;
export type Row = Record<string, Value>;

/**
 * Whether an error is the database's own (locked, disk full, damaged, gone), and not a mistake in what it was given.
 * The codes of PostgreSQL's classes 22, 23 and 42 are mistakes: data, constraints, statements.
 */
export function isDatabaseFailure(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^SQLITE_(?!CONSTRAINT|ERROR|RANGE|MISMATCH)|^POSTGRES_(?!22|23|42)/.test(code);
}

/**
 * An open database with promises. Statements are written once, in the words that SQLite and PostgreSQL share and in a few
 * of SQLite's that are translated (`postgres/translate.ts`). Values stand as `?`, or `?1` where one is used again.
 */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  run(sql: string, values?: readonly Value[]): Promise<void>;
  all<T = Row>(sql: string, values?: readonly Value[]): Promise<T[]>;
  get<T = Row>(sql: string, values?: readonly Value[]): Promise<T | undefined>;
  /** Runs several statements without values. */
  exec(sql: string): Promise<void>;
  /** Inserts rows, many with one statement; `same` are values that all of them have. */
  insert(table: string, rows: PackedRows, same?: Row): Promise<void>;
  /** One row after the other, fetched when it is asked for. */
  rows<T = Row>(sql: string, values?: readonly Value[]): AsyncGenerator<T>;
  /** All of `work` or nothing of it: whatever is thrown inside takes everything back. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** All that `work` reads is of one moment, whatever is loaded meanwhile. */
  atOneMoment<T>(work: () => Promise<T>): Promise<T>;
  /** Nothing else is written while `work` is done, by this program anywhere. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Until the transaction ends, no other one gets the lock of this name. */
  lock(name: string): Promise<void>;
  /** Numbers for new rows of a table, in order. Call it inside a transaction. */
  newIds(table: string, count: number): Promise<number[]>;
  /** The columns of a table or view, with the types that SQLite calls them. */
  columns(table: string): Promise<{ name: string; type: string }[]>;
  /** Stops what is running: it fails. */
  interrupt(): void;
  close(): Promise<void>;
}
