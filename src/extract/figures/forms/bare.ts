import { draft } from '../draft.ts';
import { readNumber } from '../numbers.ts';
import type { FigureForm } from './index.ts';

const year = /^(?:19|20)\d{2}$/;

/**
 * A number without a unit: "đúng hạn 2.266.703, quá hạn 1.197", "đơn vị …: 69". It is a figure when it prints thousands
 * or decimals, or when a status, a level or a counted thing stands right before it; its unit is inherited later.
 */
export const bare: FigureForm = (token, context) => {
  const { text, vocabulary, habit } = context;
  // Long runs of digits are codes and accounts: counts of that size are printed in groups.
  if (/^\d{7,}$/.test(token.printed)) return [];
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(token.printed);
  if (/\p{L}/u.test(text[token.end] ?? '') || (year.test(token.printed) && !grouped)) return [];
  if (/[\p{L})"][.,;]?$/u.test(text.slice(Math.max(0, token.start - 2), token.start))) return [];
  const near = text.slice(Math.max(0, token.start - 60), token.start);
  const clause = near.slice(clauseStart(near));
  const before = clause.replace(/(?<![\s:])[\s:]+$/u, '');
  const colon = /:\s?$/u.test(clause);
  const named =
    (vocabulary.frame.matchBefore(before, before.length) !== null &&
      vocabulary.frame.scan(before).some(({ end, value }) => end === before.length && value.slot !== 'none')) ||
    (colon && (vocabulary.units.scan(before).length > 0 || vocabulary.frame.scan(before).length > 0));
  const shown = named || /[.,]\d/.test(token.printed);
  const counted = /^0\d/.test(token.printed) && /,\s(?:\p{Lu}\p{Ll}*\s){1,3}$/u.test(near);
  if (!shown && !counted && !enumerated(near, text.slice(token.end, token.end + 8))) return [];
  return [
    draft({
      number: readNumber(token.printed, grouped ? 'count' : 'fraction', habit),
      start: token.start,
      end: token.end,
      digits: token,
      printed: token.printed,
      kind: 'count',
      bare: true,
      weak: !shown,
    }),
  ];
};

/** A plain word before the number and the end of a clause or a small word behind it; or a mark before it and a small word behind. */
const enumerated = (before: string, behind: string) =>
  (/^(?:[,;)\n]|\.(?!\p{L}|\d)|\s\(|\s\p{Ll}{2,5}\s|$)/u.test(behind) &&
    /(?<![\p{L}\d])(?:\p{Ll}+|\p{Lu}{2,}):?\s$/u.test(before)) ||
  (/^\s\p{Ll}{2,5}\s/u.test(behind) && /[(,;:]\s?$/u.test(before.slice(-2)));

/** Behind the last semicolon, line break or bracket. */
function clauseStart(near: string): number {
  let at = near.length;
  while (at > 0 && !';\n()'.includes(near[at - 1]!)) at--;
  return at;
}
