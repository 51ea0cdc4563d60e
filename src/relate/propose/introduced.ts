import { addTo } from '../../model/multimap.ts';
import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { sumSlip } from '../slip.ts';
import { sum } from '../sum.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** How many figures and lines before a breakdown the whole stands that its first words name. */
const reach = { figures: 12, lines: 2 };

/**
 * "New dossiers by channel: online …, in person …, by post …": the words before a colon name the status of the whole, which
 * stands before, and a closed vocabulary divides it. A mismatch is an error where the report prints one such whole nearby.
 */
export const introduced: Proposer = (scope) => {
  const bySentence = new Map<number, Term[]>();
  for (const term of scope.terms)
    if (!term.figure.table && countable(term) && term.bracket === null) addTo(bySentence, term.sentence.index, term);
  return [...bySentence.values()].flatMap((sentence) => breakdown(sentence, scope) ?? []);
};

function breakdown(sentence: readonly Term[], scope: Scope): Proposal | null {
  const [first] = sentence;
  if (!first || sentence.length < scope.channels) return null;
  const { text, statuses, terms, channels } = scope;
  const begin = Math.max(first.sentence.start, first.line.body);
  const colon = text.slice(begin, first.start).indexOf(':');
  if (colon < 0) return null;
  const named = new Set(statuses.between(begin, begin + colon).map(({ value }) => value));
  if (named.size !== 1) return null;
  const parts = sentence.slice(0, channels);
  const divided = new Set(parts.map(({ node }) => node.slots.channel));
  const next = sentence[channels];
  if (
    divided.size !== channels ||
    divided.has(null) ||
    (next && !text.slice(parts.at(-1)!.end, next.start).includes(';'))
  )
    return null;
  const wholes = terms
    .slice(Math.max(0, first.index - reach.figures), first.index)
    .filter(
      (term) =>
        countable(term) &&
        !term.figure.table &&
        term.line.index >= first.line.index - reach.lines &&
        named.has(term.node.slots.status ?? '') &&
        term.node.slots.channel === null &&
        sameUnit(term, first),
    );
  const [whole] = wholes.slice(-1);
  if (!whole) return null;
  const one: Proposal = { ...sum(whole, parts, 'explicit'), proposer: 'introduced' };
  if (one.holds || wholes.length > 1) return one.holds ? one : null;
  return { ...one, rule: 'sum-mismatch', slip: sumSlip(whole, parts) };
}
