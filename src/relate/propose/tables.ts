import type { TableBlock } from '../../model/block.ts';
import type { Proposer, Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import { formulas } from './formulas.ts';
import { rowSums } from './rows.ts';
import { shares } from './shares.ts';

/** Figures of one table by row, then column. */
export type Grid = Map<number, Map<number, Term>>;

/** Arithmetic of tables: printed column formulas, rows that sum up others, and shares that two columns of a row give. */
export const tables: Proposer = (scope) =>
  scope.reading.source.tables.flatMap(({ table, index }) => {
    const grid = gridOf(scope.terms, index);
    const sections = [...grid.keys()].filter((row) => isSection(table, row));
    return [...formulas(table, grid), ...rowSums(grid, totalRows(table, grid, scope), sections), ...shares(grid)];
  });

function gridOf(terms: readonly Term[], table: number): Grid {
  const grid: Grid = new Map();
  for (const term of terms) {
    const place = term.figure.table;
    if (place?.index !== table) continue;
    const row = grid.get(place.row) ?? new Map<number, Term>();
    grid.set(place.row, row.set(place.column, term));
  }
  return grid;
}

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

/** A row numbered I, II, … or A, B, … heads the rows below it. */
const isSection = (table: TableBlock, row: number) =>
  /^(?:[IVX]{1,4}|[A-H])$/.test(table.cells.find((cell) => cell.row === row && cell.column === 0)?.text.trim() ?? '');
