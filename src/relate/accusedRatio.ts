import { countPrintsStatus, namesNothingElse, printsStatus } from './ownWords.ts';
import type { Proposal, Scope } from './proposal.ts';
import { ratio } from './ratio.ts';
import { countable, sameUnit, type Term } from './term.ts';

/**
 * A percentage that names its numerator, by standing right behind it or by the same status, and whose whole the text states:
 * as the head of its breakdown, or by the status identities. No other base in sight gives it. Less accuses nobody.
 */
export function accusedRatio(percent: Term, nearest: Term | undefined, scope: Scope): Proposal | null {
  const numerator = nearest && standsBehind(percent, nearest, scope) ? nearest : byStatus(percent, scope);
  if (!numerator || percent.figure.approximate || numerator.figure.approximate) return null;
  const base = headOf(numerator, scope) ?? wholeByIdentity(numerator, scope);
  if (!base) return null;
  return { ...ratio(percent, numerator, base), strength: 'explicit', rule: 'ratio-mismatch' };
}

/** Right behind, with a word for a share or a bracket, and at most a bracket about the numerator in between. */
function standsBehind(percent: Term, numerator: Term, scope: Scope): boolean {
  const { text, terms } = scope;
  const others = terms.slice(numerator.index + 1, percent.index);
  if (others.some(({ figure }) => figure.kind === 'percent')) return false;
  const between = text.slice(numerator.end, percent.start).replace(/\([^()]{0,200}\)/gu, '');
  if (
    /[;:.]\s/.test(between) ||
    between.length > 60 ||
    (numerator.bracket !== percent.bracket && percent.bracket?.open !== numerator.end + 1)
  )
    return false;
  if (/^\s?\(?\s?$/u.test(between)) return true;
  const share = scope.cues.between(numerator.end, percent.start).some(({ value }) => value === 'share');
  return share && namesNothingElse(percent, numerator, scope);
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
  const same = terms
    .slice(Math.max(0, percent.index - 20), percent.index + 20)
    .filter(
      (term) =>
        term.sentence === percent.sentence &&
        countable(term) &&
        term.node.slots.status === status &&
        term.node.slots.level === level &&
        countPrintsStatus(term, scope),
    );
  // A rate on time may count what was done before time too.
  const alike = new Set(identities.flatMap(({ parts, optional }) => (parts.includes(status) ? optional : [])));
  const joined = terms
    .slice(Math.max(0, percent.index - 20), percent.index)
    .some((term) => term.sentence === percent.sentence && alike.has(term.node.slots.status ?? ''));
  return same.length === 1 && same[0]!.index < percent.index && !joined ? same[0]! : null;
}

function headOf(numerator: Term, { heads: all }: Scope): Term | null {
  const heads = all.get(numerator) ?? [];
  const [base] = heads.filter((head) => sameUnit(head, numerator) && head.amount.gt(numerator.amount));
  return heads.length === 1 && base ? base : null;
}

/** The nearest count before a part, in its line, whose status is the whole of the part's. */
function wholeByIdentity(numerator: Term, { identities, terms }: Scope): Term | null {
  const status = numerator.node.slots.status;
  const wholes = new Set(
    identities
      .filter(({ closed, parts, optional }) => closed && status !== null && [...parts, ...optional].includes(status))
      .map(({ whole }) => whole),
  );
  for (let at = numerator.index - 1; at >= 0 && terms[at]!.line === numerator.line; at--) {
    const term = terms[at]!;
    if (wholes.has(term.node.slots.status ?? '') && term.figure.dossier && sameUnit(term, numerator))
      return term.amount.gt(numerator.amount) ? term : null;
  }
  return null;
}
