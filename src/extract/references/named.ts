import { dateAt } from './dates.ts';
import { type Draft, makeDraft } from './draft.ts';
import { matchAt, matchBefore } from './match.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** What stands before and behind a bare number, with the word for "number" and without it. */
const bareForms = [
  { before: 'document.short-before', number: 'document.short-number' },
  { before: 'document.bare-before', number: 'document.bare-number' },
] as const;
const reach = 80;

/** Reads a mention by a bare number that stands exactly at `at`: "Resolution No. 05", "Decree 30". */
export function shortAt(text: string, at: number, words: DocumentVocabulary): Draft | null {
  for (const form of bareForms) {
    const before = matchBefore(words.patterns.get(form.before), text, at, reach);
    const match = before && matchAt(words.patterns.get(form.number), text, at);
    const type = match && words.type(before.groups!.type!);
    if (!type || type.cited === 'law') continue;
    const digits = match.groups!.number!;
    const end = at + digits.length;
    const date = dateAt(words.patterns, 'date.after', text, end);
    const tail = date?.end ?? end;
    const number = { start: at, end };
    return makeDraft({ start: before.index, number, type, digits, notation: 'short', date, tail });
  }
  return null;
}

const mostNumbers = 20;

/** "the Decrees No. 217, 212 and 206": the bare numbers behind the first, where several are announced or one issuer follows. */
export function furtherNumbers(text: string, first: Draft, words: DocumentVocabulary): Draft[] {
  const { patterns } = words;
  const found: Draft[] = [];
  let { end } = first.number;
  while (found.length < mostNumbers) {
    const match = matchAt(patterns.get('document.further-number'), text, end);
    if (!match) break;
    end += match[0].length;
    const digits = match.groups!.number!;
    const number = { start: end - digits.length, end };
    const { type } = first;
    const next = makeDraft({ start: number.start, number, type, digits, notation: 'short', date: null, tail: end });
    found.push({ ...next, inherited: true });
  }
  const several = matchBefore(patterns.get('document.plural-before'), text, first.start, 12) !== null;
  return several || matchAt(patterns.get('issuer.after'), text, end) ? found : [];
}

/** Reads a law by its name and year or date that starts exactly at `at`: "Law on Cadres of 2008". The name is the subject. */
export function lawAt(text: string, at: number, words: DocumentVocabulary): Draft | null {
  const match = matchAt(words.patterns.get('law.named'), text, at);
  if (!match) return null;
  const { type: printed, constitution, name, year } = match.groups!;
  const type = words.type((printed ?? constitution)!);
  const end = at + match[0].length;
  const date = year === undefined ? dateAt(words.patterns, 'date.after', text, end) : null;
  if (!type || (year === undefined && !date)) return null;
  const nameStart = name === undefined ? at : at + printed!.length + 1;
  const subject = name === undefined ? null : { start: nameStart, end: nameStart + name.length };
  const number = { start: at, end: subject?.end ?? at + constitution!.length };
  const nameYear = year !== undefined ? Number(year) : date?.iso ? Number(date.iso.slice(0, 4)) : null;
  const tail = date?.end ?? end;
  return makeDraft({ start: at, number, type, digits: null, notation: 'law', date, tail, subject, nameYear });
}
