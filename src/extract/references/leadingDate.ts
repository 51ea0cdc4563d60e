import { type DateRead, toDate } from './dates.ts';
import type { Draft } from './draft.ts';
import { matchBefore } from './match.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

const dateReach = 200;

/** "On 5/6/2020 … signed Decision No. …": a date that leads the sentence. */
export function governingDate(
  text: string,
  draft: Draft,
  before: Draft | undefined,
  words: DocumentVocabulary,
): DateRead | null {
  const reach = Math.min(dateReach, draft.start - (before?.end ?? 0));
  const governing = matchBefore(words.patterns.get('date.governing'), text, draft.start, reach);
  return governing && toDate(governing);
}
