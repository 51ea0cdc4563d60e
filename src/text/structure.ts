import type { Bracket, Line, Structure } from '../model/structure.ts';
import type { NormalText } from '../model/text.ts';
import type { Patterns } from '../rules/patterns.ts';
import { lastAtOrBefore } from './search.ts';
import { splitSentences } from './sentences.ts';

const marks = ['roman', 'letter-capital', 'decimal', 'letter', 'dash', 'plus', 'bullet'] as const;

/** Takes a text apart. `tables` are spans of the normalised text. */
export function structureOf(
  normal: NormalText,
  tables: readonly { start: number; end: number }[],
  patterns: Patterns,
): Structure {
  const { text } = normal;
  const lines = readLines(text, tables, patterns);
  const sentences = lines.flatMap((line) => splitSentences(text, line)).map((span, index) => ({ ...span, index }));
  const brackets = readBrackets(text);
  const lineStarts = lines.map((line) => line.start);
  const sentenceStarts = sentences.map((sentence) => sentence.start);
  const opens = brackets.map((bracket) => bracket.open);
  return {
    lines,
    sentences,
    brackets,
    lineAt: (offset) => lines[lastAtOrBefore(lineStarts, offset)]!,
    sentenceAt: (offset) => sentences[lastAtOrBefore(sentenceStarts, offset)]!,
    bracketAt(offset) {
      let found: Bracket | null = brackets[lastAtOrBefore(opens, offset)] ?? null;
      while (found && (found.close < offset || found.open >= offset))
        found = found.parent === null ? null : brackets[found.parent]!;
      return found;
    },
  };
}

function readLines(text: string, tables: readonly { start: number; end: number }[], patterns: Patterns): Line[] {
  const lines: Line[] = [];
  /** Marks of the lists that are open, outermost first, each with its latest line. */
  let open: { mark: string; line: number }[] = [];
  let plain: number | null = null;
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    const inTable = tables.some((table) => start >= table.start && start < table.end);
    const { mark, body } = inTable ? { mark: null, body: start } : markOf(text, start, end, patterns);
    const index = lines.length;
    let parent: number | null = null;
    let uncertain = false;
    if (mark === null) {
      open = [];
      if (!inTable) plain = index;
    } else {
      const above = lines[index - 1];
      // A line that ends with a colon introduces the next one, even where its mark is used further out.
      const introduced = above?.mark && above.mark !== mark && text[above.end - 1] === ':' && headingRank(mark) < 0;
      uncertain = open.filter((one) => one.mark === mark).length > (introduced ? 0 : 1);
      if (!introduced) open = enclosing(open, mark);
      parent = open.at(-1)?.line ?? plain;
      open.push({ mark, line: index });
    }
    lines.push({ index, start, end, body, mark, depth: open.length, parent, inTable, uncertain });
    start = end + 1;
  }
  return lines;
}

/**
 * The open lists that a mark stands in. Headings follow an order of rank (I, A, 1, 1.1, a); dashes, pluses and bullets nest
 * in the order in which a list uses them.
 */
function enclosing<T extends { mark: string }>(open: readonly T[], mark: string): T[] {
  const same = open.findLastIndex((one) => one.mark === mark);
  if (same >= 0) return open.slice(0, same);
  const rank = headingRank(mark);
  return rank < 0 ? [...open] : open.filter((one) => headingRank(one.mark) >= 0 && headingRank(one.mark) < rank);
}

const headingRanks = ['roman', 'letter-capital', 'decimal1', 'decimal2', 'decimal3', 'decimal4', 'letter'];
/** How far in a heading's mark stands: 0 for roman numbers; -1 for the marks of lists. */
export const headingRank = (mark: string): number => headingRanks.indexOf(mark);

/** A decimal mark's kind carries its number of levels, so that "1." and "1.1." nest. */
function markOf(text: string, start: number, end: number, patterns: Patterns): { mark: string | null; body: number } {
  for (const name of marks) {
    const pattern = patterns.get(`mark.${name}`);
    const found = pattern.exec(text.slice(start, Math.min(end, start + 16)));
    if (found?.index !== 0) continue;
    const body = start + found[0].length;
    const levels = name === 'decimal' ? (found[0].match(/\d+/g)?.length ?? 1) : '';
    return { mark: `${name}${levels}`, body: text[body] === ' ' ? body + 1 : body };
  }
  return { mark: null, body: start };
}

/** Brackets never reach over a line: an unclosed one ends with its line. */
function readBrackets(text: string): Bracket[] {
  const brackets: Bracket[] = [];
  let open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '(') {
      brackets.push({ index: brackets.length, open: at, close: text.length, parent: open.at(-1) ?? null });
      open.push(brackets.length - 1);
    } else if (letter === ')') {
      const last = open.pop();
      if (last !== undefined) brackets[last]!.close = at;
    } else if (letter === '\n') {
      for (const one of open) brackets[one]!.close = at;
      open = [];
    }
  }
  return brackets;
}
