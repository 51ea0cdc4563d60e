import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, read } from '../read.ts';

const sentences = [
  'UBND huyện đã ban hành Kế hoạch số 31/KH-UBND ngày 05/6/2020 về kiểm tra công vụ; Công văn số 446/SNV-CCHC&VTLT.',
  'Thực hiện Nghị quyết số 05-NQ/TU ngày 13/5/2016 và Chỉ thị số 35-CT/TU của Ban Thường vụ Tỉnh ủy.',
  'Theo Thông tư liên tịch số 03/2010/TTLT-BNV-BTC-BLĐTB&XH và Quyết định số 20/2020/QĐ-TTg.',
  'Các Công văn số 41/UBND-NV ngày 09/6/2020; số 52/UBND-NV ngày 20/7/2020 và số 57/UBND-NC1.',
];
const sentence = fc.constantFrom(...sentences);

describe('the same references are read', () => {
  it('whichever dash, slash and blank is typed', () => {
    const dash = fc.constantFrom('-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '\u001e');
    const slash = fc.constantFrom('/', '\u2044', '\u2215');
    const blank = fc.constantFrom(' ', '\u00a0', '  ', '\u2009', ' \u200b');
    fc.assert(
      fc.property(sentence, dash, slash, blank, (text, d, s, b) => {
        const typed = text.replace(/-/g, d).replace(/\//g, s).replace(/ /g, b);
        expect(brief(typed)).toEqual(brief(text));
      }),
      { numRuns: 60 },
    );
  });

  it('from composed and decomposed letters', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(brief(text.normalize('NFD'))).toEqual(brief(text));
      }),
    );
  });

  it('with blanks around the marks of a number, and with look-alike letters', () => {
    const around = fc.constantFrom(
      ['-', '- '],
      ['/', ' /'],
      ['/', '/ '],
      ['Đ', '\u00d0'],
      ['C', '\u0421'],
      ['T', '\u0422'],
    );
    fc.assert(
      fc.property(sentence, around, (text, [from, to]) => {
        const typed = text.replace(/\d+[^\s;,.]*[A-Z&/-]\S*/gu, (number) => number.split(from!).join(to));
        expect(brief(typed)).toEqual(brief(text));
      }),
      { numRuns: 60 },
    );
  });

  it('with a line broken behind a mark of the number', () => {
    for (const text of sentences)
      for (const { index } of text.matchAll(/(?<=\p{Lu}[-/])(?=\p{Lu})/gu))
        expect(brief(`${text.slice(0, index)}\n${text.slice(index)}`)).toEqual(brief(text));
  });
});

it('every quote is what the text holds between its offsets', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(sentence, fc.string({ maxLength: 12 })), { maxLength: 6 }), (parts) => {
      const { text, mentions } = read(parts.join(' '));
      for (const { reference } of mentions) {
        expect(text.slice(reference.start, reference.end)).toBe(reference.quote);
        expect(reference.quote).toMatch(/\d/);
      }
    }),
    { numRuns: 60 },
  );
});

it('hostile text takes no longer than it is long', () => {
  const size = 200_000;
  for (const unit of [
    '1',
    '1/',
    'số 1/ ',
    'số 12/KH-UBND, ',
    'Kế hoạch số ',
    'Luật a b c, ',
    'tại Công văn 12/UBND-NV ',
    '-A',
    '(',
    '12 A/B ',
  ]) {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const start = performance.now();
    read(text);
    expect(performance.now() - start, unit).toBeLessThan(5000);
  }
});
