import { Decimal } from 'decimal.js';
import { add, exactly, type Interval, isExact, meet, room, subtract } from './interval.ts';
import type { Proposal } from './proposal.ts';
import type { Term } from './term.ts';

const zero = new Decimal(0);

/** What parts may stand for together, when their amounts make up so much. */
const given = (parts: readonly Term[], amount: Decimal): Interval =>
  parts.every(({ interval }) => isExact(interval))
    ? exactly(amount)
    : parts.reduce((all, part) => add(all, part.interval), exactly(zero));

const width = (interval: Interval): Decimal => (isExact(interval) ? zero : interval.high.sub(interval.low));

/** A sum as a proposal: it holds when what the parts may stand for meets what the total may stand for. */
export function sum(total: Term, parts: readonly Term[], strength: Proposal['strength']): Proposal {
  const actual = parts.reduce((all, part) => all.add(part.amount), zero);
  const parted = given(parts, actual);
  return {
    kind: 'sum',
    proposer: 'sums',
    strength,
    total,
    parts,
    expected: total.amount.toNumber(),
    actual: actual.toNumber(),
    tolerance:
      isExact(parted) && isExact(total.interval) ? 0 : width(parted).add(width(total.interval)).div(2).toNumber(),
    holds: meet(parted, total.interval),
  };
}

/** Whether a sum holds. Most that are tried are far off, which needs no exact arithmetic. */
export const addsUp = (total: Term, parts: readonly Term[]): boolean =>
  !isFar(total, parts) && sum(total, parts, 'weak').holds;

export function isFar({ rough: whole }: Term, parts: readonly Term[]): boolean {
  let [low, high, size] = [0, 0, Math.abs(whole.high)];
  for (const { rough } of parts) {
    low += rough.low;
    high += rough.high;
    size += Math.abs(rough.high);
  }
  return low - whole.high > room * size || whole.low - high > room * size;
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
