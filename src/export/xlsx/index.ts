import type { Database, Row, Value } from '../../store/driver.ts';
import { rowsOf, type Table } from '../../store/exporting/tables.ts';
import { writeFile } from '../output.ts';
import { ZipWriter } from '../zip.ts';
import { type Cell, empty, excelDays } from './cells.ts';
import { type EvidenceItem, Links } from './links.ts';
import { LongTexts, longTextsColumns, longTextsSheet, mostCharacters } from './longTexts.ts';
import { type SheetColumn, SheetWriter } from './sheets.ts';
import { workbookParts } from './workbook.ts';

const dateColumn = /^(?:date|.*_(?:start|end))$/;
const wideColumn =
  /^(?:title|quote|message|subject|measure|path|reason|mention_list|warnings|recipients|verdict_reason)$/;

const figureLink = { name: 'figure', width: 10 };
const referenceLink = { name: 'reference', width: 10 };

/**
 * Writes all tables into one workbook, a sheet each, and hands over how many rows each has. In place of the JSON of
 * `v_findings.evidence` stands a link to the rows of `v_evidence`; its last columns lead to the accused figure or citation.
 */
export async function writeXlsx(
  path: string,
  database: Database,
  tables: readonly Table[],
  mostRows?: number,
): Promise<Map<string, number>> {
  const rows = new Map<string, number>();
  await writeFile(path, async (output) => {
    const zip = new ZipWriter(output);
    const sheets = new SheetWriter(zip, mostRows);
    const long = new LongTexts(`${path}.long`, (row) => sheets.place(longTextsSheet, row));
    try {
      for (const table of tables) rows.set(table.name, await writeTable(database, table, sheets, long));
      if (long.any) await sheets.write(longTextsSheet, longTextsColumns, long.rows());
    } finally {
      await long.close();
    }
    for (const [name, content] of workbookParts(sheets.sheets)) await zip.add(name, [content]);
    await zip.finish();
  });
  return rows;
}

async function writeTable(database: Database, table: Table, sheets: SheetWriter, long: LongTexts): Promise<number> {
  const links = new Links(database, sheets);
  const extra = table.name === 'v_findings' ? [figureLink, referenceLink] : [];
  let count = 0;
  async function* cells(): AsyncGenerator<readonly Cell[]> {
    for await (const row of rowsOf(database, table)) {
      const { sheet, row: number } = sheets.place(table.name, count++);
      const made: Cell[] = [];
      for (const { name } of table.columns) made.push(await cellOf(row, name, sheet, made.length, number));
      if (table.name === 'v_findings') {
        const [accused] = evidenceOf(row);
        made.push(await links.figure(reportOf(row), accused?.figure ?? null));
        made.push(await links.reference(reportOf(row), accused?.reference ?? null));
      }
      yield made;
    }
  }
  async function cellOf(row: Row, name: string, sheet: string, column: number, number: number): Promise<Cell> {
    const value = row[name] ?? null;
    if (table.name === 'v_findings' && name === 'evidence') return links.evidence(evidenceOf(row));
    if (table.name === 'v_evidence' && name === 'figure') return links.figure(reportOf(row), value as string | null);
    if (table.name === 'v_evidence' && name === 'reference')
      return links.reference(reportOf(row), value as string | null);
    if (typeof value === 'string' && value.length > mostCharacters)
      return { kind: 'text', text: await long.shorten(value, sheet, column, number) };
    return plainCell(value, name);
  }
  await sheets.write(table.name, [...table.columns.map(widthOf), ...extra], cells());
  return count;
}

function plainCell(value: Value, name: string): Cell {
  if (value === null) return empty;
  if (typeof value !== 'string') return { kind: 'number', value: Number(value) };
  const days = dateColumn.test(name) ? excelDays(value) : null;
  return days === null ? { kind: 'text', text: value } : { kind: 'date', days };
}

const evidenceOf = (row: Row): EvidenceItem[] => JSON.parse(String(row.evidence ?? '[]'));

/** The report in which evidence stands: that of the finding, or another one. */
const reportOf = (row: Row): number => Number(row.in_report ?? row.report_id);

const widthOf = ({ name, type }: Table['columns'][number]): SheetColumn => ({
  name,
  width: wideColumn.test(name) ? 40 : type === 'text' && !dateColumn.test(name) ? 16 : 12,
});
