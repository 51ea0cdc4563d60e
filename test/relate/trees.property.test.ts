import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alarmsOf, analyse, findingsOf } from '../support/analyse.ts';
import { allOf, manners, slipped, type Tree, trees } from './trees.ts';

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b).join('+');
const divisionsOf = (one: Tree, flat: boolean) =>
  (flat ? [one] : allOf(one))
    .filter(({ parts }) => parts.length > 0)
    .map(({ value, parts }) => `${value}=${sorted(parts.map((part) => part.value))}`);

/** The sums that hold, by what they add up. */
function sumsIn(text: string): Set<string> {
  const { figures, relations } = analyse(text);
  const value = new Map(figures.map(({ figure }) => [figure.id, figure.value]));
  return new Set(
    relations
      .filter(({ relation }) => relation.kind === 'sum' && relation.holds)
      .map(({ relation }) => `${value.get(relation.total!)}=${sorted(relation.parts.map((part) => value.get(part)!))}`),
  );
}

describe('any tree of breakdowns', () => {
  it('comes back from its text, whole, and gives no alarm', () => {
    fc.assert(
      fc.property(trees, manners, (tree, { write, flat }) => {
        const text = write(tree);
        const found = sumsIn(text);
        for (const division of divisionsOf(tree, flat)) expect(found, text).toContain(division);
        expect(alarmsOf(text), text).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('with one wrong digit is reported, and the wrong number is named', () => {
    const slip = fc.tuple(fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(trees, manners, slip, (tree, { write, flat }, [pick, digit, by]) => {
        const shown = flat ? { ...tree, parts: tree.parts.map((part) => ({ ...part, parts: [] })) } : tree;
        const right = allOf(shown).map(({ value }) => value);
        const { tree: changed, wrong } = slipped(shown, pick, digit, by);
        // A gap that another figure prints has another explanation.
        const gaps = allOf(changed).map(({ value }, at) => Math.abs(value - right[at]!));
        fc.pre(!gaps.some((gap) => gap > 0 && right.includes(gap)) && !right.includes(wrong));
        const text = write(changed);
        const named = findingsOf(text)
          .filter(({ severity }) => severity !== 'info')
          .flatMap(({ evidence }) => evidence.map(({ quote }) => Number(quote.replace(/\D/g, ''))));
        expect(named, text).toContain(wrong);
      }),
      { numRuns: 300 },
    );
  });
});
