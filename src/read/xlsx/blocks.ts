import type { Block } from '../../model/block.ts';
import { plainMark } from '../marks.ts';
import type { GridRow } from './grid.ts';
import { findTables } from './regions.ts';
import { toTable } from './table.ts';

/** Blocks of a sheet: its tables, and what stands above, between and below them as paragraphs. */
export function toBlocks(rows: readonly GridRow[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const { start, end } of findTables(rows)) {
    blocks.push(...toParagraphs(rows.slice(at, start)), ...toTable(rows.slice(start, end)));
    at = end;
  }
  return [...blocks, ...toParagraphs(rows.slice(at))];
}

/** Lines of cells side by side, as in a letterhead, are read column by column. */
function toParagraphs(rows: readonly GridRow[]): Block[] {
  const texts: string[] = [];
  let [left, right]: [string[], string[]] = [[], []];
  const flush = () => {
    texts.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const { cells } of rows) {
    if (cells.length === 2) {
      left.push(cells[0]!.text);
      right.push(cells[1]!.text);
      continue;
    }
    flush();
    texts.push(...cells.map(({ text }) => text));
  }
  flush();
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => ({ kind: 'paragraph', text: plainMark(line), page: null }));
}
