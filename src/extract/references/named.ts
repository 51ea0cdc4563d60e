import { dateAt } from './dates.ts';
import type { Draft } from './draft.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

const empty = {
  inherited: false,
  year: null,
  symbol: null,
  issuer: null,
  ownIssuer: false,
  subject: null,
  nameYear: null,
} as const;

/** Mentions by a bare number: "Resolution No. 05", "Decree 30". */
export function findShort(text: string, words: DocumentVocabulary): Draft[] {
  return ['document.short', 'document.short-without-mark'].flatMap((id) =>
    [...text.matchAll(words.patterns.get(id))].flatMap((match): Draft[] => {
      const type = words.type(match.groups!.type!);
      if (!type || type.cited === 'law') return [];
      const digits = match.groups!.number!;
      const end = match.index + match[0].length;
      const date = dateAt(words.patterns, 'date.after', text, end);
      const number = { start: end - digits.length, end };
      const tail = date?.end ?? end;
      return [{ ...empty, start: match.index, end: tail, number, type, digits, notation: 'short', date, tail }];
    }),
  );
}

/** Laws by name and year or date: "Law on Cadres of 2008". The name is the subject. */
export function findLaws(text: string, words: DocumentVocabulary): Draft[] {
  return [...text.matchAll(words.patterns.get('law.named'))].flatMap((match): Draft[] => {
    const { type: printed, constitution, name, year } = match.groups!;
    const type = words.type((printed ?? constitution)!);
    const end = match.index + match[0].length;
    const date = year === undefined ? dateAt(words.patterns, 'date.after', text, end) : null;
    if (!type || (year === undefined && !date)) return [];
    const nameStart = name === undefined ? match.index : match.index + printed!.length + 1;
    const subject = name === undefined ? null : { start: nameStart, end: nameStart + name.length };
    const number = { start: match.index, end: subject?.end ?? match.index + constitution!.length };
    const nameYear = year !== undefined ? Number(year) : date?.iso ? Number(date.iso.slice(0, 4)) : null;
    const tail = date?.end ?? end;
    const rest = { number, type, digits: null, notation: 'law', date, tail };
    return [{ ...empty, ...rest, start: match.index, end: tail, subject, nameYear }];
  });
}
