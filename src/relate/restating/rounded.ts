import type { Decimal } from 'decimal.js';
import { type Interval, isExact } from '../interval.ts';
import { isLess, sized, type Term } from '../term.ts';
import { digitsOf, isCell, type Restating, sameKind, slotsAgree } from './context.ts';
import { type Groups, join } from './equal.ts';
import { sharesWords } from './pairs.ts';

/** A rounded figure shows at least so many digits; with so many it needs no words in common. */
const digits = { least: 3, certain: 4 };
/** More exact amounts than this inside one rounded figure tell nothing. */
const most = 6;

/** Joins "682,4 tỷ đồng" and "682.356 triệu đồng": a rounded figure and the one exact figure that it may stand for. */
export function joinRounded(terms: readonly Term[], byAmount: readonly Term[], groups: Groups, about: Restating): void {
  for (const term of terms) {
    if (isExact(term.interval) || term.figure.kind === 'percent' || digitsOf(term) < digits.least) continue;
    const inside = within(byAmount, term.interval).filter((other) => isExactOf(term, other, about));
    const [exact] = inside;
    if (exact && inside.every(({ amount }) => amount.eq(exact.amount)))
      for (const one of inside) join(term, one, groups);
  }
}

const width = ({ interval }: Term) => interval.high.sub(interval.low);

const isAsRounded = (a: Term, b: Term): boolean => !isExact(a.interval) && width(a).gte(width(b));

export const inOrderOfAmount = (terms: readonly Term[]): Term[] =>
  [...terms].sort((a, b) => {
    if (isLess(a, b)) return -1;
    return isLess(b, a) ? 1 : a.index - b.index;
  });

/** Terms whose amount lies in an interval; none where they are too many to tell anything. */
function within(byAmount: readonly Term[], interval: Interval): Term[] {
  const [least, greatest] = [sized(interval.low), sized(interval.high)];
  let [low, high] = [0, byAmount.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLess(byAmount[middle]!, least)) low = middle + 1;
    else high = middle;
  }
  const found: Term[] = [];
  for (let at = low; at < byAmount.length && !isLess(greatest, byAmount[at]!); at++) {
    found.push(byAmount[at]!);
    if (found.length > most) return [];
  }
  return found;
}

function isExactOf(rounded: Term, exact: Term, about: Restating): boolean {
  if (rounded.apart || exact.apart || isAsRounded(exact, rounded) || rounded.amount.eq(exact.amount)) return false;
  if (!sameKind(rounded, exact) || !slotsAgree(rounded, exact)) return false;
  const next = Math.abs(rounded.index - exact.index) === 1 && !isCell(exact);
  if (rounded.sentence === exact.sentence && !next) return false;
  return (
    next ||
    rounded.figure.approximate ||
    digitsOf(rounded) >= digits.certain ||
    sharesWords(about.wording(rounded).own, about.wording(exact).own)
  );
}

/** More exact figures that an amount, printed like the term's, may stand for. */
export function inside(amount: Decimal, term: Term, byAmount: readonly Term[]): Term[] {
  const half = term.interval.high.sub(term.amount);
  const interval = { low: amount.sub(half), high: amount.add(half) };
  return within(byAmount, interval).filter((other) => other.figure.scale < term.figure.scale);
}
