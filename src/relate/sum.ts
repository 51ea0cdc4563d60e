import { Decimal } from 'decimal.js';
import { add, type Interval, meet, subtract } from './interval.ts';
import type { Proposal } from './proposal.ts';
import type { Term } from './term.ts';

/** A sum as a proposal: it holds when what the parts may stand for meets what the total may stand for. */
export function sum(total: Term, parts: readonly Term[], strength: Proposal['strength']): Proposal {
  const zero: Interval = { low: new Decimal(0), high: new Decimal(0) };
  const parted = parts.reduce((all, part) => add(all, part.interval), zero);
  const actual = parts.reduce((all, part) => all.add(part.amount), new Decimal(0));
  const slack = parted.high.sub(parted.low).add(total.interval.high).sub(total.interval.low).div(2);
  return {
    kind: 'sum',
    proposer: 'sums',
    strength,
    total,
    parts,
    expected: total.amount.toNumber(),
    actual: actual.toNumber(),
    tolerance: slack.toNumber(),
    holds: meet(parted, total.interval),
  };
}

/** What is left of one term after others are taken away, against the term that prints it. */
export function difference(total: Term, from: Term, taken: readonly Term[]): Proposal {
  const rest = taken.reduce((all, part) => subtract(all, part.interval), from.interval);
  const actual = taken.reduce((all, part) => all.sub(part.amount), from.amount);
  return {
    ...sum(total, [from, ...taken], 'explicit'),
    actual: actual.toNumber(),
    holds: meet(rest, total.interval),
    reading: 'remainder',
  };
}
