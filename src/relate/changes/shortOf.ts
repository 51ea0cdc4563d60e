import type { CueRole } from '../../rules/kinds/figures.ts';
import type { Proposal, Scope } from '../proposal.ts';
import { countable, type Term } from '../term.ts';
import { comparable, type Direction, gapsBetween, type Pair } from './gaps.ts';

/** How far before a count the words stand that make it what there should be, and how many figures back it is. */
const reach = { words: 30, figures: 3 };
const planned: ReadonlySet<CueRole> = new Set(['assigned', 'outside-base']);

/**
 * "Được giao 63 người, có mặt 58 người (thiếu 05 người)", "bằng 120% (vượt 04 đơn vị)": alone in the bracket right behind what
 * there is, or behind its rate, the difference from what there should be.
 */
export function shortOf(
  term: Term,
  direction: Direction,
  shares: ReadonlyMap<Term, Proposal>,
  scope: Scope,
): Proposal | null {
  const { terms, text, changeWords } = scope;
  const { bracket } = term;
  const last = terms[term.index - 1];
  if (!bracket || !last || last.sentence !== term.sentence || terms[term.index + 1]?.bracket === bracket) return null;
  if (!changeWords.isShortOf(text.slice(bracket.open + 1, term.start).trim())) return null;
  if (text.slice(last.end, bracket.open).trim() !== '' || last.bracket === bracket) return null;
  const share = last.figure.kind === 'percent' ? shares.get(last) : undefined;
  const now = last.figure.kind === 'percent' ? terms[last.index - 1] : last;
  const pair = pairOf(share) ?? (now ? beside(now, scope) : null);
  if (!pair || !comparable(pair.now, pair.base)) return null;
  const [one] = gapsBetween(term, pair, direction);
  return one ? { ...one, strength: 'explicit', rule: 'change-mismatch', values: { printed: term.figure.quote } } : null;
}

const pairOf = (share: Proposal | undefined): Pair | null =>
  share?.holds && share.numerator && share.denominator ? { now: share.numerator, base: share.denominator } : null;

/** The count right before, and the one before it that words make a plan. */
function beside(now: Term, { terms, cues }: Scope): Pair | null {
  if (!countable(now)) return null;
  const base = terms
    .slice(Math.max(0, now.index - reach.figures), now.index)
    .findLast((term) => term.sentence === now.sentence && countable(term) && term.bracket === now.bracket);
  if (!base) return null;
  const around = cues.between(Math.max(base.sentence.start, base.start - reach.words), base.start);
  return around.some(({ value }) => planned.has(value)) ? { now, base } : null;
}
