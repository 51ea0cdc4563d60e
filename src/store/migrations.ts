import type { Database } from './driver.ts';
import { acrossTables } from './schema/across.ts';
import { comparingTables } from './schema/comparing.ts';
import { machinesTables } from './schema/machines.ts';
import { recomputingTables } from './schema/recomputing.ts';
import { reviewIndex, reviewTables } from './schema/review.ts';
import { searchTables } from './schema/search.ts';
import { tables } from './schema/tables.ts';
import { verdictTables } from './schema/verdicts.ts';
import { viewNames, views } from './schema/views.ts';
import { indexAll } from './search/passages.ts';
import { transaction } from './transaction.ts';

/** What each version adds to the tables of the one before; the first makes them. Views are made anew each time. */
const steps: readonly string[] = [
  tables,
  'ALTER TABLE "references" ADD COLUMN organisation TEXT',
  `${searchTables}${verdictTables}`,
  acrossTables,
  reviewTables,
  recomputingTables,
  reviewIndex,
  comparingTables,
  machinesTables,
];

/** The version that brought the full-text index: it is filled for what older databases hold. */
const searchVersion = 3;

/** Raised by a new step whenever a table or a view changes. */
export const schemaVersion = steps.length;

/** A file that is no database of this program. */
export class ForeignDatabase extends Error {
  override name = 'ForeignDatabase';
  readonly reason: 'foreign' | 'newer';
  constructor(reason: 'foreign' | 'newer') {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The version of an open database; 0 for an empty one.
 * @throws ForeignDatabase for another program's, or for one of a newer version of this program
 */
export async function versionOf(database: Database): Promise<number> {
  let version: number;
  let objects: number;
  try {
    if (database.kind === 'postgres')
      return checked(await (await import('./postgres/version.ts')).readVersion(database));
    // One statement, so that what another process adds meanwhile is seen whole or not at all.
    const found = await database.get<{ version: number; objects: number }>(
      'SELECT user_version AS version, (SELECT count(*) FROM sqlite_schema) AS objects FROM pragma_user_version',
    );
    version = found?.version ?? 0;
    objects = found?.objects ?? 0;
  } catch (error) {
    if (/SQLITE_NOTADB/.test((error as Error).message)) throw new ForeignDatabase('foreign');
    throw error;
  }
  return checked({ version, objects });
}

function checked({ version, objects }: { version: number; objects: number }): number {
  if (version > schemaVersion) throw new ForeignDatabase('newer');
  if (version === 0 && objects > 0) throw new ForeignDatabase('foreign');
  return version;
}

/** Brings the tables and views to the newest version; nothing of it happens when a part of it fails. */
export async function migrate(database: Database): Promise<void> {
  if ((await versionOf(database)) === schemaVersion) return;
  const { stepFor, viewsFor, writeVersion } = await wordsFor(database);
  await transaction(database, async () => {
    await database.lock('schema');
    const version = await versionOf(database);
    if (version === schemaVersion) return;
    for (const view of viewNames) await database.exec(`DROP VIEW IF EXISTS ${view}`);
    for (const [index, step] of steps.entries()) if (index >= version) await database.exec(stepFor(step, index));
    await database.exec(viewsFor(views));
    if (version < searchVersion) await indexAll(database);
    await writeVersion(database, schemaVersion);
  });
}

/** The schema in the database's own words. */
async function wordsFor({ kind }: Database) {
  if (kind === 'postgres') return import('./postgres/version.ts');
  return {
    stepFor: (step: string) => step,
    viewsFor: (text: string) => text,
    writeVersion: (database: Database, version: number) => database.exec(`PRAGMA user_version = ${version}`),
  };
}
