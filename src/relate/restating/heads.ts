import type { PlacedTable } from '../../model/text.ts';
import type { Scope } from '../proposal.ts';
import type { Term } from '../term.ts';

/** A span of the normalised text. */
export interface Stretch {
  start: number;
  end: number;
}

/** The heads of one table's rows and columns, by their numbers. */
export interface TableHeads {
  /** From here to there the table stands in the normalised text. */
  start: number;
  end: number;
  rows: ReadonlyMap<number, Stretch>;
  /** From the outermost to the innermost. */
  columns: ReadonlyMap<number, readonly Stretch[]>;
}

const worded = (text: string) => /\p{L}{2,}/u.test(text) && !/^\W*\(?\d/u.test(text);

/** Finds the words that name the rows and columns of a table. */
export function headsOfTable(placed: PlacedTable, { reading }: Scope): TableHeads {
  const stretch = (index: number): Stretch => {
    const cell = placed.cells[index]!;
    return { start: reading.normal.fromSource(cell.start), end: reading.normal.fromSource(cell.end) };
  };
  const rows = new Map<number, Stretch>();
  const columns = new Map<number, Stretch[]>();
  placed.table.cells.forEach((cell, index) => {
    if (!worded(cell.text)) return;
    if (!cell.header) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) if (!rows.has(row)) rows.set(row, stretch(index));
      return;
    }
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
      columns.set(column, [...(columns.get(column) ?? []), stretch(index)]);
  });
  const source = { start: placed.start, end: placed.end };
  return {
    start: reading.normal.fromSource(source.start),
    end: reading.normal.fromSource(source.end),
    rows,
    columns,
  };
}

/** The heads beside and over a cell. */
export type HeadsOf = (cell: Term) => { row: Stretch | null; columns: readonly Stretch[] };

export const makeHeadsOf =
  (tables: ReadonlyMap<number, TableHeads>): HeadsOf =>
  ({ figure }) => {
    const heads = tables.get(figure.table!.index);
    return { row: heads?.rows.get(figure.table!.row) ?? null, columns: heads?.columns.get(figure.table!.column) ?? [] };
  };
