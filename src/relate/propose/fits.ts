import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';
import { sum } from './sums.ts';

/** How far behind a total its parts may begin, in figures of its unit, and how many they may be. */
const reach = 3;
const longestRun = 9;
/** Below this a run of small counts fits by chance. */
const smallest = 10;

/**
 * Totals that no words announce: a figure and the run of figures right behind it, in the same or the next sentence or in
 * the items below, that add up to it exactly; and dossiers received earlier in the report that the outcomes of a later
 * passage account for. Fit alone confirms; it never accuses.
 */
export const fits: Proposer = (scope) => {
  const totals = new Set(scope.found.filter(({ kind, holds }) => kind === 'sum' && holds).map(({ total }) => total));
  return scope.terms.flatMap((total) => {
    if (!countable(total) || total.figure.table || total.amount.lt(smallest)) return [];
    const found = totals.has(total) ? null : runOf(total, scope);
    return found ? [found] : [];
  });
};

function runOf(total: Term, { terms }: Scope): Proposal | null {
  const behind: Term[] = [];
  for (let at = total.index + 1; at < terms.length && behind.length < reach + longestRun; at++) {
    const term = terms[at]!;
    if (term.figure.table || !isNear(total, term)) break;
    if (countable(term) && sameUnit(total, term) && term.amount.lt(total.amount)) behind.push(term);
  }
  for (let start = 0; start < reach; start++)
    for (let length = 2; length <= longestRun && start + length <= behind.length; length++) {
      const parts = behind.slice(start, start + length);
      if (parts.some(({ bracket }) => bracket !== parts[0]!.bracket) || parts.every(({ amount }) => amount.lte(1)))
        continue;
      const one = sum(total, parts, 'fit');
      if (one.holds && one.tolerance === 0) return { ...one, proposer: 'fits' };
    }
  return null;
}

/** The same line, the next sentence, or an item of the list below. */
const isNear = (total: Term, term: Term): boolean =>
  term.line === total.line || term.sentence.index <= total.sentence.index + 1 || term.line.parent === total.line.index;
