import { Decimal } from 'decimal.js';
import { endsWithTerm, unitAt } from '../context.ts';
import { draft } from '../draft.ts';
import { readNumber } from '../numbers.ts';
import type { FigureForm } from './index.ts';

/** "xếp ở vị trí thứ 02", "xếp hạng 5/63": a place in an order. The cue stands right before the number. */
export const rank: FigureForm = (token, context) => {
  const { text, vocabulary, habit } = context;
  if (!endsWithTerm(vocabulary.cues, text, token.start)) return null;
  const before = text.slice(Math.max(0, token.start - 40), token.start);
  const cues = vocabulary.cues.scan(before).filter(({ end }) => before.slice(end).trim() === '');
  const of = /^\s?\/\s?(\d{1,3})(?![\d.,]\d)/u.exec(text.slice(token.end, token.end + 8));
  const said = cues.some((cue) => cue.value === 'rank' || (cue.value === 'ordinal' && of !== null));
  if (!said || (of === null && unitAt(token.end, context))) return null;
  const { value } = readNumber(token.printed, 'count', habit);
  return [
    draft({
      start: token.start,
      end: token.end + (of?.[0].length ?? 0),
      maximum: of ? new Decimal(of[1]!) : null,
      digits: token,
      printed: token.printed,
      value,
      decimals: 0,
      kind: 'rank',
    }),
  ];
};
