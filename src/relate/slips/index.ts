import { Decimal } from 'decimal.js';
import { type Proposal, type Scope, termsIn } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';
import { additiveSlip, gapOf } from './additive.ts';
import { differs, isMisread } from './digits.ts';
import { changeSlip, shareSlip } from './rates.ts';
import { type Slip, slip } from './slip.ts';

/** How many figures around a relation may be what it left out or what its rate is of. */
const reach = 24;

/** The likeliest single slip that would make a failing relation hold; null where none is likely. */
export function slipOf(one: Proposal, scope: Scope, confirmed: ReadonlySet<Term>): Slip {
  if (one.kind === 'restated') return one.slip ?? null;
  const { percent, numerator, denominator } = one;
  if (percent && numerator && denominator) {
    if (denominator.amount.isZero()) return null;
    return one.kind === 'change'
      ? changeSlip(percent, numerator, denominator, new Decimal(one.expected))
      : shareSlip(percent, numerator, denominator, neighboursOf(one, scope));
  }
  if (one.kind === 'partOf' || one.kind === 'list') return null;
  const gap = gapOf(one);
  if (gap) return additiveSlip(gap, leftOut(one, scope), confirmed);
  return printedSlip(one);
}

/** Counts around a relation, nearest first; of a table, those of its own row and column. */
function neighboursOf(one: Proposal, { terms, cells: byTable }: Scope): Term[] {
  const own = termsIn(one);
  const first = Math.min(...own.map(({ index }) => index));
  const last = Math.max(...own.map(({ index }) => index));
  const cells = own.map(({ figure }) => figure.table).filter((place) => place !== null);
  const tables = [...new Set(cells.map(({ index }) => index))].sort((a, b) => a - b);
  const near =
    cells.length > 0
      ? tables.flatMap((index) => byTable.get(index) ?? [])
      : terms.slice(Math.max(0, first - reach), last + reach);
  return near
    .filter((term) => !own.includes(term) && countable(term) && inPlace(term, cells))
    .sort((a, b) => Math.abs(a.index - first) - Math.abs(b.index - first));
}

type Place = NonNullable<Term['figure']['table']>;

function inPlace({ figure: { table } }: Term, cells: readonly Place[]): boolean {
  if (table === null || cells.length === 0) return table === null && cells.length === 0;
  return cells.some(
    ({ index, row, column }) => table.index === index && (table.row === row || table.column === column),
  );
}

/** Figures beside the parts that may have been left out: in the line of the total's table, or in the list or paragraph. */
function leftOut(one: Proposal, scope: Scope): Term[] {
  const { total, parts = [] } = one;
  const [first] = parts;
  if (!total || !first) return [];
  const [a, b] = [total.figure.table, first.figure.table];
  return neighboursOf(one, scope).filter((term) => {
    if (!sameUnit(term, total)) return false;
    const { table } = term.figure;
    if (a && b && table) return a.column === b.column ? table.column === a.column : table.row === a.row;
    return (
      term.line === first.line ||
      term.line === total.line ||
      (term.line.parent !== null && term.line.parent === first.line.parent)
    );
  });
}

/** Only the printed result is looked at: a deduction from a maximum, for example. */
function printedSlip({ expected, actual, parts, total }: Proposal): Slip {
  const [printed, should] = [new Decimal(expected), new Decimal(actual)];
  const term = [parts?.at(-1), total].find((one) => one?.amount.eq(printed));
  if (!term) return null;
  const kind = differs(printed, should);
  return kind ? slip(kind, term, should) : isMisread(printed, should) ? slip('separator', term, should) : null;
}
