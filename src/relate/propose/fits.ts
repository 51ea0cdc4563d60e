import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { sum } from '../sum.ts';
import { countable, isFraction, sameUnit, type Term } from '../term.ts';

/** How many lines behind a total its parts may stand, and how many figures are looked at. */
const reach = { lines: 4, figures: 24 };
/** Below these a group of small counts fits by chance: right behind the total, and further off. */
const smallest = { near: 10, far: 100 };

/**
 * Totals that no words announce: a figure, and all figures of its unit in one clause, bracket or sentence behind it, that add
 * up to it exactly. Two groups may divide one total in two ways. Fit alone confirms; it never accuses.
 */
export const fits: Proposer = (scope) =>
  scope.terms.flatMap((total) => (mayBeTotal(total) ? divisionsOf(total, scope) : []));

const mayBeTotal = (term: Term) => countable(term) && !term.figure.table && term.amount.gte(smallest.near);

function divisionsOf(total: Term, { terms, text }: Scope): Proposal[] {
  const behind: Term[] = [];
  for (let at = total.index + 1; at < terms.length && at <= total.index + reach.figures; at++) {
    const term = terms[at]!;
    if (term.figure.table || term.line.index > total.line.index + reach.lines) break;
    if (countable(term) && sameUnit(total, term) && term.amount.lt(total.amount)) behind.push(term);
  }
  const found = new Map<string, Proposal>();
  for (const parts of groupsIn(behind, total, text)) {
    const [first] = parts;
    if (!first || parts.length < 2) continue;
    if (parts.some((part, at) => at > 0 && isFraction(parts[at - 1]!, part, text))) continue;
    const far = first.sentence.index > total.sentence.index + 1;
    if (total.amount.lt(far ? smallest.far : smallest.near)) continue;
    const one = sum(total, parts, 'fit');
    if (one.expected === one.actual) found.set(parts.map(({ index }) => index).join(), { ...one, proposer: 'fits' });
  }
  return [...found.values()];
}

/** Runs of figures that stand together: in one bracket, between semicolons, in one sentence; and the run right behind the total. */
function groupsIn(behind: readonly Term[], total: Term, text: string): Term[][] {
  const runs = (together: (a: Term, b: Term) => boolean): Term[][] => {
    const all: Term[][] = [];
    for (const term of behind) {
      const last = all.at(-1);
      if (last && together(last.at(-1)!, term)) last.push(term);
      else all.push([term]);
    }
    return all;
  };
  const sameSentence = (a: Term, b: Term) => a.sentence === b.sentence && a.bracket === b.bracket;
  const sameClause = (a: Term, b: Term) => sameSentence(a, b) && !text.slice(a.end, b.start).includes(';');
  const level = behind.filter(({ bracket }) => bracket === total.bracket || bracket === null);
  const near = [2, 3, 4, 5, 6].map((length) => level.slice(0, length));
  return [
    ...runs(sameClause),
    ...runs(sameSentence),
    ...near.filter((run) => run.every((one) => one.line === total.line)),
  ];
}
