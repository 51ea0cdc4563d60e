import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/rules/load.ts';
import { composeText } from '../../src/text/compose.ts';
import { normal, normaliser } from './normal.ts';

const seen = (text: string) => normal(text).text;

describe('look-alike characters', () => {
  const rules = loadRules().entries('character');
  const every = rules.flatMap(({ id, from, to }) => [...from].map((one) => ({ id, one, to })));

  it.each(every)('$id: $one between letters is seen as "$to"', ({ one, to }) => {
    const text = `aa${one}bb`;
    const made = normal(text);
    expect(made.text).toBe(`aa${to}bb`);
    expect(text.slice(made.span(0, made.text.length).start, made.span(0, made.text.length).end)).toBe(text);
  });

  it.each([
    ['QÐ-UBND', 'QĐ-UBND'],
    ['KH\u2011UBND', 'KH-UBND'],
    ['10\u2044TB', '10/TB'],
    ['ТТНС', 'TTHC'],
    ['hồ\u00a0sơ', 'hồ sơ'],
    ['hồ\u00ad sơ', 'hồ sơ'],
    ['99,5\uff05', '99,5%'],
    ['“bốn tại chỗ”', '"bốn tại chỗ"'],
    ['**12** hồ sơ', '12 hồ sơ'],
  ])('%j is seen as %j', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  it('leaves ordinary letters and marks alone', () => {
    const text = 'Đặng Thị Ổi, số 12/KH-UBND: 98,5% (a; b).';
    expect(seen(text)).toBe(text);
  });
});

describe('blanks', () => {
  it.each([
    ['a  b', 'a b'],
    ['a \u00a0\u2009 b', 'a b'],
    ['a\tb', 'a b'],
    ['  a', 'a'],
    ['a  \nB', 'a\nB'],
    ['A.\n\n  B', 'A.\nB'],
  ])('%j becomes %j', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe('line breaks', () => {
  it.each([
    ['tiếp nhận 12\nhồ sơ', 'tiếp nhận 12 hồ sơ'],
    ['Kế hoạch số 12/\nKH-UBND', 'Kế hoạch số 12/KH-UBND'],
    ['số 12/KH-\nUBND', 'số 12/KH-UBND'],
    ['số 12/KH-UBND/\n2024', 'số 12/KH-UBND/2024'],
    ['các xã An Bình,\nPhú Lộc', 'các xã An Bình, Phú Lộc'],
  ])('inside a sentence joins: %j', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  it.each([
    ['Xong.\nhồ sơ'],
    ['Gồm:\nhồ sơ'],
    ['nội dung;\nhồ sơ'],
    ['Tiêu đề\nMục mới'],
    ['nội dung\na) rà soát'],
    ['nội dung\nb. kiểm tra'],
    ['nội dung\n- rà soát'],
    ['nội dung,\n- rà soát'],
    ['nội dung\n1. Rà soát'],
  ])('at the end of a sentence or before an item stays: %j', (text) => {
    expect(seen(text)).toBe(text);
  });

  it('keeps rows and cells of tables apart', () => {
    const cells = ['đơn vị', 'số', 'an bình', '12'].map((text, index) => ({
      row: index >> 1,
      column: index & 1,
      rowSpan: 1,
      columnSpan: 1,
      text,
      header: false,
      page: null,
    }));
    const source = composeText([
      { kind: 'paragraph', text: 'bảng sau', page: null },
      { kind: 'table', rowCount: 2, columnCount: 2, cells, page: null },
      { kind: 'paragraph', text: 'Hết', page: null },
    ]);
    expect(normaliser(source).text).toBe('bảng sau\nđơn vị\tsố\nan bình\t12\nHết');
  });
});

describe('what is left between lines', () => {
  it('takes out page numbers that run 1, 2, 3 or 2, 3, and joins the sentence around them', () => {
    expect(seen('xã đã\n1\ntiếp nhận\n2\nhồ sơ')).toBe('xã đã tiếp nhận hồ sơ');
    expect(seen('xã đã\n2\ntiếp nhận\n- 3 -\nhồ sơ')).toBe('xã đã tiếp nhận hồ sơ');
  });

  it('leaves lone numbers that are no run of pages', () => {
    expect(seen('Số hồ sơ:\n45\nGhi chú')).toBe('Số hồ sơ:\n45\nGhi chú');
    expect(seen('Trang\n2\nGhi chú\n9\nHết')).toBe('Trang\nGhi chú\n9\nHết');
  });

  it('leaves lone numbers in tables', () => {
    const one = (row: number, text: string) => ({
      row,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      text,
      header: false,
      page: null,
    });
    const block = {
      kind: 'table',
      rowCount: 2,
      columnCount: 1,
      cells: [one(0, '1'), one(1, '2')],
      page: null,
    } as const;
    expect(normaliser(composeText([{ ...block, cells: [...block.cells] }])).text).toBe('1\n2');
  });

  it.each([
    ['thi hành xong[1].', 'thi hành xong.'],
    ['năm[12] qua', 'năm qua'],
    ['đạt\u00b9 5 việc', 'đạt 5 việc'],
    ['rộng 5 m\u00b2', 'rộng 5 m\u00b2'],
    ['[a] và [1234]', '[a] và [1234]'],
  ])('footnote marks: %j becomes %j', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe('the way back', () => {
  it('quotes what is printed', () => {
    const text = 'Kế  hoạch số 12/\nKH\u2013UBND[3] **rất** tốt';
    const made = normal(text);
    const at = made.text.indexOf('12/KH-UBND');
    const { start, end } = made.span(at, at + '12/KH-UBND'.length);
    expect(text.slice(start, end)).toBe('12/\nKH\u2013UBND');
  });

  it('gives an empty span for an empty one, and the end of the text behind it', () => {
    const made = normal('a b');
    expect(made.span(1, 1)).toEqual({ start: 1, end: 1 });
    expect(made.toSource(99)).toBe(3);
  });

  it('finds the first kept character at or after a source offset', () => {
    const made = normal('a\u00ad\u00adb  c');
    expect(made.text).toBe('ab c');
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => made.fromSource(at))).toEqual([0, 1, 1, 1, 2, 3, 3]);
  });
});
