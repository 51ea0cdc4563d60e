import type { Grid, GridCell } from './grid.ts';
import { type Line, lineText, makeLine } from './lines.ts';
import type { Run } from './page.ts';

/** A table without ruled lines: its text, and the lines that it is made of. */
export interface AlignedTable {
  grid: Grid;
  contents: Map<GridCell, Run[]>;
  lines: Line[];
}

interface Column {
  from: number;
  to: number;
}

/** In ems: what parts two columns, and how far below each other the lines of a table may stand. */
const gap = 1.2;
const step = 3.5;
const fewestRows = 3;
const mostColumns = 40;
const mostTries = 6;
/** Share of the rows in which a column of figures holds one. */
const mostly = 0.6;
const quantity = /^[-+]?\d[\d.,\s]{0,20}%?$/;
const leader = /\.{5}|…{2}/;

/** Tables that only the alignment of their columns shows: rows of text with figures below one another. */
export function findAligned(lines: readonly Line[]): AlignedTable[] {
  const rows = lines.map(segments);
  const found: AlignedTable[] = [];
  let [tried, last] = [0, 0];
  for (let index = 0; index < lines.length; ) {
    const { end, columns } = regionAt(lines, rows, index);
    const taken = lines.slice(index, end);
    if (isTable(taken, rows.slice(index, end), columns)) {
      found.push(toTable(taken, columns));
      index = end;
    } else {
      // The first lines may belong to no table; beyond some of them nothing is hidden any more.
      tried = end === last ? tried + 1 : 0;
      last = end;
      index = tried < mostTries ? index + 1 : Math.max(end, index + 1);
    }
  }
  return found;
}

/** Lines from one on that share columns. */
function regionAt(lines: readonly Line[], rows: readonly Line[][], start: number): { end: number; columns: Column[] } {
  let columns = columnsOf(rows[start]!);
  let end = start + 1;
  if (columns.length < 2) return { end, columns };
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (line.y - lines[end - 1]!.y > line.size * step) break;
    const joined = merged([...columns, ...columnsOf(rows[end]!)]);
    // A column less is one that was run over; a line of one piece may only go on with a cell.
    const added = joined.length > columns.length;
    if (joined.length < columns.length || joined.length > mostColumns || (rows[end]!.length < 2 && added)) break;
    columns = joined;
  }
  while (end > start && rows[end - 1]!.length < 2 && !/^\p{Ll}/u.test(lineText(lines[end - 1]!))) end--;
  return { end, columns };
}

/** Whether rows hold figures in a column of their own. */
function isTable(lines: readonly Line[], pieces: readonly Line[][], columns: readonly Column[]): boolean {
  const rows = pieces.filter((row) => row.length > 1);
  if (rows.length < fewestRows || lines.some((line) => leader.test(lineText(line)))) return false;
  return columns.slice(1).some((column) => {
    const held = rows.map((row) => row.some((one) => within(one, column) && quantity.test(lineText(one))));
    const below = held.slice(held.indexOf(true));
    const figures = below.filter((one) => one).length;
    return figures >= fewestRows && figures >= below.length * (columns.length > 2 ? mostly : 1);
  });
}

function toTable(lines: readonly Line[], columns: readonly Column[]): AlignedTable {
  const rows: Line[][] = [];
  for (const line of lines) {
    if (rows.length > 0 && goesOn(line, rows.at(-1)!, rows.length === 1)) rows.at(-1)!.push(line);
    else rows.push([line]);
  }
  const xs = [
    columns[0]!.from,
    ...columns.slice(1).map(({ from }, index) => (columns[index]!.to + from) / 2),
    columns.at(-1)!.to,
  ];
  const top = (row: Line[]) => row[0]!.y - row[0]!.size;
  const ys = [...rows.map(top), lines.at(-1)!.y + lines.at(-1)!.size * 0.3];
  const contents = new Map<GridCell, Run[]>();
  const cells = rows.flatMap((row, at) =>
    columns.map((column, index): GridCell => {
      const edges = { left: xs[index]!, right: xs[index + 1]!, top: ys[at]!, bottom: ys[at + 1]! };
      const cell = { row: at, column: index, rowSpan: 1, columnSpan: 1, ...edges };
      const runs = row
        .flatMap(segments)
        .filter((one) => within(one, column))
        .flatMap((one) => one.runs);
      if (runs.length > 0) contents.set(cell, runs);
      return cell;
    }),
  );
  return { grid: { xs, ys, cells }, contents, lines: [...lines] };
}

/** Whether a line belongs to the row above: another line of the head, or of a label that figures stand beside. */
function goesOn(line: Line, row: readonly Line[], head: boolean): boolean {
  const figures = (one: Line) => segments(one).some((segment) => /^\(?\d/.test(lineText(segment)));
  if (head && !row.some(figures)) return !figures(line);
  const lower = /^\p{Ll}/u.test(lineText(line));
  return lower && (figures(line) ? row.length === 1 && segments(row[0]!).length === 1 : segments(line).length === 1);
}

/** The pieces of a line between wide gaps. */
function segments(line: Line): Line[] {
  const pieces: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of line.runs) {
    if (run.x - right > gap * line.size) pieces.push([run]);
    else pieces.at(-1)!.push(run);
    right = Math.max(right, run.right);
  }
  return pieces.map((runs) => makeLine(runs, line.page));
}

const columnsOf = (pieces: readonly Line[]): Column[] => pieces.map(({ x, right }) => ({ from: x, to: right }));

const within = (piece: Line, { from, to }: Column) => piece.x >= from - 0.5 && piece.right <= to + 0.5;

/** Columns that share a place are one. */
function merged(columns: Column[]): Column[] {
  const out: Column[] = [];
  for (const column of columns.sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && column.from < last.to + 2) last.to = Math.max(last.to, column.to);
    else out.push({ ...column });
  }
  return out;
}
