import { Decimal } from 'decimal.js';
import { isShare } from '../ratio.ts';
import { differs, variantsOf } from '../slips/digits.ts';
import { type Term, withAmount } from '../term.ts';

/** A percentage of fewer digits is one slip away from too many shares. */
const sharpest = 3;

/** Digits of a percentage as it is printed, without the noughts before them; of a whole one, also without those behind. */
export function digitsOf({ figure }: Term): number {
  let value = new Decimal(figure.value);
  while (figure.decimals === 0 && value.gte(10) && value.mod(10).isZero()) value = value.div(10);
  return value.toFixed(figure.decimals).replace('.', '').replace(/^0+/u, '').length;
}

/** Whether a percentage is the share rounded the wrong way: less than one unit of its last digit off. */
export const isMisrounded = (percent: Term, part: Term, whole: Term): boolean =>
  whole.amount.gt(0) &&
  part.amount.mul(100).div(whole.amount).sub(percent.amount).abs().lt(percent.interval.high.sub(percent.amount).mul(2));

/**
 * Whether one wrong digit, two neighbouring ones swapped, or a nought or separator too many, in one of three figures is all that parts a sharp share from its
 * counts. `mayBe`: which other wholes are slips.
 */
export function isOneSlip(
  percent: Term,
  part: Term,
  whole: Term,
  mayBe: (whole: Decimal) => boolean = () => true,
): boolean {
  if (digitsOf(percent) < sharpest || whole.amount.lte(0) || part.amount.eq(whole.amount)) return false;
  // "All of it" is said of a whole that need not be printed.
  if (percent.amount.eq(100)) return false;
  // Amounts that were cut off instead of rounded.
  if (isShare(percent, widened(part), widened(whole))) return false;
  const share = part.amount.mul(100).div(whole.amount);
  const should = share.toDecimalPlaces(percent.figure.decimals, Decimal.ROUND_HALF_UP);
  if (differs(percent.amount, should) || isShifted(percent, share)) return true;
  return (
    variants(part).some((other) => isShare(percent, other, whole)) ||
    variants(whole).some((other) => mayBe(other.amount) && isShare(percent, part, other))
  );
}

/** The decimal separator one place off, or gone. */
const isShifted = ({ interval: { low, high } }: Term, share: Decimal): boolean =>
  [10, 100].some((factor) => low.lte(share.mul(factor)) && high.gte(share.mul(factor)));

/** A rounded amount with twice the room. */
function widened(term: Term): Term {
  const half = term.interval.high.sub(term.amount);
  return withAmount(term, term.amount, { low: term.interval.low.sub(half), high: term.interval.high.add(half) });
}

/** A figure with one slip in it, in all ways that its digits allow. */
export function variants(term: Term): Term[] {
  const { scale, decimals } = term.figure;
  const half = term.interval.high.sub(term.amount);
  const printed = new Decimal(term.figure.value);
  // As printed: the noughts of a scale are none of its digits.
  const made = variantsOf(printed.mul(new Decimal(10).pow(decimals))).map((digits) => new Decimal(digits));
  return [...made, ...(decimals === 0 ? [printed.div(10)] : [])]
    .map((digits) => digits.div(new Decimal(10).pow(decimals)).mul(scale))
    .filter((amount) => amount.gt(0))
    .map((amount) => withAmount(term, amount, { low: amount.sub(half), high: amount.add(half) }));
}

/** Whether one slip in a base, and nothing else, would make several percentages the shares of their counts in it. */
export const isCommonSlip = (shares: readonly (readonly [percent: Term, part: Term])[], base: Term): boolean =>
  shares.length > 1 && variants(base).some((other) => shares.every(([percent, part]) => isShare(percent, part, other)));
