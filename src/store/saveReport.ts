import type { Database } from './driver.ts';
import { findReport, giveBack, linkFile, takeLater } from './files.ts';
import { replaceFindings } from './findings.ts';
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
    const { place, path, packed, checkStamp } = toSave;
    await database.lock(packed.sha256);
    await database.lock(path);
    const later = place === undefined ? [] : await takeLater(database, packed.sha256, place);
    const report = await writeReport(database, toSave);
    for (const [table, rows] of packed.tables) await database.insert(table, rows, { report_id: report });
    await replaceFindings(database, report, packed.findings, checkStamp);
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

async function writeReport(database: Database, toSave: ReportToSave): Promise<number> {
  const { packed, contentKey, extractionStamp, checkStamp, place } = toSave;
  const columns = [...columnNames(reportColumns), 'content_key', 'extraction_stamp', 'check_stamp'];
  const given = place === undefined ? '' : 'id, ';
  await database.run(
    `INSERT INTO reports (${given}${columns.join(', ')}) VALUES (${given && '?, '}${columns.map(() => '?').join(', ')})
     ON CONFLICT (sha256) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [...(place === undefined ? [] : [place]), ...packed.report, contentKey, extractionStamp, checkStamp],
  );
  const { id } = (await findReport(database, packed.sha256))!;
  await markChanged(database, [id]);
  for (const table of ['findings', 'relations', 'figures', '"references"', 'report_texts'])
    await database.run(`DELETE FROM ${table} WHERE report_id = ?`, [id]);
  const { text, analysis, pages } = packed;
  await database.run('INSERT INTO report_texts (report_id, text, analysis, page_runs) VALUES (?, ?, ?, ?)', [
    ...[id, text, analysis, pages],
  ]);
  return id;
}
