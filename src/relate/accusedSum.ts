import { Decimal } from 'decimal.js';
import type { CueRole } from '../rules/kinds/figures.ts';
import { divisionOf } from './divisions.ts';
import { cueIn, type Group } from './group.ts';
import { isHabit, isSharp, mayDivide } from './habit.ts';
import { unique } from './partitions.ts';
import type { Proposal, Scope } from './proposal.ts';
import { isNear, sumSlip } from './slip.ts';
import { sum } from './sum.ts';
import { isBare, sameUnit, type Term } from './term.ts';

/**
 * A breakdown that fails, where the text leaves no doubt that it is one of a whole: words for a partition, criteria whose
 * maxima agree, parts that cannot overlap and are too much, or that are all there can be. Parts below a "trong đó" are a
 * selection unless a closed vocabulary is complete.
 */
export function accusedSum(group: Group, alike: readonly Term[], scope: Scope): Proposal[] {
  const { form, head, members: all } = group;
  const division = divisionOf(head, all, scope);
  const foreign = alike.length < all.length;
  const members = foreign ? all : alike;
  if (members.length < 2 || [head, ...members].some(({ figure }) => figure.approximate)) return [];
  if (foreign && !mayCountOne(group, division !== null, scope)) return [];
  const one = sum(head, members, 'explicit');
  const over = new Decimal(one.actual).gt(one.expected);
  const slip = sumSlip(head, members);
  const near = slip !== null || isNear(head, members);
  if (members.filter((member) => isBare(member) && member.amount.gt(head.amount)).length > 1) return [];
  if (foreign && !near && members.some(({ amount }) => amount.gte(head.amount))) return [];
  const accusing = (severity: 'warning' | null, complete = false): Proposal[] => [
    { ...one, rule: 'sum-mismatch', severity, slip, complete },
  ];
  if (division?.complete && !foreign) return accusing(null, true);
  // In which list an item stands does not matter where it is told behind its whole.
  if (members.some(({ line }) => line.uncertain && line !== head.line)) return [];
  if (form === 'partition' && (!foreign || over || near) && !hasSubject(group, scope)) return accusing(null);
  if (head.figure.kind === 'score' && maximaAgree(head, members)) return accusing(null);
  if (division && over && (!foreign || near)) return accusing(null);
  if (near && isUsual(group, one, division !== null, scope)) return accusing('warning');
  if (!over) return [];
  const apart =
    form === 'bracket' || form === 'colon'
      ? apartBySlot(members)
      : form === 'selection' && parallel(members, scope.text);
  return slip !== null && apart && !foreign ? accusing('warning') : [];
}

/** "400 ha, sown in the year are …": behind a comma, words before those for a partition name another whole. */
function hasSubject({ head, members }: Group, { text, cues }: Scope): boolean {
  const cue = cueIn(cues, head.end, members[0]!.start);
  const between = text.slice(head.end, cue?.start ?? head.end);
  const comma = Math.max(between.lastIndexOf(', '), between.lastIndexOf('; '));
  return comma >= 0 && /\p{L}\s\p{L}/u.test(between.slice(comma));
}

/** How many other breakdowns in brackets, or behind colons, must be whole: of parts that cannot overlap, and of any. */
const usual = { divided: 2, any: 3 };

/**
 * A slip in a bracket or behind a colon, where the report tells all others of that form whole. Parts that may overlap, or be
 * some of many, must miss by more than chance would.
 */
function isUsual(group: Group, one: Proposal, divided: boolean, scope: Scope): boolean {
  const { form, head, members } = group;
  if ((form !== 'bracket' && form !== 'colon') || !mayDivide(group, scope)) return false;
  if (divided && isHabit(form, usual.divided, scope)) return true;
  return (
    members.every((member) => sameUnit(member, head)) && isSharp(one, head, members) && isHabit(form, usual.any, scope)
  );
}

/** Traits that one may have beside others, and words for other times and plans. */
const overlapping: ReadonlySet<CueRole> = new Set([
  'attribute',
  'within',
  'including',
  'earlier',
  'versus',
  'outside-base',
  'each',
]);

/**
 * Members that are counted in other words than their whole ("07 đầu mối gồm 03 phòng, 04 đơn vị"): each of a kind with it, or
 * a bare number, or all named as parts of one division; no more than one is larger than the whole, and none is a trait that
 * others have too.
 */
function mayCountOne({ form, head, members }: Group, divided: boolean, { kin, cues }: Scope): boolean {
  if (!divided && form !== 'partition') return false;
  const last = members.at(-1)!;
  return (
    head.figure.kind === 'count' &&
    members.filter((member) => member.amount.gt(head.amount) && !sameUnit(member, head)).length < 2 &&
    members.every((member) => member.figure.kind === 'count' && (divided || kin(member, head) || isBare(member))) &&
    !cues
      .between(head.end, last.sentence.end)
      .some((cue) => overlapping.has(cue.value) && !(cue.value === 'outside-base' && isUnit(cue, members)))
  );
}

/** "09 kế hoạch" counts plans. */
const isUnit = (cue: { start: number; end: number }, members: readonly Term[]) =>
  members.some(({ start, end }) => start <= cue.start && cue.end <= end);

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
