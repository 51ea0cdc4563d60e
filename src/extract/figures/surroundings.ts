import { allMatches } from '../../text/search.ts';
import type { FigureContext } from './context.ts';
import type { FigureDraft } from './draft.ts';

/** The words that belong to a figure; offsets into the normalised text. */
export interface Window {
  /** From the figure or mark before it in its bracket or sentence. */
  left: number;
  /** From the last comma inside `left`, when a figure stands before it: what is left of it belongs to that figure. */
  own: number;
  /** Up to the next figure or mark. */
  right: number;
  /** The figure before it in the same bracket or sentence. */
  before: FigureDraft | null;
  /** The figure in front of the bracket around it. */
  outer: FigureDraft | null;
}

const stop = /[;:()\n]|,(?!\d)|\.(?=\s|$)/u;

/** Takes the neighbourhood of every draft of running text; drafts are in document order. */
export function windowsOf(drafts: readonly FigureDraft[], { text, structure, vocabulary }: FigureContext): Window[] {
  const parted = vocabulary.patterns.get('number.parted');
  return drafts.map((one, index) => {
    const sentence = structure.sentenceAt(one.start);
    const bracket = structure.bracketAt(one.start);
    const from = Math.max(sentence.start, structure.lineAt(one.start).body, bracket ? bracket.open + 1 : 0);
    const to = Math.min(sentence.end, bracket?.close ?? sentence.end);
    const before = previous(drafts, index, from, (other) => structure.bracketAt(other.start) === bracket);
    const outer = bracket ? previous(drafts, index, sentence.start, (other) => other.end <= bracket.open) : null;
    const gap = text.slice(before?.end ?? from, one.start);
    const left = (before?.end ?? from) + Math.max(gap.lastIndexOf(';'), gap.lastIndexOf(')')) + 1;
    const comma = before ? (allMatches(parted, text.slice(left, one.start)).at(-1)?.index ?? -1) : -1;
    const next = drafts[index + 1];
    const limit = Math.min(to, next && next.start >= one.end ? next.start : to);
    // One character more shows whether a comma or a full stop at the end is a mark.
    const mark = one.end + text.slice(one.end, limit + 1).search(stop);
    return {
      left,
      own: comma >= 0 ? left + comma + 1 : left,
      right: mark < one.end ? limit : Math.min(mark, limit),
      before,
      outer,
    };
  });
}

function previous(
  drafts: readonly FigureDraft[],
  index: number,
  from: number,
  wanted: (other: FigureDraft) => boolean,
): FigureDraft | null {
  for (let at = index - 1; at >= 0 && drafts[at]!.start >= from; at--) if (wanted(drafts[at]!)) return drafts[at]!;
  return null;
}
