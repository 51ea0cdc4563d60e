import { draft } from '../draft.ts';
import { readNumber } from '../numbers.ts';
import type { FigureForm } from './index.ts';

const sign = /\s?(?:%|-\s?\d{1,3}(?:[.,]\d{1,3})?\s?%)/uy;

/** A dash that opens a bracket is a sign: "(-18,7%)". Anywhere else it may join or list. */
const signed = /\(\s?-$/u;

/** "98,59%", "18,1 %", and the first number of "83 - 85%". Three digits behind a mark are decimals: shares are small. */
export const percent: FigureForm = (token, { text, vocabulary, habit }) => {
  sign.lastIndex = token.end;
  const found = sign.exec(text)?.[0];
  const word = found === undefined && text[token.end] === ' ' ? vocabulary.units.matchAt(text, token.end + 1) : null;
  const inWords = word?.value.kind === 'percent';
  if (found === undefined && !inWords) return null;
  const alone = found !== undefined && !found.includes('-');
  const end = inWords ? word.end : alone ? token.end + found.length : token.end;
  const number = readNumber(token.printed, 'fraction', habit);
  const negative = signed.test(text.slice(Math.max(0, token.start - 3), token.start));
  return [
    draft({
      start: negative ? token.start - 1 : token.start,
      end,
      digits: token,
      printed: token.printed,
      number: negative ? { ...number, value: `-${number.value}` } : number,
      kind: 'percent',
      unit: inWords ? word.value.name : '%',
    }),
  ];
};
