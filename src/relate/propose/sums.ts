import { Decimal } from 'decimal.js';
import type { Group } from '../group.ts';
import { isHeadSure } from '../headSure.ts';
import { closedPartitions, unique } from '../partitions.ts';
import { partOf } from '../partOf.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { sumSlip } from '../slip.ts';
import { sum } from '../sum.ts';
import { sameUnit, type Term } from '../term.ts';

/** Breakdowns: the parts of a bracket, a cue, a colon or a list against the figure they stand under. */
export const sums: Proposer = (scope) => scope.groups.flatMap((group) => sumOf(group, scope));

function sumOf(group: Group, scope: Scope): Proposal[] {
  const { head, members } = group;
  const alike = members.filter((member) => sameUnit(member, head));
  const whole = fitting(head, alike) ?? (members.length > alike.length ? fitting(head, members) : null);
  if (whole) return whole;
  const closed = closedPartitions(group, alike, scope);
  if (closed.length > 0 && closed.every(({ holds }) => holds)) return closed;
  if (closed.length > 0) return otherHead(group, alike, scope) ?? (isHeadSure(group, scope) ? closed : []);
  const runs = fittingRuns(head, alike, scope.text);
  if (runs.length > 0) return runs;
  const found = mixedRun(group, scope) ?? otherHead(group, alike, scope);
  if (found) return found;
  if (!isHeadSure(group, scope)) return [];
  const wrong = accused(group, alike, scope.text);
  return wrong.length > 0
    ? wrong
    : partsOf(group, alike.length > 0 ? alike : members.filter((one) => scope.kin(one, head)), scope);
}

/** All members together, when they agree with the head. */
function fitting(head: Term, members: readonly Term[]): Proposal[] | null {
  if (members.length < 2) return null;
  const one = sum(head, members, 'explicit');
  return one.holds ? [one] : null;
}

/** Of longer lists no part is tried for itself: that would cost the square of their length. */
const longest = 40;

/** Runs of members between semicolons that agree with the head: two partitions of one total stand one after the other. */
function fittingRuns(head: Term, members: readonly Term[], text: string): Proposal[] {
  const runs: Term[][] = [];
  members.forEach((member, index) => {
    const last = members[index - 1];
    if (last && !text.slice(last.end, member.start).includes(';')) runs.at(-1)!.push(member);
    else runs.push([member]);
  });
  const whole = runs.length > 1 ? runs.flatMap((run) => fitting(head, run) ?? []) : [];
  if (whole.length > 0) return whole;
  if (members.length > longest) return [];
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

/** How many figures before a head are tried in its place. */
const headReach = 8;

/** Another figure before the words for the breakdown, when all its members add up to that one. */
function otherHead({ head, members }: Group, alike: readonly Term[], { terms, kin }: Scope): Proposal[] | null {
  const parts = alike.length > 1 ? alike : members;
  for (const other of terms.slice(Math.max(0, head.index - headReach), head.index).reverse()) {
    if (other.line !== head.line || other.figure.kind !== head.figure.kind || other.figure.approximate) continue;
    if (other.apart || !parts.every((part) => kin(part, other))) continue;
    const found = fitting(other, parts);
    if (found) return found;
  }
  return null;
}

/** A breakdown that says it is whole and is not; parts that exceed their whole. Parts below a "trong đó" are a selection. */
function accused({ form, head, members: all }: Group, members: readonly Term[], text: string): Proposal[] {
  if (
    members.length < 2 ||
    members.length < all.length ||
    members.some(({ line }) => line.uncertain) ||
    [head, ...members].some(({ figure }) => figure.approximate)
  )
    return [];
  const one = sum(head, members, 'explicit');
  const actual = new Decimal(one.actual);
  const slip = sumSlip(head, members);
  const partition = form === 'partition';
  const over = actual.gt(one.expected);
  const score = head.figure.kind === 'score' && maximaAgree(head, members);
  const distinct =
    form === 'bracket' || form === 'colon' ? apartBySlot(members) : form === 'selection' && parallel(members, text);
  const apart = over && slip !== null && distinct;
  if (!partition && !score && !apart) return [];
  return [{ ...one, rule: 'sum-mismatch', severity: partition || score ? null : 'warning', slip }];
}

/** Members that cannot overlap, since each fills the same slot differently. */
const apartBySlot = (members: readonly Term[]): boolean =>
  (['status', 'level', 'channel'] as const).some(
    (slot) => unique(members, (term) => term.node.slots[slot])?.size === members.length,
  );

/** Members of one clause whose words begin alike divide their whole in one way. */
function parallel(members: readonly Term[], text: string): boolean {
  const before = members.map((member, at) =>
    text.slice(members[at - 1]?.end ?? Math.max(member.sentence.start, member.start - 60), member.start),
  );
  const [lead = '', ...others] = before;
  const words = new Set(others.map((part) => /^,\s(\p{Ll}+)\s/u.exec(part)?.[1]));
  const [word] = words;
  return words.size === 1 && word !== undefined && lead.split(' ').includes(word);
}

/** Criteria are complete when their maxima make up the maximum of the whole score. */
function maximaAgree(head: Term, members: readonly Term[]): boolean {
  const maxima = members.map(({ figure }) => figure.maximum);
  if (head.figure.maximum === null || maxima.includes(null)) return false;
  return maxima.reduce<Decimal>((all, one) => all.add(one!), new Decimal(0)).eq(head.figure.maximum);
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
  const alone =
    all[0] === part && (!next || (inside && form === 'selection' && text.slice(part.end, next.start).includes(';')));
  if (!holds && !sameUnit(part, head)) return [];
  if (holds ? !alone : !inside || head.figure.kind !== 'count') return [];
  return [partOf(head, part, inside ? 'explicit' : 'weak', 'sums')];
}
