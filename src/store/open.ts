import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { SqliteDatabase } from './driver/sqlite.ts';
import type { Database } from './driver.ts';
import { migrate, schemaVersion, versionOf } from './migrations.ts';
import { isPostgres } from './postgres/address.ts';

/**
 * Opens the database for writing: a file, or a PostgreSQL server's by its address. Where it is missing, it is made, or
 * `MissingDatabase` is thrown.
 */
export async function openStore(path: string, make = true): Promise<Database> {
  if (!isPostgres(path) && !make && !existsSync(path)) throw new MissingDatabase(path);
  const database = await connect(path, 'write');
  try {
    if (database.kind === 'postgres') {
      if (!make && (await versionOf(database)) === 0) throw new MissingDatabase(path);
      await migrate(database);
      return database;
    }
    await versionOf(database);
    await writeAhead(database);
    await database.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

const patience = { attempts: 100, milliseconds: 50 };

/** Another process may be changing the mode of the same new database: SQLite does not wait for that by itself. */
async function writeAhead(database: Database): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.exec('PRAGMA journal_mode = WAL;');
    } catch (error) {
      if (!/SQLITE_BUSY/.test((error as Error).message) || attempt === patience.attempts) throw error;
      await setTimeout(patience.milliseconds);
    }
  }
}

/** Opens a database that must be there, only to be read. One of an older version is brought up to this one first. */
export async function openForReading(path: string): Promise<Database> {
  if (!isPostgres(path) && !existsSync(path)) throw new MissingDatabase(path);
  let database = await connect(path, 'read');
  try {
    const version = await versionOf(database);
    if (database.kind === 'postgres' && version === 0) throw new MissingDatabase(path);
    if (version < schemaVersion) {
      await database.close();
      await (await openStore(path)).close();
      database = await connect(path, 'read');
    }
    if (database.kind === 'postgres') return database;
    await database.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;');
    return database;
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}

/** Only the library that is needed is loaded. */
async function connect(path: string, access: 'write' | 'read'): Promise<Database> {
  if (isPostgres(path)) return (await import('./driver/postgres.ts')).PostgresDatabase.open(path, access);
  return (await import('./driver/sqlite.ts')).SqliteDatabase.open(path, access);
}

/** Opens it for a stranger's SQL: no other file can be reached, not even a temporary one, and memory is bounded. */
export async function openForStrangers(path: string): Promise<Database> {
  const database = (await openForReading(path)) as SqliteDatabase;
  await database.exec('PRAGMA temp_store = MEMORY; PRAGMA hard_heap_limit = 402653184;');
  database.restrict();
  return database;
}

/** Nothing has been loaded yet. */
export class MissingDatabase extends Error {
  override name = 'MissingDatabase';
}
