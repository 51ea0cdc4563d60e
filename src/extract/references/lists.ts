import { allMatches } from '../../text/search.ts';
import { type DateRead, dateAt } from './dates.ts';
import type { Draft } from './draft.ts';
import { fits } from './issuer.ts';
import { matchAt, matchBefore } from './match.ts';
import { typeEndingAt } from './typeBefore.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

const headReach = 240;
const sentenceEnd = /[.!?…]\s(?=\p{Lu})|\n(?!\s?[-+])/u;

/** Gives the members of a list the type that stands once before all of them. Drafts are in text order. */
export function inheritTypes(text: string, drafts: readonly Draft[], words: DocumentVocabulary): void {
  drafts.forEach((draft, index) => {
    if (draft.type || draft.symbol === null) return;
    const before = drafts[index - 1];
    if (before && follows(text, before, draft, words)) {
      if (before.type && allows(before.type.id, draft.symbol, words)) {
        draft.type = before.type;
        draft.inherited = true;
      }
    } else readHead(text, draft, before?.end ?? 0, words);
  });
}

/** Whether a list's joint, and no end of a sentence, stands between two mentions. */
function follows(text: string, before: Draft, draft: Draft, words: DocumentVocabulary): boolean {
  if (before.end + 1 === draft.start && text[before.end] === ' ' && draft.start < draft.number.start) return true;
  const joint = matchBefore(words.patterns.get('document.list-joint'), text, draft.number.start, 40);
  return joint !== null && joint.index >= before.end && !sentenceEnd.test(text.slice(before.end, draft.start));
}

/** "the Decisions: No. …", "Letter: No. …": the head with a colon. */
function readHead(text: string, draft: Draft, floor: number, words: DocumentVocabulary): void {
  const colon = matchBefore(words.patterns.get('document.list-colon'), text, draft.start, 12);
  if (!colon) return;
  const zone = text.slice(Math.max(floor, colon.index - headReach), colon.index);
  const heads = allMatches(words.patterns.get('document.list-head'), zone);
  const head = heads.findLast(({ index }) => !sentenceEnd.test(zone.slice(index)));
  const type = head && words.type(head.groups!.type!);
  if (type && allows(type.id, draft.symbol, words)) {
    draft.type = type;
    draft.inherited = true;
    return;
  }
  const single = typeEndingAt(text, colon.index, words);
  if (!single || single.start < floor) return;
  draft.type = single.type;
  draft.start = single.start;
}

/** A type is not inherited by a symbol that says another one. */
export function allows(type: string, symbol: string | null, words: DocumentVocabulary): boolean {
  const parts = symbol?.split(/[-/]/) ?? [];
  const coded = parts.length > 1 ? words.typesOfCode(parts[0]!) : [];
  return coded.length === 0 || words.isGeneral(type) || coded.some(({ id }) => id === type);
}

/** "No. 101 and No. 120 of 28 September, 7 October": as many dates as numbers belong to them one by one. */
export function distributeDates(text: string, drafts: readonly Draft[], words: DocumentVocabulary): void {
  drafts.forEach((draft, index) => {
    if (!draft.date || draft.date.end !== draft.end) return;
    const dates = [draft.date];
    for (let more = dateAt(words.patterns, 'date.further', text, draft.end); more; ) {
      dates.push(more);
      more = dateAt(words.patterns, 'date.further', text, more.end);
    }
    const members = [draft];
    for (let at = index - 1; at >= 0 && members.length < dates.length; at--) {
      const [one, next] = [drafts[at]!, members[0]!];
      const joint = matchBefore(words.patterns.get('document.list-joint'), text, next.number.start, 40);
      if (one.date || joint?.index !== one.end) break;
      members.unshift(one);
    }
    if (dates.length === 1 || members.length !== dates.length) return;
    for (const [at, member] of members.entries()) member.date = dates[at]!;
    draft.end = dates.at(-1)!.end;
    draft.tail = draft.end;
  });
}

/** "No. 12/… and No. 13/… of 5 June": a date shared by a list, or said to be the same as the one before. */
export function shareDates(text: string, drafts: readonly Draft[], words: DocumentVocabulary): void {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    if (!draft.date && before?.date && sameDay(text, draft, words)) draft.date = before.date;
  });
  const shared = new Set<Draft>();
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [draft, next] = [drafts[index]!, drafts[index + 1]!];
    if (draft.date || draft.subject || !next.inherited || !next.date || draft.symbol !== next.symbol) continue;
    if (draft.year !== next.year) continue;
    if (next.date.start > next.end && !shared.has(next)) continue;
    const joint = matchBefore(words.patterns.get('document.list-joint'), text, next.number.start, 40);
    if (joint?.index !== draft.end) continue;
    draft.date = copy(next.date);
    shared.add(draft);
  }
}

const copy = (date: DateRead): DateRead => ({ ...date });

const sameDay = (text: string, draft: Draft, words: DocumentVocabulary) =>
  matchAt(words.patterns.get('date.same-day'), text, draft.number.end) !== null;

/** "Directive A, Conclusion B of the committee": the issuer behind the last is that of those before it. */
export function shareIssuers(text: string, drafts: readonly Draft[], words: DocumentVocabulary): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const [draft, next] = [drafts[index]!, drafts[index + 1]!];
    if (draft.issuer || !next.issuer || next.issuer.start < next.end) continue;
    const bare = draft.symbol === null && draft.digits !== null && draft.type === next.type;
    if (!bare && !fits(next.issuer.body, draft.symbol, words)) continue;
    const joint = matchBefore(words.patterns.get('document.list-joint'), text, next.start, 40);
    const end = text[draft.tail] === ')' ? draft.tail + 1 : draft.tail;
    if (joint && joint.index <= end && (next.inherited || !text.slice(joint.index, next.start).includes(';')))
      draft.issuer = next.issuer;
  }
}
