import type { Heading } from '../../model/analysis.ts';

const roman: Record<string, number> = { I: 1, V: 5, X: 10 };
/** The letters that lists are labelled with, in the order of the Vietnamese alphabet. */
const alphabet = 'abcd\u0111eghiklmnopqrstuvxy';

/** The numbers of a label's levels: "1.1" → [1, 1], "IV" → [4], "b" → [2]. */
export function numbersOf(label: string, style: Heading['style']): number[] {
  if (style === 'decimal') return label.split('.').map(Number);
  if (style === 'letter') return [Math.max(alphabet.indexOf(label), 'abcdefghijklmnopqrstuvwxyz'.indexOf(label)) + 1];
  const values = [...label].map((letter) => roman[letter]!);
  return [values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)];
}
