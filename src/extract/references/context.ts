import type { Body } from '../../rules/kinds/documents.ts';
import type { PlacedTerms } from '../../text/placed.ts';
import type { Draft, Issuer } from './draft.ts';
import { continuedHead, goesOn, listHead, ownHead } from './heads.ts';
import { issuerOfClause, issuerOfMeans } from './implied.ts';
import { fits } from './issuer.ts';
import { governingDate } from './leadingDate.ts';
import type { Head, Place } from './place.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** Gives mentions without an issuer or date of their own those of their sentence or list. Drafts are in text order. */
export function inheritFromSentence(
  text: string,
  drafts: readonly Draft[],
  words: DocumentVocabulary,
  bodies: PlacedTerms<Body>,
): void {
  let head: Head | null = null;
  /** The head of the list that still goes on. */
  let listed: Head | null = null;
  let line = 0;
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    const feed = text.slice(before?.start ?? 0, draft.start).lastIndexOf('\n');
    const newLine = feed >= 0;
    if (newLine) line = (before?.start ?? 0) + feed + 1;
    const place: Place = { text, words, bodies, draft, before, line };
    const own = ownHead(place) ?? printedHead(draft) ?? listHead(place) ?? continuedHead(place);
    if (own) [head, listed] = [own, own];
    else {
      if (listed && !goesOn(place)) listed = null;
      if (!listed && newLine) head = null;
    }
    const means = listed ? null : issuerOfMeans(place, head);
    if (means) listed = { issuer: means, date: null };
    const bareToo = own !== null || before?.symbol === null;
    take(draft, listed?.issuer ?? issuerOfClause(place), listed !== null && bareToo, words);
    draft.date ??= listed?.date ?? governingDate(text, draft, before, words);
  });
}

/** "the Decisions of the Prime Minister No. …": an issuer between type word and number is that of the whole list. */
const printedHead = ({ issuer, number }: Draft): Head | null =>
  issuer && issuer.end <= number.start ? { issuer, date: null } : null;

/** A number without a symbol is of its list's issuer; one with a symbol only if that body's code stands in it. */
function take(draft: Draft, issuer: Issuer | null, bareToo: boolean, words: DocumentVocabulary): void {
  if (!issuer || draft.issuer || draft.antecedent) return;
  const right = draft.symbol === null ? bareToo && draft.digits !== null : fits(issuer.body, draft.symbol, words);
  if (right) draft.issuer = issuer;
}
