import type { Decimal } from 'decimal.js';
import type { CueRole } from '../../rules/kinds/figures.ts';
import type { Scope } from '../proposal.ts';
import { differs } from '../slips/digits.ts';
import type { Term } from '../term.ts';
import { digitsOf, isMisrounded, isOneSlip } from './oneSlip.ts';
import type { Whole } from './whole.ts';

/** Digits of a percentage that another base seldom gives by chance. */
const sharp = 4;
/** A whole that is by no more than this part off the printed one may be another one that is not printed: what was due of it. */
const unprinted = 0.2;
/** How far before a figure the words stand that tell what it is. */
const reach = 30;
const planned: ReadonlySet<CueRole> = new Set(['assigned', 'outside-base']);

/**
 * Whether one slip explains that a percentage is not the share of its count in a whole that is only likely. Where the share
 * may be of a whole that is not printed, it must be sharp, and that whole no neighbour of the printed one. `apart`: the
 * percentage stands away from its count.
 */
export function isLikelySlip(percent: Term, count: Term, whole: Whole, apart: boolean, scope: Scope): boolean {
  const { base, above } = whole;
  const blunt = count.figure.dossier && digitsOf(percent) < sharp - 1;
  if (!apart && above && !blunt && isMisrounded(percent, count, base)) return true;
  const far = count.amount.gt(base.amount);
  if (!apart && isShareOf(percent, count, whole, scope) && !(far && digitsOf(percent) < sharp))
    return isOneSlip(percent, count, base);
  if (digitsOf(percent) < sharp) return false;
  const isOther = (other: Decimal) =>
    other.sub(base.amount).abs().gt(base.amount.mul(unprinted)) || differs(base.amount, other) === 'swapped';
  return isOneSlip(percent, count, base, isOther);
}

/** Words make it the share of a whole or of a plan, or the count and others make up the whole; of dossiers, some may not be due. */
function isShareOf(percent: Term, count: Term, { base, above }: Whole, { text, cues, rateWords }: Scope): boolean {
  if (base.sentence === count.sentence) {
    if (rateWords.endsWithShareOfWhole(text.slice(Math.max(0, percent.start - reach), percent.start))) return true;
    const before = cues.between(Math.max(base.sentence.start, base.start - reach), base.start);
    if (before.some(({ value }) => planned.has(value))) return true;
  }
  return above && !count.figure.dossier;
}
