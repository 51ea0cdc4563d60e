import type { Scope } from '../proposal.ts';
import { countable, isFraction, type Term } from '../term.ts';
import { comparable, type Direction, inPoints, type Pair } from './gaps.ts';

/** How far before a change the words for what it is compared with stand. */
const reach = 130;
/** How far around a bracket the words that name it as an earlier value stand. */
const near = 60;

/** The word for a rise or a fall right before a figure, or the comparison with another period or a plan; null without one. */
export function directionOf(term: Term, { cues, text, changeWords }: Scope): Direction | null {
  const cue = cues.between(Math.max(0, term.start - 16), term.start).at(-1);
  if (cue && text.slice(cue.end, term.start).trim() === '') {
    if (cue.value === 'rise') return 1;
    if (cue.value === 'fall') return -1;
  }
  const before = text.slice(Math.max(term.sentence.start, term.start - reach), term.start);
  return changeWords.comparedAt(before);
}

/** A figure that can have two values: a quantity, or a rate. */
export const isValue = (term: Term): boolean =>
  !term.figure.table && (countable(term) || (term.figure.kind === 'percent' && !term.apart && !inPoints(term)));

/** Alone in its bracket, so that the words before it speak of it and of nothing else. */
const isAlone = (term: Term, { terms, text }: Scope): boolean =>
  term.bracket !== null &&
  [terms[term.index - 1], terms[term.index + 1]].every((one) => one?.bracket !== term.bracket) &&
  !isFraction(term, terms[term.index + 1] ?? term, text);

/** The value that words name as the earlier one, behind the change or before it; null without one. */
export const namedBase = (term: Term, scope: Scope): Term | null => baseBehind(term, scope) ?? baseBefore(term, scope);

function baseBehind(term: Term, scope: Scope): Term | null {
  const { terms, cues, text, changeWords } = scope;
  const next = terms
    .slice(term.index + 1, term.index + 4)
    .find((one) => isValue(one) && (term.figure.kind === 'percent' || one.figure.kind !== 'percent'));
  if (!next || next.sentence !== term.sentence) return null;
  // A share or another change between them says that the value belongs to that one.
  const between = changeWords.withoutAgain(text.slice(term.end, next.start)).replace(/^\)/u, '');
  if (cues.between(term.end, next.start).some(({ value }) => value === 'share' || value === 'rise' || value === 'fall'))
    return null;
  if (!/[;.,]/.test(between) && between.length < near && changeWords.endsWithThan(between)) return next;
  if (/^,\s/.test(between) && changeWords.endsWithThan(between.slice(1)) && between.length < 12) return next;
  if (!isAlone(next, scope) || next.bracket === term.bracket) return null;
  if (changeWords.isAgainst(between)) return next;
  const before = cues.between(Math.max(term.sentence.start, term.start - near), term.start);
  const said = before.findLast(({ value }) => value === 'earlier');
  const years = said && text.slice(said.end, term.start).replace(/\d{4}/, '');
  return years !== undefined && !/[;.,:()\d]/.test(years) && /^\s?\([^.,;()]{0,40}$/.test(between) ? next : null;
}

function baseBefore(term: Term, scope: Scope): Term | null {
  const { terms, cues, text, changeWords } = scope;
  const last = terms.slice(Math.max(0, term.index - 3), term.index).findLast((one) => !one.apart);
  if (!last || last.sentence !== term.sentence || !isValue(last)) return null;
  if (last.figure.kind === 'percent' && term.figure.kind !== 'percent') return null;
  const bracket = last.bracket === term.bracket ? null : last.bracket;
  const after = bracket?.close ?? last.end;
  if (!bracket && followsThen(term, last, scope)) return last;
  if (/[;.,:]/.test(text.slice(after, term.start)) || isComparedAgain(after, term, scope)) return null;
  if (changeWords.endsWithThan(text.slice(Math.max(last.sentence.start, last.start - near), last.start))) return last;
  if (!bracket || !isAlone(last, scope)) return null;
  const { open } = bracket;
  const words = cues.between(Math.max(last.sentence.start, open - near), open).at(-1);
  const named = words?.value === 'earlier' || words?.value === 'outside-base' || words?.value === 'rise';
  return named && !/[;.:()]/.test(text.slice(words.end, open)) ? last : null;
}

/** "…, cùng kỳ là 33,3%, tức tăng 5,1 điểm": right behind the value of another period, and compared with nothing else. */
function followsThen(term: Term, last: Term, scope: Scope): boolean {
  const { text, cues, changeWords } = scope;
  const from = Math.max(last.sentence.start, last.start - near);
  const moved = cues.between(last.end, term.start).find(({ value }) => value === 'rise' || value === 'fall');
  return (
    moved !== undefined &&
    changeWords.endsWithThen(text.slice(from, last.start)) &&
    changeWords.isSo(text.slice(last.end, moved.start)) &&
    !namesComparison(term, scope)
  );
}

/** A new clause begins before the change, or words behind it name what it is compared with. */
function isComparedAgain(after: number, term: Term, scope: Scope): boolean {
  return scope.text.slice(after, term.start).search(scope.listWords.separator) >= 0 || namesComparison(term, scope);
}

/** Words right behind a change name what it is compared with. */
function namesComparison(term: Term, { text, cues, changeWords }: Scope): boolean {
  const clause = /^[^;.,]{0,60}/u.exec(text.slice(term.end, term.sentence.end))![0];
  const named = cues.between(term.end, term.end + clause.length);
  return named.some(({ value }) => value === 'earlier' || value === 'outside-base') || changeWords.hasThan(clause);
}

/** "từ 15 vụ xuống 12 vụ" right before the change. */
export function fromTo(term: Term, { terms, text, changeWords }: Scope): Pair | null {
  const [base, now] = [terms[term.index - 2], terms[term.index - 1]];
  if (!base || !now || now.sentence !== term.sentence || base.sentence !== term.sentence) return null;
  if (!isValue(now) || !changeWords.isTo(text.slice(base.end, now.start))) return null;
  if (!changeWords.endsWithFrom(text.slice(Math.max(0, base.start - 20), base.start))) return null;
  if (!/^[\s,(]{1,3}\p{L}{2,5}\s$/u.test(text.slice(now.end, term.start))) return null;
  return comparable(now, base) ? { now, base } : null;
}
