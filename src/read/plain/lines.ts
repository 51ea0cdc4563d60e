import type { Block } from '../../model/block.ts';
import { endsClosed, joinLines, startsItem } from '../items.ts';
import { plainMark } from '../marks.ts';
import { tidy } from '../tidy.ts';
import { readTable } from './table.ts';

/** A longer line was not broken by hand or by a program that wraps. */
const widest = 140;
const narrowest = 40;

/** Blocks of a text: a line is a paragraph, unless the file was wrapped at a fixed width. */
export function toBlocks(text: string): Block[] {
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/u);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let open = '';
  let last = '';
  const close = () => {
    if (open !== '') blocks.push({ kind: 'paragraph', text: plainMark(open), page: null });
    open = '';
  };
  for (let index = 0; index < lines.length; index++) {
    const table = readTable(lines, index);
    if (table) {
      close();
      blocks.push(table.block);
      index = table.next - 1;
      continue;
    }
    const line = tidy(lines[index]!.replace(/^\ufeff/u, ''));
    if (open !== '' && line !== '' && width !== null && continues(last, line, width)) open = joinLines(open, line);
    else {
      close();
      open = line;
    }
    last = line;
  }
  close();
  return blocks;
}

/** A line goes on where the next one's first word would not have fitted into it. */
function continues(line: string, next: string, width: number): boolean {
  if (line.length + 1 + next.split(/\s/u, 1)[0]!.length <= width) return false;
  return !(endsClosed(line) && startsItem(next));
}

/** The width at which a file's lines were broken; null where its lines are whole paragraphs. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => tidy(line).length);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width > widest || width < narrowest) return null;
  const followed = lengths.filter((length, index) => length > 0 && (lengths[index + 1] ?? 0) > 0);
  const full = followed.filter((length) => length > width - 15).length;
  return full >= 5 && full * 2 > followed.length ? width : null;
}
