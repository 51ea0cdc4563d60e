import type { Proposal } from '../proposal.ts';
import { differs, variantsOf } from '../slips/digits.ts';
import { slip } from '../slips/slip.ts';
import type { Term } from '../term.ts';
import { isCell, type Restating, sameKind, slotsAgree } from './context.ts';
import type { Groups } from './equal.ts';
import { isNamesakeCell } from './namesakeCells.ts';
import { isNamesake } from './namesakes.ts';

/**
 * Two figures that state one quantity and differ by one slip. Only a figure that stands alone is accused: one that nothing
 * else in the report confirms, and that has one namesake, which differs from it by one digit or by two swapped ones.
 */
export function contradictions(terms: readonly Term[], groups: Groups, about: Restating): Proposal[] {
  const places = new Map<string, Term[]>();
  for (const term of terms) {
    const key = keyOf(term, term.amount.toFixed());
    const found = places.get(key);
    if (found) found.push(term);
    else places.set(key, [term]);
  }
  const accused = new Set<Term>();
  return terms.flatMap((term): Proposal[] => {
    if (!isAlone(term, groups, about) || accused.has(term)) return [];
    const namesakes = variantsOf(term.amount)
      .flatMap((amount) => places.get(keyOf(term, amount)) ?? [])
      .filter((other) => mayBeOne(term, other) && areOne(term, other, groups, about));
    const [namesake] = namesakes;
    if (!namesake || namesakes.some(({ amount }) => !amount.eq(namesake.amount))) return [];
    accused.add(namesake);
    return [toProposal(term, namesake)];
  });
}

const keyOf = ({ figure }: Term, amount: string) => `${figure.kind} ${amount}`;

const accusable: ReadonlySet<string> = new Set(['count', 'money']);

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
function mayBeOne(a: Term, b: Term): boolean {
  if (!sameKind(a, b) || !slotsAgree(a, b) || b.apart || b.figure.approximate || a.sentence === b.sentence)
    return false;
  if (a.figure.scale !== b.figure.scale || a.figure.decimals !== b.figure.decimals) return false;
  return isCell(a) || isCell(b) || a.line.parent === null || a.line.parent !== b.line.parent;
}

function areOne(alone: Term, other: Term, groups: Groups, about: Restating): boolean {
  if (isCell(alone) && isCell(other)) return false;
  if (about.wording(alone).moments !== about.wording(other).moments) return false;
  const kind = differs(alone.amount, other.amount);
  if (kind === null) return false;
  if (isCell(alone)) return isNamesakeCell(other, alone, kind, groups, about);
  if (isCell(other)) return isNamesakeCell(alone, other, kind, groups, about);
  return isNamesake(alone, other, kind, groups, about);
}

function toProposal(alone: Term, other: Term): Proposal {
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
    slip: slip(differs(alone.amount, other.amount)!, alone, other.amount),
    values: { printed: first!.figure.quote, other: second!.figure.quote },
  };
}
