import { describe, expect, it } from 'vitest';
import { pageVi } from '../../../src/locales/page.ts';
import { pageEn } from '../../../src/locales/pageEn.ts';
import type { PlacedFigure, RelationRow, SeriesPoint } from '../../../src/review/api.ts';
import { formula } from '../../../src/review/page/document/formula.ts';
import { cut } from '../../../src/review/page/document/mark.ts';
import { parsePlace } from '../../../src/review/page/place.ts';
import { calendar } from '../../../src/review/page/series/calendar.ts';
import { linesOf } from '../../../src/review/page/series/lines.ts';
import { words } from '../../../src/review/page/words.ts';

describe('an address', () => {
  it('says the view, what is open in it, and every choice', () => {
    const place = parsePlace('#/references/08%2FKH-UBND%7C2023?lang=en&issuer=a&issuer=b%2C%20c');
    expect([place.view, place.id, place.params.getAll('issuer')]).toEqual([
      'references',
      '08/KH-UBND|2023',
      ['a', 'b, c'],
    ]);
  });

  it('leads to the findings where it is none, and takes damaged escapes as they stand', () => {
    expect(parsePlace('').view).toBe('findings');
    expect(parsePlace('#/nonsense/x')).toMatchObject({ view: 'findings' });
    expect(parsePlace('#/reports/%E0%A4%A').id).toBe('%E0%A4%A');
  });
});

const figure = (id: string, start: number, end: number) =>
  ({ id, start_offset: start, end_offset: end }) as PlacedFigure;

describe('text with figures and evidence', () => {
  it('is cut where one of them begins or ends, and loses no letter', () => {
    const pieces = cut(
      { start: 10, end: 40 },
      [figure('a', 2, 6), figure('b', 12, 20), figure('c', 38, 44)],
      [{ start: 15, end: 30, role: 'accused' }],
    );
    expect(pieces.map(({ start, end, figure: one, role }) => [start, end, one?.id ?? null, role])).toEqual([
      [10, 12, null, null],
      [12, 15, 'b', null],
      [15, 20, 'b', 'accused'],
      [20, 30, null, 'accused'],
      [30, 38, null, null],
      [38, 40, 'c', null],
    ]);
  });
});

const point = (period: string, start: string, end: string, more: Partial<SeriesPoint> = {}) =>
  ({
    ...{
      organisation: 'o',
      issuer: 'O',
      status: null,
      level: null,
      channel: null,
      scope: '[]',
      kind: 'count',
      unit: 'x',
    },
    ...{ period_kind: 'quarter', period_label: period, period_start: start, period_end: end, amount: 1, ...more },
  }) as SeriesPoint;

describe('points over periods', () => {
  const quarters = [
    point('II', '2023-04-01', '2023-06-30'),
    point('I', '2023-01-01', '2023-03-31'),
    point('IV', '2023-10-01', '2023-12-31'),
  ];
  const shown = (points: SeriesPoint[]) =>
    linesOf(points).map(({ runs }) =>
      runs.map((run) => [run.gap, run.points.map((one) => one.period_label).join(' ')]),
    );

  it('are joined where periods follow on each other, and apart where one is missing', () => {
    expect(shown(quarters)).toEqual([
      [
        [false, 'I II'],
        [true, 'IV'],
      ],
    ]);
  });

  it('are no gap and no line where one period has two values', () => {
    expect(shown([quarters[1]!, { ...quarters[1]!, amount: 7 }])).toEqual([
      [
        [false, 'I'],
        [false, 'I'],
      ],
    ]);
  });

  it('of other units, levels or lengths of periods are other lines', () => {
    const year = point('2023', '2023-01-01', '2023-12-31', { period_kind: 'year' });
    expect(linesOf([...quarters, year, point('I', '2023-01-01', '2023-03-31', { level: 'y' })])).toHaveLength(3);
  });
});

describe('the axis', () => {
  const label = ({ quarter, year }: { quarter: string; year: number }) => `${quarter}/${year}`;
  it('has quarters where there is room for them, else years, else some of the years', () => {
    const [from, to] = [new Date('2023-02-01'), new Date('2023-11-01')];
    expect(calendar(from, to, 8, label).map((span) => span.label)).toEqual([
      'I/2023',
      'II/2023',
      'III/2023',
      'IV/2023',
    ]);
    expect(calendar(from, to, 3, label).map((span) => span.label)).toEqual(['2023']);
    const long = calendar(new Date('2015-02-01'), new Date('2020-11-01'), 3, label).map((span) => span.label);
    expect(long).toEqual(['2015', '', '2017', '', '2019', '']);
  });
});

describe('a calculation', () => {
  const term = (role: string, quote: string, value: number, position = 0) => ({
    role,
    quote,
    value,
    position,
    unit: 'x',
  });
  const written = (kind: RelationRow['kind'], actual: number, terms: object[]) =>
    formula({ kind, actual, terms: terms as RelationRow['terms'] })
      .map((part) => (typeof part === 'string' ? part : part.quote))
      .join(' ');

  it('is written as one would by hand', () => {
    const parts = [term('part', '6', 6, 1), term('part', '4', 4, 0)];
    expect(written('sum', 10, [...parts, term('total', '11', 11)])).toBe('11 = 4 + 6');
    expect(written('difference', 5, [...parts, term('total', '11', 11)])).toBe('11 − 4 = 6');
    const rate = [term('percent', '50%', 50), term('numerator', '5', 5), term('denominator', '10', 10)];
    expect(written('ratio', 50, rate)).toBe('5 : 10 = 50%');
  });

  it('shows no plus where the parts are not simply added', () => {
    const parts = [term('part', '4', 4, 0), term('part', '6', 6, 1), term('total', '2', 2)];
    expect(written('formula', -2, parts)).toBe('2 ← 4 ; 6');
  });
});

describe('the texts of the page', () => {
  it('have the same values to be filled in, in both languages', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    for (const [key, text] of Object.entries(pageVi))
      expect([key, holes(pageEn[key as keyof typeof pageEn])]).toEqual([key, holes(text)]);
    expect(words('en')('pager.range', { from: 1, to: 2, total: 3 })).toBe('1–2 of 3');
  });
});
