import type { Decimal } from 'decimal.js';
import type { Term } from '../term.ts';
import { digitsOf, isMisrounded, isOneSlip } from './oneSlip.ts';
import type { Whole } from './whole.ts';

/** Digits of a percentage that no other base gives by chance. */
const sharp = 4;
/** A whole of dossiers that is by so much smaller than the printed one may be what was due of it, and left out. */
const leftOut = 0.2;

/**
 * Whether one slip explains that a percentage is not the share of its count in a whole that is only likely. The weaker the
 * grammar, the sharper the percentage must be: `apart`, it stands away from its count.
 */
export function isLikelySlip(percent: Term, count: Term, { base, above }: Whole, apart: boolean): boolean {
  const far = base.sentence !== count.sentence || count.amount.gt(base.amount);
  if ((apart || (far && !above)) && digitsOf(percent) < sharp) return false;
  if (above && !apart && isMisrounded(percent, count, base)) return true;
  const due = base.amount.mul(1 - leftOut);
  const isSlip = (whole: Decimal) => !count.figure.dossier || whole.gt(base.amount) || whole.lt(due);
  return isOneSlip(percent, count, base, isSlip);
}
