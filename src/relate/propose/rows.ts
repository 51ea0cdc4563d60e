import { Decimal } from 'decimal.js';
import type { Proposal } from '../proposal.ts';
import { sum } from '../sum.ts';
import type { Grid } from './tables.ts';

/** What the heads of a table's rows say of them. */
export interface RowPlan {
  /** Rows that say that they are the total. */
  named: ReadonlySet<number>;
  /** Rows numbered I, II, … or A, B, …. */
  sections: readonly number[];
  /** Rows that belong under the row above them. */
  inner: ReadonlySet<number>;
  /** Rows that are items of a numbered list. */
  numbered: ReadonlySet<number>;
  /** Cells that print nothing counted, as "row column". */
  nil: ReadonlySet<string>;
}

/**
 * Rows that sum up other rows: a row named as the total, the first row, or the head of a section, against the rows of the
 * body, the heads of sections, or a run of rows right below. A pattern that two columns or more and at least half of all
 * follow is the table's own: columns that break it are accused. A named total over a plain body of one column is too.
 */
export function rowSums(grid: Grid, { named, sections, inner, numbered, nil }: RowPlan): Proposal[] {
  const rows = [...grid.keys()].sort((a, b) => a - b);
  const body = rows.filter((row) => !named.has(row) && !inner.has(row));
  const proposals: Proposal[] = [];
  for (const total of rows) {
    const others = body.filter((row) => row !== total);
    const heads = sections.filter((row) => row !== total);
    const below = runBelow(rows, rows.indexOf(total), grid);
    const [top] = rows;
    const wanted = named.has(total) || total === top ? [others, heads, below] : [below];
    const tried = wanted.map((parts) => columnsOf(total, parts, grid, nil));
    const own = tried.find(isPattern) ?? (named.has(total) ? tried.find(isHalf) : undefined);
    const plain =
      named.size === 1 &&
      named.has(total) &&
      !(total === top && numbered.has(total)) &&
      sections.length === 0 &&
      tried[0]!.length === 1;
    const chosen = own ?? (plain ? tried[0]! : []);
    proposals.push(...chosen.map((one) => ({ ...one, rule: 'table-total-mismatch' })));
  }
  return proposals;
}

const isPattern = (columns: readonly Proposal[]) => {
  const holding = columns.filter(({ holds }) => holds).length;
  return holding >= 2 && holding * 2 >= columns.length;
};
/** Enough for a row that says that it is the total. */
const isHalf = (columns: readonly Proposal[]) => {
  const holding = columns.filter(({ holds }) => holds).length;
  return holding > 0 && holding * 2 >= columns.length;
};

/** The longest run of rows right below one that adds up to it in two columns or more. */
function runBelow(rows: readonly number[], at: number, grid: Grid): number[] {
  const whole = [...grid.get(rows[at]!)!].filter(([, term]) => term.additive && term.amount.gt(0));
  const sums = new Map(whole.map(([column]) => [column, new Decimal(0)]));
  let best: number[] = [];
  for (let next = at + 1; next < rows.length; next++) {
    const row = grid.get(rows[next]!)!;
    for (const [column, so] of sums) sums.set(column, so.add(row.get(column)?.amount ?? 0));
    const reached = whole.filter(([column, { amount }]) => sums.get(column)!.eq(amount)).length;
    if (reached >= 2 && next - at > 1) best = rows.slice(at + 1, next + 1);
    if (whole.every(([column, { amount }]) => sums.get(column)!.gt(amount))) break;
  }
  return best;
}

/** The sum in every column whose cells all hold whole counts or amounts; means and shares do not add up. */
function columnsOf(total: number, parts: readonly number[], grid: Grid, nil: ReadonlySet<string>): Proposal[] {
  if (parts.length < 2) return [];
  return [...grid.get(total)!].flatMap(([column, whole]): Proposal[] => {
    const terms = parts.flatMap((row) => grid.get(row)!.get(column) ?? []);
    const empty = parts.filter((row) => nil.has(`${row} ${column}`)).length;
    if (
      terms.length < 2 ||
      terms.length + empty < parts.length ||
      ![whole, ...terms].every(({ additive }) => additive) ||
      whole.amount.isZero()
    )
      return [];
    return [{ ...sum(whole, terms, 'explicit'), proposer: 'rows' }];
  });
}
