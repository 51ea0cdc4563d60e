import type { DocumentType } from '../../rules/kinds/documents.ts';
import { type DateRead, toDate } from './dates.ts';
import type { Issuer } from './draft.ts';
import { issuerAt } from './issuer.ts';
import { matchAt, matchBefore } from './match.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** What stands directly before a number. */
export interface TypeBefore {
  /** Start of the type word, else of the word for "number", else of the number. */
  start: number;
  type: DocumentType | null;
  /** Whether the word for "number" stands there. */
  marked: boolean;
  /** An issuer or a date between type word and number. */
  issuer: Issuer | null;
  date: DateRead | null;
  /** A law's name between type word and number. */
  name?: { start: number; end: number };
}

const longReach = 200;
const mostQualifiers = 2;

/** Reads the type word and the word for "number" before a number that starts at `at`. */
export function readTypeBefore(text: string, at: number, words: DocumentVocabulary): TypeBefore {
  const { patterns } = words;
  const mark = matchBefore(patterns.get('document.number-marks'), text, at, 28);
  const marked = mark !== null;
  const direct = bracketedList(text, mark?.index ?? at, words) ? null : typeEndingAt(text, mark?.index ?? at, words);
  if (direct) return { ...direct, marked, issuer: null, date: null };
  if (mark) {
    const law = matchBefore(patterns.get('document.law-before'), text, at, longReach);
    if (law) {
      const name = nameOf(law);
      const amending = matchBefore(patterns.get('document.law-amending-before'), text, law.index, longReach);
      const { index } = amending ?? law;
      return { start: index, type: typeAt(text, index, words), marked, issuer: null, date: null, name };
    }
    const dated = matchBefore(patterns.get('date.between'), text, mark.index, 40);
    const withDate = dated && typeEndingAt(text, dated.index, words);
    if (withDate) return { ...withDate, marked, issuer: null, date: toDate(dated) };
    const withIssuer = matchBefore(patterns.get('document.type-issuer-before'), text, at, longReach);
    if (withIssuer) {
      const type = typeAt(text, withIssuer.index, words);
      const printed = withIssuer.groups!.issuer!;
      const start = withIssuer.index + withIssuer[0].indexOf(printed);
      const issuer = issuerAt(text, start, words);
      if (type && issuer && issuer.end >= start + printed.length)
        return { start: withIssuer.index, type, marked, issuer, date: null };
    }
  }
  return {
    start: mark === null ? at : matchBefore(patterns.get('document.number-mark'), text, at, 14)!.index,
    type: null,
    marked,
    issuer: null,
    date: null,
  };
}

/** "02 plans (No. 14/…, No. 15/…": the type is the head's of a list. */
function bracketedList(text: string, at: number, words: DocumentVocabulary): boolean {
  const type = text[at - 1] === '(' ? typeEndingAt(text, at, words) : null;
  return type !== null && matchBefore(words.patterns.get('document.plural-before'), text, type.start, 12) !== null;
}

function nameOf(law: RegExpExecArray): { start: number; end: number } {
  const name = law.groups!.name!;
  const start = law.index + law[0].indexOf(` ${name}`) + 1;
  return { start, end: start + name.length };
}

/** The type word that ends at `end`, a blank or comma and qualifiers ("urgent", "joint") left out. */
export function typeEndingAt(
  text: string,
  end: number,
  words: DocumentVocabulary,
): { start: number; type: DocumentType } | null {
  let found: { start: number; type: DocumentType } | null = null;
  let at = end;
  for (const mark of ['(', ' ', ',', ' ', '\n']) if (text[at - 1] === mark) at--;
  for (let qualifiers = 0; qualifiers <= mostQualifiers; qualifiers++) {
    const type = words.typeBefore(text, at);
    if (type && (!found || type.start < found.start)) found = type;
    const qualifier = matchBefore(words.patterns.get('document.qualifier-before'), text, at, 30);
    if (!qualifier) break;
    at = qualifier.index;
  }
  if (found && matchBefore(words.patterns.get('document.type-not-after'), text, found.start, 8)) return null;
  return found;
}

/** The type whose word or abbreviation starts at an offset; abbreviations count only in their own letter case. */
function typeAt(text: string, at: number, words: DocumentVocabulary): DocumentType | null {
  for (const id of ['document.type-word', 'document.type-short']) {
    const found = matchAt(words.patterns.get(id), text, at);
    const type = found && words.type(found[0]);
    if (type) return type;
  }
  return null;
}
