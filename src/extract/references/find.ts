import type { Draft } from './draft.ts';
import { furtherNumbers, lawAt, shortAt } from './named.ts';
import { numberedAt } from './numbered.ts';
import { sharingNumbers } from './numberLists.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

const digits = /\d+/g;

/**
 * All mentions, in text order: by number at each run of digits, laws by name where a word for them starts. `closed` tells
 * places that are none (the report's own number). Of two readings that overlap, the one with the fuller number stands.
 */
export function findDrafts(
  text: string,
  words: DocumentVocabulary,
  laws: readonly number[],
  closed: (at: number) => boolean,
): Draft[] {
  const numbered: Draft[] = [];
  const others: Draft[] = [];
  let reached = 0;
  digits.lastIndex = 0;
  for (let run = digits.exec(text); run; run = digits.exec(text)) {
    const at = run.index;
    if (at < reached || closed(at)) continue;
    const full = numberedAt(text, at, words);
    if (full) {
      numbered.push(...sharingNumbers(text, full, words), full);
      reached = full.end;
      continue;
    }
    const short = shortAt(text, at, words);
    if (short) others.push(short, ...furtherNumbers(text, short, words));
  }
  for (const start of laws) {
    const law = lawAt(text, start, words);
    if (law && !closed(law.number.start)) others.push(law);
  }
  return [...numbered, ...withoutOverlaps(others, numbered)].sort((a, b) => a.start - b.start);
}

function withoutOverlaps(others: Draft[], numbered: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let index = 0;
  let reached = 0;
  for (const draft of others.sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (index < numbered.length && numbered[index]!.end <= draft.start) index++;
    const clash = index < numbered.length && numbered[index]!.start < draft.end;
    if (clash || draft.start < reached) continue;
    kept.push(draft);
    reached = draft.end;
  }
  return kept;
}
