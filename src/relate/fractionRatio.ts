import type { Proposal, Scope } from './proposal.ts';
import { ratio } from './ratio.ts';
import { countable, isFraction, type Term } from './term.ts';

/**
 * A percentage behind a fraction ("12/15 xã, đạt 80%") is that fraction. It is accused where nothing but a word for a share, a
 * comma or a bracket and what is counted stands between; another subject there may have a share of its own.
 */
export function fractionRatio(percent: Term, scope: Scope): Proposal | null {
  const [numerator, denominator] = scope.terms.slice(Math.max(0, percent.index - 2), percent.index);
  if (!numerator || !denominator || !isFraction(numerator, denominator, scope.text)) return null;
  if (denominator.sentence !== percent.sentence || !countable(numerator) || denominator.amount.isZero()) return null;
  const one = ratio(percent, numerator, denominator);
  if (one.holds) return { ...one, strength: 'explicit' };
  return { ...one, strength: 'explicit', rule: followsAtOnce(percent, denominator, scope) ? 'ratio-mismatch' : null };
}

function followsAtOnce(percent: Term, denominator: Term, { text, cues }: Scope): boolean {
  const between = text.slice(denominator.end, percent.start);
  if (between.length > 60 || /[;:.]\s/.test(between)) return false;
  const opened = denominator.end + Math.max(between.lastIndexOf(', ') + 1, between.lastIndexOf('(') + 1);
  const words = text.slice(opened, percent.start).trim();
  if (words === '') return opened > denominator.end;
  return cues
    .between(opened, percent.start)
    .some(({ value, start, end }) => value === 'share' && text.slice(start, end) === words);
}
