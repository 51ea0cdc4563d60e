import type { Body } from '../../rules/kinds/documents.ts';
import type { PlacedTerms } from '../../text/placed.ts';
import { type DateRead, toDate } from './dates.ts';
import type { Draft, Issuer } from './draft.ts';
import { fits, knownIssuerAt } from './issuer.ts';
import { governingDate } from './leadingDate.ts';
import { matchAt, matchBefore, matchesIn } from './match.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** What a sentence says of all documents that it lists: that a body has issued them, perhaps on a day. */
interface Head {
  issuer: Issuer;
  date: DateRead | null;
}

const zoneReach = 900;
const sentenceEnd = /[.!?…]\s(?=\p{Lu})/u;
const bullet = /^\s?(?:[-+•]|\p{Ll}\)|\(?\d{1,2}[.)])?\s?$/u;

/** Gives mentions without an issuer or date of their own those of their sentence or list. Drafts are in text order. */
export function inheritFromSentence(
  text: string,
  drafts: readonly Draft[],
  words: DocumentVocabulary,
  bodies: PlacedTerms<Body>,
): void {
  let head: Head | null = null;
  /** Whether the list of the head still goes on. */
  let listed = false;
  let line = 0;
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    const feed = text.slice(before?.start ?? 0, draft.start).lastIndexOf('\n');
    const newLine = feed >= 0;
    if (newLine) line = (before?.start ?? 0) + feed + 1;
    const own = ownHead(text, draft, line, before, words, bodies);
    const continued = own ?? continuedHead(text, draft, line, before, words);
    if (continued) [head, listed] = [continued, true];
    else {
      listed = listed && goesOn(text, draft, line, before, words);
      if (!listed && newLine) head = null;
    }
    const issuer: Issuer | null = listed ? head!.issuer : impliedIssuer(text, draft, line, before, head, words);
    if (issuer && !draft.issuer && fits(issuer.body, draft.symbol, words)) draft.issuer = issuer;
    if (listed) draft.date ??= head!.date;
    draft.date ??= governingDate(text, draft, before, words);
  });
}

/** The head that governs a mention directly, or by the colon behind which it stands. */
function ownHead(
  text: string,
  draft: Draft,
  line: number,
  before: Draft | undefined,
  words: DocumentVocabulary,
  bodies: PlacedTerms<Body>,
): Head | null {
  const floor = Math.max(before?.end ?? 0, draft.start - zoneReach);
  let from = Math.max(line, floor);
  if (opensLine(text, draft, line) && text[line - 2] === ':')
    from = Math.max(floor, floor + text.slice(floor, line - 2).lastIndexOf('\n') + 1);
  const head = lastHead(text, from, draft.start, words, bodies);
  if (!head) return null;
  const rest = text.slice(head.end, draft.start);
  const direct = matchBefore(words.patterns.get('issuer.object'), rest, rest.length, rest.length);
  const listing = matchBefore(words.patterns.get('issuer.listing'), rest, rest.length, 12);
  const governs = direct?.index === 0 || (listing !== null && !sentenceEnd.test(rest));
  const issuer = governs ? knownIssuerAt(text, head.start, words) : null;
  if (!issuer) return null;
  const leading = matchBefore(words.patterns.get('date.leading'), text, head.start, 60);
  return { issuer, date: leading && toDate(leading) };
}

/** The last place between two offsets where a body, its title before it, is said to issue. */
function lastHead(
  text: string,
  from: number,
  to: number,
  words: DocumentVocabulary,
  bodies: PlacedTerms<Body>,
): { start: number; end: number } | null {
  for (const body of bodies.between(from, to).reverse()) {
    const verb = matchAt(words.patterns.get('issuer.head'), text, body.end);
    if (!verb || body.end + verb[0].length > to) continue;
    const title = matchBefore(words.patterns.get('issuer.title-before'), text, body.start, body.start - from);
    return { start: title?.index ?? body.start, end: body.end + verb[0].length };
  }
  return null;
}

/** "… also issued Plan No. 5": a verb without its subject goes on with the issuer of the mention before it. */
function continuedHead(
  text: string,
  draft: Draft,
  line: number,
  before: Draft | undefined,
  words: DocumentVocabulary,
): Head | null {
  if (!before?.issuer || before.start < line) return null;
  const continued = matchBefore(words.patterns.get('issuer.continued'), text, draft.start, 40);
  return continued && { issuer: before.issuer, date: null };
}

/** Whether a mention is the next member of the same list. */
function goesOn(
  text: string,
  draft: Draft,
  line: number,
  before: Draft | undefined,
  words: DocumentVocabulary,
): boolean {
  if (!before) return false;
  if (before.start < line) return opensLine(text, draft, line);
  if (sentenceEnd.test(text.slice(before.end, draft.start))) return false;
  const joint = words.patterns.get('subject.joint-before');
  const listing = words.patterns.get('issuer.listing');
  return [joint, listing].some((pattern) => matchBefore(pattern, text, draft.start, 60) !== null);
}

const opensLine = (text: string, draft: Draft, line: number) =>
  draft.start - line <= 6 && bullet.test(text.slice(line, draft.start));

/**
 * The issuer of a document that is the means of what its sentence tells ("… by letter No. 762"): the body named last,
 * else the head of the paragraph.
 */
function impliedIssuer(
  text: string,
  draft: Draft,
  line: number,
  before: Draft | undefined,
  head: Head | null,
  words: DocumentVocabulary,
): Issuer | null {
  const { patterns } = words;
  const means = matchBefore(patterns.get('issuer.means'), text, draft.start, 16);
  if (!means) return null;
  const from = Math.max(line, before?.tail ?? 0, draft.start - zoneReach);
  const zone = text.slice(from, means.index);
  const sentence = zone.slice([...zone.matchAll(/[.!?…;]\s/gu)].at(-1)?.index ?? 0);
  const named = matchesIn(patterns.get('issuer.named'), sentence, 0, sentence.length).at(-1);
  return named ? knownIssuerAt(text, means.index - sentence.length + named.index, words) : (head?.issuer ?? null);
}
