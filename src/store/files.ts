import { existsSync } from 'node:fs';
import type { Database } from './driver.ts';
import { markChanged } from './series.ts';
import { insertRows } from './transaction.ts';

/** What is known of bytes that have been loaded before. */
export interface KnownReport {
  id: number;
  extractionStamp: string;
  checkStamp: string;
}

export function findReport(database: Database, sha256: string): Promise<KnownReport | undefined> {
  const sql = `SELECT id, extraction_stamp AS extractionStamp, check_stamp AS checkStamp FROM reports WHERE sha256 = ?`;
  return database.get<KnownReport>(sql, [sha256]);
}

/**
 * Says that a file holds a report. What the same path held before is forgotten, unless another file holds it too.
 * The first file of a report is its primary one, until it is gone from the disk. Call it inside a transaction.
 * `place`: the file's own number, by which it may be the first although others were there before it.
 */
export async function linkFile(database: Database, path: string, report: number, place?: number): Promise<void> {
  type File = { report: number; is_primary: number };
  const before = await database.get<File>('SELECT report_id AS report, is_primary FROM files WHERE path = ?', [path]);
  if (before?.report === report) return;
  if (before) await unlinkFile(database, path, before.report);
  const primary = await database.get<{ id: number; path: string }>(
    'SELECT id, path FROM files WHERE report_id = ? AND is_primary = 1',
    [report],
  );
  const takesOver = primary === undefined || (place ?? primary.id) < primary.id || !existsSync(primary.path);
  if (takesOver && primary) await database.run('UPDATE files SET is_primary = 0 WHERE report_id = ?', [report]);
  // Where files and reports are numbered together, the first file of a report has the report's number.
  const id = place ?? (database.kind === 'postgres' && primary === undefined ? report : undefined);
  const columns = ['path', 'report_id', 'is_primary', 'loaded_at', ...(id === undefined ? [] : ['id'])];
  const file = [path, report, takesOver ? 1 : 0, new Date().toISOString(), ...(id === undefined ? [] : [id])];
  await insertRows(database, 'files', columns, [file]);
}

/** A file that holds a report, as it is stored. */
export type StoredFile = { id: number; path: string; loaded_at: string };

/**
 * Takes a report away that was loaded from a file behind the one at this place, so that it can be loaded from that one.
 * Hands back the files that hold it.
 */
export async function takeLater(database: Database, sha256: string, place: number): Promise<StoredFile[]> {
  const known = await findReport(database, sha256);
  if (known === undefined || known.id <= place) return [];
  const files = await database.all<StoredFile>('SELECT id, path, loaded_at FROM files WHERE report_id = ?', [known.id]);
  await markChanged(database, [known.id]);
  await database.run('DELETE FROM reports WHERE id = ?', [known.id]);
  return files;
}

/** Says that these files too hold a report, none of them as its first. */
export async function giveBack(database: Database, report: number, files: readonly StoredFile[]): Promise<void> {
  const rows = files.map(({ id, path, loaded_at }) => [id, path, loaded_at, report, 0]);
  await insertRows(database, 'files', ['id', 'path', 'loaded_at', 'report_id', 'is_primary'], rows);
}

async function unlinkFile(database: Database, path: string, report: number): Promise<void> {
  await database.run('DELETE FROM files WHERE path = ?', [path]);
  const left = await database.get<{ id: number; primaries: number }>(
    'SELECT min(id) AS id, sum(is_primary) AS primaries FROM files WHERE report_id = ? HAVING count(*) > 0',
    [report],
  );
  if (!left) await database.run('DELETE FROM reports WHERE id = ?', [report]);
  else if (left.primaries === 0) await database.run('UPDATE files SET is_primary = 1 WHERE id = ?', [left.id]);
}
