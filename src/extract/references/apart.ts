import type { Known } from './keys.ts';
import type { Document } from './settle.ts';

/** Subjects of which at least this share of the shorter one's words is in both may be one. */
const leastShared = 0.34;
const fewestWords = 3;

/**
 * Of mentions of one number and year that name no issuer, those of another day and about something else are of another
 * issuer's document: gives their documents a day of their own, by document. Without subjects nobody can tell.
 */
export function apart(group: readonly Known[], text: string): Map<Document, string> {
  const days = new Map<Document, string>();
  const first = new Map<string, Set<string>>();
  for (const { document, day, draft } of group) {
    if (document.office !== null || document.year === null || day === null || !draft.subject) continue;
    const subject = wordsOf(text.slice(draft.subject.start, draft.subject.end));
    if (subject.size < fewestWords) continue;
    const known = first.get(document.year);
    if (!known) first.set(document.year, subject);
    else if (shared(known, subject) < leastShared) days.set(document, day);
  }
  return days;
}

const wordsOf = (subject: string) => new Set(subject.toLowerCase().match(/\p{L}+/gu) ?? []);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.min(a.size, b.size);
}
