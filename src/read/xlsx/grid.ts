import { type Printing, printCell } from './print.ts';
import type { Range, RawCell, Sheet } from './sheet.ts';

/** A cell with something to read, at its place on the sheet; a merged one reaches further. */
export interface GridCell extends Range {
  text: string;
}

/** A row of a sheet with something to see in it. */
export interface GridRow {
  row: number;
  /** In order of their columns. */
  cells: GridCell[];
  /** Whether lines are drawn around its cells. */
  ruled: boolean;
}

/** The rows of a sheet in order; what merged cells cover is gone. */
export function layOut({ cells, merged }: Sheet, printing: Printing): GridRow[] {
  const byRow = new Map<number, RawCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const numbers = [...byRow.keys()].sort((a, b) => a - b);
  const reach = spans(merged, numbers, byRow);
  return numbers.flatMap((row) => {
    const raw = byRow.get(row)!.sort((a, b) => a.column - b.column);
    const ruled = raw.filter(({ style }) => printing.styles[style]?.ruled).length >= 2;
    const shown = raw.flatMap((cell) => {
      const range = reach.get(cell);
      const text = range === null ? '' : printCell(cell, printing);
      const { column } = cell;
      return text === '' ? [] : [{ ...(range ?? { top: row, bottom: row, left: column, right: column }), text }];
    });
    return shown.length > 0 || ruled ? [{ row, cells: shown, ruled }] : [];
  });
}

/** For the cells of merged ranges: the range of the one that is shown, null for those that it covers. */
function spans(
  merged: readonly Range[],
  rows: readonly number[],
  byRow: ReadonlyMap<number, RawCell[]>,
): Map<RawCell, Range | null> {
  const reach = new Map<RawCell, Range | null>();
  for (const range of merged)
    for (const row of rows.slice(firstFrom(rows, range.top), firstFrom(rows, range.bottom + 1)))
      for (const cell of byRow.get(row)!) {
        if (cell.column < range.left || cell.column > range.right) continue;
        reach.set(cell, cell.row === range.top && cell.column === range.left ? range : null);
      }
  return reach;
}

/** Index of the first of sorted numbers that is not below `least`. */
export function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
