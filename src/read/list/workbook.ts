import { Decimal } from 'decimal.js';
import { localeOf, type Printing, printCell } from '../xlsx/print.ts';
import { type RawCell, readSheet } from '../xlsx/sheet.ts';
import { readStyles } from '../xlsx/styles.ts';
import { readStrings, readWorkbook } from '../xlsx/workbook.ts';
import { unpack } from '../zip.ts';
import type { ListCell, ListRow, ListSheet } from './index.ts';

const largestUnpacked = 128 * 1024 * 1024;
const wanted = /^xl\/(?:(?:_rels\/)?workbook\.xml(?:\.rels)?|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** The rows of every sheet that is not hidden, with exact numbers, whatever their format shows of them. */
export function readSheets(bytes: Uint8Array): ListSheet[] {
  const parts = unpack(bytes, wanted, largestUnpacked);
  const { sheets, from1904 } = readWorkbook(parts);
  const strings = readStrings(parts);
  const printing = { strings, styles: readStyles(parts), from1904, locale: localeOf(strings) };
  return sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name, part }) => ({ name, rows: rowsOf(readSheet(part).cells, printing) }));
}

function rowsOf(cells: readonly RawCell[], printing: Printing): ListRow[] {
  const rows = new Map<number, ListRow>();
  for (const cell of cells) {
    const read = cellOf(cell, printing);
    if (read.text === '') continue;
    const row = rows.get(cell.row) ?? { row: cell.row + 1, cells: [] };
    row.cells[cell.column] = read;
    rows.set(cell.row, row);
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

function cellOf(cell: RawCell, printing: Printing): ListCell {
  const text = printCell(cell, printing).replace(/\s+/gu, ' ').trim();
  const percent = (printing.styles[cell.style]?.format ?? '').includes('%');
  if (cell.type !== 'n' || !Number.isFinite(Number(cell.value)) || cell.value.trim() === '')
    return { text, number: null, percent: false };
  // Fifteen digits are all that Excel keeps; the others are of binary fractions.
  const number = new Decimal(Number(cell.value).toPrecision(15));
  return { text, number: (percent ? number.mul(100) : number).toFixed(), percent };
}
