import type { CueRole } from '../../rules/kinds/figures.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { sum } from '../sum.ts';
import { countable, isFraction, sameUnit, type Term } from '../term.ts';

/** How many figures before a remainder its whole stands, and how far before its number the words for it. */
const reach = { figures: 10, words: 24, sentences: 2 };
/** What dossiers and cases end in besides being resolved. */
const outcomes: ReadonlySet<string> = new Set(['awaiting', 'returned', 'withdrawn']);
const dividing: ReadonlySet<CueRole> = new Set(['partition', 'selection', 'among', 'within']);

/**
 * "Thụ lý 6.218 vụ, đã giải quyết 5.209 vụ, còn lại 1.009 vụ": what remains is what was received less what was resolved, whatever
 * is counted.
 */
export const remainders: Proposer = (scope) =>
  scope.terms.flatMap((rest) => {
    if (!countable(rest) || rest.figure.table || rest.figure.kind !== 'count' || !isRest(rest, scope)) return [];
    const parts = partsBefore(rest, scope);
    const whole = parts && wholeBefore(parts[0]!, scope);
    if (!parts || !whole || [whole, ...parts].some(({ figure }) => figure.approximate)) return [];
    const one: Proposal = { ...sum(whole, parts, 'explicit'), kind: 'balance', proposer: 'remainders' };
    return [one.holds ? one : { ...one, rule: 'balance-mismatch' }];
  });

/** The words for a remainder stand right before its number. */
function isRest({ start, sentence }: Term, { cues, text }: Scope): boolean {
  const cue = cues.between(Math.max(sentence.start, start - reach.words), start).at(-1);
  return cue?.value === 'rest' && !/[\p{L}\d]{4}|[,;:()]/u.test(text.slice(cue.end, start));
}

/** What was resolved, with other outcomes between it and the rest, in order; null where anything else is counted there. */
function partsBefore(rest: Term, scope: Scope): Term[] | null {
  const parts = [rest];
  for (const term of countsBefore(rest, scope)) {
    const status = term.node.slots.status ?? '';
    if (status !== 'resolved' && !outcomes.has(status)) return null;
    parts.unshift(term);
    if (status !== 'resolved') continue;
    return scope.cues.between(term.end, rest.start).some(({ value }) => dividing.has(value)) ? null : parts;
  }
  return null;
}

/** What was received, right before what was resolved. */
function wholeBefore(resolved: Term, scope: Scope): Term | null {
  const [whole] = countsBefore(resolved, scope);
  const between = whole && scope.cues.between(whole.end, resolved.start);
  if (whole?.node.slots.status !== 'received' || between?.some(({ value }) => dividing.has(value))) return null;
  return whole.amount.gte(resolved.amount) ? whole : null;
}

/** Counts of its unit before a figure, nearest first, but for rises, falls and what a closed bracket tells. */
function countsBefore(from: Term, { terms, text }: Scope): Term[] {
  return terms
    .slice(Math.max(0, from.index - reach.figures), from.index)
    .filter(
      (term, at, all) =>
        term.line === from.line &&
        term.sentence.index >= from.sentence.index - reach.sentences &&
        term.bracket === from.bracket &&
        countable(term) &&
        sameUnit(term, from) &&
        !(all[at - 1] && isFraction(all[at - 1]!, term, text)),
    )
    .reverse();
}
