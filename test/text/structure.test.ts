import { describe, expect, it } from 'vitest';
import { lastAtOrBefore } from '../../src/text/search.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { structure } from './normal.ts';

const sentences = (text: string, body = 0) =>
  splitSentences(text, { index: 0, start: 0, end: text.length, body }).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );

describe('sentences', () => {
  it.each([
    ['Một. Hai.', ['Một.', 'Hai.']],
    ['Đạt 95%. 12 hồ sơ quá hạn.', ['Đạt 95%.', '12 hồ sơ quá hạn.']],
    ['Xong! "Tốt" rồi.', ['Xong!', '"Tốt" rồi.']],
    ['Có 10.503 hồ sơ.', ['Có 10.503 hồ sơ.']],
    ['Có 10. hồ sơ', ['Có 10. hồ sơ']],
    ['UBND TP. Cao Sơn họp.', ['UBND TP. Cao Sơn họp.']],
    ['Ông A. Bình họp.', ['Ông A. Bình họp.']],
    ['Ba xã (A. Bình; Hòa. Mỹ) họp.', ['Ba xã (A. Bình; Hòa. Mỹ) họp.']],
    ['Đủ (12 xã). Năm nay tốt.', ['Đủ (12 xã).', 'Năm nay tốt.']],
    ['', ['']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('do not end in the mark of an item', () => {
    expect(sentences('1. Rà soát. Xong.', 3)).toEqual(['1. Rà soát.', 'Xong.']);
  });

  it('cover their line without gap or overlap', () => {
    const text = 'Một hai. Ba bốn! Năm? Sáu… Bảy';
    const spans = splitSentences(text, { index: 0, start: 0, end: text.length, body: 0 });
    expect(spans[0]!.start).toBe(0);
    expect(spans.at(-1)!.end).toBe(text.length);
    for (const [index, span] of spans.slice(1).entries()) expect(span.start).toBe(spans[index]!.end);
  });
});

describe('lines', () => {
  const tree = (text: string) => structure(text).lines.map(({ mark, depth, parent }) => [mark, depth, parent]);

  it('nest by rank of their marks', () => {
    expect(tree('I. Kết quả\n1. Chỉ đạo\n1.1. Ban hành\na) Kế hoạch\n- Tỉnh\n+ Sở\n2. Thực hiện\nII. Tồn tại')).toEqual(
      [
        ['roman', 1, null],
        ['decimal1', 2, 0],
        ['decimal2', 3, 1],
        ['letter', 4, 2],
        ['dash', 5, 3],
        ['plus', 6, 4],
        ['decimal1', 2, 0],
        ['roman', 1, null],
      ],
    );
  });

  it('hang a list under the paragraph before it', () => {
    expect(tree('Xã có 3 ấp:\n- Một\n- Hai\nHết')).toEqual([
      [null, 0, null],
      ['dash', 1, 0],
      ['dash', 1, 0],
      [null, 0, null],
    ]);
  });

  it('nest dashes and pluses in the order in which a list uses them', () => {
    expect(tree('Đầu:\n+ Một\n- Hai\n- Ba\n+ Bốn').map(([, depth, parent]) => [depth, parent])).toEqual([
      [0, null],
      [1, 0],
      [2, 1],
      [2, 1],
      [1, 0],
    ]);
  });

  it('take a line that ends with a colon as introduction, even where its mark is used further out', () => {
    const { lines } = structure('Đầu:\n- Một\n+ Hai:\n- Ba\n- Bốn');
    expect(lines.map(({ parent }) => parent)).toEqual([null, 0, 1, 2, 2]);
    expect(lines.map(({ uncertain }) => uncertain)).toEqual([false, false, false, true, true]);
  });

  it('know where the words begin', () => {
    const { lines } = structure('a) rà soát\n1.2. Kiểm tra\n- Xong');
    expect(lines.map(({ start, body }) => body - start)).toEqual([3, 5, 2]);
  });

  it.each(['12 hồ sơ', '12.345 hồ sơ', '1,5 điểm', 'Văn bản', 'ab) xã'])('%j has no mark', (text) => {
    expect(structure(text).lines[0]!.mark).toBeNull();
  });
});

describe('look-up', () => {
  it('finds line, sentence and innermost bracket of an offset', () => {
    const text = 'Một (hai (ba) bốn) năm. Sáu.\nBảy';
    const { lineAt, sentenceAt, bracketAt } = structure(text);
    expect(lineAt(text.indexOf('Bảy')).index).toBe(1);
    expect(sentenceAt(text.indexOf('Sáu')).index).toBe(1);
    const open = (word: string) => bracketAt(text.indexOf(word))?.open ?? null;
    expect(['Một', 'hai', 'ba', 'bốn', 'năm'].map(open)).toEqual([null, 4, 9, 4, null]);
  });

  it('ends an open bracket with its line, and takes a closing one alone for none', () => {
    const { brackets, bracketAt } = structure('Một (hai\nBa) bốn');
    expect(brackets).toMatchObject([{ open: 4, close: 8 }]);
    expect(bracketAt(10)).toBeNull();
  });

  it('finds the last of a sorted list at or before a value', () => {
    expect([0, 1, 4, 5, 9].map((value) => lastAtOrBefore([1, 4, 6], value))).toEqual([-1, 0, 1, 1, 2]);
  });
});
