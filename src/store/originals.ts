import type { Database } from './driver.ts';

/** The reports that are no copies of others, each with the file it was read from. */
export function listOriginals(database: Database): Promise<{ id: number; path: string }[]> {
  return database.all(
    `SELECT r.id, f.path FROM reports r JOIN files f ON f.report_id = r.id AND f.is_primary = 1
     WHERE r.copy_of IS NULL ORDER BY r.id`,
  );
}

/** Keys of the cited documents of which some mention is found to be wrong. */
export async function accusedKeys(database: Database): Promise<Set<string>> {
  const rows = await database.all<{ key: string }>(
    `SELECT DISTINCT x.key FROM evidence e JOIN "references" x ON x.report_id = e.in_report AND x.id = e.reference_id
     WHERE e.position = 0`,
  );
  return new Set(rows.map(({ key }) => key));
}
