import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermMatcher } from '../../src/rules/terms.ts';
import { wordsOf } from '../../src/rules/words.ts';
import { PlacedTerms } from '../../src/text/placed.ts';

const matcher = new TermMatcher([
  ['hồ sơ', 'dossier'],
  ['hồ sơ đất đai', 'land'],
  ['xã', 'commune'],
  ['trực tuyến', 'online'],
  ['xã', 'later rule'],
] as const);
const found = (text: string) => matcher.scan(text).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('terms', () => {
  it.each([
    [
      'nộp hồ sơ tại xã',
      [
        ['hồ sơ', 'dossier'],
        ['xã', 'commune'],
      ],
    ],
    ['hồ sơ đất đai', [['hồ sơ đất đai', 'land']]],
    ['hồ sơ đất ở', [['hồ sơ', 'dossier']]],
    ['HỒ SƠ', [['HỒ SƠ', 'dossier']]],
    ['(xã)', [['xã', 'commune']]],
    ['xãm', []],
    ['hồ sơn', []],
    ['axã', []],
    ['2xã', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('match at one offset only, or between two', () => {
    expect(matcher.matchAt('a xã', 2)?.value).toBe('commune');
    expect(matcher.matchAt('a xã', 1)).toBeNull();
    expect(matcher.scan('xã hồ sơ', 0, 7).map(({ value }) => value)).toEqual(['commune']);
  });

  it('never overlap, stand in order and are whole words, in any text', () => {
    const word = fc.constantFrom('hồ', 'sơ', 'đất', 'đai', 'xã', 'trực', 'tuyến', ' ', ', ', '3', '-');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { start, end } of matcher.scan(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(`${text[start - 1] ?? ' '}${text[end] ?? ' '}`).not.toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
      }),
    );
  });
});

describe('words of a text', () => {
  it('begin where letters or digits do, and at every sign that stands behind no word', () => {
    const { starts } = wordsOf('Xã A1, (hồ sơ)');
    expect([...starts]).toEqual([0, 3, 6, 7, 8, 11]);
    expect([...wordsOf('').starts]).toEqual([]);
  });

  it('have one mark in whatever case, and another than a longer word', () => {
    const { marks } = wordsOf('Đất đẤT đấtđ');
    expect(marks[0]).toBe(marks[1]);
    expect(marks[0]).not.toBe(marks[2]);
  });

  it('lead to the same terms as a search letter by letter, in any text', () => {
    const signs = new TermMatcher([
      ['hồ sơ', 1],
      ['hồ sơ/ngày', 2],
      ['(xã)', 3],
      ['%', 4],
      ['xã', 5],
    ] as const);
    const piece = fc.constantFrom('hồ', 'sơ', 'HỒ', 'xã', 'Xã', '/', 'ngày', ' ', '(', ')', '%', '3', '\u0301');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(signs.find(wordsOf(text))).toEqual(signs.scan(text));
      }),
    );
  });
});

describe('placed terms', () => {
  it('are those that lie wholly between two offsets', () => {
    const placed = new PlacedTerms(matcher.scan('xã, hồ sơ, xã'));
    const starts = (from: number, to: number) => placed.between(from, to).map(({ start }) => start);
    expect(starts(0, 13)).toEqual([0, 4, 11]);
    expect(starts(1, 13)).toEqual([4, 11]);
    expect(starts(0, 8)).toEqual([0]);
    expect(starts(4, 9)).toEqual([4]);
    expect(starts(5, 11)).toEqual([]);
  });
});
