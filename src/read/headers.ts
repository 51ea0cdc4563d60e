import type { TableBlock, TableCell } from '../model/block.ts';

/** "(1)", "3", "(3)=(4)+(5)", "A": what a row of column numbers or column formulas is made of. */
const columnNumber = /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s?=[\s\d()+\-*/:x×%.=]{1,60})?$/u;
const quantity = /^[+-]?\d[\d.,\s]*%?$/u;
/** A table's head is at most this high. */
const highest = 8;

/** Marks the head of a table that the file does not mark itself: every row above the first row of data. */
export function markHeaders(table: TableBlock): TableBlock {
  const height = table.cells.some(({ header }) => header) ? markedHeight(table) : headHeight(table);
  return { ...table, cells: table.cells.map((cell) => ({ ...cell, header: cell.row < height })) };
}

/** Files mark only the rows that are repeated on each page; a row of column numbers right below belongs to them. */
function markedHeight(table: TableBlock): number {
  const marked = 1 + Math.max(...table.cells.filter(({ header }) => header).map(({ row }) => row));
  return isNumbering(rowOf(table, marked)) ? marked + 1 : marked;
}

function headHeight(table: TableBlock): number {
  if (table.rowCount < 2) return 0;
  const limit = Math.min(table.rowCount - 1, highest);
  for (let row = 0; row < limit; row++) if (isNumbering(rowOf(table, row))) return row + 1;
  for (let row = 0; row < limit; row++) {
    const reached = Math.max(...rowOf(table, row).map((cell) => cell.row + cell.rowSpan), row + 1);
    if (isData(rowOf(table, row))) return row;
    if (reached <= row + 1 && (row + 1 >= limit || isData(rowOf(table, row + 1)))) return row + 1;
  }
  return 1;
}

function rowOf(table: TableBlock, row: number): TableCell[] {
  return table.cells.filter((cell) => cell.row === row);
}

function isNumbering(cells: readonly TableCell[]): boolean {
  const texts = cells.map(({ text }) => text).filter((text) => text !== '');
  if (texts.length < 2 || texts.length * 2 < cells.length) return false;
  if (!texts.every((text) => columnNumber.test(text))) return false;
  const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN)).filter((one) => !Number.isNaN(one));
  return numbers.length >= 2 && numbers.every((one, index) => index === 0 || one === numbers[index - 1]! + 1);
}

function isData(cells: readonly TableCell[]): boolean {
  return cells.some(({ text, column }) => column > 0 && quantity.test(text));
}
