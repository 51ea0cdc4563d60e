import { allMatches } from '../../../text/search.ts';
import { endsWithTerm, type FigureContext, unitAt } from '../context.ts';
import { draft } from '../draft.ts';
import { readNumber } from '../numbers.ts';
import type { FigureForm } from './index.ts';

/** "xếp ở vị trí thứ 02", "xếp hạng 5/63": a place in an order. The cue stands right before the number. */
export const rank: FigureForm = (token, context) => {
  const { text, vocabulary, habit } = context;
  const of = /^\s?\/\s?(\d{1,3})(?![\d.,]\d)/u.exec(text.slice(token.end, token.end + 8));
  const cued = endsWithTerm(vocabulary.cues, text, token.start);
  if (!cued && !(of && isOfSameOrder(token.start, of[1]!, context))) return null;
  const before = text.slice(Math.max(0, token.start - 40), token.start);
  const cues = vocabulary.cues.scan(before).filter(({ end }) => before.slice(end).trim() === '');
  const said =
    !cued || cues.some(({ value }) => value === 'rank' || ((value === 'ordinal' || value === 'placed') && of !== null));
  if (!said || (of === null && unitAt(token.end, context))) return null;
  const { value } = readNumber(token.printed, 'count', habit);
  return [
    draft({
      start: token.start,
      end: token.end + (of?.[0].length ?? 0),
      maximum: of?.[1] ?? null,
      digits: token,
      printed: token.printed,
      number: { value, decimals: 0 },
      kind: 'rank',
    }),
  ];
};

const ranked = /(?<!\d)\d{1,3}\s?\/\s?(\d{1,3})(?!\d)/gu;

/** "(05/11)" behind "đứng thứ 03/11": alone in a bracket, behind a rank out of as many in its sentence. */
function isOfSameOrder(start: number, many: string, { text, structure, vocabulary }: FigureContext): boolean {
  if (text[start - 1] !== '(') return false;
  const sentence = text.slice(structure.sentenceAt(start).start, start);
  const earlier = allMatches(ranked, sentence).find(([, of]) => of === many);
  if (!earlier) return false;
  const cue = vocabulary.cues.scan(sentence.slice(0, earlier.index)).at(-1);
  const ranks = cue?.value === 'rank' || cue?.value === 'ordinal' || cue?.value === 'placed';
  return ranks && sentence.slice(cue.end, earlier.index).trim() === '';
}
