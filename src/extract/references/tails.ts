import { dateAt, toDate } from './dates.ts';
import type { Draft, Issuer } from './draft.ts';
import { issuerAt, knownIssuerAt } from './issuer.ts';
import { matchAt, matchBefore } from './match.ts';
import { readSubject } from './subject.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** Reads what stands behind each number: issuer, a date behind the issuer, subject. Drafts are in text order. */
export function readTails(text: string, drafts: readonly Draft[], words: DocumentVocabulary): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1]?.start ?? text.length;
    readIssuer(text, draft, next, words);
    if (draft.notation === 'law' || draft.subject || draft.antecedent) return;
    const following = drafts.slice(index + 1, index + 12);
    const subject = readSubject(text, draft.tail, draft, following, words);
    readPassive(text, draft, subject?.end ?? draft.tail, words);
    if (!subject) return;
    draft.subject = { start: subject.start, end: subject.end };
    draft.tail = subject.end;
    if (subject.issuer) {
      draft.issuer = subject.issuer;
      draft.ownIssuer = true;
      draft.tail = subject.issuer.end;
    }
  });
}

function readIssuer(text: string, draft: Draft, next: number, words: DocumentVocabulary): void {
  for (const id of ['date.blank', 'subject.year-before'])
    draft.tail += matchAt(words.patterns.get(id), text, draft.tail)?.[0].length ?? 0;
  const issuer = draft.issuer ? null : issuerBehind(text, draft, words);
  if (!issuer || issuer.end > next) return;
  draft.issuer = joined(text, issuer, draft, words);
  draft.ownIssuer = true;
  draft.tail = draft.issuer.end;
  draft.tail += matchAt(words.patterns.get('issuer.aside'), text, draft.tail)?.[0].length ?? 0;
  if (draft.date) return;
  draft.date = dateAt(words.patterns, 'date.after', text, draft.tail);
  if (draft.date) draft.tail = draft.date.end;
}

/** "… was issued by the district's committee": then a date that leads the sentence is this document's. */
function readPassive(text: string, draft: Draft, at: number, words: DocumentVocabulary): void {
  const passive = draft.issuer ? null : matchAt(words.patterns.get('issuer.passive'), text, at);
  const issuer = passive && knownIssuerAt(text, at + passive[0].length, words);
  if (!issuer || !matchAt(words.patterns.get('issuer.passive-verb'), text, issuer.end)) return;
  draft.issuer = issuer;
  draft.ownIssuer = true;
  if (draft.date) return;
  const leading = matchBefore(words.patterns.get('date.leading'), text, draft.start, 60);
  draft.date = leading && toDate(leading);
}

function issuerBehind(text: string, draft: Draft, words: DocumentVocabulary): Issuer | null {
  const of = matchAt(words.patterns.get('issuer.after'), text, draft.tail);
  if (of) return issuerAt(text, draft.tail + of[0].length, words);
  const gap = /^,?\s/.exec(text.slice(draft.tail, draft.tail + 2));
  if (!gap) return null;
  const bare = knownIssuerAt(text, draft.tail + gap[0].length, words);
  return bare && matchAt(words.patterns.get('subject.about'), text, bare.end) ? bare : null;
}

/** A joint document has two issuers or more: "of the Ministry of Finance and the Ministry of Health". */
function joined(text: string, issuer: Issuer, { symbol }: Draft, words: DocumentVocabulary): Issuer {
  const bodies = new Set(words.bodiesOfSymbol(symbol ?? '').map(({ id }) => id));
  const between = matchBefore(words.patterns.get('issuer.between'), text, issuer.start, 8) !== null;
  let { end } = issuer;
  while (bodies.size > 1 || between) {
    const joint = matchAt(words.patterns.get('issuer.joint'), text, end);
    const next = joint && knownIssuerAt(text, end + joint[0].length, words);
    if (!next?.body || !(between || bodies.has(next.body.id))) break;
    end = next.end;
  }
  return { ...issuer, end };
}
