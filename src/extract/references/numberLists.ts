import { type Draft, makeDraft } from './draft.ts';
import { allows } from './lists.ts';
import { matchBefore } from './match.ts';
import { readTypeBefore } from './typeBefore.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

const mostNumbers = 20;

/** "No. 12, 13 and 14/KH-UBND": the numbers before a full one that share its symbol, in text order. */
export function sharingNumbers(text: string, full: Draft, words: DocumentVocabulary): Draft[] {
  if (full.type !== null) return [];
  const numbers: { start: number; end: number }[] = [];
  for (let end = full.start; numbers.length < mostNumbers; ) {
    const match = matchBefore(words.patterns.get('document.shared-number'), text, end, 24);
    if (!match) break;
    const start = match.index + match.groups!.mark!.length;
    numbers.unshift({ start, end: start + match.groups!.number!.length });
    end = match.index;
  }
  const first = numbers[0] && readTypeBefore(text, numbers[0].start, words);
  if (!first?.marked || (first.type && !allows(first.type.id, full.symbol, words))) return [];
  return numbers.map(({ start, end }, index) =>
    makeDraft({
      start: index === 0 ? first.start : start,
      number: { start, end },
      type: index === 0 ? first.type : null,
      digits: text.slice(start, end),
      year: full.year,
      symbol: full.symbol,
      notation: full.notation,
      date: null,
      tail: end,
    }),
  );
}
