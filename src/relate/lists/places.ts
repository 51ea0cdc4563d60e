import type { Scope } from '../proposal.ts';
import type { Term } from '../term.ts';

/** Where what a count announces is enumerated: behind a colon, in a bracket, behind a verb, or at once. */
export interface Place {
  form: 'colon' | 'bracket' | 'verb' | 'partition' | 'direct';
  /** Where the words between the count and the enumeration end. */
  lead: number;
  start: number;
  end: number;
}

/** How far behind a count its enumeration may begin. */
const reach = 60;
const bracketReach = 45;
/** A longer enumeration is not read. */
const longest = 4000;

/** All places behind a count where its list may stand, in its own sentence and bracket. */
export function placesOf(term: Term, scope: Scope): Place[] {
  const { text, terms, structure } = scope;
  const end = Math.min(term.sentence.end, term.bracket?.close ?? term.sentence.end);
  if (end - term.end > longest) return [];
  const behind = text.slice(term.end, Math.min(end, term.end + reach + 1));
  const next = terms[term.index + 1];
  const clear = (offset: number) => !next || next.start >= offset;
  const places: Place[] = [];
  const colon = /^[^.;:\n()]{0,60}:/u.exec(behind)?.[0];
  if (colon !== undefined) {
    const lead = term.end + colon.length - 1;
    places.push({ form: 'colon', lead, start: lead + 1, end });
  }
  const before = /^[^.;:,\n()]{0,45}\((?=.)/u.exec(behind)?.[0];
  if (before !== undefined && before.length <= bracketReach && clear(term.end + before.length)) {
    const start = term.end + before.length;
    const close = structure.bracketAt(start)?.close ?? start;
    places.push({ form: 'bracket', lead: start - 1, start, end: Math.min(close, end) });
  }
  for (const { at, length, form } of openersIn(term.end, behind, scope)) {
    const [lead, start] = [term.end + at, term.end + at + length];
    if (/[.;:,\n()]/.test(behind.slice(0, at)) || !clear(lead) || text[start] === ':') continue;
    const clause = /^[^;]*/u.exec(text.slice(start, end))![0].length;
    places.push({ form, lead, start, end: start + clause });
  }
  // "hai công văn số 12/UBND và số 15/UBND": the unit of the count begins the first citation.
  const cited = scope.mentions.between(term.start, end)[0]?.start ?? end;
  const at = cited < term.end ? cited : term.end + 1;
  const clause = /^[^;:()]*/u.exec(text.slice(at, end))?.[0].length ?? 0;
  if (text[term.end] === ' ') places.push({ form: 'direct', lead: term.end, start: at, end: at + clause });
  return places;
}

/** The first word for a whole made of parts, and the first verb, that may open an enumeration. */
function openersIn(offset: number, text: string, { listWords, cues }: Scope) {
  const found: { at: number; length: number; form: 'partition' | 'verb' }[] = [];
  const cue = cues.between(offset, offset + text.length).find(({ value }) => value === 'partition');
  if (cue) found.push({ at: cue.start - offset, length: cue.end - cue.start, form: 'partition' });
  listWords.verb.lastIndex = 0;
  const verb = listWords.verb.exec(text);
  if (verb) found.push({ at: verb.index, length: verb[0].length, form: 'verb' });
  return found;
}
