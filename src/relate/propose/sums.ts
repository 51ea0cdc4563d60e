import { accusedSum } from '../accusedSum.ts';
import { divisionOf } from '../divisions.ts';
import type { Group } from '../group.ts';
import { isHeadSure } from '../headSure.ts';
import { closedPartitions } from '../partitions.ts';
import { partOf } from '../partOf.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { sumSlip } from '../slip.ts';
import { addsUp, sum } from '../sum.ts';
import { isBare, isFraction, sameUnit, type Term } from '../term.ts';

/** Breakdowns: the parts of a bracket, a cue, a colon or a list against the figure they stand under. */
export const sums: Proposer = (scope) => scope.groups.flatMap((group) => sumOf(group, scope));

function sumOf(group: Group, scope: Scope): Proposal[] {
  const { head, members } = group;
  const alike = members.filter((member) => sameUnit(member, head));
  const whole = fitting(head, alike) ?? (members.length > alike.length ? fitting(head, members) : null);
  if (whole) return whole;
  const closed = closedPartitions(group, alike, scope);
  if (closed.length > 0 && closed.every(({ holds }) => holds)) return closed;
  const sure = isHeadSure(group, scope);
  const outer = sure ? [] : outerPartition(group, alike, scope);
  if (outer.length > 0) return outer;
  if (closed.length > 0) return otherHead(group, alike, scope) ?? (sure ? closed : []);
  const runs = fittingRuns(head, alike, scope);
  if (runs.length > 0) return runs;
  const mixed = mixedRun(group, scope);
  if (mixed) return mixed;
  const own = firstRun(group, scope);
  const ownAlike = own.members.filter((member) => sameUnit(member, head));
  // Parts that are named together, in a bracket right behind a number, are that number's.
  const bound = group.form === 'bracket' && sure && divisionOf(head, members, scope) !== null;
  const found = bound ? null : otherHead(own, ownAlike, scope);
  if (found) return found;
  if (!sure) return ofFraction(own, ownAlike, scope);
  const wrong = accusedSum(own, ownAlike, scope);
  return wrong.length > 0
    ? wrong
    : partsOf(group, alike.length > 0 ? alike : members.filter((one) => scope.kin(one, head)), scope);
}

/** "318/505 schools, made up of …": parts that make up neither number are wrong, whichever of them they divide. */
function ofFraction(group: Group, alike: readonly Term[], scope: Scope): Proposal[] {
  const { form, head, members } = group;
  const upper = scope.terms[head.index - 1];
  if (form !== 'partition' || !upper || !isFraction(upper, head, scope.text) || alike.length < members.length)
    return [];
  const ofLower = sumSlip(head, members) !== null && sumSlip(upper, members) === null;
  return accusedSum(ofLower ? group : { ...group, head: upper }, alike, scope);
}

/**
 * "… districts 300, communes 400. Of these, new 660, carried over 40" in a sentence of its own divides the whole whose parts the
 * sentence before has named, where its statuses are that whole's and all there can be.
 */
function outerPartition(group: Group, alike: readonly Term[], scope: Scope): Proposal[] {
  const [head, ...others] = scope.heads.get(group.head) ?? [];
  if (!head || others.length > 0 || !sameUnit(head, group.head) || group.head.node.slots.status !== null) return [];
  if (otherHead(group, alike, scope)) return [];
  return closedPartitions({ ...group, head }, alike, scope).filter(({ complete }) => complete);
}

/** All members together, when they agree with the head. */
function fitting(head: Term, members: readonly Term[]): Proposal[] | null {
  if (members.length < 2) return null;
  return addsUp(head, members) ? [sum(head, members, 'explicit')] : null;
}

/** Of longer lists no part is tried for itself: that would cost the square of their length. */
const longest = 40;

