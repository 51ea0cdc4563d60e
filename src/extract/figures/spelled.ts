import type { TermMatcher } from '../../rules/terms.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** A number in words, with the units before which alone it is one; null = any unit that takes words. */
export interface SpelledNumber {
  value: number;
  only: ReadonlySet<string> | null;
  end: number;
}

/** The number in words at an offset: one word, tens with their units (twenty-six), hundreds (a hundred and five). */
export function spelledNumber(text: string, offset: number, vocabulary: FigureVocabulary): SpelledNumber | null {
  const { numberWords, hundreds, noughts } = vocabulary;
  const first = numberWords.matchAt(text, offset);
  const hundred = first && isDigit(first.value.value) ? next(hundreds, text, first.end) : null;
  if (!first || !hundred) return belowHundred(text, offset, vocabulary);
  const value = first.value.value * 100;
  const nought = next(noughts, text, hundred.end);
  const units = nought ? next(numberWords, text, nought.end) : null;
  if (units && isDigit(units.value.value)) return { value: value + units.value.value, only: null, end: units.end };
  const rest = text[hundred.end] === ' ' ? belowHundred(text, hundred.end + 1, vocabulary) : null;
  return rest && rest.value > 9
    ? { value: value + rest.value, only: null, end: rest.end }
    : { value, only: null, end: hundred.end };
}

function belowHundred(text: string, offset: number, { numberWords, tens }: FigureVocabulary): SpelledNumber | null {
  const first = numberWords.matchAt(text, offset);
  if (!first) return null;
  const ten = next(tens, text, first.end);
  if (!ten || first.value.value === 1 || !isDigit(first.value.value)) return { ...first.value, end: first.end };
  const ones = next(numberWords, text, ten.end);
  const more = ones && ones.value.value < 10 ? ones : null;
  return { value: first.value.value * 10 + (more?.value.value ?? 0), only: null, end: more?.end ?? ten.end };
}

const isDigit = (value: number) => value > 0 && value < 10;

/** A term of a vocabulary behind one blank. */
const next = <T>(words: TermMatcher<T>, text: string, end: number) =>
  text[end] === ' ' ? words.matchAt(text, end + 1) : null;
