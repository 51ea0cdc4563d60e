import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from '../../src/model/block.ts';
import { readBytes } from '../../src/read/index.ts';
import { makePdf, show } from './files.ts';

/** Lines of text at one left edge, 20 points apart; Helvetica of 12 points. */
function lines(texts: readonly string[], x: number, top: number): string {
  return texts.map((text, index) => show(text, x, top - index * 20, 12)).join('');
}

/** Vertical and horizontal strokes. */
function stroke(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`;
}

async function read(...pages: string[]): Promise<Block[]> {
  return (await readBytes(makePdf(pages))).blocks;
}

async function texts(...pages: string[]): Promise<string[]> {
  return (await read(...pages)).map((block) => (block.kind === 'paragraph' ? block.text : 'TABLE'));
}

const full = 'the quick brown fox jumps over the lazy dog and over the lazy cat as well';
const other = 'five boxing wizards jump quickly over the hedge and then they run far home';

describe('paragraphs of a PDF', () => {
  it('go on where the next word would not have fitted, and end where it would', async () => {
    const page = lines([full, other, 'and rest.', 'Next one starts', full, other, 'end'], 80, 760);
    expect(await texts(page)).toEqual([`${full} ${other} and rest.`, 'Next one starts', `${full} ${other} end`]);
  });

  it('end before a list mark, an indent or another weight', async () => {
    const body =
      lines([`${other};`, `${full};`], 80, 760) +
      show('Indented line of a new paragraph that is about as long as the others are', 110, 720, 12);
    const heading = show('Heading', 80, 700, 12, 'F2') + show('then text', 80, 680, 12);
    const items = lines(['- one item', '- another item', '1.2. a third'], 80, 660);
    expect(await texts(body + heading + items)).toEqual([
      `${other}; ${full};`,
      'Indented line of a new paragraph that is about as long as the others are',
      'Heading',
      'then text',
      '- one item',
      '- another item',
      '1.2. a third',
    ]);
  });

  it('join a number that is broken at its dash', async () => {
    const first = 'the quick brown fox jumps over the lazy dog and over the plan 1006/SNV-';
    const page = lines([full, first, 'CCHC of June', full, other], 80, 760);
    expect((await texts(page))[0]).toBe(`${full} ${first}CCHC of June`);
  });

  it('go on over a page end, which is kept with its place', async () => {
    const blocks = await read(lines([other, full], 80, 100), lines([other, 'end'], 80, 760));
    const before = `${other} ${full} `;
    expect(blocks).toMatchObject([
      { kind: 'paragraph', text: `${before}${other} end`, page: 1, pageBreaks: [{ at: before.length, page: 2 }] },
    ]);
  });
});

describe('what a page carries beside its text', () => {
  it('leaves page numbers and running heads out', async () => {
    const page = (number: number, text: string) =>
      show(`${number}`, 300, 820, 12) + show(`Report, page ${number} of 3`, 80, 30, 9) + lines([text], 80, 600);
    expect(await texts(page(1, 'First text.'), page(2, 'Second text 7.'), page(3, 'Third text.'))).toEqual([
      'First text.',
      'Second text 7.',
      'Third text.',
    ]);
  });

  it('keeps a number that stands alone but is not the page number', async () => {
    expect(await texts(lines(['Total', '57'], 80, 600))).toEqual(['Total', '57']);
  });

  it('puts footnotes at the end and marks them in the text; an exponent stays', async () => {
    const body =
      show('12 files', 80, 700) +
      show('1', 125, 705, 8) +
      show('in 80 m', 133, 700) +
      show('2', 179, 705, 8) +
      lines([full, other], 80, 660);
    const note = show('1', 80, 63, 6) + show('Without the others.', 84, 60, 9);
    const found = await texts(body + note);
    expect(found[0]).toMatch(/^12 files\[1\] in 80 m2/);
    expect(found.at(-1)).toBe('[1] Without the others.');
  });

  it('reads columns that stand side by side one after the other', async () => {
    const head = lines(['PEOPLE COMMITTEE', 'NO 215/BC'], 80, 780) + lines(['REPUBLIC', 'Day 10'], 380, 780);
    expect(await texts(head + lines([full, other], 80, 700))).toEqual([
      'PEOPLE COMMITTEE',
      'NO 215/BC',
      'REPUBLIC',
      'Day 10',
      `${full} ${other}`,
    ]);
  });
});

describe('ruled tables of a PDF', () => {
  const grid = (top: number, rows: number) => {
    const horizontal = Array.from({ length: rows + 1 }, (_, row) => stroke(80, top - row * 20, 380, top - row * 20));
    return horizontal.join('') + [80, 180, 280, 380].map((x) => stroke(x, top, x, top - rows * 20)).join('');
  };
  const row = (cells: string[], y: number) =>
    cells.map((cell, column) => show(cell, 90 + column * 100, y, 12)).join('');

  it('have their cells where the lines are', async () => {
    const page = grid(700, 2) + row(['Name', 'Got', 'Done'], 685) + row(['Land', '12', '10'], 665);
    const [table] = (await read(lines(['Before'], 80, 740) + page)).slice(1) as TableBlock[];
    expect(table).toMatchObject({ kind: 'table', rowCount: 2, columnCount: 3, page: 1 });
    expect(table!.cells.map(({ text, header }) => [text, header])).toEqual([
      ['Name', true],
      ['Got', true],
      ['Done', true],
      ['Land', false],
      ['12', false],
      ['10', false],
    ]);
  });

  it('merge cells where no line parts them', async () => {
    // The head of the second and third column is one cell; the first column's head is two rows high.
    const lined = [
      stroke(80, 700, 380, 700),
      stroke(180, 680, 380, 680),
      stroke(80, 660, 380, 660),
      stroke(80, 640, 380, 640),
      stroke(80, 700, 80, 640),
      stroke(180, 700, 180, 640),
      stroke(280, 680, 280, 640),
      stroke(380, 700, 380, 640),
    ].join('');
    const page =
      lined +
      row(['Name', 'Files'], 685) +
      show('Got', 190, 665, 12) +
      row(['Land', '12', '10'], 645) +
      show('Done', 290, 665, 12);
    const [table] = (await read(page)) as TableBlock[];
    expect(
      table!.cells.map((cell) => [cell.text, cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.header]),
    ).toEqual([
      ['Name', 0, 0, 2, 1, true],
      ['Files', 0, 1, 1, 2, true],
      ['Got', 1, 1, 1, 1, true],
      ['Done', 1, 2, 1, 1, true],
      ['Land', 2, 0, 1, 1, false],
      ['12', 2, 1, 1, 1, false],
      ['10', 2, 2, 1, 1, false],
    ]);
  });

  it('go on over a page end without the head that is printed again', async () => {
    const head = (top: number) => row(['Name', 'Got', 'Done'], top - 15);
    const first = lines(['Before'], 80, 200) + grid(140, 2) + head(140) + row(['Land', '12', '10'], 105);
    const second = grid(780, 2) + head(780) + row(['Trade', '7', '6'], 745);
    const blocks = await read(first, second + lines(['After'], 80, 600));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    const table = blocks[1] as TableBlock;
    expect(table.rowCount).toBe(3);
    expect(table.cells.slice(6).map(({ text, row, page, header }) => [text, row, page, header])).toEqual([
      ['Trade', 2, 2, false],
      ['7', 2, 2, false],
      ['6', 2, 2, false],
    ]);
  });

  it('are no tables where lines only underline or frame a text', async () => {
    const frame =
      stroke(70, 720, 500, 720) + stroke(70, 680, 500, 680) + stroke(70, 720, 70, 680) + stroke(500, 720, 500, 680);
    expect(
      await texts(frame + lines(['Framed'], 80, 700) + stroke(80, 595, 200, 595) + lines(['Underlined'], 80, 600)),
    ).toEqual(['Framed', 'Underlined']);
  });
});
