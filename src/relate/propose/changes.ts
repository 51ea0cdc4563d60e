import type { Decimal } from 'decimal.js';
import { meet, percentOf, subtract } from '../interval.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** A new value, an earlier one and the rate or the amount between them. */
export const changes: Proposer = (scope) => scope.terms.flatMap((term) => changeOf(term, scope) ?? []);

function changeOf(term: Term, scope: Scope): Proposal | null {
  const direction = directionOf(term, scope);
  if (term.figure.table || (direction === null && !isPoints(term))) return null;
  if (isPoints(term)) return pointsOf(term, scope);
  const current = lastBefore(term, scope);
  if (!current || direction === null) return null;
  let accused: Proposal | null = null;
  const behind = scope.terms.slice(term.index + 1, term.index + 4).filter(({ sentence }) => sentence === term.sentence);
  const before = scope.terms
    .slice(Math.max(0, term.index - 4), term.index)
    .filter(({ sentence }) => sentence === term.sentence);
  const others = before.filter((one) => one !== current).reverse();
  const readings = [current, ...others].flatMap((now) => behind.map((base) => [now, base]));
  for (const [now, base] of [...readings, ...pairs(before)] as [Term, Term][]) {
    if (!countable(base) || !countable(now) || !sameUnit(base, now) || base.amount.isZero()) continue;
    const one = term.figure.kind === 'percent' ? rate(term, now, base, direction) : amount(term, now, base, direction);
    if (!one) continue;
    if (one.holds) return one;
    if (accused === null && now === current && base === behind[0] && isNamedBase(term, base, scope))
      accused = { ...one, rule: 'change-mismatch', values: { printed: term.figure.quote } };
  }
  return accused;
}

/** Every two of some terms, in both orders, the nearest to the change first. */
const pairs = (terms: readonly Term[]): [Term, Term][] =>
  [...terms].reverse().flatMap((a, at, all) =>
    all.slice(at + 1).flatMap((b): [Term, Term][] => [
      [a, b],
      [b, a],
    ]),
  );

/** Percentage points: a difference between two percentages. */
const isPoints = ({ figure }: Term) => figure.kind === 'percent' && figure.unit !== '%';

function pointsOf(term: Term, { terms }: Scope): Proposal | null {
  const near = terms.slice(Math.max(0, term.index - 3), term.index + 3);
  const rates = near.filter((one) => one.figure.kind === 'percent' && !isPoints(one) && one.sentence === term.sentence);
  for (const [total, rest] of pairs(rates)) {
    const gap = subtract(total.interval, rest.interval);
    if (!meet(gap, term.interval)) continue;
    return {
      kind: 'difference',
      proposer: 'changes',
      strength: 'fit',
      total,
      parts: [rest, term],
      expected: term.amount.toNumber(),
      actual: total.amount.sub(rest.amount).toNumber(),
      tolerance: 0,
      holds: true,
    };
  }
  return null;
}

function directionOf(term: Term, { cues, text }: Scope): 1 | -1 | null {
  const cue = cues.between(Math.max(0, term.start - 16), term.start).at(-1);
  if (!cue || text.slice(cue.end, term.start).trim() !== '') return null;
  return cue.value === 'rise' ? 1 : cue.value === 'fall' ? -1 : null;
}

const lastBefore = (term: Term, { terms }: Scope): Term | null => {
  for (let at = term.index - 1; at >= 0 && terms[at]!.sentence === term.sentence; at--)
    if (countable(terms[at]!) && (terms[at]!.bracket === term.bracket || terms[at]!.bracket === null))
      return terms[at]!;
  return null;
};

/** The earlier value stands alone in the bracket right behind the change, with the words for an earlier period before it. */
function isNamedBase(term: Term, base: Term, { text, cues }: Scope): boolean {
  const between = text.slice(term.end, base.start);
  return (
    between.length < 60 &&
    !/[;.]/.test(between) &&
    base.bracket !== null &&
    cues.between(term.end, base.start).some(({ value }) => value === 'earlier')
  );
}

function rate(percent: Term, numerator: Term, denominator: Term, direction: 1 | -1): Proposal {
  const share = percentOf(numerator.interval, denominator.interval);
  const given = { low: share.low.sub(100).mul(direction), high: share.high.sub(100).mul(direction) };
  const interval = direction === 1 ? given : { low: given.high, high: given.low };
  const actual: Decimal = numerator.amount.mul(100).div(denominator.amount).sub(100);
  return {
    kind: 'change',
    proposer: 'changes',
    strength: 'explicit',
    percent,
    numerator,
    denominator,
    expected: percent.amount.mul(direction).toNumber(),
    actual: actual.toDecimalPlaces(percent.figure.decimals + 2).toNumber(),
    tolerance: percent.interval.high.sub(percent.amount).toNumber(),
    holds: meet(interval, percent.interval),
  };
}

/** total − parts[0] = parts[1]: the larger value, the smaller one, and the amount between them. */
function amount(term: Term, current: Term, base: Term, direction: 1 | -1): Proposal | null {
  if (!sameUnit(term, current)) return null;
  const [total, rest] = direction === 1 ? [current, base] : [base, current];
  const actual = total.amount.sub(rest.amount);
  return {
    kind: 'difference',
    proposer: 'changes',
    strength: 'explicit',
    total,
    parts: [rest, term],
    expected: term.amount.toNumber(),
    actual: actual.toNumber(),
    tolerance: 0,
    holds: meet(subtract(total.interval, rest.interval), term.interval),
  };
}
