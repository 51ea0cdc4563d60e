import type { Proposal } from '../proposal.ts';
import { isShare, ratio } from '../ratio.ts';
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
      rows.flatMap((row): Share[] => {
        const [percent, part, whole] = [row.get(column), row.get(x), row.get(y)];
        return percent && part && whole && !whole.amount.isZero() ? [[percent, part, whole]] : [];
      }),
    );
    const [best, holding] = mostHeld(pairs);
    if (holding === 0 || holding < best.length - 1 || (best.length < 3 && holding < best.length)) return [];
    return best.map((share) => ({
      ...ratio(...share),
      proposer: 'tables',
      strength: 'explicit' as const,
      rule: 'ratio-mismatch',
    }));
  });
}

/** How many columns beside a percentage are looked at. */
const widest = 12;

type Share = [percent: Term, part: Term, whole: Term];

/** The first of those most of whose shares hold, and how many do. */
function mostHeld(columns: readonly Share[][]): [Share[], number] {
  let [best, most]: [Share[], number] = [[], 0];
  for (const shares of columns) {
    const holding = shares.filter((share) => isShare(...share)).length;
    if (holding > most) [best, most] = [shares, holding];
  }
  return [best, most];
}

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
