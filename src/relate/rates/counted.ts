import { countPrintsStatus, namesNothingElse, printsStatus } from '../ownWords.ts';
import type { Scope } from '../proposal.ts';
import { countable, isFraction, type Term } from '../term.ts';
import { mayJoin } from './countNamed.ts';

/** How far behind its count a percentage stands, and how many figures around it are looked at. */
const reach = { words: 60, figures: 20 };

/** The count that a percentage is certainly of: the one right before it, the one in a bracket right behind it, or the one of its status. */
export function countOf(percent: Term, nearest: Term | undefined, scope: Scope): Term | null {
  if (nearest && nearest.index < percent.index && standsBehind(percent, nearest, scope)) return nearest;
  return countBehind(percent, scope) ?? byStatus(percent, scope);
}

/** Right behind, with a word for a share or a bracket, and at most a bracket about the count in between. */
function standsBehind(percent: Term, count: Term, scope: Scope): boolean {
  const { text, terms, rateWords } = scope;
  const last = terms.slice(count.index + 1, percent.index).findLast(({ figure }) => figure.kind === 'percent');
  if (last) return followsShare(percent, last, count, scope);
  const between = text.slice(count.end, percent.start).replace(/\([^()]{0,200}\)/gu, '');
  if (count.bracket === percent.bracket && rateWords.isShare(between)) return true;
  if (/[;:.]\s/.test(between) || between.length > reach.words) return false;
  if (isFirstIn(percent, scope) && percent.bracket!.open >= count.end && !/,\s/u.test(between)) return true;
  if (count.bracket !== percent.bracket) return false;
  if (/^\s?$/u.test(between)) return true;
  const share = scope.cues.between(count.end, percent.start).some(({ value }) => value === 'share');
  return share && namesNothingElse(percent, count, scope);
}

/** "chiếm 98,55% số dự thi, bằng 97,76% số đăng ký": another share of the same count, behind the words for the first one's base. */
function followsShare(percent: Term, last: Term, count: Term, scope: Scope): boolean {
  const { text, rateWords } = scope;
  const between = text.slice(last.end, percent.start).replace(/^\s\([^()]{0,60}\)/u, '');
  const said = rateWords.baseIn(between);
  return (
    last.bracket === percent.bracket &&
    rateWords.isShare(between.slice(said.length)) &&
    standsBehind(last, count, scope)
  );
}

/** First in its bracket, behind nothing but words for a share. */
function isFirstIn({ bracket, start }: Term, { text, rateWords }: Scope): boolean {
  if (bracket === null) return false;
  const words = text.slice(bracket.open + 1, start).trim();
  return words === '' || rateWords.says(words);
}

/** "đã xử lý 96,31% (287 lượt)": alone in the bracket right behind the percentage. */
function countBehind({ index, end, bracket, apart }: Term, { terms, text }: Scope): Term | null {
  const [count, second] = [terms[index + 1], terms[index + 2]];
  if (!count || apart || !countable(count) || count.bracket === null || count.bracket === bracket) return null;
  const alone = second?.bracket !== count.bracket && !(second && isFraction(count, second, text));
  const open = text.slice(end, count.start) === ' (' && count.bracket.open === end + 1;
  return alone && open && text.slice(count.end, count.bracket.close).trim() === '' ? count : null;
}

/** The one count of the sentence that has the percentage's own status and level. */
function byStatus(percent: Term, scope: Scope): Term | null {
  const { terms, cues, identities } = scope;
  const { status, level } = percent.node.slots;
  if (
    status === null ||
    !printsStatus(percent, scope) ||
    !cues.between(percent.sentence.start, percent.start).some(({ value }) => value === 'share')
  )
    return null;
  const around = terms
    .slice(Math.max(0, percent.index - reach.figures), percent.index + reach.figures)
    .filter(({ sentence }) => sentence === percent.sentence);
  const same = around.filter(
    (term) =>
      countable(term) &&
      term.node.slots.status === status &&
      term.node.slots.level === level &&
      countPrintsStatus(term, scope),
  );
  const joined = around.some((term) => term.index < percent.index && mayJoin(term, status, identities));
  return same.length === 1 && same[0]!.index < percent.index && !joined ? same[0]! : null;
}
