import { room } from '../interval.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { runsBefore, runsBehind } from '../runs.ts';
import { isFar, sum } from '../sum.ts';
import { countable, isFraction, isLess, type Term } from '../term.ts';

/** How many lines behind a total its parts may stand, and how many figures are looked at. */
const reach = { lines: 4, figures: 24, before: 12 };
/** Below these a group of small counts fits by chance: right behind the total, further off, and where words say that it is one. */
const smallest = { near: 10, far: 100, said: 2 };
/** How far before a total the words for one stand. */
const totalReach = 40;

/**
 * Totals that no words announce: a figure, and all figures of its unit in one clause, bracket or sentence behind it, that add
 * up to it exactly; or, behind the words for a total, those right before it. Two groups may divide one total in two ways.
 * Fit alone confirms; it never accuses.
 */
export const fits: Proposer = (scope) =>
  scope.terms.flatMap((total) => {
    if (!countable(total) || total.figure.table || total.amount.lt(smallest.said)) return [];
    return [
      ...divisionsOf(total, scope),
      ...(isSaid(total, scope) ? summedUp(total, scope) : []),
      ...complement(total, scope),
    ];
  });

/** Words right before it say that it is a total. */
function isSaid({ start, sentence }: Term, { cues }: Scope): boolean {
  return cues.between(Math.max(sentence.start, start - totalReach), start).some(({ value }) => value === 'total-row');
}

function divisionsOf(total: Term, scope: Scope): Proposal[] {
  const { terms, text, kin, found, cues } = scope;
  const { start, end } = total.sentence;
  if (total.amount.lt(smallest.near) && !cues.between(start, end).some(({ value }) => value === 'rest')) return [];
  const behind: Term[] = [];
  for (let at = total.index + 1; at < terms.length && at <= total.index + reach.figures; at++) {
    const term = terms[at]!;
    if (term.figure.table || term.line.index > total.line.index + reach.lines) break;
    if (isLess(term, total) && countable(term) && kin(total, term)) behind.push(term);
  }
  // Most figures have nothing behind them that could make them up.
  if (behind.reduce((all, { rough }) => all + rough.high, 0) * (1 + room) < total.rough.low) return [];
  const isInner = (term: Term) =>
    found
      .around(term)
      .some((one) => one.kind === 'sum' && one.holds && one.total !== undefined && behind.includes(one.total));
  return runsBehind(behind, total, text, isInner).flatMap((parts) => {
    const last = parts.at(-1);
    if (!last) return [];
    const far = parts[0]!.sentence.index > total.sentence.index + 1;
    const least = far
      ? smallest.far
      : isRest(last, scope) && last.sentence === total.sentence
        ? smallest.said
        : smallest.near;
    return total.amount.lt(least) ? [] : fitting(total, parts, text);
  });
}

/** Words right before or behind it say that it is what remains. */
function isRest({ start, end, sentence }: Term, { cues }: Scope): boolean {
  return cues
    .between(Math.max(sentence.start, start - 24), Math.min(sentence.end, end + 16))
    .some(({ value }) => value === 'rest');
}

/** The figures of the sentence, or of the one before it, that a total behind them sums up. */
function summedUp(total: Term, { terms, text, kin }: Scope): Proposal[] {
  const before = terms
    .slice(Math.max(0, total.index - reach.before), total.index)
    .filter(
      (term) =>
        !term.figure.table &&
        countable(term) &&
        kin(total, term) &&
        term.sentence.index >= total.sentence.index - 1 &&
        isLess(term, total),
    );
  return runsBefore(before, total).flatMap((parts) => fitting(total, parts, text));
}

/** What lacks or remains: "62 posts, 58 filled, 4 vacant", "118/318 units …; the other 200 units". */
function complement(total: Term, { terms, text, kin, cues }: Scope): Proposal[] {
  if (total.amount.lt(smallest.near) || total.figure.kind === 'score') return [];
  const [before, next, second] = [terms[total.index - 1], terms[total.index + 1], terms[total.index + 2]];
  if (!next || next.figure.table) return [];
  if (before && isFraction(before, total, text)) {
    const rest = terms
      .slice(total.index + 1, total.index + reach.before)
      .find(
        (term) =>
          term.line === total.line &&
          countable(term) &&
          kin(total, term) &&
          term.amount.add(before.amount).eq(total.amount),
      );
    return rest ? fitting(total, [before, rest], text) : [];
  }
  const lacks =
    second?.apart &&
    second.sentence === total.sentence &&
    countable(next) &&
    kin(total, next) &&
    kin(total, second) &&
    cues.between(next.end, second.start).at(-1)?.value === 'fall' &&
    !cues.between(total.end, second.start).some(({ value }) => value === 'earlier' || value === 'versus');
  return lacks ? fitting(total, [next, second], text) : [];
}

/** An exact sum; rounded amounts would fit too often. */
function fitting(total: Term, parts: readonly Term[], text: string): Proposal[] {
  if (parts.length < 2 || parts.some((part, at) => at > 0 && isFraction(parts[at - 1]!, part, text))) return [];
  if (isFar(total, parts)) return [];
  const one = sum(total, parts, 'fit');
  return one.expected === one.actual ? [{ ...one, proposer: 'fits' }] : [];
}
