import type { Translate } from '../locales/index.ts';
import { harmless } from '../present/harmless.ts';
import { type Database, isDatabaseFailure } from '../store/driver.ts';
import type { ForeignDatabase } from '../store/migrations.ts';
import { openForReading, openStore } from '../store/open.ts';
import { shownDatabase } from '../store/postgres/address.ts';
import { UsageError } from './exit.ts';

/** Opens the database, does the work and closes it again, whatever happens. What is wrong with the file is said in one line. */
export async function withDatabase<T>(
  path: string,
  access: 'load' | 'change' | 'read',
  t: Translate,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  let database: Database;
  try {
    database = access === 'read' ? await openForReading(path) : await openStore(path, access === 'load');
  } catch (error) {
    throw new UsageError(explain(error as Error, path, t));
  }
  try {
    return await work(database);
  } catch (error) {
    throw failureOf(error as Error, path, t);
  } finally {
    await database.close();
  }
}

/** A failure of the database itself as one line for the user; every other error stays as it is. */
export function failureOf(error: Error, path: string, t: Translate): Error {
  if (!isDatabaseFailure(error)) return error;
  return new UsageError(t('database.failed', { path: harmless(shownDatabase(path)), detail: harmless(error.message) }));
}

/** Why a database cannot be opened. Errors go by their names: they may come from another process. */
export function explain(error: Error, named: string, t: Translate): string {
  const path = harmless(shownDatabase(named));
  if (error.name === 'MissingDatabase') return t('database.missing', { path });
  if (error.name === 'ForeignDatabase') return t(`database.${(error as ForeignDatabase).reason}`, { path });
  return t('database.unopened', { path, detail: harmless(error.message) });
}
