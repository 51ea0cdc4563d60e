import type { TableBlock, TableCell } from '../../model/block.ts';
import { markHeaders } from '../headers.ts';
import { firstFrom, type GridRow } from './grid.ts';

/** The table that some rows of a sheet are, rows and columns without content left out. */
export function toTable(rows: readonly GridRow[]): TableBlock[] {
  const filled = rows.filter((row) => row.cells.length > 0);
  if (filled.length === 0) return [];
  const rowAt = filled.map(({ row }) => row);
  const columnAt = [...new Set(filled.flatMap(({ cells }) => cells.map(({ left }) => left)))].sort((a, b) => a - b);
  const columnOf = new Map(columnAt.map((column, index) => [column, index]));
  const cells: TableCell[] = filled.flatMap((row, index) =>
    row.cells.map(({ left, right, bottom, text }) => ({
      row: index,
      column: columnOf.get(left)!,
      rowSpan: countWithin(rowAt, row.row, bottom),
      columnSpan: countWithin(columnAt, left, right),
      text: text
        .split('\n')
        .map((line) => line.trim())
        .join(' '),
      header: false,
      page: null,
    })),
  );
  const table = { kind: 'table' as const, rowCount: filled.length, columnCount: columnAt.length, cells, page: null };
  return [markHeaders(table)];
}

/** How many rows or columns with content a cell reaches over. */
const countWithin = (sorted: readonly number[], first: number, last: number): number =>
  first === last ? 1 : firstFrom(sorted, last + 1) - firstFrom(sorted, first);
