import { Decimal } from 'decimal.js';
import type { Proposal, Scope } from '../proposal.ts';
import { ratio } from '../ratio.ts';
import type { Term } from '../term.ts';

/** How far before a percentage the words for a bound stand. */
const reach = 24;
/** How many units of its last digit that is not nought a bound may lie away from its share before it says nothing of it. */
const widest = 10;

/**
 * "Gần 67%", "hơn 99%": a share on the side that the words say, and near, agrees; one on the other side is wrong, rounding
 * considered. Null where the words are no bound, or where it is too far to say anything.
 */
export function boundedRatio(percent: Term, part: Term, whole: Term, { text, rateWords }: Scope): Proposal | null {
  const side = rateWords.boundAt(text.slice(Math.max(0, percent.start - reach), percent.start));
  if (side === null || whole.amount.lte(0)) return null;
  const share = part.amount.mul(100).div(whole.amount);
  const { low, high } = percent.interval;
  const beyond = side === 'above' ? share.lt(low) : share.gt(high);
  const near = share.sub(percent.amount).abs().lte(unitOf(percent));
  const far = share.sub(percent.amount).abs().gt(unitOf(percent).mul(widest));
  if (!beyond && !near && !far) return null;
  return { ...ratio(percent, part, whole), holds: !beyond && !far, bounded: true, reading: side };
}

/** One of its last digit that is not nought: 1 of 67, 10 of 90. */
function unitOf({ figure }: Term): Decimal {
  const tens = figure.decimals === 0 && figure.value % 10 === 0;
  return new Decimal(10).pow((tens ? 1 : 0) - figure.decimals);
}
