import type { Database } from './driver.ts';
import { findReport, giveBack, linkFile, takeLater } from './files.ts';
import { saveFindings } from './findings.ts';
import { saveLayout } from './layouts.ts';
import type { PackedReport } from './packReport.ts';
import { columnNames, reportColumns } from './rows.ts';
import { savePassages } from './search/passages.ts';
import { markChanged, saveSeries } from './series.ts';
import { transaction } from './transaction.ts';

/** One finished report, with the marks that tell later whether it must be read or checked again. */
export interface ReportToSave {
  /** Absolute. */
  path: string;
  packed: PackedReport;
  /** Equal for two files of equal content. */
  contentKey: string;
  extractionStamp: string;
  checkStamp: string;
  /** The number that its report is to have, if not the next one; an earlier file of the same bytes keeps its own. */
  place?: number;
}

/** Writes one report with everything in it, or nothing of it. A report of the same bytes is replaced under its number. */
export function saveReport(database: Database, toSave: ReportToSave): Promise<number> {
  return transaction(database, async () => {
    const { place, path, packed } = toSave;
    await database.lock(packed.sha256);
    await database.lock(path);
    const later = place === undefined ? [] : await takeLater(database, packed.sha256, place);
    const known = await findReport(database, packed.sha256);
    if (known) await empty(database, known.id);
    const report = await writeReport(database, toSave);
    for (const [table, rows] of packed.tables) await database.insert(table, rows, { report_id: report });
    await saveFindings(database, report, packed.findings);
    await saveSeries(database, report, packed.series);
    await saveLayout(database, report, packed.layout);
    await savePassages(database, report, packed.passages);
    await linkFile(database, path, report, place);
    await giveBack(
      database,
      report,
      later.filter((file) => file.path !== path),
    );
    return report;
  });
}

/** What stands on figures and mentions goes with them. */
const ofReport = ['findings', 'relations', 'figures', '"references"', 'report_texts', 'report_layouts', 'passages'];

/** Takes away all that is stored of a report, but for its number. */
async function empty(database: Database, report: number): Promise<void> {
  await markChanged(database, [report]);
  for (const table of ofReport) await database.run(`DELETE FROM ${table} WHERE report_id = ?`, [report]);
}

async function writeReport(database: Database, toSave: ReportToSave): Promise<number> {
  const { packed, contentKey, extractionStamp, checkStamp, place } = toSave;
  const columns = [...columnNames(reportColumns), 'content_key', 'extraction_stamp', 'check_stamp'];
  const given = place === undefined ? '' : 'id, ';
  const row = await database.get<{ id: number }>(
    `INSERT INTO reports (${given}${columns.join(', ')}) VALUES (${given && '?, '}${columns.map(() => '?').join(', ')})
     ON CONFLICT (sha256) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
     RETURNING id`,
    [...(place === undefined ? [] : [place]), ...packed.report, contentKey, extractionStamp, checkStamp],
  );
  const { id } = row!;
  const { text, analysis, pages } = packed;
  await database.run('INSERT INTO report_texts (report_id, text, analysis, page_runs) VALUES (?, ?, ?, ?)', [
    ...[id, text, analysis, pages],
  ]);
  return id;
}
