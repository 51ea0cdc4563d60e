import { Decimal } from 'decimal.js';
import type { Proposal, Proposer } from '../proposal.ts';

/** Maxima of the criteria of a score against the maximum of the whole. */
export const scores: Proposer = ({ groups, found }) =>
  groups.flatMap(({ head, members }): Proposal[] => {
    // Beside a sum that fails, the agreement of the maxima would only confuse.
    if (found.of(head).some(({ kind, holds }) => kind === 'sum' && !holds)) return [];
    const parts = members.filter(({ figure }) => figure.kind === 'score' && figure.maximum !== null);
    if (head.figure.maximum === null || parts.length < 2 || parts.length < members.length) return [];
    const actual = parts.reduce((all, { figure }) => all.add(figure.maximum!), new Decimal(0));
    if (!actual.eq(head.figure.maximum)) return [];
    return [
      {
        kind: 'sum',
        reading: 'maxima',
        proposer: 'scores',
        strength: 'explicit',
        total: head,
        parts,
        expected: head.figure.maximum,
        actual: actual.toNumber(),
        tolerance: 0,
        holds: true,
      },
    ];
  });
