import type { Translate } from '../locales/index.ts';
import { type Database, isDatabaseFailure } from '../store/driver.ts';
import { ForeignDatabase } from '../store/migrations.ts';
import { MissingDatabase, openForReading, openStore } from '../store/open.ts';
import { UsageError } from './exit.ts';
import { harmless } from './harmless.ts';

/** Opens the database, does the work and closes it again, whatever happens. What is wrong with the file is said in one line. */
export async function withDatabase<T>(
  path: string,
  access: 'load' | 'check' | 'read',
  t: Translate,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  let database: Database;
  try {
    database = access === 'read' ? await openForReading(path) : await openStore(path, access === 'load');
  } catch (error) {
    throw new UsageError(explain(error as Error, harmless(path), t));
  }
  try {
    return await work(database);
  } catch (error) {
    if (!isDatabaseFailure(error)) throw error;
    throw new UsageError(t('database.failed', { path: harmless(path), detail: harmless((error as Error).message) }));
  } finally {
    await database.close();
  }
}

function explain(error: Error, path: string, t: Translate): string {
  if (error instanceof MissingDatabase) return t('database.missing', { path });
  if (error instanceof ForeignDatabase) return t(`database.${error.reason}`, { path });
  return t('database.unopened', { path, detail: harmless(error.message) });
}
