import { addTo } from '../../model/multimap.ts';
import type { Proposal, Proposer } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** Smaller counts are equal by chance. */
const smallest = 100;

/** The same figure again, in another sentence or in a table: equal amounts whose frames do not contradict each other. */
export const restated: Proposer = ({ terms }) => {
  const byAmount = new Map<string, Term[]>();
  for (const term of terms)
    if (countable(term) && term.amount.gte(smallest)) {
      const key = term.amount.toString();
      addTo(byAmount, key, term);
    }
  return [...byAmount.values()].flatMap((equal): Proposal[] => {
    const [first] = equal;
    const same = equal.filter((term) => term === first || isAgain(first!, term));
    if (same.length < 2) return [];
    const amount = first!.amount.toNumber();
    return [
      {
        kind: 'restated',
        proposer: 'restated',
        strength: 'fit',
        parts: same,
        expected: amount,
        actual: amount,
        tolerance: 0,
        holds: true,
      },
    ];
  });
};

/** Same unit, and no slot that both fill differently; cells of one table state different things. */
function isAgain(a: Term, b: Term): boolean {
  if (a.sentence === b.sentence || !sameUnit(a, b)) return false;
  if (a.figure.table && a.figure.table.index === b.figure.table?.index) return false;
  return (['status', 'level', 'channel'] as const).every((slot) => {
    const [x, y] = [a.node.slots[slot], b.node.slots[slot]];
    return x === null || y === null || x === y;
  });
}
