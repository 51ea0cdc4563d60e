import type { Scope } from '../proposal.ts';
import { countable, type Term } from '../term.ts';
import { comparable, type Pair } from './gaps.ts';
import { isValue } from './wording.ts';

/** How many figures before and behind a change its two values stand, when no words name them. */
const reach = { before: 4, behind: 3 };
/** How many figures back the new value stands, when only the earlier one is named. */
const farthest = 14;

/** The value right before the change, in its own sentence and no other bracket. */
export function newValue(term: Term, base: Term, { terms }: Scope): Term | null {
  for (let at = term.index - 1; at >= 0 && terms[at]!.sentence === term.sentence; at--) {
    const one = terms[at]!;
    const open = one.bracket === term.bracket || one.bracket === null;
    if (one !== base && open && isValue(one) && (countable(one) || base.figure.kind === 'percent'))
      return comparable(one, base) ? one : null;
  }
  return null;
}

/** Pairs of values that a change may stand between, likeliest first. */
export function pairsAround(term: Term, base: Term | null, { terms, text }: Scope): Pair[] {
  const alike = (pair: Pair) => comparable(pair.now, pair.base);
  const inSentence = (one: Term) => one.sentence === term.sentence && isValue(one);
  const before = terms
    .slice(Math.max(0, term.index - reach.before), term.index)
    .filter(inSentence)
    .reverse();
  const behind = terms.slice(term.index + 1, term.index + 1 + reach.behind).filter(inSentence);
  const far = terms
    .slice(Math.max(0, term.index - farthest), term.index)
    .filter(isValue)
    .reverse();
  // Values in brackets and fractions say again what stands outside.
  const said = (one: Term) => one.bracket !== null || text[one.start - 1] === '/' || text[one.end] === '/';
  const nows = base ? [...far].sort((a, b) => Number(said(a)) - Number(said(b))) : [];
  return [
    ...(base ? nows.map((now) => ({ now, base })) : []),
    ...before.flatMap((now) => behind.map((other) => ({ now, base: other }))),
    ...before.flatMap((a, at) =>
      before.slice(at + 1).flatMap((b) => [
        { now: a, base: b },
        { now: b, base: a },
      ]),
    ),
    ...behind.slice(1).map((other) => ({ now: behind[0]!, base: other })),
  ].filter(alike);
}
