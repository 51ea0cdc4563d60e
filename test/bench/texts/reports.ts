import { readdirSync, readFileSync } from 'node:fs';
import type { Block } from '../../../src/model/block.ts';
import { built } from '../built.ts';
import { randomFrom } from './random.ts';

const folder = new URL('../../../corpus/', import.meta.url);

/** The blocks of every report in corpus/, tables among them. */
export async function corpusBlocks(): Promise<Block[][]> {
  const { readBytes } = await built<typeof import('../../../src/read/index.ts')>('read/index.js');
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  return Promise.all(names.sort().map(async (name) => (await readBytes(readFileSync(new URL(name, folder)))).blocks));
}

const number = /\d{1,3}(?:\.\d{3})+(?![\d.,/]|%)|(?<![\d.,/-])\d{2,6}(?![\d.,/-]|%)/g;

/**
 * One report of about `length` characters: whole reports one after the other in random order. Larger numbers differ from copy
 * to copy, as they do in a long report: a report in which every number stood a hundred times would be none.
 */
export function longReport(reports: readonly Block[][], length: number): Block[] {
  const random = randomFrom(length);
  const blocks: Block[] = [];
  for (let size = 0; size < length; ) {
    const more = random() * 900;
    const renumber = (text: string) =>
      text.replace(number, (printed) => {
        const value = Number(printed.replaceAll('.', ''));
        return value < 100 ? printed : String(Math.round(value * (1 + more))).replace(/\B(?=(?:\d{3})+$)/g, '.');
      });
    for (const block of reports[Math.floor(random() * reports.length)]!) {
      size +=
        block.kind === 'paragraph' ? block.text.length : block.cells.reduce((all, cell) => all + cell.text.length, 0);
      blocks.push(changed(block, renumber));
    }
  }
  return blocks;
}

function changed(block: Block, renumber: (text: string) => string): Block {
  if (block.kind === 'paragraph') return { ...block, text: renumber(block.text) };
  return { ...block, cells: block.cells.map((cell) => ({ ...cell, text: renumber(cell.text) })) };
}
