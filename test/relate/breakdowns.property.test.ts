import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { alarmsOf, analyse } from '../support/analyse.ts';

const print = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** Names of the parts of one whole; `closed` = when all are printed, nothing else can belong to the whole. */
const vocabularies = [
  { whole: 'Toàn huyện tiếp nhận', parts: ['cấp huyện', 'cấp xã'], closed: true },
  { whole: 'Toàn tỉnh tiếp nhận', parts: ['cấp tỉnh', 'cấp huyện', 'cấp xã'], closed: true },
  { whole: 'Xã giải quyết', parts: ['đúng hạn', 'quá hạn'], closed: true },
  { whole: 'Sở giải quyết', parts: ['trước hạn', 'đúng hạn', 'quá hạn'], closed: true },
  { whole: 'Phường tiếp nhận', parts: ['kỳ trước chuyển sang', 'tiếp nhận mới'], closed: true },
  { whole: 'Xã tiếp nhận', parts: ['đất đai', 'xây dựng', 'chứng thực', 'bảo trợ', 'môi trường'], closed: false },
];

type Print = (head: string, parts: string[]) => string;

/** The ways to write a breakdown; `partition` = the words themselves say that all parts are named. */
const manners: { write: Print; partition: boolean }[] = [
  { write: (head, parts) => `${head} (${parts.join(', ')}).`, partition: false },
  { write: (head, parts) => `${head} (trong đó: ${parts.join('; ')}).`, partition: false },
  { write: (head, parts) => `${head}, trong đó ${parts.join(', ')}.`, partition: false },
  { write: (head, parts) => `${head}. Trong đó, ${parts.join(', ')}.`, partition: false },
  { write: (head, parts) => `${head}: ${parts.join('; ')}.`, partition: false },
  { write: (head, parts) => `${head}, gồm: ${parts.join('; ')}.`, partition: true },
  { write: (head, parts) => `${head}, bao gồm ${parts.join(', ')}.`, partition: true },
  { write: (head, parts) => `${head}, cụ thể:\n${parts.map((one) => `- ${one}.`).join('\n')}`, partition: false },
  { write: (head, parts) => `${head}, gồm:\n${parts.map((one) => `+ ${one};`).join('\n')}`, partition: true },
];

const breakdown = fc
  .record({
    vocabulary: fc.constantFrom(...vocabularies),
    manner: fc.constantFrom(...manners),
    values: fc.array(fc.integer({ min: 2, max: 20_000 }), { minLength: 5, maxLength: 5 }),
    order: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
    behind: fc.boolean(),
    count: fc.integer({ min: 2, max: 5 }),
  })
  .map(({ vocabulary, manner, values, order, behind, count }) => {
    const names = vocabulary.closed ? vocabulary.parts : vocabulary.parts.slice(0, count);
    const parts = names
      .map((name, index) => ({ name, value: values[index]!, order: order[index]! }))
      .sort((a, b) => a.order - b.order);
    const total = parts.reduce((all, { value }) => all + value, 0);
    const text = (added: number) =>
      manner.write(
        `${vocabulary.whole} ${print(total)} hồ sơ`,
        parts.map(({ name, value }, index) => {
          const printed = `${print(index === 0 ? value + added : value)} hồ sơ`;
          return behind && vocabulary.closed ? `${printed} ${name}` : `${name} ${printed}`;
        }),
      );
    return { text, total, count: parts.length, strict: vocabulary.closed || manner.partition };
  });

const sumOf = ({ relations, figures }: Analysis, total: number, count: number) =>
  relations.find(
    ({ relation }) =>
      relation.kind === 'sum' &&
      relation.parts.length === count &&
      figures.find(({ figure }) => figure.id === relation.total)?.figure.value === total,
  )?.relation;

describe('any breakdown', () => {
  it('that adds up is found, holds, and gives no alarm', () => {
    fc.assert(
      fc.property(breakdown, ({ text, total, count }) => {
        expect(sumOf(analyse(text(0)), total, count)).toMatchObject({ holds: true, expected: total, actual: total });
        expect(alarmsOf(text(0))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('of a closed vocabulary, or said to be whole, is reported where one part is one too many', () => {
    fc.assert(
      fc.property(
        breakdown.filter(({ strict }) => strict),
        ({ text }) => {
          expect(alarmsOf(text(1))).toEqual([expect.stringContaining('sum-mismatch: ')]);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('that is only a selection gives no alarm where one part is smaller', () => {
    fc.assert(
      fc.property(
        breakdown.filter(({ strict }) => !strict),
        ({ text }) => {
          expect(alarmsOf(text(-1))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
