import type { Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** How many figures of one sentence are looked at, how far apart two percentages of a row stand, and how far before the first percentage the words stand. */
const reach = { figures: 12, between: 12, words: 40 };

/** "5.974 hồ sơ trong xã, 654 hồ sơ ngoài xã, tương ứng 90,13% và 9,87%": the count at a percentage's own place in its row. */
export function countInOrder(percent: Term, { terms, text, rateWords, listWords }: Scope): Term | null {
  const joined = (a: Term | undefined, b: Term | undefined): boolean =>
    a?.figure.kind === 'percent' &&
    b?.figure.kind === 'percent' &&
    a.sentence === b.sentence &&
    b.start - a.end < reach.between &&
    text.slice(a.end, b.start).replace(listWords.separator, '').trim() === '';
  let [first, last] = [percent.index, percent.index];
  while (percent.index - first < reach.figures && joined(terms[first - 1], terms[first])) first--;
  while (last - percent.index < reach.figures && joined(terms[last], terms[last + 1])) last++;
  const size = last - first + 1;
  const start = terms[first]!.start;
  if (size < 2 || !rateWords.endsWithRespectively(text.slice(Math.max(0, start - reach.words), start))) return null;
  const counts = terms
    .slice(Math.max(0, first - reach.figures), first)
    .filter((term) => term.sentence === percent.sentence && term.bracket === percent.bracket && countable(term))
    .slice(-size);
  const alike = counts.length === size && counts.every((term) => sameUnit(term, counts[0]!));
  return alike ? counts[percent.index - first]! : null;
}
