import { Decimal } from 'decimal.js';
import type { Proposal, Scope } from '../proposal.ts';
import { digitsOf } from '../rates/oneSlip.ts';
import { differs } from '../slips/digits.ts';
import { countable, sameUnit, type Term } from '../term.ts';
import { type Direction, inPoints } from './gaps.ts';
import { type Growth, growth, isOfNew, wholeRate } from './growth.ts';

/** How many figures before an amount its new value stands. */
const reach = 4;
/** A rate of fewer digits is one slip away from too many changes. */
const sharpest = 3;

/** Whether the words between two changes leave no doubt that the second says the first one again. */
export function isSurelyAgain(first: Term, second: Term, { text, cues, changeWords }: Scope): boolean {
  const between = text.slice(first.end, second.start);
  const moved = cues.between(first.end, second.start).some(({ value }) => value === 'rise' || value === 'fall');
  return changeWords.isSurelyAgain(between) || (moved && between.includes('('));
}

/** A change said as an amount and as a rate where only one of its two values is printed. */
export function growthOf(
  first: Term,
  second: Term,
  direction: Direction,
  base: Term | null,
  scope: Scope,
): Proposal | null {
  const [rate, by] = first.figure.kind === 'percent' ? [first, second] : [second, first];
  if (rate.figure.kind !== 'percent' || by.figure.kind === 'percent' || inPoints(rate)) return null;
  const now = base ? null : newValue(first, by, scope);
  const said: Growth = { rate, by, direction, now, base };
  const one = growth(said);
  if (!one?.holds && !base && digitsOf(rate) > 1) {
    const earlier = fromBefore(said, first, scope);
    if (earlier) return earlier;
  }
  if (!one) return null;
  if (one.holds) return { ...one, strength: 'explicit' };
  const values = { printed: rate.figure.quote };
  const wrong: Proposal = { ...one, strength: 'explicit', rule: 'change-mismatch', values };
  if (isSurelyAgain(first, second, scope)) return wrong;
  const should = new Decimal(one.actual).abs().toDecimalPlaces(rate.figure.decimals, Decimal.ROUND_HALF_UP);
  const near =
    (digitsOf(rate) >= sharpest && differs(rate.amount, should) !== null) || (digitsOf(rate) > 1 && isOfNew(said));
  return near ? { ...wrong, strength: 'weak', severity: 'warning' } : null;
}

/** The nearest value of its unit before a change, in its sentence and no other bracket. */
function newValue(first: Term, by: Term, { terms }: Scope): Term | null {
  return (
    terms
      .slice(Math.max(0, first.index - reach), first.index)
      .filter((term) => term.sentence === first.sentence && countable(term) && !term.figure.table)
      .filter(({ bracket }) => bracket === null || bracket === first.bracket)
      .findLast((value) => sameUnit(value, by)) ?? null
  );
}

/** "5.202 vụ … So với tháng 7, tăng 464 vụ (9,79%)": a value before its sentence, that fits. */
function fromBefore(said: Growth, first: Term, { terms }: Scope): Proposal | null {
  const fitting = terms
    .slice(Math.max(0, first.index - reach * 3), first.index)
    .filter((now) => countable(now) && !now.figure.table && now.sentence.index >= first.sentence.index - 1)
    .flatMap((now) => growth({ ...said, now }) ?? [])
    .filter(({ holds }) => holds);
  return fitting.at(-1) ?? null;
}

/** "543 đơn, giảm 55 đơn, bằng 89,9% so với cùng kỳ": a rate of the earlier period right behind the change from it. */
export function rateOfMoved(percent: Term, by: Term, direction: Direction, scope: Scope): Proposal | null {
  const { text, cues, rateWords } = scope;
  if (!rateWords.isShare(text.slice(by.end, percent.start))) return null;
  const behind = /^[^;.,\n()]{0,40}/u.exec(text.slice(percent.end, percent.end + 40))![0].length;
  if (!cues.between(percent.end, percent.end + behind).some(({ value }) => value === 'earlier')) return null;
  const now = newValue(by, by, scope);
  const one = now && wholeRate(percent, now, by, direction);
  if (!one) return null;
  return { ...one, strength: 'explicit', rule: 'change-mismatch', values: { printed: percent.figure.quote } };
}
