import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import { readBytes } from '../../src/read/index.ts';
import { composeText } from '../../src/text/compose.ts';
import { makeLocator } from '../../src/text/places.ts';
import { makePdf, show } from './files.ts';

/** Rows of text with their cells at the same x; Helvetica of 12 points. */
function rows(cells: string[][], xs: number[], top: number): string {
  return cells
    .flatMap((row, index) =>
      row.map((text, column) => (text === '' ? '' : show(text, xs[column]!, top - index * 18, 12))),
    )
    .join('');
}

const before = show('The table below has no lines at all, only columns of text and of figures in them.', 80, 760, 12);
const after = show('Text that follows the table goes on down here, over the full width of the page.', 80, 560, 12);
const xs = [80, 250, 350, 450];

async function read(page: string): Promise<Block[]> {
  return (await readBytes(makePdf([before + page + after]))).blocks;
}

/** Cells as "text", those of the head as "*text". */
async function tableOf(page: string): Promise<string[][] | null> {
  const table = (await read(page)).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') return null;
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells.filter((cell) => cell.row === row).map(({ text, header }) => (header ? `*${text}` : text)),
  );
}

describe('tables without ruled lines', () => {
  it('are found by their columns of figures; labels over two lines are one', async () => {
    const page = rows(
      [
        ['Field', 'Received', 'Done', 'Share'],
        ['Land', '120', '100', '83,3%'],
        ['Trade and', '', '', ''],
        ['industry', '1.030', '900', '87,4%'],
        ['Justice', '96', '', '0%'],
        ['Total', '1.246', '1.000', '80,3%'],
      ],
      xs,
      720,
    );
    expect(await tableOf(page)).toEqual([
      ['*Field', '*Received', '*Done', '*Share'],
      ['Land', '120', '100', '83,3%'],
      ['Trade and industry', '1.030', '900', '87,4%'],
      ['Justice', '96', '', '0%'],
      ['Total', '1.246', '1.000', '80,3%'],
    ]);
    expect((await read(page)).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  it('may have two columns, and a head of two lines with numbers of columns', async () => {
    const page = rows(
      [
        ['Office', 'Files'],
        ['', 'received'],
        ['(1)', '(2)'],
        ['Land', '12'],
        ['Trade', '7'],
        ['Justice', '31'],
      ],
      [80, 300],
      720,
    );
    expect(await tableOf(page)).toEqual([
      ['*Office', '*Files received'],
      ['*(1)', '*(2)'],
      ['Land', '12'],
      ['Trade', '7'],
      ['Justice', '31'],
    ]);
  });

  it.each<[string, string]>([
    [
      'two rows',
      rows(
        [
          ['Land', '12', '10'],
          ['Trade', '7', '6'],
        ],
        xs,
        720,
      ),
    ],
    [
      'columns of words',
      rows(
        [
          ['Land', 'north', 'open'],
          ['Trade', 'south', 'shut'],
          ['Justice', 'east', 'open'],
        ],
        xs,
        720,
      ),
    ],
    [
      'numbers before headings',
      rows(
        [
          ['1.', 'Land'],
          ['2.', 'Trade'],
          ['3.', 'Justice'],
        ],
        [80, 120],
        720,
      ),
    ],
    [
      'a table of contents',
      rows(
        [
          ['Land ..........', '3'],
          ['Trade ..........', '5'],
          ['Justice ..........', '9'],
        ],
        [80, 400],
        720,
      ),
    ],
    [
      'figures inside lines of text',
      rows(
        [
          ['Land has 12 of them and', 'trade 7'],
          ['as many as before', '9 of all'],
        ],
        [80, 300],
        720,
      ),
    ],
  ])('%s are none', async (_, page) => expect(await tableOf(page)).toBeNull());
});

describe('places of a PDF', () => {
  it('lead from a word to its box on the page', async () => {
    const page = rows(
      [
        ['Land', '120', '100', '83,3%'],
        ['Trade', '30', '20', '66,7%'],
        ['Justice', '96', '4', '4,2%'],
      ],
      xs,
      720,
    );
    const source = composeText(await read(page));
    const { boxesAt } = makeLocator(source);
    const boxOf = (text: string) => boxesAt(source.text.indexOf(text), source.text.indexOf(text) + text.length);
    const [cell] = boxOf('96');
    expect(cell).toMatchObject({ page: 1, left: 250 });
    // Its baseline is 684 points above the page's lower edge.
    expect([cell!.top < 842 - 684, cell!.bottom > 842 - 684, cell!.bottom - cell!.top < 16]).toEqual([
      true,
      true,
      true,
    ]);
    const [whole] = boxOf('The table below has no lines at all, only columns of text and of figures in them.');
    const [word] = boxOf('columns');
    expect(word!.left).toBeGreaterThan(whole!.left + (whole!.right - whole!.left) * 0.4);
    expect(word!.right).toBeLessThan(whole!.left + (whole!.right - whole!.left) * 0.7);
  });
});
