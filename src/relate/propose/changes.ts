import type { Decimal } from 'decimal.js';
import { meet, percentOf } from '../interval.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** "tăng 12,5% so với cùng kỳ (1.234 hồ sơ)": a new value, an earlier one and the rate or the amount between them. */
export const changes: Proposer = (scope) => scope.terms.flatMap((term) => changeOf(term, scope) ?? []);

function changeOf(term: Term, scope: Scope): Proposal | null {
  const direction = directionOf(term, scope);
  if (direction === null || term.figure.table) return null;
  const current = lastBefore(term, scope);
  const bases = scope.terms.slice(term.index + 1, term.index + 4).filter(({ sentence }) => sentence === term.sentence);
  if (!current) return null;
  for (const base of bases) {
    if (!countable(base) || !sameUnit(base, current) || base.amount.isZero()) continue;
    const one =
      term.figure.kind === 'percent' ? rate(term, current, base, direction) : amount(term, current, base, direction);
    if (!one) continue;
    if (one.holds) return one;
    if (base === bases[0] && isNamedBase(term, base, scope))
      return { ...one, rule: 'change-mismatch', values: { printed: term.figure.quote } };
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
    holds: actual.eq(term.amount),
  };
}
