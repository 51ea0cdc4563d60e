import { meet, percentOf, subtract } from '../interval.ts';
import type { Proposal } from '../proposal.ts';
import { sameUnit, type Term } from '../term.ts';

/** Whether something rose or fell. */
export type Direction = 1 | -1;

/** Two values of one thing, the new one and what it is compared with. */
export interface Pair {
  now: Term;
  base: Term;
}

/** What a printed change gives between two values, in all ways that its unit allows; empty where it is of other things. */
export function gapsBetween(term: Term, { now, base }: Pair, direction: Direction): Proposal[] {
  if (term.figure.kind !== 'percent') {
    const one = counts(term, now) ? amount(term, now, base, direction) : null;
    return one ? [one] : [];
  }
  const rates = now.figure.kind === 'percent';
  // A change between two percentages is printed in points, with or without the word.
  if (rates && base.amount.isZero()) return [points(term, now, base, direction)];
  if (rates) return [points(term, now, base, direction), ...(inPoints(term) ? [] : [rate(term, now, base, direction)])];
  return inPoints(term) || base.amount.isZero() ? [] : [rate(term, now, base, direction)];
}

/** Percentage points by their unit. */
export const inPoints = ({ figure }: Term) => figure.kind === 'percent' && figure.unit !== '%';

/** Whether two figures may be two values of one thing. */
export const comparable = (a: Term, b: Term): boolean =>
  sameUnit(a, b) && !inPoints(a) && !inPoints(b) && a !== b && !isListed(a, b) && isWhole(a) === isWhole(b);

/** A count that is printed with decimals is no count: a share without its sign. */
const isWhole = ({ figure }: Term) => figure.kind !== 'count' || figure.decimals === 0 || figure.scale > 1;

/** The later word of a unit may stand for all of it: "vượt 04 đơn vị" of "24 cơ quan, đơn vị". */
const counts = (term: Term, value: Term): boolean =>
  sameUnit(term, value) || (term.figure.kind === value.figure.kind && isListed(value, term));

const isListed = (long: Term, short: Term): boolean =>
  (long.figure.unit ?? '').toLowerCase().endsWith(`, ${(short.figure.unit ?? '-').toLowerCase()}`);

function rate(percent: Term, numerator: Term, denominator: Term, direction: Direction): Proposal {
  const share = percentOf(numerator.interval, denominator.interval);
  const given = { low: share.low.sub(100).mul(direction), high: share.high.sub(100).mul(direction) };
  const interval = direction === 1 ? given : { low: given.high, high: given.low };
  const actual = numerator.amount.mul(100).div(denominator.amount).sub(100);
  return {
    kind: 'change',
    proposer: 'changes',
    strength: 'fit',
    percent,
    numerator,
    denominator,
    expected: percent.amount.mul(direction).toNumber(),
    actual: actual.toDecimalPlaces(percent.figure.decimals + 2).toNumber(),
    tolerance: percent.interval.high.sub(percent.amount).toNumber(),
    holds: meet(interval, percent.interval),
    ...(direction === -1 ? { reading: 'fall' } : {}),
  };
}

const points = (term: Term, now: Term, base: Term, direction: Direction): Proposal => ({
  ...amount(term, now, base, direction),
  tolerance: term.interval.high.sub(term.amount).toNumber(),
});

/** total − parts[0] = parts[1]: the larger value, the smaller one, and the amount between them. */
export function amount(term: Term, now: Term, base: Term, direction: Direction): Proposal {
  const [total, rest] = direction === 1 ? [now, base] : [base, now];
  return {
    kind: 'difference',
    proposer: 'changes',
    strength: 'fit',
    total,
    parts: [rest, term],
    expected: term.amount.toNumber(),
    actual: total.amount.sub(rest.amount).toNumber(),
    tolerance: 0,
    holds: meet(subtract(total.interval, rest.interval), term.interval),
  };
}
