import type { FigureVocabulary } from './vocabulary.ts';

/** A number in words, with the units before which alone it is one; null = any unit that takes words. */
export interface SpelledNumber {
  value: number;
  only: ReadonlySet<string> | null;
  end: number;
}

/** The number in words at an offset: one word, or tens with their units ("hai mươi sáu"). */
export function spelledNumber(
  text: string,
  offset: number,
  { numberWords, tens }: FigureVocabulary,
): SpelledNumber | null {
  const first = numberWords.matchAt(text, offset);
  if (!first) return null;
  const ten = text[first.end] === ' ' ? tens.matchAt(text, first.end + 1) : null;
  if (!ten || first.value.value < 2 || first.value.value > 9) return { ...first.value, end: first.end };
  const ones = text[ten.end] === ' ' ? numberWords.matchAt(text, ten.end + 1) : null;
  const more = ones && ones.value.value < 10 ? ones : null;
  return { value: first.value.value * 10 + (more?.value.value ?? 0), only: null, end: more?.end ?? ten.end };
}
