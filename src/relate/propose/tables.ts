import type { TableBlock } from '../../model/block.ts';
import type { Proposer, Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import { formulas } from './formulas.ts';
import { rowSums } from './rows.ts';
import { shares } from './shares.ts';
import { structure } from './structure.ts';

/** Figures of one table by row, then column. */
export type Grid = Map<number, Map<number, Term>>;

/** Arithmetic of tables: printed column formulas, rows that sum up others, and shares that two columns of a row give. */
export const tables: Proposer = (scope) =>
  scope.reading.source.tables.flatMap(({ table, index }) => {
    const grid = gridOf(scope.cells.get(index) ?? []);
    const sections = [...grid.keys()].filter((row) => isSection(table, row));
    const inner = [...grid.keys()].filter((row) => isInner(table, row, scope));
    const plan = {
      named: totalRows(table, grid, scope),
      sections,
      inner: new Set(inner),
      numbered: numberedRows(table),
      nil: nilCells(table),
    };
    return [...formulas(table, grid), ...rowSums(grid, plan), ...shares(grid), ...structure(grid, plan)];
  });

function gridOf(cells: readonly Term[]): Grid {
  const grid: Grid = new Map();
  for (const term of cells) {
    const place = term.figure.table!;
    const row = grid.get(place.row) ?? new Map<number, Term>();
    grid.set(place.row, row.set(place.column, term));
  }
  return grid;
}

/** Cells that print a dash for nothing, as "row column". */
const nilCells = (table: TableBlock) =>
  new Set(
    table.cells
      .filter(({ header, text }) => !header && /^\s*[-\u2013\u2014]\s*$/u.test(text))
      .map(({ row, column }) => `${row} ${column}`),
  );

/** Letters beside the words for a total that leave it one, such as the marks of its sections. */
const otherLetters = 4;

/** Rows whose head says nothing but that they are the total. */
function totalRows(table: TableBlock, grid: Grid, { cues, reading, text }: Scope): Set<number> {
  const placed = reading.source.tables.find((one) => one.table === table)!;
  const heads = rowHeads(table);
  const letters = (start: number, end: number) => text.slice(start, end).match(/\p{L}/gu)?.length ?? 0;
  const totals = [...grid.keys()].filter((row) => {
    const cell = placed.cells[heads.get(row) ?? -1];
    if (!cell) return false;
    const [start, end] = [reading.normal.fromSource(cell.start), reading.normal.fromSource(cell.end)];
    const said = cues.between(start, end).filter(({ value }) => value === 'total-row');
    // A total that says how many rows it sums up.
    const counted = said[0]?.start === start && /^\s(\d{1,3})\s\p{L}/u.exec(text.slice(said[0].end, end))?.[1];
    if (counted) return Number(counted) === grid.size - 1;
    const covered = said.reduce((all, cue) => all + letters(cue.start, cue.end), 0);
    return said.length > 0 && letters(start, end) - covered <= otherLetters;
  });
  return new Set(totals);
}

/** Index of the cell that names each row. */
function rowHeads(table: TableBlock): Map<number, number> {
  const heads = new Map<number, number>();
  table.cells.forEach(({ row, text, header }, index) => {
    if (!header && !heads.has(row) && /\p{L}{2,}/u.test(text)) heads.set(row, index);
  });
  return heads;
}

/** Rows that a list of the table counts (1, 2, 3 …): one that says that it is the total is then only one item among others. */
const numberedRows = (table: TableBlock) =>
  new Set(
    table.cells.filter(({ column, text }) => column === 0 && /^\s*\d{1,3}[.)]?\s*$/.test(text)).map(({ row }) => row),
  );

/** A row numbered 1.1, or one whose head begins with a dash or a word for a part, belongs under the row above it. */
function isInner(table: TableBlock, row: number, { cues, reading }: Scope): boolean {
  const first = table.cells.find((cell) => cell.row === row && cell.text.trim() !== '');
  if (!first) return false;
  if (/^\d{1,2}\.\d{1,2}/.test(first.text.trim())) return true;
  const index = rowHeads(table).get(row);
  if (index === undefined) return false;
  if (/^[-+*\u2013\u2022]/u.test(table.cells[index]!.text.trim())) return true;
  const placed = reading.source.tables.find((one) => one.table === table)!;
  const start = reading.normal.fromSource(placed.cells[index]!.start);
  return cues.between(start, start + 16).some((cue) => cue.value === 'selection' && cue.start - start < 2);
}

/** A row numbered I, II, … or A, B, … heads the rows below it. */
const isSection = (table: TableBlock, row: number) =>
  /^(?:[IVX]{1,4}|[A-H])$/.test(table.cells.find((cell) => cell.row === row && cell.column === 0)?.text.trim() ?? '');
