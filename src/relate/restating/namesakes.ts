import { sameUnit, type Term } from '../term.ts';
import { digitsOf, isCell, type Restating } from './context.ts';
import type { Groups } from './equal.ts';
import { sharesWords } from './pairs.ts';

type Slip = 'swapped' | 'digit';

/** With so many digits a swap is no chance. */
const certain = 4;
/** How many figures around one are looked at for a companion. */
const reach = 4;
/** How far behind a figure the word stands that says it was named before. */
const farthest = 24;

/** Whether two figures of running text are one quantity in spite of a difference. */
export function isNamesake(alone: Term, other: Term, kind: Slip, groups: Groups, about: Restating): boolean {
  if (!sameUnit(alone, other) || (alone.figure.unit ?? '') === '') return false;
  const [said, before] = [about.wording(alone), about.wording(other)];
  if (haveCompanions(alone, other, groups, about)) return kind === 'swapped' || said.again;
  if (said.again && isBehind(alone, other, about)) return true;
  if (kind === 'swapped' && digitsOf(alone) >= certain)
    return !alone.figure.dossier || statusesAgree(alone, other) || sharesWords(said.own, before.own);
  if (!statusesAgree(alone, other) || !about.confirmed.has(other) || !isFirst(alone, about)) return false;
  const whole = said.bare || said.definite;
  if (kind === 'swapped') return whole || (alone.amount.gt(other.amount) && areOnly(alone, other, about));
  return whole && areOnly(alone, other, about);
}

const statusesAgree = ({ node: a }: Term, { node: b }: Term) =>
  a.slots.status !== null && a.slots.status === b.slots.status;

/** Other figures beside both restate each other. */
function haveCompanions(a: Term, b: Term, groups: Groups, { scope: { terms } }: Restating): boolean {
  const beside = (term: Term) =>
    terms
      .slice(Math.max(0, term.index - reach), term.index + reach)
      .filter((one) => one !== term && one.sentence === term.sentence);
  const others = new Set(beside(b));
  return beside(a).some((one) => groups.get(one)?.some((same) => others.has(same)));
}

/** The word for "named before" follows the figure itself, and one figure only was named with its unit. */
function isBehind(again: Term, other: Term, { scope: { restating, terms, text } }: Restating): boolean {
  const [word] = restating.between(again.end, again.end + farthest).filter(({ value }) => value === 'again');
  if (!word || /[^\p{L}\s]/u.test(text.slice(again.end, word.start)) || other.index > again.index) return false;
  const unit = again.figure.unit ?? '';
  return (
    unit.length > 2 &&
    terms.every((term) => term === again || term.figure.unit !== unit || term.amount.eq(other.amount))
  );
}

/** The first figure of its line: it speaks of the whole report. */
const isFirst = (term: Term, { scope: { terms } }: Restating): boolean =>
  term.figure.dossier && terms[term.index - 1]?.line !== term.line;

/** No third amount in the report has their status. */
function areOnly(a: Term, b: Term, { scope: { terms } }: Restating): boolean {
  const status = a.node.slots.status;
  return terms
    .filter(({ node, figure }) => node.slots.status === status && figure.kind === 'count')
    .every((term) => term.amount.eq(a.amount) || (term.amount.eq(b.amount) && !isCell(term)));
}
