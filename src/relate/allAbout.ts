import type { CueRole } from '../rules/kinds/figures.ts';
import type { Scope } from './proposal.ts';

const dividing: ReadonlySet<CueRole> = new Set(['among', 'dimension', 'total-row']);

/**
 * Whether nothing stands between two offsets but figures, statuses, channels, words for a way to divide and words that name no
 * measure: no other subject, time or place begins there.
 */
export function isAllAbout(start: number, end: number, scope: Scope): boolean {
  const { text, terms, statuses, channelWords, cues, rateWords } = scope;
  const letters = [...text.slice(start, end)];
  const said = [
    ...statuses.between(start, end),
    ...channelWords.between(start, end),
    ...cues.between(start, end).filter(({ value }) => dividing.has(value)),
    ...figuresIn(start, end, terms),
  ];
  for (const one of said) for (let at = one.start; at < one.end; at++) letters[at - start] = ' ';
  const rest = (letters.join('').match(/\p{L}+/gu) ?? []).join(' ');
  return rest === '' || rateWords.isPlain(rest);
}

function figuresIn(start: number, end: number, terms: Scope['terms']) {
  let low = 0;
  for (let high = terms.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: { start: number; end: number }[] = [];
  for (let at = low; terms[at] && terms[at]!.end <= end; at++) found.push(terms[at]!);
  return found;
}
