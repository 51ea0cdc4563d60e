import type { Kinship } from '../kin.ts';
import type { Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';
import { digitsOf } from './oneSlip.ts';

/** How many figures before a count its base stands. */
const farthest = 60;
/** The first figure that is looked at for the base of a count. */
export const firstBefore = ({ index }: Term): number => Math.max(0, index - farthest);

/** How far before a count the words stand that make it one of another time; how many sentences back a sharp share's base stands. */
const reach = { words: 24, sentences: 3 };
/** Digits of a percentage that no other base gives by chance. */
const sharp = 4;

/**
 * The only count of its unit before it in its sentence; else the only one of the sentence before; of a sharp share, of
 * more of them.
 */
export function soleBefore(percent: Term, count: Term, scope: Scope): Term | null {
  const blunt = digitsOf(percent) < sharp;
  const last = blunt ? 1 : reach.sentences;
  const alike = blunt ? sameUnit : scope.kin;
  for (let back = 0; back <= last; back++) {
    const all = countsOf(count.sentence.index - back, count, alike, scope);
    const open = all.filter(({ bracket }) => bracket === null || bracket === count.bracket);
    // "Tính chung hồ sơ mới của hai cấp (49.771 hồ sơ), …": the only one may stand in brackets.
    const some = open.length > 0 || back > 0 ? open : all;
    if (some.length > 1) return null;
    if (some[0] && (back < 2 || some[0].line.index >= count.line.index - 1)) return some[0];
  }
  return null;
}

/** Counts of its unit in a sentence before a count, of its own time. */
function countsOf(sentence: number, count: Term, alike: Kinship, scope: Scope): Term[] {
  const { terms } = scope;
  const some: Term[] = [];
  for (let at = count.index - 1; at >= firstBefore(count) && terms[at]!.sentence.index >= sentence; at--) {
    const term = terms[at]!;
    if (term.sentence.index !== sentence || term.figure.table) continue;
    if (countable(term) && alike(term, count) && !isOfOtherTime(term, scope)) some.push(term);
  }
  return some;
}

/** Words right before a count make it one of an earlier period, or what another is compared with. */
export function isOfOtherTime(term: Term, scope: Scope): boolean {
  return cuesOfOtherTime(term, scope).length > 0 || endsWithOtherTime(term, scope);
}

/** The same, where "carried over from the last period", said of the count before, is no word for another time. */
export function isOfOtherPeriod(term: Term, scope: Scope): boolean {
  const told = scope.statuses.between(term.sentence.start, term.start);
  const inStatus = (cue: { start: number; end: number }) =>
    told.some(({ start, end }) => start <= cue.start && cue.end <= end);
  return cuesOfOtherTime(term, scope).some((cue) => !inStatus(cue)) || endsWithOtherTime(term, scope);
}

const before = ({ start, sentence }: Term) => Math.max(sentence.start, start - reach.words);

const cuesOfOtherTime = (term: Term, { cues }: Scope) =>
  cues.between(before(term), term.start).filter(({ value }) => value === 'earlier' || value === 'versus');

const endsWithOtherTime = (term: Term, { text, rateWords }: Scope): boolean =>
  rateWords.endsWithOtherTime(text.slice(before(term), term.start));
