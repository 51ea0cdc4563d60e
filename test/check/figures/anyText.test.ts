import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, findingsOf, sourceOf } from '../../support/analyse.ts';

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('hồ sơ', 'tiếp nhận', 'đúng hạn', 'quá hạn', 'cấp xã', 'trong đó', 'gồm') },
  { weight: 4, arbitrary: fc.nat({ max: 3000 }).map(String) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('%', 'điểm', 'triệu đồng', 'tỷ', 'nghìn', 'năm', 'tháng', 'ngày', 'quý', 'số'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('.', ',', ';', ':', '(', ')', '/', '-', '+', '\n', '\n- ', '\n1. ', '\t', '|'),
  },
  { weight: 2, arbitrary: fc.constantFrom('tăng', 'trừ', 'chiếm', 'mỗi', 'mười', 'hai', 'mươi', 'thứ', 'đạt', 'xếp') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const texts = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

describe('any text', () => {
  it('is read without a mistake of the program: quotes, amounts, identifiers and evidence hold together', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text } = sourceOf(raw);
        const { figures, relations } = analyse(raw);
        let last = 0;
        for (const { figure, digits } of figures) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.quote);
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(digits.start).toBeGreaterThanOrEqual(figure.start);
          expect(Number.isFinite(figure.amount)).toBe(true);
          last = figure.end;
        }
        const known = new Set(figures.map(({ figure }) => figure.id));
        for (const { relation } of relations) {
          const named = [relation.total, ...relation.parts, relation.percent, relation.numerator, relation.denominator];
          for (const id of named) if (id !== null) expect(known).toContain(id);
          expect(Number.isFinite(relation.actual)).toBe(true);
        }
        for (const { evidence } of findingsOf(raw))
          for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 150 },
    );
  });
});
