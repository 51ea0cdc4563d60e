import type { TableBlock, TableCell } from '../../model/block.ts';
import { markHeaders } from '../headers.ts';
import { attribute, descendants, type HtmlNode } from './node.ts';

const visible = /border[^;]{0,40}(?:solid|double|dotted|dashed|inset|outset|ridge|groove)/i;
const number = /^[+-]?\d[\d.,\s]*%?$/u;
/** No report's table is wider or higher; a cell that claims to be is cut. */
const largestSpan = 1000;

/** Whether a table only lays out text: one column, tables inside it, or neither lines nor a grid of numbers. */
export function isLayout(table: HtmlNode): boolean {
  const rows = rowsOf(table).map(cellsOf);
  if (Math.max(0, ...rows.map((row) => row.length)) < 2) return true;
  if (rows.flat().some((cell) => descendants(cell, ['table']).length > 0)) return true;
  return !isRuled(table, rows.flat()) && !isNumberGrid(rows);
}

function isRuled(table: HtmlNode, cells: readonly HtmlNode[]): boolean {
  if (Number.parseFloat(attribute(table, 'border') ?? '0') > 0) return true;
  if (cells.some(({ nodeName }) => nodeName === 'th')) return true;
  const ruled = cells.filter((cell) => visible.test(attribute(cell, 'style') ?? ''));
  return visible.test(attribute(table, 'style') ?? '') || ruled.length * 2 >= cells.length;
}

function isNumberGrid(rows: readonly HtmlNode[][]): boolean {
  const wide = rows.filter((row) => row.length >= 3);
  const texts = wide.flatMap((row) => row.slice(1).map(plainText)).filter((text) => text !== '');
  return wide.length >= 3 && texts.filter((text) => number.test(text)).length * 2 >= texts.length;
}

function plainText(node: HtmlNode): string {
  return (node.value ?? (node.childNodes ?? []).map(plainText).join('')).trim();
}

function rowsOf(table: HtmlNode): HtmlNode[] {
  return descendants(table, ['tr', 'table']).filter(({ nodeName }) => nodeName === 'tr');
}

function cellsOf(row: HtmlNode): HtmlNode[] {
  return descendants(row, ['td', 'th', 'table']).filter(({ nodeName }) => nodeName !== 'table');
}

/** The table's grid; null where it holds no text. */
export function readTable(table: HtmlNode, textOf: (node: HtmlNode) => string): TableBlock | null {
  const rows = rowsOf(table);
  const heads = new Set(descendants(table, ['thead']).flatMap((head) => descendants(head, ['tr'])));
  const cells: TableCell[] = [];
  /** For each column, the first row that is free again. */
  const free: number[] = [];
  rows.forEach((row, rowIndex) => {
    let column = 0;
    const inRow = cellsOf(row);
    const header = heads.has(row) || (inRow.length > 1 && inRow.every(({ nodeName }) => nodeName === 'th'));
    for (const cell of inRow) {
      while ((free[column] ?? 0) > rowIndex) column++;
      const columnSpan = span(cell, 'colspan');
      const rowSpan = Math.min(span(cell, 'rowspan'), rows.length - rowIndex);
      for (let at = column; at < column + columnSpan; at++) free[at] = rowIndex + rowSpan;
      cells.push({ row: rowIndex, column, rowSpan, columnSpan, text: textOf(cell), header, page: null });
      column += columnSpan;
    }
  });
  if (cells.every(({ text }) => text === '')) return null;
  return markHeaders({ kind: 'table', rowCount: rows.length, columnCount: free.length, cells, page: null });
}

function span(cell: HtmlNode, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, largestSpan) : 1;
}
