import { describe, expect, it } from 'vitest';
import type { Block, TableBlock, TableCell } from '../../src/model/block.ts';
import { composeText } from '../../src/text/compose.ts';

const paragraph = (text: string, page: number | null = null): Block => ({ kind: 'paragraph', text, page });

const cell = (row: number, column: number, text: string, more: Partial<TableCell> = {}): TableCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  header: false,
  page: null,
  ...more,
});

const table = (rowCount: number, columnCount: number, cells: TableCell[]): TableBlock => ({
  kind: 'table',
  rowCount,
  columnCount,
  cells,
  page: null,
});

describe('composing a text', () => {
  it('joins blocks by a line feed and keeps their places', () => {
    const { text, blocks } = composeText([paragraph('Kính gửi'), paragraph('Xã có 3 ấp.')]);
    expect(text).toBe('Kính gửi\nXã có 3 ấp.');
    expect(blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [9, 20],
    ]);
  });

  it('makes an empty text of no blocks', () => {
    const made = composeText([]);
    expect(made.text).toBe('');
    expect(made.pageAt(0)).toBeNull();
  });

  it('puts tabs between cells and line feeds between rows', () => {
    const made = composeText([
      paragraph('Bảng'),
      table(2, 2, [cell(0, 0, 'Xã'), cell(0, 1, 'Số'), cell(1, 0, 'A'), cell(1, 1, '12')]),
      paragraph('Hết'),
    ]);
    expect(made.text).toBe('Bảng\nXã\tSố\nA\t12\nHết');
    expect(made.tables[0]).toMatchObject({ index: 0, start: 5, end: 15 });
  });

  it('keeps the grid where cells are merged: a merged cell stands once, its other places are empty', () => {
    const merged = table(3, 3, [
      cell(0, 0, 'Đơn vị', { rowSpan: 2 }),
      cell(0, 1, 'Hồ sơ', { columnSpan: 2 }),
      cell(1, 1, 'Đúng hạn'),
      cell(1, 2, 'Quá hạn'),
      cell(2, 0, 'Xã B'),
      cell(2, 1, '40'),
      cell(2, 2, '2'),
    ]);
    const { text, tables } = composeText([merged]);
    expect(text).toBe('Đơn vị\tHồ sơ\t\n\tĐúng hạn\tQuá hạn\nXã B\t40\t2');
    const shown = tables[0]!.cells.map(({ start, end }) => text.slice(start, end));
    expect(shown).toEqual(merged.cells.map((one) => one.text));
  });

  it('gives every cell its own span, equal texts too, and numbers tables in document order', () => {
    const one = table(1, 3, [cell(0, 0, '7'), cell(0, 1, '7'), cell(0, 2, '')]);
    const { tables } = composeText([one, one]);
    expect(tables.map(({ index }) => index)).toEqual([0, 1]);
    expect(tables[0]!.cells).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
      { start: 4, end: 4 },
    ]);
    expect(tables[1]!.cells[0]).toEqual({ start: 5, end: 6 });
  });

  it('knows the page of every character, over page ends inside a paragraph and inside a table', () => {
    const made = composeText([
      { kind: 'paragraph', text: 'một hai', page: 1, pageBreaks: [{ at: 4, page: 2 }] },
      table(2, 1, [cell(0, 0, 'a', { page: 2 }), cell(1, 0, 'b', { page: 3 })]),
    ]);
    const pages = [...made.text].map((_, at) => made.pageAt(at));
    expect(pages).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3]);
  });

  it('says no page where the format has none', () => {
    expect(composeText([paragraph('a'), paragraph('b')]).pageAt(2)).toBeNull();
  });
});
