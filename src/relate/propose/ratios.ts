import { addTo } from '../../model/multimap.ts';
import { accusedRatio, namedShare } from '../accusedRatio.ts';
import { basesOf, numeratorsOf, reach } from '../bases.ts';
import { fractionRatio } from '../fractionRatio.ts';
import { namedRate, statedRate } from '../namedRate.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { isAgainst, rateAgainst, rateAgainstBefore } from '../rates/against.ts';
import { isCommonSlip } from '../rates/oneSlip.ts';
import { isShare, ratio } from '../ratio.ts';
import { countable, type Term } from '../term.ts';

/** Percentages and what they are of: the base is found among the figures in scope by fit, and accused only by grammar. */
export const ratios: Proposer = (scope) => {
  const open: Term[] = [];
  const shares = scope.terms.flatMap((percent) => {
    if (percent.figure.kind !== 'percent' || percent.figure.table || percent.apart || percent.amount.isZero())
      return [];
    const against = isAgainst(percent, scope);
    if (against === 'said') return rateAgainst(percent, scope) ?? [];
    const one =
      (against === 'beside' ? rateAgainst(percent, scope) : null) ??
      rateAgainstBefore(percent, scope) ??
      shareOf(percent, scope);
    if (!one) open.push(percent);
    return one ?? [];
  });
  const held = basesHeld(shares);
  const wrong = open.flatMap(
    (percent) =>
      accusedRatio(percent, numeratorsOf(percent, scope)[0], held.get(percent.sentence.index) ?? new Set(), scope) ??
      [],
  );
  return [...shares, ...onceEach(wrong)];
};

/** Shares that one slip of their common base explains are one mistake. */
function onceEach(wrong: readonly Proposal[]): Proposal[] {
  const byBase = new Map<Term, Proposal[]>();
  for (const one of wrong) addTo(byBase, one.denominator!, one);
  return [...byBase].flatMap(([base, some]) => {
    const shares = some.map(({ percent, numerator }) => [percent!, numerator!] as const);
    return isCommonSlip(shares, base) ? some.slice(0, 1) : some;
  });
}

/** Bases of the shares that hold, by the sentence of their percentages. */
function basesHeld(shares: readonly Proposal[]): Map<number, Set<Term>> {
  const held = new Map<number, Set<Term>>();
  for (const { holds, percent, denominator } of shares)
    if (holds && percent && denominator)
      held.set(percent.sentence.index, (held.get(percent.sentence.index) ?? new Set()).add(denominator));
  return held;
}

function shareOf(percent: Term, scope: Scope): Proposal | null {
  const own = fractionRatio(percent, scope);
  if (own?.holds || own?.rule) return own;
  const stated = statedRate(percent, scope) ?? namedShare(percent, scope);
  if (stated) return stated;
  const numerators = numeratorsOf(percent, scope);
  // Two decimals leave no chance: such a share is found among the counts before its sentence too, and its base far back.
  const sharp = percent.figure.decimals > 1;
  const earlier = sharp ? countsBefore(percent, scope).filter((term) => !numerators.includes(term)) : [];
  for (const numerator of [...numerators, ...earlier])
    for (const denominator of basesOf(numerator, sharp, scope, (base) => isShare(percent, numerator, base))) {
      // Any two equal counts give 100 %: there both must stand before it in its sentence, or one under the other.
      const before = [numerator, denominator].every(
        (one) => one.sentence === percent.sentence && one.index < percent.index,
      );
      const said = !percent.amount.eq(100) || before || scope.heads.get(numerator)?.includes(denominator);
      if (said)
        return {
          ...ratio(percent, numerator, denominator),
          strength: numerator === numerators[0] ? 'explicit' : 'fit',
        };
    }
  return namedRate(percent, numerators, scope) ?? own;
}

const countsBefore = (percent: Term, { terms }: Scope): Term[] =>
  terms
    .slice(Math.max(0, percent.index - 10), percent.index)
    .filter((term) => term.sentence.index >= percent.sentence.index - reach && countable(term) && !term.figure.table)
    .reverse();
