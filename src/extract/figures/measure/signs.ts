import { type MeasureWords, signRoles } from './words.ts';

/** What the words beside a number make of it, and what stands before them: the quantity itself, where it is named there. */
export interface Sign {
  name: string;
  subject: string;
}

/** A change, deduction or rank told right before the number; words for another period may stand between. */
export function signOf(before: string, { terms, signs, sign }: MeasureWords): Sign | null {
  if (signs.scan(before).length === 0) return null;
  for (const role of signRoles) {
    const match = terms[role].scan(before).at(-1);
    if (match && isEmpty(before.slice(match.end), terms))
      return { name: sign[role], subject: before.slice(0, match.start) };
  }
  return null;
}

/** A plan or an earlier period told right before or right behind a number. */
export function besideOf(
  role: 'base' | 'earlier',
  { before, after }: { before: string; after: string },
  { terms }: MeasureWords,
): Sign | null {
  const last = terms[role].scan(before).at(-1);
  if (last && isEmpty(before.slice(last.end), terms)) return { name: last.value, subject: before.slice(0, last.start) };
  const first = terms[role].scan(after)[0];
  if (first && isEmpty(after.slice(0, first.start), terms)) return { name: first.value, subject: before };
  return null;
}

/** What a percentage is compared with; a plan that the clause begins with is the quantity itself. */
export function baseOf(around: { before: string; after: string }, words: MeasureWords): Sign | null {
  const base = besideOf('base', around, words);
  return base && /\p{L}/u.test(around.before) ? base : null;
}

/** The plan that is told right before the bracket that a figure opens: "đạt 93% dự toán (4.520 tỷ đồng)". */
export function planOf(opening: string, { terms }: MeasureWords): string | null {
  const base = terms.base.scan(opening).at(-1);
  const earlier = base ? terms.earlier.scan(base.value).length > 0 : true;
  return base && !earlier && isEmpty(opening.slice(base.end), terms) ? base.value : null;
}

/** Nothing but words that lead on, and words for who or when. */
function isEmpty(words: string, terms: MeasureWords['terms']): boolean {
  if (/[,;:]/u.test(words)) return false;
  let rest = words;
  for (const matcher of [terms.earlier, terms.base, terms.versus, terms.link, terms.share])
    for (const { start, end } of matcher.scan(rest).reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(/\s+/gu, ' ').trim().length <= 12;
}
