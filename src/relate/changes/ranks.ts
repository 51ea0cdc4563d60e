import type { Proposal, Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import { amount } from './gaps.ts';

/** How many figures around a step its two ranks stand. */
const reach = 4;

/** "xếp thứ 21/63, tăng 06 bậc so với năm 2022 (thứ 27/63)": the steps between two ranks, whichever is the better one. */
export function stepsOf(term: Term, { terms, cues }: Scope): Proposal[] {
  const ranks = terms
    .slice(Math.max(0, term.index - reach), term.index + reach)
    .filter((one) => one.figure.kind === 'rank' && one.sentence === term.sentence);
  const pairs = ranks.flatMap((a, at) => ranks.slice(at + 1).map((b) => between(term, a, b)));
  const [first, second] = ranks;
  const one = pairs.find(({ holds }) => holds) ?? pairs[0];
  if (!one) return [];
  const { sentence } = term;
  const around = cues.between(Math.max(sentence.start, term.start - 16), Math.min(sentence.end, second!.start));
  const named =
    pairs.length === 1 &&
    first!.figure.maximum === second!.figure.maximum &&
    term.index < second!.index &&
    second!.bracket !== null &&
    around.some(({ value }) => value === 'rise' || value === 'fall') &&
    around.some(({ value }) => value === 'earlier');
  if (!named) return one.holds ? [one] : [];
  return [{ ...one, strength: 'explicit', rule: 'change-mismatch', values: { printed: term.figure.quote } }];
}

const between = (term: Term, a: Term, b: Term): Proposal => amount(term, a, b, a.amount.gte(b.amount) ? 1 : -1);
