import { accusedRatio, namedShare } from '../accusedRatio.ts';
import { basesOf, numeratorsOf, reach } from '../bases.ts';
import { fractionRatio } from '../fractionRatio.ts';
import { namedRate, statedRate } from '../namedRate.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { ratio } from '../ratio.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** Percentages and what they are of: the base is found among the figures in scope by fit, and accused only by grammar. */
export const ratios: Proposer = (scope) => {
  const open: Term[] = [];
  const shares = scope.terms.flatMap((percent) => {
    if (percent.figure.kind !== 'percent' || percent.figure.table || percent.apart || percent.amount.isZero())
      return [];
    const against = isAgainst(percent, scope);
    if (against === 'said') return rateAgainst(percent, scope) ?? [];
    const one =
      against === 'beside' ? (rateAgainst(percent, scope) ?? confirmed(percent, scope)) : shareOf(percent, scope);
    if (!one && against === null) open.push(percent);
    return one ?? [];
  });
  const held = basesHeld(shares);
  const wrong = open.flatMap(
    (percent) =>
      accusedRatio(percent, numeratorsOf(percent, scope)[0], held.get(percent.sentence.index) ?? new Set(), scope) ??
      [],
  );
  return [...shares, ...wrong];
};

/** Bases of the shares that hold, by the sentence of their percentages. */
function basesHeld(shares: readonly Proposal[]): Map<number, Set<Term>> {
  const held = new Map<number, Set<Term>>();
  for (const { holds, percent, denominator } of shares)
    if (holds && percent && denominator)
      held.set(percent.sentence.index, (held.get(percent.sentence.index) ?? new Set()).add(denominator));
  return held;
}

/** A share that holds: what stands behind its percentage may speak of a plan or of an earlier period instead. */
function confirmed(percent: Term, scope: Scope): Proposal | null {
  const share = shareOf(percent, scope);
  return share?.holds ? share : null;
}

/**
 * A rate against a plan or an earlier period, which the words behind it name; `beside`: they stand behind a comma or behind
 * words for a rise, and may be about another rate.
 */
function isAgainst(term: Term, { text, cues }: Scope): 'said' | 'beside' | null {
  const behind = /^[^;.\n()]{0,40}/u.exec(text.slice(term.end, term.end + 40))?.[0].length ?? 0;
  const said = cues.between(term.end, term.end + behind);
  const cue = said.find(({ value }) => value === 'outside-base' || value === 'earlier');
  if (!cue) return null;
  const moved = said.some(({ value, start }) => (value === 'rise' || value === 'fall') && start < cue.start);
  return moved || text.slice(term.end, cue.start).includes(',') ? 'beside' : 'said';
}

/** The plan or the earlier figure stands right behind; alone in a bracket there, it is certain. */
function rateAgainst(percent: Term, scope: Scope): Proposal | null {
  const numerators = numeratorsOf(percent, scope).filter(({ index }) => index < percent.index);
  const [numerator] = numerators;
  const base = scope.terms[percent.index + 1];
  if (!numerator || !base || base.sentence !== percent.sentence || !countable(base) || !sameUnit(base, numerator))
    return null;
  if (base.amount.isZero() || base.start - percent.end > 80) return null;
  const fitting = numerators.map((other) => ratio(percent, other, base)).find(({ holds }) => holds);
  if (fitting) return { ...fitting, strength: fitting.numerator === numerator ? 'explicit' : 'fit' };
  const one = ratio(percent, numerator, base);
  const named = base.bracket !== null && base.bracket !== percent.bracket && base.start === base.bracket.open + 1;
  const alone = scope.terms[base.index + 1]?.bracket !== base.bracket;
  const said = alone && scope.changeWords.isAgainst(scope.text.slice(percent.end, base.start));
  return named &&
    (said || numerators.length === 1) &&
    numerator.index === percent.index - 1 &&
    !percent.figure.approximate &&
    !base.figure.approximate
    ? { ...one, strength: 'explicit', rule: 'ratio-mismatch', named: said }
    : null;
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
    for (const denominator of basesOf(numerator, sharp, scope)) {
      const one = ratio(percent, numerator, denominator);
      // Any two equal counts give 100 %: there both must stand before it in its sentence, or one under the other.
      const before = [numerator, denominator].every(
        (one) => one.sentence === percent.sentence && one.index < percent.index,
      );
      const said = !percent.amount.eq(100) || before || scope.heads.get(numerator)?.includes(denominator);
      if (one.holds && said) return { ...one, strength: numerator === numerators[0] ? 'explicit' : 'fit' };
    }
  return namedRate(percent, numerators, scope) ?? own;
}

const countsBefore = (percent: Term, { terms }: Scope): Term[] =>
  terms
    .slice(Math.max(0, percent.index - 10), percent.index)
    .filter((term) => term.sentence.index >= percent.sentence.index - reach && countable(term) && !term.figure.table)
    .reverse();
