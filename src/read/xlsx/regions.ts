import type { GridRow } from './grid.ts';

/** Rows of a table: indices into the rows of a sheet, end exclusive. */
export interface Region {
  start: number;
  end: number;
}

const number = /^[+-]?\d[\d.,\s]*%?$/u;

/** Where the tables of a sheet are: by the lines drawn around cells or, on a sheet without lines, by columns of numbers. */
export function findTables(rows: readonly GridRow[]): Region[] {
  const ruled = rows.some((row) => row.ruled);
  return blockwise(rows, (row) => !ruled || row.ruled)
    .map((region) => (ruled ? region : filledPart(rows, region)))
    .filter(({ start, end }) => isTable(rows.slice(start, end)));
}

/** Runs of rows that stand right below each other and are all `within`. */
function blockwise(rows: readonly GridRow[], within: (row: GridRow) => boolean): Region[] {
  const regions: Region[] = [];
  rows.forEach((row, index) => {
    if (!within(row)) return;
    const last = regions.at(-1);
    const above = rows[index - 1];
    if (last && above && last.end === index && row.row === above.row + 1) last.end++;
    else regions.push({ start: index, end: index + 1 });
  });
  return regions;
}

/** Without the lines above and below that have one cell each, as titles and notes do. */
function filledPart(rows: readonly GridRow[], { start, end }: Region): Region {
  let first = start;
  while (first < end && !startsTable(rows[first]!)) first++;
  const reaches = (row: GridRow) => row.cells.length >= 2 && row.cells.some(({ bottom }) => bottom > row.row);
  while (first > start && first < end && reaches(rows[first - 1]!)) first--;
  let last = end;
  while (last > first && rows[last - 1]!.cells.length < 2) last--;
  return { start: first, end: last };
}

function startsTable({ cells }: GridRow): boolean {
  return cells.length >= 3 || (cells.length === 2 && number.test(cells[1]!.text));
}

function isTable(rows: readonly GridRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const columns = new Set(cells.map(({ left }) => left));
  return rows.length >= 2 && columns.size >= 2 && cells.some(({ text }) => number.test(text));
}
