import type { Span } from '../model/analysis.ts';
import { harmless } from './harmless.ts';

/** Noncharacters around the accused words until the line is coloured; `harmless` has taken them out of the text itself. */
export const markStart = '\ufdd0';
export const markEnd = '\ufdd1';

const before = 170;
const after = 130;
const sentenceEnd = /[.!?…;]\s+(?=[\p{Lu}\d+-])/gu;

/** The sentence or table row that a span stands in, cut to a length that can be read, with the span marked. */
export function passage(text: string, { start, end }: Span): { line: string; from: number; to: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', end);
  const lineEnd = feed < 0 ? text.length : feed;
  let from = lineStart;
  let to = lineEnd;
  for (const { index, 0: found } of text.slice(lineStart, lineEnd).matchAll(sentenceEnd)) {
    const at = lineStart + index;
    if (at + found.length <= start) from = at + found.length;
    else if (at >= end) {
      to = at + 1;
      break;
    }
  }
  const cutBefore = start - from > before;
  const cutAfter = to - end > after;
  if (cutBefore) from = wordStart(text, start - before, start);
  if (cutAfter) to = wordEnd(text, end + after, end);
  const clean = (piece: string) => harmless(piece.replace(/\t+/g, ' | '));
  const marked = `${clean(text.slice(from, start))}${markStart}${clean(text.slice(start, end))}${markEnd}${clean(text.slice(end, to))}`;
  return { line: `${cutBefore ? '… ' : ''}${marked.trim()}${cutAfter ? ' …' : ''}`, from, to };
}

function wordStart(text: string, at: number, limit: number): number {
  const blank = text.slice(at, limit).search(/\s/);
  return blank < 0 ? at : at + blank + 1;
}

function wordEnd(text: string, at: number, limit: number): number {
  const blank = text.lastIndexOf(' ', at);
  return blank <= limit ? at : blank;
}

/** Breaks a line at blanks so that it fits, every further line indented. Marks take no room. */
export function wrap(line: string, width: number, indent: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const word of line.split(' ')) {
    const size = word.replace(/[\ufdd0\ufdd1]/g, '').length;
    if (length > 0 && length + 1 + size > width - indent.length) {
      lines.push(current);
      current = word;
      length = size;
    } else {
      current += (current === '' ? '' : ' ') + word;
      length += size + (length > 0 ? 1 : 0);
    }
  }
  return [...lines, current].map((piece) => indent + piece).join('\n');
}
