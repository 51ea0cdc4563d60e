import { Decimal } from 'decimal.js';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { sumSlip } from '../slip.ts';
import { sum } from '../sum.ts';
import type { Term } from '../term.ts';

/** How many figures behind a score its criteria begin, how many they may be, and the fewest that no chance makes up its maximum. */
const reach = { begin: 6, criteria: 40, fewest: 3 };

/**
 * Criteria that stand behind a score in whatever form: scores right behind one another whose maxima make up its maximum exactly.
 * Where no score of that maximum stands beside it, another sum of theirs is a mistake.
 */
export const scoreLists: Proposer = (scope) => {
  const scored = scope.terms.filter(
    ({ figure }) => figure.kind === 'score' && figure.maximum !== null && !figure.table,
  );
  return scored.flatMap((head, at) => {
    const parts = criteriaOf(head, scored.slice(at + 1, at + 1 + reach.criteria + reach.begin));
    if (!parts || isKnown(head, parts, scope)) return [];
    const rivals = scored
      .slice(Math.max(0, at - reach.begin), at + reach.begin)
      .some((other) => other !== head && other.figure.maximum === head.figure.maximum);
    const one: Proposal = { ...sum(head, parts, 'explicit'), proposer: 'scores' };
    if (one.holds) return [one];
    const sure = !rivals && ![head, ...parts].some(({ figure }) => figure.approximate);
    return sure ? [{ ...one, rule: 'sum-mismatch', slip: sumSlip(head, parts) }] : [];
  });
};

/** The run of scores, from one of the next figures on, whose maxima reach the head's; null where they pass it by. */
function criteriaOf(head: Term, behind: readonly Term[]): Term[] | null {
  const [first] = behind;
  if (!first || first.index - head.index > reach.begin) return null;
  let all = new Decimal(0);
  for (const [at, term] of behind.entries()) {
    const before = behind[at - 1] ?? term;
    if (term.line.index - before.line.index > 1 || at >= reach.criteria) return null;
    all = all.add(term.figure.maximum!);
    if (all.gt(head.figure.maximum!)) return null;
    if (all.eq(head.figure.maximum!)) return at + 1 >= reach.fewest ? behind.slice(0, at + 1) : null;
  }
  return null;
}

/** A sum of it, or of any of its criteria, has been stated. */
const isKnown = (head: Term, parts: readonly Term[], { found }: Scope): boolean =>
  found.of(head).some(({ kind }) => kind === 'sum') ||
  parts.some((part) => found.around(part).some(({ kind, total }) => kind === 'sum' && total === head));