/** Runs of members between semicolons that agree with the head: two partitions of one total stand one after the other. */
function fittingRuns(head: Term, members: readonly Term[], scope: Scope): Proposal[] {
  const { text } = scope;
  const runs: Term[][] = [];
  members.forEach((member, index) => {
    const last = members[index - 1];
    if (last && !text.slice(last.end, member.start).includes(';')) runs.at(-1)!.push(member);
    else runs.push([member]);
  });
  const whole = runs.length > 1 ? runs.flatMap((run) => fitting(head, run) ?? []) : [];
  if (whole.length > 0) return whole;
  // Parts that are named together belong together.
  if (members.length > longest || divisionOf(head, members, scope)) return [];
  for (let length = members.length - 1; length > 1; length--)
    for (const start of [0, members.length - length]) {
      const found = fitting(head, members.slice(start, start + length));
      if (found) return found.map((one) => ({ ...one, strength: 'weak' as const }));
    }
  return [];
}

/** The first members of any unit, up to a semicolon, when they all may count what the head counts. */
function mixedRun({ head, members }: Group, { text, kin }: Scope): Proposal[] | null {
  const end = members.findIndex((member, at) => at > 0 && text.slice(members[at - 1]!.end, member.start).includes(';'));
  const run = (end < 0 ? members : members.slice(0, end)).filter((member) => kin(member, head));
  return run.length < members.length || !run.every((member) => sameUnit(member, head)) ? fitting(head, run) : null;
}

/** The members of a partition up to the semicolon that ends it: behind commas, a semicolon begins another statement. */
function firstRun(group: Group, { text }: Scope): Group {
  const { form, members } = group;
  const end = members.findIndex((member, at) => at > 0 && text.slice(members[at - 1]!.end, member.start).includes(';'));
  return form === 'partition' && end > 1 ? { ...group, members: members.slice(0, end) } : group;
}

/** How many figures before a head are tried in its place. */
const headReach = 8;

/** Another figure before the words for the breakdown, when all its members add up to that one. */
function otherHead({ head, members }: Group, alike: readonly Term[], { terms, kin }: Scope): Proposal[] | null {
  const parts = alike.length > 1 ? alike : members;
  for (const other of terms.slice(Math.max(0, head.index - headReach), head.index).reverse()) {
    if (other.line !== head.line || other.figure.kind !== head.figure.kind || other.figure.approximate) continue;
    if (other.apart || !parts.every((part) => kin(part, other) || isBare(part))) continue;
    const found = fitting(other, parts);
    if (found) return found;
  }
  return null;
}

const compared: ReadonlySet<string> = new Set(['earlier', 'versus', 'outside-base']);

/** A single part of a whole confirms nothing; larger than its whole it accuses, where a cue says that it is a part. */
function partsOf({ form, head, members: all }: Group, members: readonly Term[], { text, cues }: Scope): Proposal[] {
  const [part, next] = members;
  if (!part || part.figure.approximate || head.figure.approximate) return [];
  const said = form === 'selection' || form === 'partition';
  if (form === 'list' || form === 'colon' || (head.figure.kind !== 'count' && (head.figure.kind !== 'money' || !said)))
    return [];
  // An earlier period's figure or a plan's in a bracket is no part.
  if (form === 'bracket' && cues.between(head.end, part.start).some(({ value }) => compared.has(value))) return [];
  const holds = part.amount.lte(head.amount);
  const inside = said && part.sentence === head.sentence;
  const told = form === 'selection' && holds && all.length > 1 && inside && all.every((one) => members.includes(one));
  if (told && all.every((one) => one.amount.lte(head.amount) && !one.figure.approximate))
    return all.map((one) => ({ ...partOf(head, one, 'weak', 'sums'), rule: null }));
  const alone =
    all[0] === part && (!next || (inside && form === 'selection' && text.slice(part.end, next.start).includes(';')));
  // A bare number may count what is named before it.
  if (!holds && (!sameUnit(part, head) || (next && isBare(part)))) return [];
  if (holds ? !alone : !inside || head.figure.kind !== 'count') return [];
  return [partOf(head, part, inside ? 'explicit' : 'weak', 'sums')];
}
