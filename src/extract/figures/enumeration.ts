import type { FigureContext } from './context.ts';
import type { FigureDraft } from './draft.ts';

/** The nearest counts before a number in its line: of any kind, and the nearest that prints its own unit. */
export interface Beside {
  count?: FigureDraft;
  whole?: FigureDraft;
}

export const countsThings = (one: FigureDraft) => one.kind === 'count' && one.unit !== null && !one.cell;

const rangeBetween = /^\s(?:\p{Ll}{2,4}|-)\s$/u;

/** The lower end of a range, whose unit stands behind the upper end. */
export const isRange = (one: FigureDraft, next: FigureDraft, text: string) =>
  one.bare && next.unit !== null && !next.bare && rangeBetween.test(text.slice(one.end, next.start));

/**
 * Whether a bare number stands in an enumeration: behind a colon, bracket or cue that follows a count, as the first number
 * of an item under a line with a count, right before its share, or as the lower end of a range.
 */
export function inEnumeration(
  one: FigureDraft,
  line: readonly FigureDraft[],
  position: number,
  last: Beside,
  introduced: boolean,
  { text, structure, vocabulary }: FigureContext,
): boolean {
  const sentence = structure.sentenceAt(one.start);
  const next = line[position + 1];
  const gap = next ? text.slice(one.end, next.start) : '';
  const near = next?.kind === 'percent' && gap.length < 24;
  if (near && (vocabulary.cues.scan(gap).some(({ value }) => value === 'share') || /^\s?\($/.test(gap))) return true;
  if (next && isRange(one, next, text)) return true;
  if (hasNeighbour(one, line, position, text)) return true;
  const { whole } = last;
  if (whole && whole.start >= sentence.start) {
    const between = text.slice(whole.end, one.start);
    const roles = vocabulary.cues.scan(between).map(({ value }) => value);
    return (
      /[:(]/.test(between) || roles.some((role) => role === 'partition' || role === 'selection' || role === 'listing')
    );
  }
  return position === 0 && introduced;
}

/** How far apart neighbours of one enumeration stand. */
const longestStep = 48;

function hasNeighbour(one: FigureDraft, line: readonly FigureDraft[], position: number, text: string): boolean {
  for (const step of [-1, 1])
    for (let at = position + step; at >= 0 && at < line.length; at += step) {
      const other = line[at]!;
      if (Math.max(one.start - other.end, other.start - one.end) >= longestStep) break;
      if (besideIn(one, other, text) && (other.weak || countsThings(other))) return true;
    }
  return false;
}

/** Whether two numbers are neighbours in one enumeration: a comma or a semicolon between their clauses. */
function besideIn(one: FigureDraft, other: FigureDraft, text: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, second.start);
  return between.length < longestStep && /^[^.()\n,;]*[,;][^.()\n]*$/u.test(between);
}
