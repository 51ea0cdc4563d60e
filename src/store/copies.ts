import type { FileFormat } from '../model/block.ts';
import type { Database } from './driver.ts';
import { markChanged } from './series.ts';
import { transaction } from './transaction.ts';

/** A report as it is compared with others of the same content key. */
export interface CopyCandidate {
  id: number;
  format: FileFormat;
  issuer: string | null;
  number: string | null;
  date: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  contentKey: string;
  copyOf: number | null;
}

/**
 * The reports that may have become copies, or have ceased to be: those of content that a report of a changed or an unknown
 * organisation has.
 */
export function loadCopyCandidates(database: Database): Promise<CopyCandidate[]> {
  return database.all<CopyCandidate>(
    `SELECT id, format, issuer, number, date, period_start AS periodStart, period_end AS periodEnd,
       content_key AS contentKey, copy_of AS copyOf
     FROM reports WHERE content_key IN
       (SELECT r.content_key FROM reports r LEFT JOIN organisations o ON o.key = r.organisation
        WHERE o.changed IS NULL OR o.changed = 1)
     ORDER BY content_key, id`,
  );
}

/** Says of each of these reports which one it is a copy of. */
export function saveCopies(
  database: Database,
  changes: readonly { id: number; copyOf: number | null }[],
): Promise<void> {
  return transaction(database, async () => {
    for (const { id, copyOf } of changes)
      await database.run('UPDATE reports SET copy_of = ? WHERE id = ?', [copyOf, id]);
    await markChanged(
      database,
      changes.map(({ id }) => id),
    );
  });
}
