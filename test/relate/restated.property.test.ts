import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differs } from '../../src/relate/slips/digits.ts';
import { printNumber } from '../../src/text/print.ts';
import { findingsOf, relationsOf } from '../support/analyse.ts';

const fields = ['Đất đai', 'Hộ tịch', 'Xây dựng', 'Tài nguyên nước', 'Chứng thực', 'Giáo dục'];
const columns = [
  ['Tiếp nhận', 'tiếp nhận'],
  ['Đã giải quyết', 'giải quyết'],
  ['Trực tuyến', 'nhận qua trực tuyến'],
] as const;
const sentences = [
  (field: string, verb: string, value: string) => `Lĩnh vực ${field.toLowerCase()} ${verb} ${value} hồ sơ.`,
  (field: string, verb: string, value: string) => `Trong quý, ${field.toLowerCase()} ${verb} ${value} hồ sơ.`,
  (field: string, verb: string, value: string) => `Nhiều nhất là ${field.toLowerCase()}, ${verb} ${value} hồ sơ.`,
] as const;

/** A table whose amounts differ from each other by more than one digit, and the cell that a sentence restates. */
const frame = fc.record({
  rows: fc.integer({ min: 2, max: fields.length }),
  seeds: fc.array(
    fc.integer({ min: 11, max: 99 }).filter((seed) => seed % 10 > 0),
    { minLength: 18, maxLength: 18 },
  ),
  row: fc.nat(),
  column: fc.nat(columns.length - 1),
  sentence: fc.constantFrom(...sentences),
  before: fc.boolean(),
  at: fc.nat(3),
  by: fc.integer({ min: 1, max: 8 }),
});

/** Amounts of four digits; the place in the table makes two digits of one differ from every other's. */
const amountOf = (seed: number, place: number) => {
  const [first, second] = [1 + (place % 9), (place * 2 + Math.floor(place / 9) * 5) % 10];
  return first * 1000 + second * 100 + seed;
};

function written(one: typeof frame extends fc.Arbitrary<infer T> ? T : never, wrong: boolean) {
  const body = fields
    .slice(0, one.rows)
    .map(
      (field, row) =>
        [field, ...columns.map((_, column) => amountOf(one.seeds[row * 3 + column]!, row * 3 + column))] as const,
    );
  const amounts = body.flatMap(([, ...row]) => row.map((amount) => new Decimal(amount as number)));
  fc.pre(amounts.every((a, at) => amounts.slice(at + 1).every((b) => !a.eq(b) && differs(a, b) === null)));
  const row = body[one.row % one.rows]!;
  const right = row[one.column + 1] as number;
  const digits = [...String(right)];
  const old = Number(digits[one.at]);
  // Never a leading nought.
  digits[one.at] = String(one.at === 0 ? 1 + ((old - 1 + one.by) % 9) : (old + one.by) % 10);
  const value = wrong ? Number(digits.join('')) : right;
  const sentence = one.sentence(row[0], columns[one.column]![1], printNumber(value));
  const table = [
    `| Lĩnh vực | ${columns.map(([head]) => head).join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...body.map(([field, ...amounts]) => `| ${field} | ${amounts.map(printNumber).join(' | ')} |`),
  ].join('\n');
  const text = one.before ? `${sentence}\nKết quả cụ thể:\n${table}\n` : `${table}\n\n${sentence}`;
  return { text, printed: `${printNumber(value)} hồ sơ` };
}

it('agrees in text and table whatever the frame', () => {
  fc.assert(
    fc.property(frame, (one) => {
      const { text } = written(one, false);
      expect(relationsOf(text).filter(({ kind, holds }) => kind === 'restated' && holds)).toHaveLength(1);
      expect(findingsOf(text)).toEqual([]);
    }),
    { numRuns: 120 },
  );
}, 60_000);

it('is named when one digit is changed', () => {
  fc.assert(
    fc.property(frame, (one) => {
      const { text, printed } = written(one, true);
      const found = findingsOf(text);
      expect(found.map(({ rule }) => rule)).toEqual(['text-table-mismatch']);
      expect(found[0]!.evidence[0]!.quote).toBe(printed);
    }),
    { numRuns: 120 },
  );
}, 60_000);
