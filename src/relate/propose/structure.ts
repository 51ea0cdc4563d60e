import type { Proposal } from '../proposal.ts';
import { ratio } from '../ratio.ts';
import { sum } from '../sum.ts';
import type { Term } from '../term.ts';
import type { RowPlan } from './rows.ts';
import type { Grid } from './tables.ts';

/** How many columns on either side of a column of shares its counts may stand. */
const reach = 8;
/** Fewer rows may agree by chance; where one breaks the pattern and the total's own share is not 100 %, more must agree. */
const fewest = 2;
const fewestBeside = 3;

/**
 * A column of percentages that says what share of the total row's count each row has: the column of counts that gives all of
 * them but one is theirs. Then they add up to the total's own percentage too. A single row that breaks the pattern of the
 * others is accused.
 */
export function structure(grid: Grid, { named, inner }: Pick<RowPlan, 'named' | 'inner'>): Proposal[] {
  const [total, ...others] = named;
  if (total === undefined || others.length > 0) return [];
  const rows = [...grid].filter(([row]) => row !== total && !inner.has(row)).map(([, cells]) => cells);
  const whole = grid.get(total)!;
  const columns = new Set(rows.flatMap((row) => [...row].filter(isShare).map(([column]) => column)));
  return [...columns].flatMap((column) => {
    const shares = rows.flatMap((row) => row.get(column) ?? []);
    if (shares.length < fewest || shares.length < rows.length) return [];
    const best = near(column)
      .map((counts) => sharesOf(rows, column, counts, whole))
      .sort((a, b) => held(b) - held(a))[0]!;
    const broken = best.filter(({ holds }) => !holds).length;
    const percent = whole.get(column);
    const least = broken === 0 || percent?.amount.eq(100) ? fewest : fewestBeside;
    if (best.length < rows.length || held(best) < least || broken > 1) return [];
    const all = percent?.figure.kind === 'percent' && broken === 0 ? sum(percent, shares, 'explicit') : null;
    return [
      ...best.map((one) => ({ ...one, proposer: 'structure', strength: 'explicit' as const, rule: 'ratio-mismatch' })),
      ...(all?.holds ? [{ ...all, proposer: 'structure' }] : []),
    ];
  });
}

const isShare = ([, term]: readonly [number, Term]) => term.figure.kind === 'percent';
/** Shares that agree and say something: nothing is nought per cent of anything. */
const held = (some: readonly Proposal[]) => some.filter(({ holds, expected }) => holds && expected > 0).length;
const near = (column: number) =>
  Array.from({ length: 2 * reach }, (_, at) => column + (at % 2 === 0 ? -1 : 1) * (Math.floor(at / 2) + 1));

function sharesOf(
  rows: readonly ReadonlyMap<number, Term>[],
  column: number,
  counts: number,
  whole: ReadonlyMap<number, Term>,
): Proposal[] {
  const base = whole.get(counts);
  if (!base || base.figure.kind === 'percent' || base.amount.lte(0)) return [];
  return rows.flatMap((row) => {
    const [percent, part] = [row.get(column), row.get(counts)];
    return percent && part && percent.figure.kind === 'percent' ? [ratio(percent, part, base)] : [];
  });
}
