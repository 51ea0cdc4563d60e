import { Decimal } from 'decimal.js';
import { differs } from './slips/digits.ts';
import { type Slip, slip } from './slips/slip.ts';
import type { Term } from './term.ts';

export { differs };

/**
 * The likeliest single slip that would make parts agree with their total: two neighbouring digits swapped, one digit
 * wrong, or a part counted twice; null where no single one does.
 */
export function sumSlip(total: Term, parts: readonly Term[]): Slip {
  const sum = parts.reduce((all, part) => all.add(part.amount), new Decimal(0));
  const gap = sum.sub(total.amount);
  const wanted: [Term, Decimal][] = [
    [total, sum],
    ...parts.map((part): [Term, Decimal] => [part, part.amount.sub(gap)]),
  ];
  for (const kind of ['swapped', 'digit'] as const)
    for (const [term, should] of wanted) if (differs(term.amount, should) === kind) return slip(kind, term, should);
  const twice = parts.find((part) => part.amount.eq(gap));
  return twice ? slip('twice', twice, twice.amount) : null;
}

/** One figure has a nought too many or too few. */
export function isNear(total: Term, parts: readonly Term[]): boolean {
  const sum = parts.reduce((all, part) => all.add(part.amount), new Decimal(0));
  const gap = sum.sub(total.amount);
  const tenfold = (printed: Decimal, should: Decimal) =>
    should.gt(0) && (printed.eq(should.mul(10)) || should.eq(printed.mul(10)));
  return tenfold(total.amount, sum) || parts.some((part) => tenfold(part.amount, part.amount.sub(gap)));
}
