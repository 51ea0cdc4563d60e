import type { Layout } from '../model/layout.ts';
import { unpackLayout } from '../text/packedLayout.ts';
import type { Database } from './driver.ts';

/** Writes the packed layout of a report that has none. */
export async function saveLayout(database: Database, report: number, layout: string | null): Promise<void> {
  if (layout === null) return;
  await database.run('INSERT INTO report_layouts (report_id, layout) VALUES (?, ?)', [report, layout]);
}

/** Null for a report that was loaded by a version that kept none. */
export async function loadLayout(database: Database, report: number): Promise<Layout | null> {
  const row = await database.get<{ layout: string }>('SELECT layout FROM report_layouts WHERE report_id = ?', [report]);
  return row ? unpackLayout(row.layout) : null;
}
