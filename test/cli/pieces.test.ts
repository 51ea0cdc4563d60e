import { describe, expect, test } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { asTable } from '../../src/cli/table.ts';
import { en } from '../../src/locales/en.ts';
import { translator } from '../../src/locales/index.ts';
import { vi } from '../../src/locales/vi.ts';
import { harmless } from '../../src/present/harmless.ts';
import { comparison, formatNumber } from '../../src/present/numbers.ts';
import { markEnd, markStart, passage, wrap } from '../../src/present/passage.ts';
import { asCsv } from '../../src/present/rows.ts';

describe('numbers', () => {
  test.each([
    [10503, undefined, '10.503'],
    [93.43, 2, '93,43'],
    [0.3, 2, '0,30'],
    [1234567.5, undefined, '1.234.567,5'],
    [-1000, undefined, '-1.000'],
    [999, undefined, '999'],
  ])('%d is shown in the Vietnamese convention', (value, decimals, shown) => {
    expect(formatNumber(value, decimals)).toBe(shown);
  });

  const compare = (quote: string, value: number, decimals: number, actual: number) =>
    comparison(
      { expected: value, actual, evidence: [{ start: 0, end: 1, quote, page: null, figure: 'f1', reference: null }] },
      new Map([['f1', { quote, value, decimals, table: null }]]),
    );

  test.each([
    ['as printed, the recomputed value with as many decimals', '98,59%', 98.59, 2, 97.593984, '98,59', '97,59', '1,00'],
    ['a short exact value is not rounded', '1 điểm', 1, 0, 1.5, '1', '1,5', '0,5'],
    ['leading zeros stay', '08 hồ sơ', 8, 0, 10, '08', '10', '2'],
    ['the digits before the maximum', '14,5/15,5 điểm', 14.5, 1, 14.25, '14,5', '14,25', '0,25'],
    ['number words stand whole', 'sáu nhiệm vụ', 6, 0, 7, 'sáu nhiệm vụ', '7', '1'],
    [
      'a compound amount stands whole',
      '742 tỷ 318 triệu đồng',
      742_318_000_000,
      0,
      742_000_000_000,
      '742 tỷ 318 triệu đồng',
      '742.000.000.000',
      '318.000.000',
    ],
    ['more decimals where the difference would not be seen', '33%', 33, 0, 33.3333, '33', '33,3', '0,3'],
  ])('%s', (_, quote, value, decimals, actual, printed, recomputed, difference) => {
    expect(compare(quote, value, decimals, actual)).toEqual({ printed, recomputed, difference });
  });

  test('what is no number is not compared', () => {
    expect(comparison({ expected: '2023-01-01', actual: null, evidence: [] }, new Map())).toBeNull();
  });
});

describe('passages', () => {
  const shown = (text: string, words: string) => {
    const start = text.indexOf(words);
    return passage(text, { start, end: start + words.length })
      .line.replace(markStart, '<')
      .replace(markEnd, '>');
  };

  test('the sentence and no more', () => {
    expect(shown('Một. Hai có 3.500 hồ sơ ở đây. Ba.', '3.500 hồ sơ')).toBe('Hai có <3.500 hồ sơ> ở đây.');
  });

  test('a line break ends a passage, a cell border shows', () => {
    expect(shown('trước\nA\t12\t\t7\nsau', '12')).toBe('A | <12> | 7');
  });

  test('a long sentence is cut at words on both sides', () => {
    const line = shown(`${'trước '.repeat(100)}12 hồ sơ ${'sau '.repeat(100)}`, '12 hồ sơ');
    expect(line).toMatch(/^… (?:trước )+<12 hồ sơ> (?:sau )+…$/);
    expect(line.length).toBeLessThan(330);
  });

  test('a word longer than the room does not stop it', () => {
    const line = shown(`${'x'.repeat(5000)}12${'y'.repeat(5000)}`, '12');
    expect(line.length).toBeLessThan(330);
  });

  test('lines are broken at blanks, marks take no room', () => {
    expect(wrap(`aa ${markStart}bb${markEnd} cc`, 7, ' ')).toBe(` aa ${markStart}bb${markEnd}\n cc`);
  });
});

test('control characters, escapes and changes of direction are neutralised', () => {
  expect(harmless('a\u001b[31m\r\nb\u202ec\u0007\u009b\ufdd0')).toBe('a\ufffd[31m  b\ufffdc\ufffd\ufffd\ufffd');
  expect(harmless('Đối soát 98,59% — “ổn”')).toBe('Đối soát 98,59% — “ổn”');
});

test('CSV cells cannot be formulas, numbers stay numbers', async () => {
  const row = { a: '=1+1', b: '+84 phone', c: '-x', d: '@x', e: '\tx', f: -5, g: '-5,2', h: null, i: 'x\ny' };
  const [, line] = asCsv([row]).split(/\r\n/);
  expect(line).toBe(`'=1+1,'+84 phone,'-x,'@x,'\tx,-5,"-5,2",,"x\ny"`);
});

test('a table neutralises its cells and cuts long ones', async () => {
  const table = await asTable([{ 'na\u001bme': 'x\u001b[2J', long: 'y'.repeat(200) }]);
  expect(table).not.toContain('\u001b');
  expect(table).toContain(`${'y'.repeat(79)}…`);
});

describe('progress', () => {
  function stream(isTTY: boolean) {
    const written: string[] = [];
    const made = { isTTY, columns: 80, write: (text: string) => written.push(text) };
    return { written, stream: made as unknown as NodeJS.WriteStream };
  }

  test('says how far it is on a terminal, and takes itself off', () => {
    const { written, stream: terminal } = stream(true);
    const progress = new Progress(terminal, 4, translator('vi'));
    progress.step(3);
    progress.end();
    expect(written).toHaveLength(2);
    expect(written[0]!.slice(0, 4)).toBe('\r\u001b[K');
    expect(written[0]).toMatch(/Kxong 1 tệp, còn 3, 3 phát hiện, còn khoảng 0:0\d$/);
    expect(written[1]).toBe('\r\u001b[K');
  });

  test('is silent where nobody looks', () => {
    const { written, stream: pipe } = stream(false);
    const progress = new Progress(pipe, 2, translator('vi'));
    progress.step(1);
    progress.step(0);
    progress.end();
    expect(written).toEqual([]);
  });
});

test('both languages fill in the same values', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [key, text] of Object.entries(vi)) expect(names(en[key as keyof typeof vi]), key).toEqual(names(text));
});
