import { sameUnit, type Term } from '../term.ts';
import { digitsOf, isCell, type Restating } from './context.ts';
import type { Groups } from './equal.ts';
import { sharesWords } from './wording.ts';

type Slip = 'swapped' | 'digit';

/** With so many digits a swap is no chance. */
const certain = 4;
/** How many figures around one are looked at for a companion. */
const reach = 4;

/** Whether two figures of running text are one quantity in spite of a difference. */
export function isNamesake(alone: Term, other: Term, kind: Slip, groups: Groups, about: Restating): boolean {
  if (!sameUnit(alone, other) || (alone.figure.unit ?? '') === '') return false;
  if (haveCompanions(alone, other, groups, about)) return kind === 'swapped' || about.wording(alone).again;
  if (kind === 'swapped' && digitsOf(alone) >= certain)
    return (
      !alone.figure.dossier ||
      statusesAgree(alone, other) ||
      sharesWords(about.wording(alone).own, about.wording(other).own)
    );
  return (
    statusesAgree(alone, other) &&
    isSummary(alone, about) &&
    about.confirmed.has(other) &&
    (kind === 'swapped' || areOnly(alone, other, about))
  );
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

/** The first figure of its line, whose clause says nothing but unit, status and level: it speaks of the whole report. */
function isSummary(term: Term, { scope: { terms }, wording }: Restating): boolean {
  const before = terms[term.index - 1];
  return term.figure.dossier && before?.line !== term.line && wording(term).bare;
}

/** No third amount in the report has their status. */
function areOnly(a: Term, b: Term, { scope: { terms } }: Restating): boolean {
  const status = a.node.slots.status;
  return terms
    .filter(({ node, figure }) => node.slots.status === status && figure.kind === 'count')
    .every((term) => term.amount.eq(a.amount) || (term.amount.eq(b.amount) && !isCell(term)));
}
