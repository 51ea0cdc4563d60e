import type { Proposal, Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import { amount } from './gaps.ts';

/** How many figures around a step its two ranks stand. */
const reach = 6;

/** "xếp thứ 21/63, tăng 06 bậc so với năm 2022 (thứ 27/63)": the steps between two ranks, whichever is the better one. */
export function stepsOf(term: Term, scope: Scope): Proposal[] {
  const { terms } = scope;
  const around = terms
    .slice(Math.max(0, term.index - reach), term.index + reach)
    .filter(({ sentence }) => sentence === term.sentence);
  const ranks = around.filter(({ figure }) => figure.kind === 'rank');
  const named = namedRanks(term, ranks, scope);
  if (named) {
    const values = { printed: term.figure.quote };
    return [{ ...between(term, ...named), strength: 'explicit', rule: 'change-mismatch', values }];
  }
  const pairs = ranks.flatMap((a, at) => ranks.slice(at + 1).map((b) => between(term, a, b)));
  const one = pairs.find(({ holds }) => holds);
  return one ? [one] : [];
}

const between = (term: Term, a: Term, b: Term): Proposal => amount(term, a, b, a.amount.gte(b.amount) ? 1 : -1);

/** The rank before the step and the one of another time: in the bracket behind it, in its own bracket, or between the two. */
function namedRanks(term: Term, ranks: readonly Term[], { text, changeWords }: Scope): [Term, Term] | null {
  const before = ranks.filter(({ index }) => index < term.index);
  const behind = ranks.find(({ index }) => index > term.index);
  const [second, first] = [before.at(-1), before.at(-2)];
  const pairs: [Term | undefined, Term | undefined, boolean][] = [
    [second, behind, behind !== undefined && behind.bracket !== null && behind.bracket !== term.bracket],
    [first, second, second !== undefined && second.bracket === term.bracket],
  ];
  for (const [a, b, placed] of pairs) {
    if (!a || !b || !placed || a.figure.maximum !== b.figure.maximum || a.figure.maximum === null) continue;
    const steps = text.slice(Math.min(b.end, term.end), Math.max(b.start, term.start));
    if (steps.includes(';') || !changeWords.isRankedThen(text.slice(a.end, b.start))) continue;
    return [a, b];
  }
  return null;
}
