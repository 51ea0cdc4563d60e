import type { TableBlock } from '../../model/block.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import { ratio } from './ratios.ts';
import { sum } from './sums.ts';

type Grid = Map<number, Map<number, Term>>;

/** Arithmetic of tables: total rows, printed column formulas, and shares that two columns of a row give. */
export const tables: Proposer = (scope) =>
  scope.reading.source.tables.flatMap(({ table, index }) => {
    const grid = gridOf(scope.terms, index);
    return [...formulas(table, grid), ...totalRows(table, grid, scope), ...shares(grid)];
  });

/** Figures of one table by row, then column. */
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

const formula = /^\W*(\d{1,2})\W*=\s?(\(?\d{1,2}\)?(?:\s?\+\s?\(?\d{1,2}\)?){1,8})\s?$/u;
const columnNumber = /^\W*(\d{1,2})\b/u;

/** "(3)=(4)+(5)+(6)" printed in the head: every row must obey it. */
function formulas(table: TableBlock, grid: Grid): Proposal[] {
  const columns = new Map<number, number>();
  const rules: { total: number; parts: number[] }[] = [];
  for (const { text, column } of table.cells) {
    const number = /^\W{0,2}\d{1,2}\W{0,2}(?:=|$)/.test(text.trim()) ? columnNumber.exec(text.trim())?.[1] : undefined;
    if (number !== undefined && !grid.has(table.cells.find((cell) => cell.text === text)!.row))
      columns.set(Number(number), column);
    const found = formula.exec(text.trim());
    if (found) rules.push({ total: Number(found[1]), parts: found[2]!.match(/\d{1,2}/g)!.map(Number) });
  }
  return rules.flatMap(({ total, parts }) =>
    [...grid.values()].flatMap((row): Proposal[] => {
      const whole = row.get(columns.get(total) ?? -1);
      const terms = parts.flatMap((part) => row.get(columns.get(part) ?? -1) ?? []);
      if (!whole || terms.length < parts.length) return [];
      return [{ ...sum(whole, terms, 'explicit'), kind: 'formula', proposer: 'tables', rule: 'formula-mismatch' }];
    }),
  );
}

/** Letters beside the words for a total that leave it one, such as the marks of its sections. */
const otherLetters = 4;

/** A total row against the rows above or below it, or against those that its sections count. */
function totalRows(table: TableBlock, grid: Grid, { cues, reading, text }: Scope): Proposal[] {
  const placed = reading.source.tables.find((one) => one.table === table)!;
  const heads = rowHeads(table);
  const isTotal = (row: number) => {
    const cell = placed.cells[heads.get(row) ?? -1];
    if (!cell) return false;
    const [start, end] = [reading.normal.fromSource(cell.start), reading.normal.fromSource(cell.end)];
    const said = cues.between(start, end).filter(({ value }) => value === 'total-row');
    const words = text.slice(start, end).match(/\p{L}/gu)?.length ?? 0;
    const covered = said.reduce((all, cue) => all + (text.slice(cue.start, cue.end).match(/\p{L}/gu)?.length ?? 0), 0);
    return said.length > 0 && words - covered <= otherLetters;
  };
  const rows = [...grid.keys()].sort((a, b) => a - b);
  const totals = rows.filter(isTotal);
  const body = rows.filter((row) => !totals.includes(row));
  if (totals.length !== 1 || body.length < 2) return [];
  const sections = body.filter((row) => isSection(table, row));
  return [...grid.get(totals[0]!)!].flatMap(([column, total]): Proposal[] => {
    if (total.figure.kind !== 'count' && total.figure.kind !== 'money' && total.figure.kind !== 'score') return [];
    const pick = (wanted: readonly number[]) => wanted.flatMap((row) => grid.get(row)!.get(column) ?? []);
    const all = { ...sum(total, pick(body), 'explicit'), proposer: 'tables' };
    const bySection = { ...sum(total, pick(sections), 'explicit'), proposer: 'tables' };
    if (pick(body).length < 2) return [];
    if (sections.length > 0) return bySection.holds ? [bySection] : [];
    return [{ ...all, rule: pick(body).length === body.length ? 'table-total-mismatch' : null }];
  });
}

/** Index of the cell that names each row. */
function rowHeads(table: TableBlock): Map<number, number> {
  const heads = new Map<number, number>();
  table.cells.forEach(({ row, text, header }, index) => {
    if (!header && !heads.has(row) && /\p{L}{2,}/u.test(text)) heads.set(row, index);
  });
  return heads;
}

/** A row numbered I, II, … or A, B, … sums up the rows below it. */
const isSection = (table: TableBlock, row: number) =>
  /^(?:[IVX]{1,4}|[A-H])$/.test(table.cells.find((cell) => cell.row === row && cell.column === 0)?.text.trim() ?? '');

/** A percentage column that two count columns of its row give: it confirms, and accuses only where every other row agrees. */
function shares(grid: Grid): Proposal[] {
  const rows = [...grid.values()];
  const columns = new Set(
    rows.flatMap((row) => [...row].filter(([, term]) => term.figure.kind === 'percent').map(([column]) => column)),
  );
  return [...columns].flatMap((column) => {
    const pairs = pairsOf(rows, column).map(([x, y]) =>
      rows.flatMap((row) => {
        const [percent, part, whole] = [row.get(column), row.get(x), row.get(y)];
        return percent && part && whole && !whole.amount.isZero() ? [ratio(percent, part, whole)] : [];
      }),
    );
    const best = pairs.sort((a, b) => held(b) - held(a))[0] ?? [];
    if (held(best) === 0 || held(best) < best.length - 1 || (best.length < 3 && held(best) < best.length)) return [];
    return best.map((one) => ({ ...one, proposer: 'tables', strength: 'explicit' as const, rule: 'ratio-mismatch' }));
  });
}

const held = (some: readonly Proposal[]) => some.filter(({ holds }) => holds).length;

function pairsOf(rows: readonly Map<number, Term>[], percent: number): [number, number][] {
  const counts = [
    ...new Set(
      rows.flatMap((row) => [...row].filter(([, term]) => term.figure.kind !== 'percent').map(([column]) => column)),
    ),
  ];
  return counts.flatMap((x) => counts.filter((y) => y !== x && x !== percent).map((y): [number, number] => [x, y]));
}
