import type { Proposal } from '../proposal.ts';
import { ratio } from '../ratio.ts';
import type { Term } from '../term.ts';
import type { Grid } from './tables.ts';

/** A percentage column that two count columns of its row give: it confirms, and accuses only where every other row agrees. */
export function shares(grid: Grid): Proposal[] {
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

/** How many columns beside a percentage are looked at. */
const widest = 12;

const held = (some: readonly Proposal[]) => some.filter(({ holds }) => holds).length;

function pairsOf(rows: readonly Map<number, Term>[], percent: number): [number, number][] {
  const counts = [
    ...new Set(
      rows.flatMap((row) => [...row].filter(([, term]) => term.figure.kind !== 'percent').map(([column]) => column)),
    ),
  ];
  // A share stands beside its counts; far columns would be tried in vain, and at the cost of the square of a table's width.
  const beside = counts.sort((a, b) => Math.abs(a - percent) - Math.abs(b - percent)).slice(0, widest);
  return beside.flatMap((x) => beside.filter((y) => y !== x && x !== percent).map((y): [number, number] => [x, y]));
}
