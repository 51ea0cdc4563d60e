import type { Database } from '../driver.ts';

export { stepFor, viewsFor } from './schema.ts';

/** The version of the tables in the schema that comes first on the search path; 0 and no objects where there is nothing. */
export async function readVersion(database: Database): Promise<{ version: number; objects: number }> {
  const found = await database.get<{ known: number; objects: number }>(
    `SELECT to_regclass('doisoat_schema') IS NOT NULL AS known,
       (SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'v', 'p')
         AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')) AS objects`,
  );
  if (!found?.known) return { version: 0, objects: found?.objects ?? 0 };
  const row = await database.get<{ version: number }>('SELECT max(version) AS version FROM doisoat_schema');
  return { version: row?.version ?? 0, objects: found.objects };
}

export async function writeVersion(database: Database, version: number): Promise<void> {
  await database.exec('CREATE TABLE IF NOT EXISTS doisoat_schema (version INTEGER NOT NULL)');
  await database.exec('DELETE FROM doisoat_schema');
  await database.run('INSERT INTO doisoat_schema (version) VALUES (?)', [version]);
}
