import type { Citation } from '../model/series.ts';
import type { Database } from './driver.ts';

/** A citation with its report, and where it stands there. */
export interface StoredCitation extends Citation {
  report: number;
  on: string | null;
  start: number;
  end: number;
  page: number | null;
  /** Which of the report's mentions it is. */
  position: number;
}

/** Documents that have been cited, or cited otherwise, since they were compared last; at most `most`. */
export async function changedDocuments(database: Database, most: number): Promise<string[]> {
  const rows = await database.all<{ document: string }>(
    'SELECT DISTINCT document FROM citations WHERE changed = 1 ORDER BY document LIMIT ?',
    [most],
  );
  return rows.map(({ document }) => document);
}

/** The citations of some documents in original reports that no newer one has taken the place of. */
export const loadCitations = (database: Database, documents: readonly string[]): Promise<StoredCitation[]> =>
  database.all(
    `SELECT c.report_id AS report, c.reference, c.document, c.subject, x.date, x.quote, r.date AS "on",
       x.start_offset AS start, x.end_offset AS "end", x.page, x.position
     FROM citations c
     JOIN reports r ON r.id = c.report_id AND r.copy_of IS NULL AND r.superseded_by IS NULL
     JOIN "references" x ON x.report_id = c.report_id AND x.id = c.reference
     WHERE c.document IN (SELECT value FROM json_each(?)) ORDER BY c.report_id, x.position`,
    [JSON.stringify(documents)],
  );

export async function markDocumentsCompared(database: Database, documents: readonly string[]): Promise<void> {
  await database.run('UPDATE citations SET changed = 0 WHERE document IN (SELECT value FROM json_each(?))', [
    JSON.stringify(documents),
  ]);
}

/** The paths of some reports. */
export async function pathsOf(database: Database, reports: Iterable<number>): Promise<Map<number, string>> {
  const rows = await database.all<{ id: number; path: string }>(
    `SELECT report_id AS id, path FROM files WHERE is_primary = 1 AND report_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify([...new Set(reports)])],
  );
  return new Map(rows.map(({ id, path }) => [id, path]));
}
