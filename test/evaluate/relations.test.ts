import { describe, expect, it } from 'vitest';
import type { Equation } from '../../src/evaluate/compare/footprints.ts';
import { compareRelations } from '../../src/evaluate/compare/relations.ts';
import { goldSchema } from '../../src/evaluate/gold.ts';

const blank: Omit<Equation, 'kind' | 'holds'> = {
  total: null,
  parts: [],
  percent: null,
  numerator: null,
  denominator: null,
  actual: null,
};

/** Extracted figure x1 is gold figure f1 and so on; x9 is none of them. */
const same = {
  goldOf: new Map(['1', '2', '3', '4', '5'].map((n) => [`x${n}`, `f${n}`])),
  showFound: (id: string) => id,
  showGold: (id: string) => id,
};
const compare = (gold: object[], found: object[]) =>
  compareRelations(
    goldSchema.parse({ file: 'a', relations: gold }).relations,
    found.map((one) => ({ ...blank, ...one }) as Equation),
    same,
  );

describe('relations', () => {
  const sum = { kind: 'sum', total: 'f1', parts: ['f2', 'f3'], holds: true };
  const found = { kind: 'sum', total: 'x1', parts: ['x3', 'x2'], holds: true };

  it('are the same over the same figures, in whatever order, under whatever additive name', () => {
    expect(compare([sum], [found])).toEqual({ hits: 1, missed: [], false: [] });
    expect(compare([sum], [{ ...found, kind: 'balance' }])).toEqual({ hits: 1, missed: [], false: [] });
    expect(compare([sum], [{ ...found, kind: 'restated', total: null, parts: ['x1', 'x2', 'x3'] }]).hits).toBe(0);
  });

  it('a true relation that is not annotated is neutral, a failing one is false', () => {
    expect(compare([], [found])).toEqual({ hits: 0, missed: [], false: [] });
    expect(compare([], [{ ...found, holds: false }]).false).toEqual(['sum x1 = x3 + x2 (fails)']);
    expect(compare([], [{ ...found, parts: ['x9'], holds: false }]).false).toHaveLength(1);
  });

  it('what contradicts the gold is missed and false', () => {
    expect(compare([sum], [{ ...found, holds: false }])).toEqual({
      hits: 0,
      missed: ['sum f1 = f2 + f3'],
      false: ['sum x1 = x3 + x2 (fails)'],
    });
    expect(compare([{ ...sum, holds: false }], [found]).false).toHaveLength(1);
  });

  it('a part may stand for its own parts', () => {
    const balance = { kind: 'balance', total: 'f5', parts: ['f1'], holds: false };
    const spelt = { kind: 'balance', total: 'x5', parts: ['x2', 'x3'], holds: false };
    expect(compare([sum, balance], [found, spelt])).toEqual({ hits: 2, missed: [], false: [] });
  });

  it('a ratio wants its three figures in their places', () => {
    const ratio = { kind: 'ratio', percent: 'f1', numerator: 'f2', denominator: 'f3', holds: true };
    const right = { kind: 'ratio', percent: 'x1', numerator: 'x2', denominator: 'x3', holds: true };
    expect(compare([ratio], [right]).hits).toBe(1);
    expect(compare([ratio], [{ ...right, numerator: 'x3', denominator: 'x2' }]).missed).toEqual(['ratio f1 = f2 / f3']);
  });

  it('a list wants its total and the same number of items', () => {
    const list = { kind: 'list', total: 'f1', items: ['a', 'b'], actual: 2, holds: true };
    expect(compare([list], [{ kind: 'list', total: 'x1', actual: 2, holds: true }]).hits).toBe(1);
    expect(compare([list], [{ kind: 'list', total: 'x1', actual: 3, holds: false }])).toMatchObject({
      hits: 0,
      false: [expect.any(String)],
    });
  });

  it('pairs of restated figures make up a chain', () => {
    const chain = { kind: 'restated', parts: ['f1', 'f2', 'f3'], holds: true };
    const pair = (...parts: string[]) => ({ kind: 'restated', parts, holds: true });
    expect(compare([chain], [pair('x1', 'x2'), pair('x2', 'x3')]).hits).toBe(1);
    expect(compare([chain], [pair('x1', 'x2'), pair('x3', 'x4')]).hits).toBe(0);
  });

  it('optional gold is neutral, met or not', () => {
    expect(compare([{ ...sum, optional: true }], [])).toEqual({ hits: 0, missed: [], false: [] });
    expect(compare([{ ...sum, optional: true, holds: false }], [{ ...found, holds: false }]).false).toEqual([]);
  });
});
