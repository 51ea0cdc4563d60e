import { existsSync } from 'node:fs';
import type { Database } from './driver.ts';

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
 */
export async function linkFile(database: Database, path: string, report: number): Promise<void> {
  type File = { report: number; is_primary: number };
  const before = await database.get<File>('SELECT report_id AS report, is_primary FROM files WHERE path = ?', [path]);
  if (before?.report === report) return;
  if (before) await unlinkFile(database, path, before.report);
  const primary = await database.get<{ path: string }>(
    'SELECT path FROM files WHERE report_id = ? AND is_primary = 1',
    [report],
  );
  const takesOver = primary === undefined || !existsSync(primary.path);
  if (takesOver) await database.run('UPDATE files SET is_primary = 0 WHERE report_id = ?', [report]);
  await database.run('INSERT INTO files (path, report_id, is_primary, loaded_at) VALUES (?, ?, ?, ?)', [
    path,
    report,
    takesOver ? 1 : 0,
    new Date().toISOString(),
  ]);
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
