import { Decimal } from 'decimal.js';
import type { CueRole } from '../rules/kinds/figures.ts';
import type { Group, GroupForm } from './group.ts';
import type { Proposal, Scope } from './proposal.ts';
import { addsUp } from './sum.ts';
import { isFraction, sameUnit, type Term } from './term.ts';

/** Traits that one may have beside others, examples, and words for other times and plans. */
const otherwise: ReadonlySet<CueRole> = new Set([
  'attribute',
  'within',
  'including',
  'earlier',
  'versus',
  'outside-base',
  'each',
  'found',
  'sample',
  'among',
  'besides',
]);

/** Numbers of which the last printed digits say something: below, any gap is a slip of one digit. */
const sharpest = { total: 100, gap: 10 };

/** Whether no word behind a whole says that its members may overlap, or are of another time. */
export function mayDivide({ head, members }: Group, { text, cues, divisions }: Scope): boolean {
  const last = members.at(-1)!;
  const said = text.slice(head.end, last.end);
  const named = divisions.between(head.end, last.end);
  const doubts = cues
    .between(head.end, last.end)
    .filter(
      ({ value, start, end }) => otherwise.has(value) && !named.some((one) => one.start <= start && end <= one.end),
    );
  return (
    doubts.length === 0 &&
    !/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(said) &&
    !members.some((member, at) => at > 0 && isFraction(members[at - 1]!, member, text)) &&
    (['status', 'level', 'channel'] as const).every((slot) => {
      const filled = members.map(({ node }) => node.slots[slot]);
      const { size } = new Set(filled);
      return size === 1 || (size === members.length && !filled.includes(null));
    })
  );
}

/** A gap that chance would hardly make look like a slip. */
export function isSharp(one: Proposal, total: Term, parts: readonly Term[]): boolean {
  const noughts = Math.min(...[total, ...parts].map(({ amount }) => noughtsOf(amount)));
  const unit = new Decimal(10).pow(total.amount.isInteger() ? noughts : 0);
  const gap = new Decimal(one.actual).sub(one.expected).abs();
  return total.amount.gte(unit.mul(sharpest.total)) && gap.gte(unit.mul(sharpest.gap));
}

function noughtsOf(amount: Decimal): number {
  const digits = amount.toFixed(0);
  let count = 0;
  while (digits.at(-1 - count) === '0') count++;
  return count;
}

/**
 * Whether a report tells its breakdowns of a form whole: at least so many of its other ones add up, and no more than one, which
 * is the one in question, does not.
 */
export function isHabit(form: GroupForm, fewest: number, scope: Scope): boolean {
  const { held, failed } = habitsOf(scope).get(form)!;
  return held >= fewest && failed < 2;
}

interface Habit {
  held: number;
  failed: number;
}

const known = new WeakMap<Scope, ReadonlyMap<GroupForm, Habit>>();

function habitsOf(scope: Scope): ReadonlyMap<GroupForm, Habit> {
  const before = known.get(scope);
  if (before) return before;
  const habits = new Map<GroupForm, Habit>();
  for (const form of ['partition', 'selection', 'bracket', 'colon', 'list'] as const)
    habits.set(form, { held: 0, failed: 0 });
  for (const group of scope.groups) {
    const { form, head, members } = group;
    if (members.length < 2 || !members.every((one) => sameUnit(one, head)) || !mayDivide(group, scope)) continue;
    const habit = habits.get(form)!;
    if (addsUp(head, members)) habit.held++;
    else habit.failed++;
  }
  known.set(scope, habits);
  return habits;
}
