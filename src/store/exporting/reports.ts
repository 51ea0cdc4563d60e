import { type AuditedReport, loadAudited } from '../audited.ts';
import type { Database } from '../driver.ts';

/** The reports that are no copies, in the order of their paths, each fetched when it is asked for. */
export async function* originals(
  database: Database,
  which: 'all' | 'with findings' | 'without findings' = 'all',
): AsyncGenerator<AuditedReport> {
  const has = 'EXISTS (SELECT 1 FROM findings x WHERE x.report_id = r.id)';
  const filter = { all: '', 'with findings': `AND ${has}`, 'without findings': `AND NOT ${has}` }[which];
  const ids = database.rows<{ id: number }>(
    `SELECT r.id FROM reports r JOIN files f ON f.report_id = r.id AND f.is_primary = 1
     WHERE r.copy_of IS NULL ${filter} ORDER BY f.path`,
  );
  for await (const { id } of ids) {
    const [report] = await loadAudited(database, [id]);
    if (report) yield report;
  }
}
