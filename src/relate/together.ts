import { isAllAbout } from './allAbout.ts';
import type { Scope } from './proposal.ts';
import { isOfOtherTime } from './rates/soleBefore.ts';
import { countable, type Term } from './term.ts';

/** How far before a total the words for one stand. */
const totalReach = 40;

/** The parts right behind their whole in its sentence, no other count, no other statement and no earlier period in between. */
export function standTogether(whole: Term, parts: readonly Term[], scope: Scope): boolean {
  const { terms, text, cues } = scope;
  const indexes = parts.map(({ index }) => index);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  if (last === whole.index - 1 && last - first === parts.length - 1) return isSummedUp(whole, parts[0]!, text, cues);
  const between = terms.slice(whole.index + 1, first).some(countable);
  const end = terms[last]!.start;
  return (
    first > whole.index &&
    !between &&
    parts.every((part) => part.sentence === whole.sentence) &&
    (!text.slice(whole.end, end).includes(';') || isAllAbout(whole.end, terms[last]!.start, scope)) &&
    !cues.between(whole.end, end).some(({ value }) => value === 'earlier') &&
    !isIntroduced(whole, text, cues)
  );
}

/** "40 early, 50 on time, 2 overdue, together 92 resolved": the parts of one sentence right before the words for a total. */
function isSummedUp(whole: Term, first: Term, text: string, cues: Scope['cues']): boolean {
  const start = Math.max(whole.sentence.start, whole.start - totalReach);
  return (
    first.sentence === whole.sentence &&
    !text.slice(first.start, whole.start).includes(';') &&
    cues.between(start, whole.start).some(({ value }) => value === 'total-row')
  );
}

/** "Of those resolved: 40 early, 50 on time …": the words before the colon are about all figures behind it. */
function isIntroduced({ sentence, start }: Term, text: string, cues: Scope['cues']): boolean {
  const words = text.slice(sentence.start, start);
  return words.includes(':') && cues.between(sentence.start, start).some(({ value }) => value === 'among');
}

/**
 * "6.842 received, 318 more than in quarter I. Newly received 6.775: online …; carried over 67.": the parts in the sentence behind
 * their whole's, where all other counts are parts of a part, of another time or tell by how much one rose.
 */
export function toldNext(whole: Term, parts: readonly Term[], scope: Scope): boolean {
  const { terms, found, cues, statuses } = scope;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (first.sentence.index !== whole.sentence.index + 1 || first.line !== whole.line) return false;
  if (parts.some(({ sentence, bracket }) => sentence !== first.sentence || bracket !== null)) return false;
  if (!isAllAbout(first.sentence.start, last.start, scope)) return false;
  const isInside = (term: Term) =>
    found
      .around(term)
      .some(({ kind, holds, rule, total }) => kind === 'sum' && (holds || rule) && total && parts.includes(total));
  const explained = terms
    .slice(whole.index + 1, last.index)
    .every((term) => !countable(term) || parts.includes(term) || isInside(term) || isOfOtherTime(term, scope));
  // "carried over from the last period" is no word for another time.
  const told = statuses.between(first.sentence.start, last.end);
  const earlier = cues
    .between(first.sentence.start, last.end)
    .filter(({ value }) => value === 'earlier' || value === 'versus')
    .filter((cue) => !told.some(({ start, end }) => start <= cue.start && cue.end <= end));
  return explained && earlier.length === 0;
}
