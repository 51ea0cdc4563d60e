import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** A count above this is no announcement of a list. */
const longestList = 30;

/** "05 nhiệm vụ: …; …; …": a stated count against the items enumerated behind it or in the list below it. */
export const lists: Proposer = (scope) => scope.terms.flatMap((term) => listOf(term, scope) ?? []);

function listOf(term: Term, scope: Scope): Proposal | null {
  const { text, cues, terms } = scope;
  const { figure, sentence } = term;
  if (figure.kind !== 'count' || figure.table || term.apart || figure.approximate || term.bracket) return null;
  if (figure.value < 1 || figure.value > longestList || figure.decimals > 0) return null;
  const previous = terms[term.index - 1];
  // Two counts side by side announce two lists at once.
  if (previous && /^\s?,?\s?$/.test(text.slice(previous.end, term.start))) return null;
  const colon = term.end + text.slice(term.end, term.end + 61).indexOf(':');
  if (
    colon < 0 ||
    colon >= term.line.end ||
    colon - term.end > 60 ||
    /[.;,]\s/.test(text.slice(term.end, colon).replace(/^,\s/, ''))
  )
    return null;
  const next = terms[term.index + 1];
  if (next && next.start < colon) return null;
  const between = cues.between(term.end, colon);
  if (between.some(({ value }) => value === 'sample' || value === 'selection')) return null;
  const below = colon >= term.line.end - 2 ? childrenOf(term, scope) : null;
  const actual = below ?? inlineItems(text.slice(colon + 1, sentence.end));
  const inside = terms.filter(
    (one) => one.index > term.index && (below === null ? one.end <= sentence.end : one.line.parent === term.line.index),
  );
  if (actual === null || inside.some((one) => countable(one) && sameUnit(one, term) && one.figure.value < figure.value))
    return null;
  const open = cues.between(colon, sentence.end).some(({ value }) => value === 'sample');
  const holds = actual.count === figure.value;
  if (!holds && (open || !actual.certain)) return null;
  return {
    kind: 'list',
    proposer: 'lists',
    strength: actual.certain ? 'explicit' : 'fit',
    total: term,
    expected: figure.value,
    actual: actual.count,
    tolerance: 0,
    holds,
    rule: 'count-list-mismatch',
  };
}

/** Items of the list under a figure's line: those that bear the same mark as the first. */
function childrenOf(term: Term, { structure }: Scope): { count: number; certain: boolean } | null {
  const children: string[] = [];
  for (let at = term.line.index + 1; at < structure.lines.length; at++) {
    const line = structure.lines[at]!;
    if (line.mark === null || line.depth <= term.line.depth) break;
    if (line.parent === term.line.index) children.push(line.mark);
  }
  const count = children.filter((mark) => mark === children[0]).length;
  return count > 1 ? { count, certain: count === children.length } : null;
}

/** Items between semicolons are certain; items between commas only confirm. */
function inlineItems(text: string): { count: number; certain: boolean } | null {
  const items = text
    .replace(/\([^()]{0,400}\)/gu, '')
    .split(';')
    .filter((item) => /\p{L}/u.test(item));
  if (items.length > 1) return { count: items.length, certain: true };
  const loose = text.split(/,|\svà\s/u).filter((item) => /\p{L}/u.test(item));
  return loose.length > 1 ? { count: loose.length, certain: false } : null;
}
