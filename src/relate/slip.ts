import { Decimal } from 'decimal.js';
import type { RelationNode } from '../model/analysis.ts';
import { printNumber } from '../text/print.ts';
import type { Term } from './term.ts';

type Slip = RelationNode['slip'];

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

const slip = (kind: string, term: Term, should: Decimal): Slip => ({
  kind,
  values: { figure: term.figure.quote, should: printNumber(should.toNumber()) },
});

/** How two amounts differ in print: by a swap of neighbouring digits, by one digit, or otherwise. */
export function differs(a: Decimal, b: Decimal): 'swapped' | 'digit' | null {
  if (b.isNegative()) return null;
  const places = Math.max(a.decimalPlaces(), b.decimalPlaces());
  const [x, y] = [a.toFixed(places), b.toFixed(places)];
  if (x.length !== y.length || x === y) return null;
  const at = [...x].flatMap((digit, index) => (digit === y[index] ? [] : [index]));
  if (at.length === 1) return 'digit';
  const [first, second] = at as [number, number];
  return at.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first] ? 'swapped' : null;
}
