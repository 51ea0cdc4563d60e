import { Decimal } from 'decimal.js';
import type { Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** How many figures of one sentence are looked at, how far apart two percentages of a row stand, and how far before the first percentage the words stand. */
const reach = { figures: 12, between: 12, words: 40 };

/** Percentages of one sentence that stand side by side. */
function rowOf(percent: Term, { terms, text, listWords }: Scope): Term[] {
  const joined = (a: Term | undefined, b: Term | undefined): boolean =>
    a?.figure.kind === 'percent' &&
    b?.figure.kind === 'percent' &&
    a.sentence === b.sentence &&
    b.start - a.end < reach.between &&
    text.slice(a.end, b.start).replace(listWords.separator, '').trim() === '';
  let [first, last] = [percent.index, percent.index];
  while (percent.index - first < reach.figures && joined(terms[first - 1], terms[first])) first--;
  while (last - percent.index < reach.figures && joined(terms[last], terms[last + 1])) last++;
  return terms.slice(first, last + 1);
}

/** The percentages of its row make up 100: they are shares of one whole. */
export function isOfWholeRow(percent: Term, scope: Scope): boolean {
  const row = rowOf(percent, scope);
  const [low, high] = [sumOf(row, ({ interval }) => interval.low), sumOf(row, ({ interval }) => interval.high)];
  return row.length > 1 && low.lte(100) && high.gte(100);
}

const sumOf = (row: readonly Term[], of: (term: Term) => Decimal): Decimal =>
  row.reduce((all, term) => all.add(of(term)), new Decimal(0));

/** "5.974 hồ sơ trong xã, 654 hồ sơ ngoài xã, tương ứng 90,13% và 9,87%": the count at a percentage's own place in its row. */
export function countInOrder(percent: Term, scope: Scope): Term | null {
  const { terms, text, rateWords } = scope;
  const row = rowOf(percent, scope);
  const [first, size] = [row[0]!.index, row.length];
  const start = terms[first]!.start;
  if (size < 2 || !rateWords.endsWithRespectively(text.slice(Math.max(0, start - reach.words), start))) return null;
  const counts = terms
    .slice(Math.max(0, first - reach.figures), first)
    .filter((term) => term.sentence === percent.sentence && term.bracket === percent.bracket && countable(term))
    .slice(-size);
  const alike = counts.length === size && counts.every((term) => sameUnit(term, counts[0]!));
  return alike ? counts[percent.index - first]! : null;
}
