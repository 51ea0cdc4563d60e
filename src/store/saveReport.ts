import type { Analysis } from '../model/analysis.ts';
import type { ExtractedDocument } from '../model/document.ts';
import type { ReportSeries } from '../model/series.ts';
import type { Database, Value } from './driver.ts';
import { giveBack, linkFile, takeLater } from './files.ts';
import { replaceFindings } from './findings.ts';
import { saveLayout } from './layouts.ts';
import { relationTermColumns, relationTerms } from './relationTerms.ts';
import {
  type CitedReference,
  columnNames,
  figureColumns,
  referenceColumns,
  relationColumns,
  reportColumns,
  rowOf,
} from './rows.ts';
import { indexText } from './search/passages.ts';
import { markChanged, saveSeries } from './series.ts';
import { insertRows, transaction } from './transaction.ts';

/** One finished report, with the marks that tell later whether it must be read or checked again. */
export interface ReportToSave {
  /** Absolute. */
  path: string;
  document: ExtractedDocument;
  analysis: Analysis;
  /** Where the pages begin, for `check`. */
  pages: [at: number, page: number | null][];
  /** Equal for two files of equal content. */
  contentKey: string;
  extractionStamp: string;
  checkStamp: string;
  series: ReportSeries;
  /** The number that its report is to have, if not the next one; an earlier file of the same bytes keeps its own. */
  place?: number;
  /** How it is laid out, packed. */
  layout?: string;
}

/** Writes one report with everything in it, or nothing of it. A report of the same bytes is replaced under its number. */
export function saveReport(database: Database, toSave: ReportToSave): Promise<number> {
  return transaction(database, async () => {
    const { place, path, document } = toSave;
    await database.lock(document.source.sha256);
    await database.lock(path);
    const later = place === undefined ? [] : await takeLater(database, document.source.sha256, place);
    const report = await writeReport(database, toSave);
    const { figures, relations, findings } = toSave.document;
    const references = cited(toSave);
    await insertAll(database, '"references"', report, referenceColumns, references);
    await insertAll(database, 'figures', report, figureColumns, figures);
    await insertAll(database, 'relations', report, relationColumns, relations);
    await insertRows(
      database,
      'relation_terms',
      ['report_id', ...relationTermColumns],
      relationTerms(toSave.document, toSave.analysis.relations).map((row) => [report, ...row]),
    );
    await replaceFindings(database, report, findings, toSave.checkStamp);
    await saveSeries(database, report, toSave.series);
    await saveLayout(database, report, toSave.layout);
    await indexText(database, report, toSave.analysis.text, toSave.pages);
    await linkFile(database, path, report, place);
    await giveBack(
      database,
      report,
      later.filter((file) => file.path !== path),
    );
    return report;
  });
}

function cited({ document, analysis }: ReportToSave): CitedReference[] {
  const organisations = new Map(analysis.mentions.map(({ reference, organisation }) => [reference.id, organisation]));
  return document.references.map((one) => ({ ...one, organisation: organisations.get(one.id) ?? null }));
}

async function writeReport(database: Database, toSave: ReportToSave): Promise<number> {
  const { document, analysis, pages, contentKey, extractionStamp, checkStamp, place } = toSave;
  const columns = [...columnNames(reportColumns), 'content_key', 'extraction_stamp', 'check_stamp'];
  const given = place === undefined ? '' : 'id, ';
  await database.run(
    `INSERT INTO reports (${given}${columns.join(', ')}) VALUES (${given && '?, '}${columns.map(() => '?').join(', ')})
     ON CONFLICT (sha256) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [
      ...(place === undefined ? [] : [place]),
      ...rowOf(reportColumns, document),
      contentKey,
      extractionStamp,
      checkStamp,
    ],
  );
  const found = await database.get<{ id: number }>('SELECT id FROM reports WHERE sha256 = ?', [document.source.sha256]);
  const report = found!.id;
  await markChanged(database, [report]);
  for (const table of ['findings', 'relations', 'figures', '"references"', 'report_texts'])
    await database.run(`DELETE FROM ${table} WHERE report_id = ?`, [report]);
  const { text, ...rest } = analysis;
  await database.run('INSERT INTO report_texts (report_id, text, analysis, page_runs) VALUES (?, ?, ?, ?)', [
    report,
    text,
    JSON.stringify(rest),
    JSON.stringify(pages),
  ]);
  return report;
}

function insertAll<T>(
  database: Database,
  table: string,
  report: number,
  columns: readonly (readonly [string, (item: T) => Value])[],
  items: readonly T[],
): Promise<void> {
  const rows = items.map((item, position) => [report, position, ...rowOf(columns, item)]);
  return insertRows(database, table, ['report_id', 'position', ...columnNames(columns)], rows);
}
