import type { Draft, Issuer } from './draft.ts';
import { fits, knownIssuerAt } from './issuer.ts';
import { matchAt, matchBefore, matchesIn } from './match.ts';
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
  for (const cut of cuts(text, start, end)) {
    if (cut.mark === 'of') {
      const found = draft.issuer ? null : knownIssuerAt(text, cut.next, words);
      if (
        !found ||
        found.body?.scope === 'own' ||
        !fits(found.body, draft.symbol, words) ||
        !closes(text, found.end, words)
      )
        continue;
      if (matchBefore(patterns.get('subject.noun-before'), text, cut.at, 40)) continue;
      issuer = found;
    } else {
      const subject = knownIssuerAt(text, cut.next, words);
      if (!subject || !matchAt(patterns.get('subject.clause'), text, subject.end)) continue;
    }
    end = cut.at;
    break;
  }
  if (isCentral(draft, words)) end = withoutLocalScope(text, start, end, words);
  while (end > start && /[\s,.\-"(]/u.test(text[end - 1]!)) end--;
  return end - start < shortest ? null : { start, end, issuer };

  function closes(where: string, position: number, vocabulary: DocumentVocabulary): boolean {
    return (
      afterIssuer.test(where.slice(position, position + 3)) ||
      matchAt(vocabulary.patterns.get('subject.after-issuer'), where, position) !== null
    );
  }

  function cuts(where: string, from: number, to: number): { mark: 'of' | 'clause'; at: number; next: number }[] {
    return matchesIn(patterns.get('subject.cut'), where, from, to + 60)
      .filter(({ index }) => index < to)
      .map(({ 0: mark, index }) => ({
        mark: mark.startsWith(',') ? 'clause' : 'of',
        at: index,
        next: index + mark.length,
      }));
  }
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
