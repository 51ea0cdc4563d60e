import type { Body } from '../../rules/kinds/documents.ts';
import type { PlacedTerms } from '../../text/placed.ts';
import type { DateRead } from './dates.ts';
import type { Draft, Issuer } from './draft.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** Where a mention stands, for what reads the sentence around it. */
export interface Place {
  text: string;
  words: DocumentVocabulary;
  /** Every name of a body in the text. */
  bodies: PlacedTerms<Body>;
  draft: Draft;
  before: Draft | undefined;
  /** Start of its line. */
  line: number;
}

/** What a sentence says of all documents that it lists: that a body has issued them, perhaps on a day. */
export interface Head {
  issuer: Issuer;
  date: DateRead | null;
}

/** How far back a sentence is read. */
export const zoneReach = 900;
export const sentenceEnd = /[.!?…]\s(?=\p{Lu})/u;
const bullet = /^\s?(?:[-+•]|\p{Ll}\)|\(?\d{1,2}[.)])?\s?$/u;

/** Whether nothing but a list's mark stands before a mention in its line. */
export const opensLine = ({ text, draft, line }: Place): boolean =>
  draft.start - line <= 6 && bullet.test(text.slice(line, draft.start));
