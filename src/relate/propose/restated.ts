import type { Proposal, Proposer } from '../proposal.ts';
import { restatingOf } from '../restating/context.ts';
import { contradictions } from '../restating/contradictions.ts';
import { equalGroups } from '../restating/equal.ts';
import { inOrderOfAmount, joinRounded } from '../restating/rounded.ts';
import type { Term } from '../term.ts';

const kinds: ReadonlySet<string> = new Set(['count', 'score', 'money', 'percent']);

/** The same figure again, in another sentence or in a table; and one that should be the same and is not. */
export const restated: Proposer = (scope) => {
  const about = restatingOf(scope);
  const terms = scope.terms.filter(({ figure }) => kinds.has(figure.kind));
  const groups = equalGroups(terms, about);
  const byAmount = inOrderOfAmount(terms);
  joinRounded(terms, byAmount, groups, about);
  return [...[...new Set(groups.values())].map(toProposal), ...contradictions(terms, byAmount, groups, about)];
};

function toProposal(parts: readonly Term[]): Proposal {
  const [first, other] = parts as [Term, Term];
  return {
    kind: 'restated',
    proposer: 'restated',
    strength: 'fit',
    parts,
    expected: first.amount.toNumber(),
    actual: other.amount.toNumber(),
    tolerance: first.interval.high.sub(first.amount).toNumber(),
    holds: true,
  };
}
