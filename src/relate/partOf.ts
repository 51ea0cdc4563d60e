import type { Proposal } from './proposal.ts';
import type { Term } from './term.ts';

/** A part of a whole as a proposal: it holds when it is no larger. */
export function partOf(whole: Term, part: Term, strength: Proposal['strength'], proposer: string): Proposal {
  return {
    kind: 'partOf',
    proposer,
    strength,
    total: whole,
    parts: [part],
    expected: whole.amount.toNumber(),
    actual: part.amount.toNumber(),
    tolerance: 0,
    holds: part.amount.lte(whole.amount),
    rule: 'part-exceeds-whole',
  };
}
