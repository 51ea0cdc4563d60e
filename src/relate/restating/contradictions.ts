import { Decimal } from 'decimal.js';
import { addTo } from '../../model/multimap.ts';
import type { Proposal } from '../proposal.ts';
import { differs, variantsOf } from '../slips/digits.ts';
import { slip } from '../slips/slip.ts';
import type { Term } from '../term.ts';
import { areSiblings, digitsOf, isCell, type Restating, sameKind, slotsAgree } from './context.ts';
import type { Groups } from './equal.ts';
import { isNamesakeCell } from './namesakeCells.ts';
import { isNamesake } from './namesakes.ts';
import { inside } from './rounded.ts';

/** A rounded figure of fewer digits differs by one digit from too many others. */
const roundedDigits = 3;
/** An amount printed so often is nobody's namesake. */
const common = 50;

/**
 * Two figures that state one quantity and differ by one slip. Only a figure that stands alone is accused: one that nothing
 * else in the report confirms, and that has one namesake, which differs from it by one digit or by two swapped ones.
 */
export function contradictions(
  terms: readonly Term[],
  byAmount: readonly Term[],
  groups: Groups,
  about: Restating,
): Proposal[] {
  const places = placesOf(terms);
  const finest = finestOf(terms);
  const accused = new Set<Term>();
  return terms.flatMap((term): Proposal[] => {
    if (!isAlone(term, groups, about) || accused.has(term)) return [];
    const variants = variantsOf(term.amount);
    const alike = places.get(term.figure.kind)!;
    const exact: Term[] = [];
    for (const amount of variants) {
      const found = alike.get(amount);
      if (found && found.length < common) exact.push(...found);
    }
    const rounded =
      isRounded(term) && finest.get(term.figure.kind)! < term.figure.scale
        ? variants.flatMap((amount) => inside(new Decimal(amount), term, byAmount))
        : [];
    const namesakes = [...exact, ...rounded].filter(
      (other) => mayBeOne(term, other, about) && areOne(term, other, groups, about),
    );
    const [namesake] = namesakes;
    if (!namesake || namesakes.some(({ amount }) => !amount.eq(namesake.amount))) return [];
    accused.add(namesake);
    return [toProposal(term, namesake)];
  });
}

/** Terms by their kind and by their amount, printed as `variantsOf` prints it. */
function placesOf(terms: readonly Term[]): Map<string, Map<string, Term[]>> {
  const places = new Map<string, Map<string, Term[]>>();
  for (const term of terms) {
    const { kind } = term.figure;
    const alike = places.get(kind) ?? new Map<string, Term[]>();
    places.set(kind, alike);
    addTo(alike, term.amount.toFixed(), term);
  }
  return places;
}

/** The smallest scale of each kind: a figure may only stand for those of smaller ones. */
function finestOf(terms: readonly Term[]): Map<string, number> {
  const finest = new Map<string, number>();
  for (const { figure } of terms) finest.set(figure.kind, Math.min(figure.scale, finest.get(figure.kind) ?? Infinity));
  return finest;
}

/** Printed in thousands or millions with decimals: it may stand for a figure that is printed in full. */
const isRounded = (term: Term) => term.figure.scale > 1 && digitsOf(term) >= roundedDigits && !isCell(term);

/** How two figures differ, the more exact one rounded as the other. */
function slipOf(alone: Term, other: Term): 'swapped' | 'digit' | null {
  const { scale, decimals } = alone.figure;
  const printed = (amount: Decimal) => (scale === 1 ? amount : amount.div(scale)).toDecimalPlaces(decimals);
  return differs(printed(alone.amount), printed(other.amount));
}

const accusable: ReadonlySet<string> = new Set(['count', 'money', 'percent']);

function isAlone(term: Term, groups: Groups, { confirmed }: Restating): boolean {
  const { figure, amount, apart } = term;
  return (
    accusable.has(figure.kind) &&
    !apart &&
    !figure.approximate &&
    amount.gt(1) &&
    !confirmed.has(term) &&
    !groups.has(term)
  );
}

/** Nothing shows that two figures are of different places, kinds, scopes or lists. */
function mayBeOne(a: Term, b: Term, { wording }: Restating): boolean {
  if (b.apart || b.figure.approximate || a.sentence === b.sentence || !slotsAgree(a, b) || !sameKind(a, b))
    return false;
  return isCell(a) || isCell(b) || !areSiblings(a, b) || wording(a).again || wording(b).again;
}

function areOne(alone: Term, other: Term, groups: Groups, about: Restating): boolean {
  if (isCell(alone) && isCell(other)) return false;
  if (alone.figure.kind === 'percent' && (alone.figure.decimals < 2 || isCell(alone) === isCell(other))) return false;
  if (alone.figure.scale !== other.figure.scale && !isCell(other) && isRounded(alone)) return false;
  if (isTaken(alone, other, groups)) return false;
  const kind = slipOf(alone, other);
  if (kind === null) return false;
  if (isCell(alone)) return isNamesakeCell(other, alone, kind, groups, about);
  if (isCell(other)) return isNamesakeCell(alone, other, kind, groups, about);
  return about.wording(alone).moments === about.wording(other).moments && isNamesake(alone, other, kind, groups, about);
}

/** The other one already restates a figure beside the one that stands alone: a cell of its table, a count of its sentence. */
function isTaken(alone: Term, other: Term, groups: Groups): boolean {
  const table = alone.figure.table?.index;
  return (groups.get(other) ?? []).some((same) =>
    table === undefined ? same.sentence === alone.sentence : same.figure.table?.index === table,
  );
}

function toProposal(alone: Term, other: Term): Proposal {
  const { scale, decimals } = alone.figure;
  const cells = isCell(alone) || isCell(other);
  const parts = cells === isCell(alone) && cells ? [other, alone] : [alone, other];
  const [first, second] = cells ? parts : parts.sort((a, b) => a.index - b.index);
  return {
    kind: 'restated',
    proposer: 'restated',
    strength: 'explicit',
    parts: [first!, second!],
    expected: first!.amount.toNumber(),
    actual: second!.amount.toNumber(),
    tolerance: 0,
    holds: false,
    rule: cells ? 'text-table-mismatch' : 'restated-figure',
    slip: slip(slipOf(alone, other)!, alone, other.amount.div(scale).toDecimalPlaces(decimals).mul(scale)),
    values: { printed: first!.figure.quote, other: second!.figure.quote },
  };
}
