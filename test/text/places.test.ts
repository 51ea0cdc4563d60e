import { describe, expect, it } from 'vitest';
import type { Block, Place } from '../../src/model/block.ts';
import { composeText } from '../../src/text/compose.ts';
import { makeLocator } from '../../src/text/places.ts';

const place = (at: number, left: number, top: number, confidence: number | null = null, page = 1): Place => ({
  at,
  page,
  left,
  top,
  right: left + 100,
  bottom: top + 10,
  confidence,
});

/** "one two" over two lines of one page and a third on the next, then a table of two cells. */
const blocks: Block[] = [
  {
    kind: 'paragraph',
    text: '0123456789 abcdefghij',
    page: 1,
    places: [place(0, 50, 100), place(11, 50, 120, null, 2)],
  },
  {
    kind: 'table',
    rowCount: 1,
    columnCount: 2,
    page: 2,
    cells: [
      {
        row: 0,
        column: 0,
        rowSpan: 1,
        columnSpan: 1,
        text: 'name',
        header: false,
        page: 2,
        places: [place(0, 10, 200, 91, 2)],
      },
      {
        row: 0,
        column: 1,
        rowSpan: 1,
        columnSpan: 1,
        text: '412 x',
        header: false,
        page: 2,
        places: [place(0, 300, 200, 55, 2), place(4, 410, 200, 96, 2)],
      },
    ],
  },
  { kind: 'paragraph', text: 'of a file without pages', page: null },
];
const source = composeText(blocks);
const { boxesAt, confidenceAt, sureness } = makeLocator(source);
const at = (passage: string) => [source.text.indexOf(passage), source.text.indexOf(passage) + passage.length] as const;

describe('from a span of the text to the page', () => {
  it('leads to the part of the line that holds it', () => {
    // The line's place holds the ten digits and the blank behind them.
    expect(boxesAt(...at('0123456789 '))).toEqual([{ page: 1, left: 50, top: 100, right: 150, bottom: 110 }]);
    // In Times, five letters of 444 or 500 thousandths, and behind them five that are 1889 wide together.
    const [box] = boxesAt(...at('abcde'));
    expect(box).toEqual({
      page: 2,
      left: 50,
      top: 120,
      right: expect.closeTo(50 + (100 * 2332) / 4221, 6),
      bottom: 130,
    });
  });

  it('leads to a box for each line, on its own page', () => {
    expect(boxesAt(...at('89 abc')).map(({ page, top }) => [page, top])).toEqual([
      [1, 100],
      [2, 120],
    ]);
  });

  it('joins words of one line, and keeps cells apart', () => {
    expect(boxesAt(...at('412 x'))).toEqual([{ page: 2, left: 300, top: 200, right: 510, bottom: 210 }]);
    expect(boxesAt(...at('name\t412'))).toHaveLength(2);
  });

  it('leads nowhere where the format has no pages', () => {
    expect(boxesAt(...at('without'))).toEqual([]);
  });
});

describe('how sure a span was recognised', () => {
  it('is as sure as its least certain word; null where it was read', () => {
    expect(confidenceAt(...at('412'))).toBe(55);
    expect(confidenceAt(...at('name\t412 x'))).toBe(55);
    expect(confidenceAt(...at('x'))).toBe(96);
    expect(confidenceAt(...at('abc'))).toBeNull();
  });

  it('is kept as runs over the whole text', () => {
    expect(sureness()).toEqual([
      [at('name')[0], 91],
      [at('412')[0], 55],
      [at('x')[0], 96],
    ]);
    expect(makeLocator(composeText(blocks.slice(0, 1))).sureness()).toEqual([]);
  });
});
