import type { Relation } from '../../model/document.ts';

/** A relation of either side: what of it is compared. */
export type Equation = Pick<
  Relation,
  'kind' | 'total' | 'parts' | 'percent' | 'numerator' | 'denominator' | 'holds'
> & {
  actual: number | null;
};

/** Kinds that say "the total is made of the parts"; which of the names is chosen does not matter when comparing. */
const additive: ReadonlySet<string> = new Set(['sum', 'balance', 'partOf', 'formula', 'difference']);

/**
 * Makes the function that tells which relations say the same: it gives them one string, made of gold figure ids.
 * A part that the gold breaks down further stands for its own parts: "received 641 = accounted 639" is
 * "641 = 630 + 8 + 1" where the gold has 639 = 630 + 8 + 1.
 */
export function makeFootprints(gold: readonly Equation[]): (relation: Equation) => string {
  const breakdown = new Map<string, readonly string[]>();
  for (const { kind, total, parts, holds } of gold)
    if (kind === 'sum' && holds && total !== null && !breakdown.has(total)) breakdown.set(total, parts);

  const leaves = (id: string, inside: readonly string[]): string[] => {
    const parts = inside.includes(id) ? undefined : breakdown.get(id);
    return parts === undefined ? [id] : parts.flatMap((part) => leaves(part, [...inside, id]));
  };

  return ({ kind, total, parts, percent, numerator, denominator, actual }) => {
    if (additive.has(kind)) {
      const whole = total ?? '';
      return `made of|${whole}|${parts.flatMap((part) => leaves(part, [whole])).sort()}`;
    }
    if (kind === 'list') return `list|${total}|${actual}`;
    if (kind === 'restated') return `restated|${[...parts].sort()}`;
    return `${kind}|${percent}|${numerator}|${denominator}`;
  };
}
