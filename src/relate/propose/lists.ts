import type { Proposal, Proposer, Scope } from '../proposal.ts';
import { countable, sameUnit, type Term } from '../term.ts';

/** A count above this is no announcement of a list. */
const longestList = 30;
/** How many figures behind a count are looked at for figures of its own unit. */
const reach = 120;

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
  const lead = /^[^.;:\n()]{0,60}:/u.exec(text.slice(term.end, term.end + 61))?.[0];
  if (lead === undefined) return null;
  const colon = term.end + lead.length - 1;
  const next = terms[term.index + 1];
  if (next && next.start < colon) return null;
  const between = cues.between(term.end, colon);
  if (between.some(({ value }) => value === 'sample' || value === 'selection')) return null;
  const below = colon >= term.line.end - 2 ? childrenOf(term, scope) : null;
  const actual = below ?? inlineItems(text.slice(colon + 1, sentence.end));
  const inside = terms
    .slice(term.index + 1, term.index + 1 + reach)
    .filter((one) => (below === null ? one.end <= sentence.end : one.line.parent === term.line.index));
  if (actual === null || inside.some((one) => countable(one) && sameUnit(one, term) && one.figure.value < figure.value))
    return null;
  const open = cues.between(colon, sentence.end).some(({ value }) => value === 'sample');
  const holds = actual.counts.includes(figure.value);
  const announced = announces(text.slice(term.end, colon), term.end, scope, below !== null);
  if (!holds && (open || !actual.certain || !announced || named(term, actual.counts, scope))) return null;
  return {
    kind: 'list',
    proposer: 'lists',
    strength: actual.certain ? 'explicit' : 'fit',
    total: term,
    expected: figure.value,
    actual: holds ? figure.value : actual.counts[0]!,
    tolerance: 0,
    holds,
    rule: 'count-list-mismatch',
  };
}

/** Nothing but words that announce a list stands between the count and the colon: what is listed is what was counted. */
function announces(between: string, start: number, { cues }: Scope, below: boolean): boolean {
  const roles = new Set(below ? ['partition', 'list-lead', 'listing'] : ['partition', 'list-lead']);
  const said = cues.between(start, start + between.length).filter(({ value }) => roles.has(value));
  const letters = between.match(/\p{L}/gu)?.length ?? 0;
  const covered = said.reduce(
    (all, cue) => all + (between.slice(cue.start - start, cue.end - start).match(/\p{L}/gu)?.length ?? 0),
    0,
  );
  return letters === covered;
}

/** How many items a list may be read as; certain where there is but one reading. */
interface Items {
  counts: number[];
  certain: boolean;
}

/** Whether another count of the sentence announces the list. */
const named = (term: Term, counts: readonly number[], { terms }: Scope): boolean =>
  terms
    .slice(Math.max(0, term.index - 4), term.index)
    .some((other) => other.sentence === term.sentence && counts.includes(other.figure.value));

/** Items of the list under a figure's line: those that bear the same mark as the first. */
function childrenOf(term: Term, { structure, text }: Scope): Items | null {
  const children: string[] = [];
  let uncertain = false;
  let pieces = 0;
  for (let at = term.line.index + 1; at < structure.lines.length; at++) {
    const line = structure.lines[at]!;
    if (line.mark === null || line.depth <= term.line.depth) break;
    if (line.parent !== term.line.index) continue;
    children.push(line.mark);
    const inside = text.slice(line.body, line.end).split(';').filter(hasWords).length;
    pieces += inside;
    uncertain ||= line.uncertain || inside > 1;
  }
  const count = children.filter((mark) => mark === children[0]).length;
  return count > 1 ? { counts: [count, pieces], certain: count === children.length && !uncertain } : null;
}

/** Items between semicolons, or between the commas of the first stretch: certain where no commas stand inside them. */
function inlineItems(text: string): Items | null {
  const plain = text.replace(/\([^()]{0,400}\)/gu, '');
  const items = plain.split(';').filter(hasWords);
  const loose = items[0]?.split(/,|\svà\s/u).filter(hasWords) ?? [];
  const counts = [items.length, loose.length].filter((count) => count > 1);
  return counts.length > 0 ? { counts, certain: items.length > 2 ? loose.length === 1 : loose.every(isName) } : null;
}

/** A proper name of two words or more: names leave no doubt where one ends. */
const isName = (item: string) => /^\s?(?=\p{Lu}\P{Lu}*\p{Lu})\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4}[.\s]*$/u.test(item);
const hasWords = (item: string) => /\p{L}/u.test(item);
