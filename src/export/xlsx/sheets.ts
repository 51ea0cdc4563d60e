import { xmlHead } from '../xml.ts';
import type { ZipWriter } from '../zip.ts';
import { type Cell, cellXml, columnName, headXml } from './cells.ts';
import { type SheetInfo, sheetPart } from './workbook.ts';

export interface SheetColumn {
  name: string;
  /** In characters. */
  width: number;
}

/** Rows of a sheet in Excel, the head among them. */
export const mostRows = 1_048_576;

/** Writes tables as sheets, one behind the other. A table that is longer than a sheet goes on in "name (2)". */
export class SheetWriter {
  readonly #zip: ZipWriter;
  readonly #most: number;
  readonly sheets: SheetInfo[] = [];

  constructor(zip: ZipWriter, most = mostRows) {
    this.#zip = zip;
    this.#most = most;
  }

  /** The sheet and the row, counted from 1, in which a table's row stands, counted from 0. */
  place(table: string, row: number): { sheet: string; row: number } {
    const perSheet = this.#most - 1;
    return { sheet: sheetName(table, Math.floor(row / perSheet)), row: (row % perSheet) + 2 };
  }

  async write(table: string, columns: readonly SheetColumn[], rows: AsyncIterable<readonly Cell[]>): Promise<void> {
    const source = rows[Symbol.asyncIterator]();
    let next = await source.next();
    for (let part = 0; part === 0 || !next.done; part++) {
      const sheet: SheetInfo = { name: sheetName(table, part), rows: 1, range: '' };
      await this.#zip.add(
        sheetPart(this.sheets.length),
        this.#pieces(sheet, columns, async () => {
          const { value, done } = next;
          if (done) return null;
          next = await source.next();
          return value;
        }),
      );
      this.sheets.push(sheet);
    }
  }

  async *#pieces(
    sheet: SheetInfo,
    columns: readonly SheetColumn[],
    take: () => Promise<readonly Cell[] | null>,
  ): AsyncGenerator<string> {
    const letters = columns.map((_, index) => columnName(index));
    const widths = columns.map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    );
    const heads = columns.map(({ name }, index) => headXml(name, `${letters[index]}1`));
    yield `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>`;
    while (sheet.rows < this.#most) {
      const cells = await take();
      if (cells === null) break;
      sheet.rows++;
      const row = sheet.rows;
      yield `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${letters[index]}${row}`)).join('')}</row>`;
    }
    sheet.range = `A1:${letters.at(-1)}${sheet.rows}`;
    yield `</sheetData><autoFilter ref="${sheet.range}"/></worksheet>`;
  }
}

const sheetName = (table: string, part: number) => (part === 0 ? table : `${table} (${part + 1})`);
