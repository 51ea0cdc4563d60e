import { Decimal } from 'decimal.js';
import type { Proposal } from '../proposal.ts';
import type { Term } from '../term.ts';
import { differs, isMisread } from './digits.ts';
import { type Slip, slip } from './slip.ts';

/** A figure of an additive relation, and the value that would make it hold. */
export interface Wanted {
  term: Term;
  should: Decimal;
}

/** An additive relation as an equation: what each figure would have to be, and how much of the whole is missing. */
export interface Gap {
  wanted: Wanted[];
  parts: readonly Term[];
  /** Positive where the parts are too few. */
  missing: Decimal;
}

/** "total = parts", "first − others = total" or "total − parts = 0", whichever the printed result shows; else null. */
export function gapOf({ kind, total, parts, expected, actual }: Proposal): Gap | null {
  if (!total || !parts || parts.length === 0) return null;
  const [first, ...others] = parts as [Term, ...Term[]];
  const sum = (terms: readonly Term[]) => terms.reduce((all, { amount }) => all.add(amount), new Decimal(0));
  if (kind !== 'difference' && total.amount.eq(expected) && sum(parts).eq(actual)) return equation(total, parts);
  if (kind !== 'difference' && total.amount.eq(expected) && first.amount.sub(sum(others)).eq(actual))
    return equation(first, [...others, total]);
  const rest = sum(parts.slice(0, -1));
  if (kind === 'difference' && parts.at(-1)!.amount.eq(expected) && total.amount.sub(rest).eq(actual))
    return equation(total, parts);
  return null;
}

function equation(total: Term, parts: readonly Term[]): Gap {
  const sum = parts.reduce((all, { amount }) => all.add(amount), new Decimal(0));
  const missing = total.amount.sub(sum);
  const wanted = [{ term: total, should: sum }, ...parts.map((term) => ({ term, should: term.amount.add(missing) }))];
  return { wanted, parts, missing };
}

/**
 * The likeliest single slip: a gap that is printed as a figure of two digits or more (a part counted twice, or left out),
 * then swapped digits, one digit, a smaller figure counted twice or left out, a separator misread. Figures that nothing
 * confirms are suspected first.
 */
export function additiveSlip(gap: Gap, neighbours: readonly Term[], confirmed: ReadonlySet<Term>): Slip {
  const { parts, missing } = gap;
  const wanted = gap.wanted
    .filter(({ term, should }) => should.div(term.figure.scale).decimalPlaces() <= term.figure.decimals)
    .sort((a, b) => Number(confirmed.has(a.term)) - Number(confirmed.has(b.term)));
  const over = missing.neg();
  const twice = parts.find(({ amount }) => amount.eq(over));
  const left = neighbours.find(({ amount }) => amount.eq(missing));
  const printed = twice ? slip('twice', twice, twice.amount) : left ? slip('left-out', left, left.amount) : null;
  if (printed && !/^\d0*$/.test(missing.abs().toFixed())) return printed;
  for (const kind of ['swapped', 'digit'] as const)
    for (const { term, should } of wanted) if (differs(term.amount, should) === kind) return slip(kind, term, should);
  if (printed) return printed;
  for (const { term, should } of gap.wanted) if (isMisread(term.amount, should)) return slip('separator', term, should);
  return null;
}
