import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/rules/load.ts';
import { normal } from './normal.ts';

const characters = loadRules().entries('character');
const seenAs = new Map(characters.flatMap(({ from, to }) => [...from].map((one) => [one, to] as const)));

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'xã', 'Đông', 'hồ sơ', 'KH', 'QÐ', 'đúng hạn') },
  { weight: 3, arbitrary: fc.nat({ max: 99999 }).map(String) },
  { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '\u00a0', '\t', '\u2009', '\n', ' \n ', '\n\n') },
  { weight: 2, arbitrary: fc.constantFrom('-', '\u2011', '\u2013', '\u2212', '/', '\u2044') },
  { weight: 2, arbitrary: fc.constantFrom('\u00ad', '\u200b', '\ufeff', '*', '[1]', '[27]', '\u00b2') },
  { weight: 2, arbitrary: fc.constantFrom('.', ',', ';', ':', '(', ')', '%', '“', '”', '…') },
  { weight: 1, arbitrary: fc.constantFrom('hồ sơ'.normalize('NFD'), 'Ế'.normalize('NFD'), 'С', 'Т', 'х') },
);
const texts = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('leads back, character by character, to what it was made of', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const made = normal(text);
        [...made.text].forEach((letter, at) => {
          const { start, end } = made.span(at, at + 1);
          expect(end).toBe(start + 1);
          const printed = text[start]!;
          if (letter === ' ' || letter === '\n') expect((seenAs.get(printed) ?? printed).trim()).toBe('');
          else expect(seenAs.get(printed) ?? printed).toBe(letter);
          expect(made.fromSource(start)).toBe(at);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter or digit but page numbers, footnote marks and raised digits', () => {
    const without = fc
      .array(piece, { maxLength: 60 })
      .map((parts) => parts.filter((one) => !/^\[|\n/.test(one)).join(''));
    fc.assert(
      fc.property(without, (text) => {
        fc.pre(!/^\s*-?\s*\d{1,3}\s*-?\s*$/u.test(text));
        const letters = (one: string) =>
          [...one]
            .map((letter) => seenAs.get(letter) ?? letter)
            .join('')
            .match(/[\p{L}\p{N}\p{M}]/gu);
        expect(letters(normal(text).text)).toEqual(letters(text));
      }),
      { numRuns: 300 },
    );
  });

  it('has one blank between words and none at the ends of lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const made = normal(text).text;
        expect(made).not.toMatch(/[ \t]{2}|[ \t]\n|\n[ \t]|^[ \t\n]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('is not changed by normalising what is normal already', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normal(text).text;
        fc.pre(!/\n-? ?\d{1,3} ?-?(?:\n|$)|^-? ?\d{1,3} ?-?(?:\n|$)|\[\d{1,3}\]/u.test(once));
        expect(
          normal(once)
            .text.replace(/[ \n]+/g, ' ')
            .trim(),
        ).toBe(once.replace(/[ \n]+/g, ' ').trim());
      }),
      { numRuns: 200 },
    );
  });
});
