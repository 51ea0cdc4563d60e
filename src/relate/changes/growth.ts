import { Decimal } from 'decimal.js';
import { type Interval, meet, percentOf, subtract } from '../interval.ts';
import type { Proposal } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';
import type { Direction } from './gaps.ts';

/** A change said as an amount and as a rate, and the one of its two values that is printed. */
export interface Growth {
  rate: Term;
  by: Term;
  direction: Direction;
  now: Term | null;
  base: Term | null;
}

/**
 * "V, tăng Δ (p%)": the rate that an amount is of the earlier value, where only one of the two values is printed; the earlier
 * one is then the new one without the amount. Null where it cannot be reckoned.
 */
export function growth({ rate, by, direction, now, base }: Growth): Proposal | null {
  const value = base ?? now;
  if (!value || !countable(value) || !sameUnit(by, value)) return null;
  const earlier = base ? base.interval : without(value.interval, by.interval, direction);
  const exact = base ? base.amount : value.amount.sub(by.amount.mul(direction));
  if (earlier.low.lte(0) || exact.lte(0)) return null;
  const share = percentOf(by.interval, earlier);
  return {
    kind: 'change',
    proposer: 'changes',
    strength: 'fit',
    percent: rate,
    ...(base ? { denominator: base } : { numerator: value }),
    parts: [by],
    expected: rate.amount.mul(direction).toNumber(),
    actual: by.amount
      .mul(100)
      .div(exact)
      .mul(direction)
      .toDecimalPlaces(rate.figure.decimals + 2)
      .toNumber(),
    tolerance: rate.interval.high.sub(rate.amount).toNumber(),
    holds: meet(share, rate.interval),
    ...(direction === -1 ? { reading: 'fall' } : {}),
  };
}

/** Whether the rate is that of the new value instead of the earlier one, as is often reckoned by mistake. */
export const isOfNew = ({ rate, by, now }: Growth): boolean =>
  (now?.amount.gt(0) ?? false) && meet(percentOf(by.interval, now!.interval), rate.interval);

const without = (value: Interval, by: Interval, direction: Direction): Interval =>
  direction === 1 ? subtract(value, by) : { low: value.low.add(by.low), high: value.high.add(by.high) };

/** "543 đơn, giảm 55 đơn, bằng 89,9% so với cùng kỳ": the new value in percent of the earlier one that the change gives. */
export function wholeRate(percent: Term, now: Term, by: Term, direction: Direction): Proposal | null {
  if (!sameUnit(by, now)) return null;
  const earlier = without(now.interval, by.interval, direction);
  if (earlier.low.lte(0)) return null;
  const exact = now.amount.sub(by.amount.mul(direction));
  return {
    kind: 'ratio',
    proposer: 'changes',
    strength: 'fit',
    percent,
    numerator: now,
    parts: [by],
    expected: percent.figure.value,
    actual: new Decimal(now.amount)
      .mul(100)
      .div(exact)
      .toDecimalPlaces(percent.figure.decimals + 2)
      .toNumber(),
    tolerance: percent.interval.high.sub(percent.amount).toNumber(),
    holds: meet(percentOf(now.interval, earlier), percent.interval),
    named: true,
    ...(direction === -1 ? { reading: 'fall' } : {}),
  };
}
