import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sarifPieces } from '../present/sarif.ts';
import type { CheckRule } from '../rules/kinds/check.ts';
import type { AuditedReport } from '../store/audited.ts';
import type { Database, Row } from '../store/driver.ts';
import { originals } from '../store/exporting/reports.ts';
import { atOneMoment, listTables, rowsOf, type Table } from '../store/exporting/tables.ts';
import { csvPieces } from './csv.ts';
import { jsonLinePieces } from './jsonLines.ts';
import { writeFile, writePieces } from './output.ts';
import { type PapersOptions, writeOnePaper, writePapers } from './papers/index.ts';

export interface ExportOptions extends PapersOptions {
  format: 'csv' | 'xlsx' | 'parquet' | 'json';
  papers: 'all' | 'report' | 'none';
  checks: readonly CheckRule[];
}

/** What was written: a table, the findings, or working papers. */
export interface Written {
  path: string;
  kind: 'written' | 'findings' | 'papers';
  count: number;
}

/** Writes every view, the findings as SARIF and the working papers into a folder; `done` is told of each file. */
export async function exportAll(
  database: Database,
  folder: string,
  options: ExportOptions,
  done: (written: Written) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await atOneMoment(database, async () => {
    await writeTables(database, folder, options.format, done);
    done(await writeFindings(database, join(folder, 'findings.sarif'), options));
    const path = join(folder, options.papers === 'all' ? 'working-papers.docx' : 'working-papers');
    const write = options.papers === 'all' ? writeOnePaper : writePapers;
    if (options.papers !== 'none') done({ path, kind: 'papers', count: await write(path, database, options) });
  });
}

async function writeTables(
  database: Database,
  folder: string,
  format: ExportOptions['format'],
  done: (written: Written) => void,
): Promise<void> {
  const tables = await listTables(database);
  if (format === 'xlsx') {
    const { writeXlsx } = await import('./xlsx/index.ts');
    const path = join(folder, 'doisoat.xlsx');
    const rows = await writeXlsx(path, database, tables);
    done({ path, kind: 'written', count: [...rows.values()].reduce((all, count) => all + count, 0) });
    return;
  }
  const write =
    format === 'parquet' ? (await import('./parquet.ts')).writeParquet : format === 'csv' ? writeCsv : writeJson;
  for (const table of tables) {
    const path = join(folder, `${table.name}.${format === 'json' ? 'jsonl' : format}`);
    let count = 0;
    async function* counted() {
      for await (const row of rowsOf(database, table)) {
        count++;
        yield row;
      }
    }
    await write(path, table, counted());
    done({ path, kind: 'written', count });
  }
}

const writeCsv = (path: string, table: Table, rows: AsyncIterable<Row>) =>
  writeFile(path, (output) => writePieces(output, csvPieces(table, rows)));
const writeJson = (path: string, table: Table, rows: AsyncIterable<Row>) =>
  writeFile(path, (output) => writePieces(output, jsonLinePieces(table, rows)));

async function writeFindings(database: Database, path: string, options: ExportOptions): Promise<Written> {
  let count = 0;
  async function* counted(): AsyncGenerator<AuditedReport> {
    for await (const report of originals(database, 'with findings')) {
      count += report.findings.length + report.dismissed.length;
      yield report;
    }
  }
  await writeFile(path, (output) => writePieces(output, sarifPieces(counted(), { ...options, unreadable: [] })));
  return { path, kind: 'findings', count };
}
