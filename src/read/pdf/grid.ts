import type { Rule, Rules } from './page.ts';

/** One cell of a ruled table, merged over the grid's rows and columns where no line parts them. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Grid {
  /** Edges of the columns from left to right, of the rows from top to bottom. */
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** Lines closer than this are one line drawn twice. */
const near = 4;
/** What corners may miss of each other. */
const reach = 3;

/** The tables that a page's ruled lines draw; frames around one text and underlines are none. */
export function findGrids(rules: Rules): Grid[] {
  const horizontal = joined(rules.horizontal);
  const vertical = joined(rules.vertical);
  return connected(horizontal, vertical)
    .map(toGrid)
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

/** Pieces of one line made one, whatever they were drawn as. */
function joined(rules: readonly Rule[]): Rule[] {
  const out: Rule[] = [];
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  for (const rule of sorted) {
    const same = out.findLast(
      (one) => Math.abs(one.at - rule.at) <= 1.5 && rule.from <= one.to + reach && rule.to >= one.from - reach,
    );
    if (same) {
      same.from = Math.min(same.from, rule.from);
      same.to = Math.max(same.to, rule.to);
    } else out.push({ ...rule });
  }
  return out.filter((rule) => rule.to - rule.from >= near);
}

/** Groups of lines that touch one another. */
function connected(horizontal: readonly Rule[], vertical: readonly Rule[]): Rules[] {
  const groups: Rules[] = [];
  const left = new Set(vertical);
  const rest = new Set(horizontal);
  while (left.size > 0) {
    const first = left.values().next().value!;
    left.delete(first);
    const group: Rules = { horizontal: [], vertical: [first] };
    for (let grown = true; grown; ) {
      grown = false;
      for (const one of rest) {
        if (!group.vertical.some((other) => crosses(one, other))) continue;
        group.horizontal.push(one);
        rest.delete(one);
        grown = true;
      }
      for (const one of left) {
        if (!group.horizontal.some((other) => crosses(other, one))) continue;
        group.vertical.push(one);
        left.delete(one);
        grown = true;
      }
    }
    groups.push(group);
  }
  return groups;
}

function crosses(horizontal: Rule, vertical: Rule): boolean {
  return (
    vertical.at >= horizontal.from - reach &&
    vertical.at <= horizontal.to + reach &&
    horizontal.at >= vertical.from - reach &&
    horizontal.at <= vertical.to + reach
  );
}

function toGrid({ horizontal, vertical }: Rules): Grid | null {
  if (horizontal.length < 2) return null;
  // A table may lack its outer lines: the ends of the others show where it ends.
  const xs = distinct([...vertical.map(({ at }) => at), ...ends(horizontal)]);
  const ys = distinct([...horizontal.map(({ at }) => at), ...ends(vertical)]);
  if (xs.length < 3 || ys.length < 2) return null;
  const cells = cellsOf(xs, ys, horizontal, vertical);
  return cells.length < 2 ? null : { xs, ys, cells };
}

function ends(rules: readonly Rule[]): number[] {
  return [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))];
}

function distinct(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (out.length === 0 || value - out.at(-1)! > near) out.push(value);
  return out;
}

function cellsOf(xs: readonly number[], ys: readonly number[], horizontal: readonly Rule[], vertical: readonly Rule[]) {
  const cells: GridCell[] = [];
  const taken = new Set<number>();
  const width = xs.length - 1;
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue;
      let last = column;
      while (
        last + 1 < width &&
        !taken.has(row * width + last + 1) &&
        !parted(vertical, xs[last + 1]!, ys[row]!, ys[row + 1]!)
      )
        last++;
      let bottom = row;
      while (bottom + 2 < ys.length && open(bottom + 1, column, last)) bottom++;
      for (let r = row; r <= bottom; r++) for (let c = column; c <= last; c++) taken.add(r * width + c);
      const edges = { left: xs[column]!, right: xs[last + 1]!, top: ys[row]!, bottom: ys[bottom + 1]! };
      cells.push({ row, column, rowSpan: bottom - row + 1, columnSpan: last - column + 1, ...edges });
    }
  }
  return cells;

  /** Whether no line parts a row from the one above, over these columns. */
  function open(row: number, from: number, to: number): boolean {
    for (let column = from; column <= to; column++) {
      if (taken.has(row * width + column) || parted(horizontal, ys[row]!, xs[column]!, xs[column + 1]!)) return false;
    }
    return true;
  }
}

/** Whether lines at a place cover more than half of a stretch. */
function parted(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const covered = rules
    .filter((rule) => Math.abs(rule.at - at) <= near)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)), 0);
  return covered > (to - from) / 2;
}
