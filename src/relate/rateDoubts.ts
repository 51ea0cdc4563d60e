import { add } from './interval.ts';
import type { Proposal, Scope } from './proposal.ts';
import { isCommonSlip } from './rates/oneSlip.ts';
import { isShare } from './ratio.ts';
import { differs } from './slips/digits.ts';
import { countable, isFraction, sameUnit, type Term, withAmount } from './term.ts';

/** How many figures around a percentage are looked at. */
const reach = 14;
/** How far behind a percentage the words for a plan stand. */
const planReach = 40;

/** Another count of its sentence or of the one before, with a unit or without, gives the percentage exactly. */
export function anotherBaseFits({ kind, percent, numerator, denominator, named }: Proposal, { terms }: Scope): boolean {
  if (kind !== 'ratio' || named || !percent || !numerator || !denominator || percent.figure.table) return false;
  return terms
    .slice(Math.max(0, percent.index - reach), percent.index)
    .some(
      (base) =>
        base !== numerator &&
        base !== denominator &&
        base.sentence.index >= percent.sentence.index - 1 &&
        base.figure.kind === numerator.figure.kind &&
        [base, inScaleOf(numerator, base)].some(
          (one) => one.amount.gt(numerator.amount) && isShare(percent, numerator, one),
        ),
    );
}

/** "9,87 ngàn" beside "4,81 ngàn việc": a base that leaves its unit out is of the numerator's scale. */
const inScaleOf = ({ figure: { scale } }: Term, base: Term): Term =>
  base.figure.scale === scale
    ? base
    : withAmount(base, base.amount.mul(scale), {
        low: base.interval.low.mul(scale),
        high: base.interval.high.mul(scale),
      });

/** "73, 21%": a blank has come between the comma and the decimals. */
export function isCutOff({ kind, percent }: Proposal, { text }: Scope): boolean {
  return kind === 'ratio' && percent !== undefined && /\d[.,]\s$/u.test(text.slice(0, percent.start).slice(-3));
}

/** Words right behind a percentage name another base than the one taken. */
export function baseIsNamed({ kind, percent, named }: Proposal, { text, rateWords }: Scope): boolean {
  if (kind !== 'ratio' || !percent || percent.figure.table || named) return false;
  return /^\s\p{L}/u.test(rateWords.baseIn(text.slice(percent.end, percent.end + planReach)));
}

/** The share of a part in itself and another part of its sentence. */
export function siblingsAreBase({ kind, percent, numerator, denominator, named }: Proposal, { terms }: Scope): boolean {
  if (kind !== 'ratio' || named || !percent || !numerator || !denominator || percent.figure.table) return false;
  return terms
    .slice(Math.max(0, percent.index - 6), percent.index + 6)
    .filter(
      (term) =>
        term !== numerator && term.sentence === percent.sentence && countable(term) && sameUnit(term, numerator),
    )
    .some((other) => {
      const both = numerator.amount.add(other.amount);
      const base = withAmount(denominator, both, add(numerator.interval, other.interval));
      // Two counts, not both of a status, that are one slip away from their printed whole are no base of their own.
      const told = numerator.node.slots.status !== null && other.node.slots.status !== null;
      const whole = !told && differs(base.amount, denominator.amount) !== null;
      return base.amount.gt(0) && !whole && isShare(percent, numerator, base);
    });
}

/**
 * Parts beside it have percentages too and none of them is of the total, or the total's own percentage is against a plan:
 * all of them are rates of achievement.
 */
export function isAgainstPlan(one: Proposal, { terms, text, cues, rateWords }: Scope): boolean {
  const { kind, percent, numerator, denominator, named } = one;
  if (kind !== 'ratio' || named || !percent || !numerator || !denominator || percent.figure.table) return false;
  if (isFraction(numerator, denominator, text)) return false;
  if (rateWords.endsWithShareOfWhole(text.slice(Math.max(0, percent.start - planReach), percent.start))) return false;
  const rates = terms
    .slice(Math.max(0, percent.index - reach), percent.index + reach)
    .filter((term) => term !== percent && term.figure.kind === 'percent' && term.sentence === percent.sentence);
  const planned = rates.some(
    (rate) =>
      rate.index > denominator.index &&
      rate.index < numerator.index &&
      cues.between(rate.end, rate.end + planReach).some(({ value }) => value === 'outside-base'),
  );
  const beside = rates.flatMap((rate) => {
    const part = terms[rate.index - 1]!;
    return part.sentence === rate.sentence &&
      part.index > denominator.index &&
      part !== numerator &&
      countable(part) &&
      sameUnit(part, numerator)
      ? [[rate, part] as const]
      : [];
  });
  if (planned || beside.length === 0) return planned;
  const held = beside.some(([rate, part]) => isShare(rate, part, denominator));
  return !held && !isCommonSlip([[percent, numerator], ...beside], denominator);
}

/** "- By plan, 120 talks were held, 80%" in a line of its own: the plan is the base, and it is not printed. */
export function isByPlan({ kind, percent, numerator, denominator, named }: Proposal, { cues }: Scope): boolean {
  if (kind !== 'ratio' || named || !percent || !numerator || !denominator || percent.figure.table) return false;
  return (
    denominator.line !== numerator.line &&
    cues.between(numerator.sentence.start, numerator.start).some(({ value }) => value === 'outside-base')
  );
}
