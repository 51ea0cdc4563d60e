import type { Proposal, Scope } from './proposal.ts';
import { ratio } from './ratio.ts';
import { countable, isFraction, type Term } from './term.ts';

/** How far behind its fraction a percentage may stand, and how many figures back. */
const reach = { words: 60, figures: 6 };
/** How many words of what is counted may stand behind a fraction in its bracket. */
const mostWords = 5;

/**
 * A percentage behind a fraction ("12/15 xã, đạt 80%", "12 trên tổng số 15 xã") or right before the bracket with one is that
 * fraction. It is accused where nothing but words for a share, a comma or a bracket and what is counted stands between;
 * another subject there may have a share of its own.
 */
export function fractionRatio(percent: Term, scope: Scope): Proposal | null {
  const { terms } = scope;
  // A bracket in between says more of the fraction.
  const [x, y] = terms
    .slice(Math.max(0, percent.index - reach.figures), percent.index)
    .filter(({ bracket }) => bracket === null || bracket === percent.bracket)
    .slice(-2);
  if (x && y && isPair(x, y, scope)) {
    if (y.sentence !== percent.sentence || !countable(x) || y.amount.isZero()) return null;
    return shareOf(percent, x, y, followsAtOnce(percent, y, scope));
  }
  const [above, below, next] = terms.slice(percent.index + 1, percent.index + 4);
  return above && below && isPair(above, below, scope) && isBehind(percent, above, below, next, scope)
    ? shareOf(percent, above, below, true)
    : null;
}

function shareOf(percent: Term, numerator: Term, denominator: Term, sure: boolean): Proposal {
  const one: Proposal = { ...ratio(percent, numerator, denominator), strength: 'explicit', named: sure };
  return one.holds ? one : { ...one, rule: sure ? 'ratio-mismatch' : null };
}

/** Two numbers around a slash, or around the words "of all". */
const isPair = (x: Term, y: Term, { text, rateWords, kin }: Scope): boolean =>
  isFraction(x, y, text) ||
  (x.sentence === y.sentence &&
    countable(x) &&
    countable(y) &&
    kin(x, y) &&
    rateWords.isOutOf(text.slice(x.end, y.start)));

function followsAtOnce(percent: Term, denominator: Term, { text, rateWords }: Scope): boolean {
  const between = text.slice(denominator.end, percent.start).replace(/\([^()]{0,200}\)/gu, '');
  if (
    between.length > reach.words ||
    /[;:.]\s/.test(between) ||
    /^\s\p{L}/u.test(text.slice(percent.end, percent.end + 2))
  )
    return false;
  const opened = Math.max(between.lastIndexOf(', ') + 1, between.lastIndexOf('(') + 1);
  const words = between.slice(opened).trim();
  return opened > 0 ? (words === '' && between.endsWith('(')) || rateWords.says(words) : rateWords.isShare(between);
}

/** "96,2% (302/314 người)": alone in the bracket right behind the percentage. */
function isBehind(percent: Term, above: Term, below: Term, next: Term | undefined, { text }: Scope): boolean {
  const { bracket } = above;
  if (percent.apart || bracket === null || bracket === percent.bracket || below.bracket !== bracket) return false;
  if (bracket.open !== percent.end + 1 || above.start !== bracket.open + 1 || next?.bracket === bracket) return false;
  const tail = text.slice(below.end, bracket.close);
  return countable(above) && !below.amount.isZero() && !/\d/.test(tail) && tail.split(' ').length <= mostWords + 1;
}
