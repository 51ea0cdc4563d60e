import { allMatches, lastAtOrBefore } from '../../text/search.ts';
import { type Draft, makeDraft } from './draft.ts';
import { matchBefore } from './match.ts';
import { typeEndingAt } from './typeBefore.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/**
 * Mentions that only point back ("the plan named above"), each with the one mention that it can mean: the document of
 * its type in the last line that names one. Where none or several stand there, nothing is read.
 */
export function findPointers(text: string, drafts: readonly Draft[], words: DocumentVocabulary): Draft[] {
  const { patterns } = words;
  const starts = drafts.map(({ start }) => start);
  return allMatches(patterns.get('document.pointer'), text).flatMap((match) => {
    const named = typeEndingAt(text, match.index, words);
    if (!named || matchBefore(patterns.get('document.plural-before'), text, named.start, 12)) return [];
    const antecedent = onlyOne(text, drafts, starts, named.start, named.type.id);
    if (!antecedent) return [];
    const end = match.index + match[0].length;
    const { start, type } = named;
    const number = { start, end };
    return [makeDraft({ start, number, type, digits: null, notation: 'pointer', date: null, tail: end, antecedent })];
  });
}

/** Further back than this many mentions, nobody knows what is meant. */
const farthest = 40;

function onlyOne(
  text: string,
  drafts: readonly Draft[],
  starts: readonly number[],
  before: number,
  type: string,
): Draft | null {
  const last = lastAtOrBefore(starts, before);
  let found: Draft | null = null;
  let line = 0;
  for (const draft of drafts.slice(Math.max(0, last + 1 - farthest), last + 1).reverse()) {
    if (found && draft.end <= line) break;
    if (draft.type?.id !== type) continue;
    if (found && (draft.digits !== found.digits || draft.symbol !== found.symbol)) return null;
    if (!found) line = text.lastIndexOf('\n', draft.start);
    found ??= draft;
  }
  return found;
}
