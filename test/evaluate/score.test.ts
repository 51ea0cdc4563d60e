import { describe, expect, it } from 'vitest';
import { score, wilson } from '../../src/evaluate/score.ts';

describe('wilson', () => {
  it('gives the published intervals', () => {
    expect(wilson(8, 10).low).toBeCloseTo(0.4902, 3);
    expect(wilson(8, 10).high).toBeCloseTo(0.9433, 3);
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(0, 10).high).toBeCloseTo(0.2775, 3);
    expect(wilson(10, 10).high).toBe(1);
  });
});

describe('score', () => {
  it('takes precision, recall and F1 from the counts', () => {
    const { precision, recall, f1 } = score({ hits: 6, missed: 2, false: 4 });
    expect(precision?.value).toBeCloseTo(0.6);
    expect(recall?.value).toBeCloseTo(0.75);
    expect(f1?.value).toBeCloseTo((2 * 0.6 * 0.75) / 1.35);
  });

  it('carries the interval of hits / (hits + missed + false) over to F1', () => {
    // 8 of 12: 0.3906 to 0.8619, so F1 from 2 × 0.3906 / 1.3906 to 2 × 0.8619 / 1.8619
    const { f1 } = score({ hits: 8, missed: 2, false: 2 });
    expect(f1?.value).toBeCloseTo(0.8);
    expect(f1?.low).toBeCloseTo(0.5618, 3);
    expect(f1?.high).toBeCloseTo(0.9258, 3);
  });

  it('is null where there is nothing to measure', () => {
    expect(score({ hits: 0, missed: 0, false: 0 })).toMatchObject({ precision: null, recall: null, f1: null });
    expect(score({ hits: 0, missed: 3, false: 0 })).toMatchObject({ precision: null, f1: { value: 0 } });
  });

  it('widens the interval where items repeat, and leaves the value', () => {
    const three = score({ hits: 24, missed: 6, false: 0 }, 1 / 3);
    expect(three.recall?.value).toBeCloseTo(0.8);
    expect(three.recall?.low).toBeCloseTo(wilson(8, 10).low);
  });
});
