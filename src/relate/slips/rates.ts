import { Decimal } from 'decimal.js';
import { isShare } from '../ratio.ts';
import { sameUnit, type Term, withAmount } from '../term.ts';
import { differs, isMisread, variantsOf } from './digits.ts';
import { type Slip, slip } from './slip.ts';

/** A percentage of few digits is given by some figure nearby in any case. */
const sharpest = 3;

/**
 * The likeliest single slip behind a share: numerator and denominator inverted, the percentage mistyped or its separator
 * misread, another figure as its base or as its part, two digits swapped in one of the counts.
 */
export function shareSlip(percent: Term, numerator: Term, denominator: Term, neighbours: readonly Term[]): Slip {
  const gives = (part: Term, whole: Term) => whole.amount.gt(0) && isShare(percent, part, whole);
  if (!numerator.amount.eq(denominator.amount) && numerator.amount.gt(0) && gives(denominator, numerator))
    return slip('inverted', denominator, denominator.amount, { other: numerator.figure.quote });
  const share = rounded(numerator.amount.mul(100).div(denominator.amount), percent);
  const typed = mistyped(percent, share);
  if (typed) return typed;
  if (digits(percent) >= sharpest) {
    const others = neighbours.filter((term) => term !== numerator && term !== denominator);
    const base = others.find((term) => sameUnit(term, denominator) && gives(numerator, term));
    if (base) return slip('other-base', base, base.amount);
    const part = others.find((term) => sameUnit(term, numerator) && gives(term, denominator));
    if (part) return slip('other-part', part, part.amount);
  }
  return swappedCount([numerator, denominator], (part, whole) => gives(part, whole));
}

/** The likeliest single slip behind a rate of change, which is positive for a rise. */
export function changeSlip(percent: Term, now: Term, before: Term, expected: Decimal): Slip {
  const holds = (rate: Decimal) => rate.gte(percent.interval.low) && rate.lte(percent.interval.high);
  const sign = expected.isNegative() ? -1 : 1;
  const change = (a: Decimal, b: Decimal) => a.sub(b).mul(100).div(b).mul(sign);
  if (now.amount.isZero() || before.amount.isZero()) return null;
  const rate = change(now.amount, before.amount);
  if (holds(rate.neg())) return slip('direction', percent, percent.amount);
  if (holds(now.amount.sub(before.amount).mul(100).div(now.amount).mul(sign))) return slip('new-base', now, now.amount);
  if (holds(now.amount.mul(100).div(before.amount))) return slip('whole-rate', percent, rounded(rate, percent));
  const typed = rate.isNegative() ? null : mistyped(percent, rounded(rate, percent));
  if (typed) return typed;
  return swappedCount([now, before], (a, b) => b.amount.gt(0) && holds(change(a.amount, b.amount)));
}

const digits = ({ figure }: Term) =>
  new Decimal(figure.value).toFixed(figure.decimals).replace(/^0?\.?0*|\./g, '').length;
const rounded = (value: Decimal, { figure }: Term) => value.toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP);

/** A slip in the printing of the percentage itself. */
function mistyped(percent: Term, should: Decimal): Slip {
  const kind = differs(percent.amount, should);
  if (kind) return slip(kind, percent, should);
  // A separator that was lost took the decimals with it.
  return isMisread(percent.amount, should) ? slip('separator', percent, should) : null;
}

/** The one count of two whose neighbouring digits, swapped back, make the relation hold. */
function swappedCount([a, b]: readonly [Term, Term], holds: (a: Term, b: Term) => boolean): Slip {
  const found = [a, b].flatMap((term) =>
    variantsOf(term.amount)
      .map((variant) => new Decimal(variant))
      .filter((amount) => differs(term.amount, amount) === 'swapped')
      .filter((amount) => {
        const other = withAmount(term, amount);
        return holds(term === a ? other : a, term === b ? other : b);
      })
      .map((amount) => ({ term, amount })),
  );
  return found.length === 1 ? slip('swapped', found[0]!.term, found[0]!.amount) : null;
}
