import type { Group } from './group.ts';
import type { Proposal, Scope } from './proposal.ts';
import { isNear, sumSlip } from './slip.ts';
import { sum } from './sum.ts';
import type { Term } from './term.ts';

/** Members that fill one closed vocabulary: a partition even where other figures stand among them. */
export function closedPartitions(group: Group, members: readonly Term[], scope: Scope): Proposal[] {
  const { head } = group;
  const sets: Term[][] = [];
  const byStatus = unique(members, (term) => term.node.slots.status);
  const status = head.node.slots.status;
  for (const { whole, parts, optional, closed } of scope.identities) {
    if (!closed || !byStatus || !parts.every((part) => byStatus.has(part))) continue;
    const found = inOrder([...parts, ...optional].flatMap((part) => byStatus.get(part) ?? []));
    if (status === whole || (status === null && found.length === members.length)) sets.push(found);
  }
  const byLevel = unique(members, (term) => term.node.slots.level);
  const byLevels = new Set<readonly Term[]>();
  if (byLevel && byLevel.size === members.length && members.length > 1 && byLevel.size >= scope.levels)
    byLevels.add(sets[sets.push([...members]) - 1]!);
  const byChannel = unique(members, (term) => term.node.slots.channel);
  if (byChannel && byChannel.size === scope.channels) sets.push(inOrder([...byChannel.values()]));
  return sets.flatMap((parts) => {
    const one = sum(head, parts, 'explicit');
    if (one.holds) return [one];
    // Other figures beside a vocabulary may belong to the whole too: then its members alone accuse nobody.
    const certain =
      isAlone(parts, members, scope.text) && (areNext(head, parts) || !members.some(({ line }) => line.uncertain));
    const slip = sumSlip(head, parts);
    // A level above those that are named may be left out: only an excess or a slip is then wrong.
    const open = byLevels.has(parts) && slip === null && !isNear(head, parts) && one.actual < one.expected;
    return certain && !open ? [{ ...one, rule: 'sum-mismatch', slip, complete: !byLevels.has(parts) }] : [];
  });
}

/** As they stand in the text. */
export const inOrder = (terms: readonly Term[]): Term[] => [...terms].sort((a, b) => a.index - b.index);

/** In the line of their whole, or in the lines right below it, one each: whichever list these are of. */
const areNext = (head: Term, parts: readonly Term[]) =>
  parts.every(({ line }) => line === head.line) ||
  parts.every(({ line }, at) => line.index === head.line.index + at + 1);

/** A vocabulary that is all of a breakdown, or its beginning up to a semicolon or to the list's end. */
function isAlone(parts: readonly Term[], members: readonly Term[], text: string): boolean {
  if (parts.length === members.length) return true;
  const next = members[parts.length];
  return (
    parts.every((part, at) => part === members[at]) &&
    next !== undefined &&
    (text.slice(parts.at(-1)!.end, next.start).includes(';') || next.line.uncertain)
  );
}

/** Terms by a slot, when every term that fills it fills it differently. */
export function unique(terms: readonly Term[], slot: (term: Term) => string | null): Map<string, Term> | null {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const value = slot(term);
    if (value === null) continue;
    if (found.has(value)) return null;
    found.set(value, term);
  }
  return found;
}
