import { allMatches } from '../../text/search.ts';
import type { Draft, Issuer } from './draft.ts';
import { fits, knownIssuerAt } from './issuer.ts';
import { matchAt, matchBefore } from './match.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

export interface SubjectRead {
  start: number;
  end: number;
  /** The issuer behind the subject ("… in 2021 of the district's committee"), when it can be this document's. */
  issuer: Issuer | null;
}

const longest = 700;
const shortest = 4;
const afterIssuer = /^\s?(?:[.,;:)\n]|$)/u;

/**
 * Reads what a document is about, from `at` behind its number, date and issuer; `next` is the start of the next mention.
 * A mention inside the subject ("… to carry out Circular No. 5") belongs to it; one behind a list's joint does not.
 */
export function readSubject(
  text: string,
  at: number,
  draft: Draft,
  following: readonly Draft[],
  words: DocumentVocabulary,
): SubjectRead | null {
  const { patterns } = words;
  const start = subjectStart(text, at, words);
  if (start === null || (following[0] && following[0].start <= start)) return null;
  let end = limit(text, start, following, words);
  if (text[start - 1] === '"') end = Math.min(end, (text.indexOf('"', start) + 1 || end + 1) - 1);
  let issuer: Issuer | null = null;
  for (const cut of allMatches(patterns.get('subject.cut'), text.slice(start, end + 60))) {
    const index = start + cut.index;
    if (index >= end) break;
    const body = knownIssuerAt(text, index + cut[0].length, words);
    if (!body) continue;
    if (cut[0].startsWith(',')) {
      if (!matchAt(patterns.get('subject.clause'), text, body.end)) continue;
    } else if (draft.issuer || !mayIssue(text, body, index, draft, following, words)) continue;
    else issuer = body;
    end = index;
    break;
  }
  if (isCentral(draft, words)) end = withoutLocalScope(text, start, end, words);
  while (end > start && /[\s,.\-"(]/u.test(text[end - 1]!)) end--;
  return end - start < shortest ? null : { start, end, issuer };
}

/** Whether "of" and a body, at the end of a subject, say who issued the document: not what the subject's own nouns are of. */
function mayIssue(
  text: string,
  { body, end }: Issuer,
  at: number,
  draft: Draft,
  following: readonly Draft[],
  words: DocumentVocabulary,
): boolean {
  if (body?.scope === 'own' || !fits(body, draft.symbol, words)) return false;
  const ends = afterIssuer.test(text.slice(end, end + 3));
  if (!ends && !matchAt(words.patterns.get('subject.after-issuer'), text, end)) return false;
  if (matchBefore(words.patterns.get('subject.noun-before'), text, at, 40)) return false;
  const inner = following.find((one) => one.start < at && /^\)?$/.test(text.slice(one.end, at)));
  return !inner || !fits(body, inner.symbol, words);
}

function subjectStart(text: string, at: number, words: DocumentVocabulary): number | null {
  const about = matchAt(words.patterns.get('subject.about'), text, at);
  if (about) return at + about[0].length;
  const other = ['subject.verb', 'subject.bracket']
    .map((id) => matchAt(words.patterns.get(id), text, at))
    .find(Boolean);
  return other ? at + other[0].length : null;
}

/** The first sure end: a mark, a word that never stands inside, a bracket that closes, a list's next member. */
function limit(text: string, start: number, following: readonly Draft[], words: DocumentVocabulary): number {
  let end = Math.min(text.length, start + longest);
  for (const id of ['subject.end', 'subject.capital-clause']) {
    const mark = words.patterns.get(id).exec(text.slice(start, end + 40));
    if (mark) end = Math.min(end, start + mark.index);
  }
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth < 0) end = at;
  }
  const amending = matchAt(words.patterns.get('subject.amending'), text, start) !== null;
  let inner: Draft | null = null;
  for (const next of following) {
    if (next.start >= end) break;
    const another = amending && inner !== null && (next.type === null || next.type === inner.type);
    if (another && joinsWithAnd(text, inner!, next, words)) continue;
    inner = next;
    const joint = matchBefore(words.patterns.get('subject.joint-before'), text, next.start, 60);
    if (joint && joint.index > start) return joint.index;
  }
  return end;
}

/** "Circular No. 4 and Circular No. 107": both are what the subject changes. */
const joinsWithAnd = (text: string, inner: Draft, next: Draft, words: DocumentVocabulary) =>
  matchBefore(words.patterns.get('subject.and-before'), text, next.start, next.start - inner.end) !== null;

const isCentral = (draft: Draft, words: DocumentVocabulary) =>
  (draft.issuer?.body ?? words.bodiesOfSymbol(draft.symbol ?? '')[0])?.scope === 'national';

/** A central document is not about one district: "on the area of the district" belongs to the sentence around it. */
function withoutLocalScope(text: string, start: number, end: number, words: DocumentVocabulary): number {
  const scope = words.patterns.get('subject.local-scope').exec(text.slice(start, end));
  return scope ? start + scope.index : end;
}
