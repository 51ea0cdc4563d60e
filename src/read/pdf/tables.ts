import type { Place, TableBlock, TableCell } from '../../model/block.ts';
import { addTo } from '../../model/multimap.ts';
import { markHeaders } from '../headers.ts';
import { joinLines } from '../items.ts';
import { findGrids, type Grid, type GridCell } from './grid.ts';
import { toLines } from './lines.ts';
import type { Page, Run } from './page.ts';
import { placeLine, shifted } from './places.ts';

export interface PlacedTable {
  table: TableBlock;
  grid: Grid;
  top: number;
  bottom: number;
}

/** A ruled table whose text is not put together yet. */
export interface FoundTable {
  grid: Grid;
  contents: Map<GridCell, Run[]>;
}

/** The ruled tables of a page, and the runs that stand in none. */
export function takeTables(page: Page): { tables: FoundTable[]; rest: Run[] } {
  let rest = page.runs;
  const tables: FoundTable[] = [];
  for (const grid of findGrids(page.rules)) {
    const contents = new Map<GridCell, Run[]>();
    const outside: Run[] = [];
    for (const run of rest) {
      const cell = grid.cells.find((one) => contains(one, run));
      if (cell === undefined) outside.push(run);
      else addTo(contents, cell, run);
    }
    if (contents.size < 2) continue;
    rest = outside;
    tables.push({ grid, contents });
  }
  return { tables, rest };
}

/** The table with its text; `notes` are the numbers of its page's footnotes. */
export function makeTable({ grid, contents }: FoundTable, page: number, notes: ReadonlySet<number>): PlacedTable {
  const cells = grid.cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    ...cellText(contents.get(cell) ?? [], page, notes),
    header: false,
    page,
  }));
  const [rowCount, columnCount] = [grid.ys.length - 1, grid.xs.length - 1];
  const table = markHeaders({ kind: 'table', rowCount, columnCount, cells, page });
  return { table, grid, top: grid.ys[0]!, bottom: grid.ys.at(-1)! };
}

function contains(cell: GridCell, run: Run): boolean {
  const x = (run.x + run.right) / 2;
  const y = run.y - run.size * 0.3;
  return x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom;
}

function cellText(runs: readonly Run[], page: number, notes: ReadonlySet<number>): { text: string; places: Place[] } {
  let text = '';
  const places: Place[] = [];
  for (const line of toLines(runs, page)) {
    const printed = placeLine(line, notes);
    text = text === '' ? printed.text : joinLines(text, printed.text);
    places.push(...shifted(printed.places, text.length - printed.text.length));
  }
  return { text, places };
}

/** Adds to a table its part on the next page, without the head that is printed again; false where it is another table. */
export function continueTable(before: PlacedTable, after: PlacedTable): boolean {
  const widths = ({ grid }: PlacedTable) => grid.xs.map((x) => x - grid.xs[0]!);
  const [own, other] = [widths(before), widths(after)];
  if (own.length !== other.length || own.some((x, index) => Math.abs(x - other[index]!) > 4)) return false;
  const repeated = repeatedRows(before.table, after.table);
  const shift = before.table.rowCount - repeated;
  const cells = after.table.cells
    .filter(({ row }) => row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row + shift, header: false }));
  before.table.cells.push(...cells);
  before.table.rowCount += after.table.rowCount - repeated;
  before.bottom = Number.POSITIVE_INFINITY;
  return true;
}

/** Share of a head's cells that must be the same where it is printed again: scans are not read twice alike. */
const mostly = 0.6;

/** How many rows at the top of the second table are the first one's head. */
function repeatedRows(first: TableBlock, second: TableBlock): number {
  const row = (table: TableBlock, at: number) => table.cells.filter((cell) => cell.row === at);
  let rows = 0;
  while (
    rows < second.rowCount &&
    first.cells.some((cell) => cell.row === rows && cell.header) &&
    alike(row(first, rows), row(second, rows))
  )
    rows++;
  return rows;
}

function alike(one: readonly TableCell[], other: readonly TableCell[]): boolean {
  const same = one.filter(({ column, text }, index) => other[index]?.column === column && other[index].text === text);
  return one.length === other.length && same.length >= one.length * mostly;
}
