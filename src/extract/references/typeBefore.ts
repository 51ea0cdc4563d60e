import type { DocumentType } from '../../rules/kinds/documents.ts';
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
  /** An issuer between type word and number. */
  issuer: Issuer | null;
}

const longReach = 200;
const mostQualifiers = 2;

/** Reads the type word and the word for "number" before a number that starts at `at`. */
export function readTypeBefore(text: string, at: number, words: DocumentVocabulary): TypeBefore {
  const { patterns } = words;
  const mark = matchBefore(patterns.get('document.number-marks'), text, at, 28);
  const marked = mark !== null;
  const direct = typeEndingAt(text, mark?.index ?? at, words);
  if (direct) return { ...direct, marked, issuer: null };
  if (mark) {
    const law = matchBefore(patterns.get('document.law-before'), text, at, longReach);
    if (law) return { start: law.index, type: typeAt(text, law.index, words), marked, issuer: null };
    const withIssuer = matchBefore(patterns.get('document.type-issuer-before'), text, at, longReach);
    if (withIssuer) {
      const type = typeAt(text, withIssuer.index, words);
      const printed = withIssuer.groups!.issuer!;
      const start = withIssuer.index + withIssuer[0].indexOf(printed);
      const issuer = issuerAt(text, start, words);
      if (type && issuer && issuer.end >= start + printed.length)
        return { start: withIssuer.index, type, marked, issuer };
    }
  }
  return {
    start: mark === null ? at : matchBefore(patterns.get('document.number-mark'), text, at, 14)!.index,
    type: null,
    marked,
    issuer: null,
  };
}

/** The type word that ends at `end`, a blank or comma and qualifiers ("urgent", "joint") left out. */
export function typeEndingAt(
  text: string,
  end: number,
  words: DocumentVocabulary,
): { start: number; type: DocumentType } | null {
  let found: { start: number; type: DocumentType } | null = null;
  let at = end;
  for (const mark of [' ', ',', ' ']) if (text[at - 1] === mark) at--;
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
