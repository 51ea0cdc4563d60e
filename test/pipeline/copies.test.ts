import { describe, expect, test } from 'vitest';
import { type Candidate, contentKey, countWords, groupCopies, sameWords } from '../../src/pipeline/copies.ts';
import { figures, reference } from '../store/handmade.ts';

const base: Candidate = {
  id: 1,
  format: 'docx',
  issuer: 'UBND xã Suối Trầu',
  number: '12',
  date: '2023-12-10',
  periodStart: '2023-01-01',
  periodEnd: '2023-12-31',
};
const body = Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ');
const group = (candidates: Candidate[], texts: Record<number, string> = {}) =>
  groupCopies(candidates, async (id) => countWords(texts[id] ?? body));

describe('grouping', () => {
  test('the DOCX is the original, then the PDF, then the text', async () => {
    const candidates: Candidate[] = [
      { ...base, id: 1, format: 'txt' },
      { ...base, id: 2, format: 'pdf' },
      { ...base, id: 3, format: 'docx' },
    ];
    expect(await group(candidates)).toEqual([[3, 2, 1]]);
  });

  test('a copy without letterhead has no number, no date and no issuer', async () => {
    const bare = { ...base, id: 2, format: 'txt' as const, number: null, date: null, issuer: null };
    expect(await group([base, bare])).toEqual([[1, 2]]);
  });

  test.each([
    ['number', { number: '13' }],
    ['date', { date: '2023-12-11' }],
    ['issuer', { issuer: 'UBND xã Long Phước' }],
    ['period', { periodStart: '2022-01-01', periodEnd: '2022-12-31' }],
  ])('another %s is another report', async (_, other) => {
    expect(await group([base, { ...base, id: 2, ...other }])).toEqual([[1], [2]]);
  });

  test('a bare copy does not join two reports that differ', async () => {
    const bare = { ...base, id: 3, format: 'txt' as const, number: null };
    const groups = await group([base, { ...base, id: 2, number: '13' }, bare]);
    expect(groups).toEqual([[1, 3], [2]]);
  });

  test('equal figures in different words are not copies', async () => {
    expect(await group([base, { ...base, id: 2 }], { 2: body.replaceAll('w', 'v') })).toEqual([[1], [2]]);
  });
});

test('a letterhead more is the same content, a tenth of other words is not', () => {
  const words = countWords(body);
  expect(sameWords(words, countWords(`${body} ${'head '.repeat(60)}`))).toBe(true);
  expect(sameWords(words, countWords(body.replace(/w1\d/g, 'x')))).toBe(false);
  expect(sameWords(words, countWords(`${body} ${body}`))).toBe(false);
});

test('the content key holds figures and references, wherever they stand', () => {
  const key = contentKey({ figures, references: [reference] });
  const moved = [...figures].reverse().map((figure) => ({ ...figure, start: 0, end: 0, page: 9, table: null }));
  expect(contentKey({ figures: moved, references: [{ ...reference, start: 3 }] })).toBe(key);
  const changed = figures.map((figure) => (figure.id === 'f2' ? { ...figure, amount: 14.6 } : figure));
  expect(contentKey({ figures: changed, references: [reference] })).not.toBe(key);
  expect(contentKey({ figures, references: [{ ...reference, date: '2023-01-06' }] })).not.toBe(key);
  expect(contentKey({ figures: figures.slice(1), references: [reference] })).not.toBe(key);
});
