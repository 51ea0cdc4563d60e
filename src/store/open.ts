import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Database } from './driver.ts';
import { migrate, schemaVersion, versionOf } from './migrations.ts';

/** Opens the database for writing. Where it is missing, it is made, or `MissingDatabase` is thrown. */
export async function openStore(path: string, make = true): Promise<Database> {
  if (!make && !existsSync(path)) throw new MissingDatabase(path);
  const database = await Database.open(path, 'write');
  try {
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
  if (!existsSync(path)) throw new MissingDatabase(path);
  let database = await Database.open(path, 'read');
  try {
    if ((await versionOf(database)) < schemaVersion) {
      await database.close();
      await (await openStore(path)).close();
      database = await Database.open(path, 'read');
    }
    await database.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;');
    return database;
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}

/** Opens it for a stranger's SQL: no other file can be reached, not even a temporary one, and memory is bounded. */
export async function openForStrangers(path: string): Promise<Database> {
  const database = await openForReading(path);
  await database.exec('PRAGMA temp_store = MEMORY; PRAGMA hard_heap_limit = 402653184;');
  database.restrict();
  return database;
}

/** Nothing has been loaded yet. */
export class MissingDatabase extends Error {
  override name = 'MissingDatabase';
}
