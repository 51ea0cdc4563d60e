import type { Scope } from './proposal.ts';
import type { Term } from './term.ts';

/** "và", "là": a word so short names nothing. */
const shortest = 3;

/**
 * Whether the words between a count and a percentage name no other measure: behind the first comma or word for a share,
 * nothing stands but words for a share and the count's own status. "3 overdue, the rate on time is 99.4%" measures another.
 */
export function namesNothingElse(percent: Term, count: Term, scope: Scope): boolean {
  const { text, cues, statuses } = scope;
  const said = cues
    .between(count.end, percent.start)
    .filter(({ value }) => value === 'share' || value === 'approximate');
  const between = text
    .slice(count.end, percent.start)
    .replace(/\([^()]{0,200}\)/gu, (aside) => ' '.repeat(aside.length));
  const comma = between.indexOf(',');
  const from = comma < 0 ? (said[0]?.start ?? percent.start) : count.end + comma;
  const own = countPrintsStatus(count, scope)
    ? statuses.between(from, percent.start).filter(({ value }) => value === count.node.slots.status)
    : [];
  const letters = [...between];
  for (const { start, end } of [...said, ...own]) for (let at = start; at < end; at++) letters[at - count.end] = ' ';
  const rest = letters.join('').slice(from - count.end);
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => word.length < shortest);
}

/** Whether a percentage's status is printed with it, behind the figure before it or right behind it, and not inherited. */
export function printsStatus(percent: Term, { text, statuses, terms }: Scope): boolean {
  const before = terms[percent.index - 1];
  const from = Math.max(percent.sentence.start, before && before.end <= percent.start ? before.end : 0);
  const comma = text.slice(from, percent.start).indexOf(',');
  const start = comma < 0 ? from : from + comma;
  return statuses.between(start, percent.start).at(-1)?.value === percent.node.slots.status;
}

/** Whether a count's status stands before it, behind the figure before, or right behind it: not in another clause. */
export function countPrintsStatus(count: Term, { statuses, terms }: Scope): boolean {
  const { status } = count.node.slots;
  const before = terms[count.index - 1];
  const from = Math.max(count.sentence.start, before && before.end <= count.start ? before.end : 0);
  const behind = statuses.between(count.end, count.end + 40)[0];
  return (
    statuses.between(from, count.start).some(({ value }) => value === status) ||
    (behind?.value === status && behind.start <= count.end + 1)
  );
}
