import { expect, it } from 'vitest';
import type { Heading } from '../../src/model/analysis.ts';
import type { Block } from '../../src/model/block.ts';
import { composeText } from '../../src/text/compose.ts';
import { layoutOf } from '../../src/text/layout.ts';
import { packLayout, unpackLayout } from '../../src/text/packedLayout.ts';
import { locatorOf, makeLocator } from '../../src/text/places.ts';
import { plainLayout } from '../../src/text/plainLayout.ts';

const place = (at: number, left: number) => ({
  at,
  page: 2,
  left,
  top: 100.04,
  right: left + 50,
  bottom: 112,
  confidence: null,
});
const cell = (row: number, column: number, text: string, more = {}) => ({
  ...{ row, column, rowSpan: 1, columnSpan: 1, text, header: row === 0, page: 2 },
  ...more,
});
const blocks: Block[] = [
  { kind: 'paragraph', text: 'I. KẾT QUẢ', page: 1 },
  { kind: 'paragraph', text: '1. Tiếp nhận', page: 1 },
  { kind: 'paragraph', text: '- Xã nhận 12 hồ sơ.', page: 2, places: [place(0, 60), place(9, 110)] },
  {
    kind: 'table',
    rowCount: 2,
    columnCount: 3,
    page: 2,
    cells: [
      cell(0, 0, 'Mục', { columnSpan: 2 }),
      cell(0, 2, 'Số'),
      cell(1, 0, 'a'),
      cell(1, 1, ''),
      cell(1, 2, '12', { places: [place(0, 200)] }),
    ],
  },
];
const source = composeText(blocks);
const heading = (label: string, start: number, style: Heading['style']): Heading => ({
  ...{ label, numbers: [1], style, title: '', start, end: start + label.length + 2 },
});
const layout = layoutOf(source, [heading('I', 0, 'roman'), heading('1', 11, 'decimal')]);

it('tells headings, list items and tables apart, each with its place in the text', () => {
  const shown = layout.blocks.map((block) => [block.kind, source.text.slice(block.start, block.end), block.page]);
  expect(shown).toEqual([
    ['heading', 'I. KẾT QUẢ', 1],
    ['heading', '1. Tiếp nhận', 1],
    ['item', '- Xã nhận 12 hồ sơ.', 2],
    ['table', 'Mục\t\tSố\na\t\t12', 2],
  ]);
  expect(layout.blocks.slice(0, 3)).toMatchObject([{ level: 1 }, { level: 2 }, { label: '-', depth: 1 }]);
  const table = layout.blocks[3]!;
  if (table.kind !== 'table') throw new Error('no table');
  expect(table.cells.map(({ start, end }) => source.text.slice(start, end))).toEqual(['Mục', 'Số', 'a', '', '12']);
  expect(table.cells[0]).toMatchObject({ row: 0, column: 0, columnSpan: 2, head: true });
});

it('takes a numbered sentence for a list item, not for a heading', () => {
  const text = composeText([{ kind: 'paragraph', text: '1. Xã đã nhận 12 hồ sơ, trả 11 hồ sơ;', page: null }]);
  expect(layoutOf(text, [heading('1', 0, 'decimal')]).blocks).toMatchObject([{ kind: 'item', label: '1.', depth: 1 }]);
});

it('comes back as it was packed, and finds the same boxes as the text it was made of', () => {
  const again = unpackLayout(packLayout(layout));
  expect(again).toEqual(layout);
  const locator = locatorOf(
    again.places.map(({ start, end, ...rest }) => ({ start, end, place: { ...rest, confidence: null } })),
    source.text,
  );
  const number = source.text.indexOf('12 hồ sơ');
  const round = (boxes: object[]) =>
    JSON.parse(JSON.stringify(boxes, (_, value) => (typeof value === 'number' ? Math.round(value) : value)));
  const boxes = round(locator.boxesAt(number, number + 2));
  expect(boxes).toEqual(round(makeLocator(source).boxesAt(number, number + 2)));
  expect(boxes).toEqual([{ page: 2, left: 113, top: 100, right: 126, bottom: 112 }]);
});

it('makes rows with tabs into tables where nothing but the text is known', () => {
  const text = 'Mở đầu\nMục\tSố\na\t12\nHết';
  const { blocks: plain, places } = plainLayout(text, () => 3);
  expect(places).toEqual([]);
  expect(plain.map(({ kind, start, end, page }) => [kind, text.slice(start, end), page])).toEqual([
    ['paragraph', 'Mở đầu', 3],
    ['table', 'Mục\tSố\na\t12', 3],
    ['paragraph', 'Hết', 3],
  ]);
  const table = plain[1]!;
  expect(
    table.kind === 'table' && [table.columns, table.cells.map(({ start, end }) => text.slice(start, end))],
  ).toEqual([2, ['Mục', 'Số', 'a', '12']]);
});
