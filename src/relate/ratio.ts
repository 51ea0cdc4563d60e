import { Decimal } from 'decimal.js';
import { meet, percentOf, room } from './interval.ts';
import type { Proposal } from './proposal.ts';
import type { Term } from './term.ts';

/** A share as a proposal: it holds when some value that the percentage may stand for is a share that the counts may give. */
export function ratio(percent: Term, numerator: Term, denominator: Term): Proposal {
  const share: Decimal = numerator.amount.mul(100).div(denominator.amount);
  return {
    kind: 'ratio',
    proposer: 'ratios',
    strength: 'weak',
    percent,
    numerator,
    denominator,
    expected: percent.figure.value,
    actual: share.toDecimalPlaces(percent.figure.decimals + 2).toNumber(),
    // Cut off instead of rounded: worth a word, no mistake.
    ...(share.toDecimalPlaces(percent.figure.decimals, Decimal.ROUND_DOWN).eq(percent.amount)
      ? { severity: 'info' }
      : {}),
    tolerance: percent.interval.high.sub(percent.amount).toNumber(),
    holds: isShare(percent, numerator, denominator),
  };
}

/** Whether a share holds. Most that are tried are far off, which needs no exact arithmetic. */
export const isShare = (percent: Term, numerator: Term, denominator: Term): boolean =>
  !isFar(percent, numerator, denominator) &&
  meet(percent.interval, percentOf(numerator.interval, denominator.interval));

function isFar({ rough: share }: Term, { rough: part }: Term, { rough: whole }: Term): boolean {
  if (part.low < 0 || whole.low <= 0) return false;
  const [low, high] = [(part.low * 100) / whole.high, (part.high * 100) / whole.low];
  return low * (1 - room) > share.high || high * (1 + room) < share.low;
}
