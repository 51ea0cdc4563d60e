import { addTo } from '../../model/multimap.ts';
import type { Line } from '../../model/structure.ts';
import type { Proposal, Scope } from '../proposal.ts';
import type { Term } from '../term.ts';

/** Shorter lists have a number of items that others have by chance. */
const shortest = 3;
/** How far before the end of its line the name of what a list enumerates begins. */
const reach = 60;

/**
 * Lists whose introduction names what they enumerate without a count ("các tiêu chí sau:"), and the counts of it elsewhere
 * in the report ("trong 8 tiêu chí"). They confirm; they accuse nobody.
 */
export function namedLists(counts: readonly Term[], scope: Scope): Proposal[] {
  const lists = introductions(scope);
  return counts.flatMap((term) => {
    const unit = term.figure.unit?.toLowerCase();
    const list = lists.find(({ items, name }) => items === term.figure.value && unit && name.endsWith(` ${unit}`));
    if (!list || list.line === term.line) return [];
    return [
      {
        kind: 'list',
        proposer: 'lists',
        strength: 'fit',
        total: term,
        expected: term.figure.value,
        actual: term.figure.value,
        tolerance: 0,
        holds: true,
      } satisfies Proposal,
    ];
  });
}

/** Lines that end with a colon, what they say they list, and how many items of one mark stand under them. */
function introductions({ structure, text, cues }: Scope): { line: Line; name: string; items: number }[] {
  const marks = new Map<number, string[]>();
  for (const { parent, mark } of structure.lines) if (parent !== null && mark !== null) addTo(marks, parent, mark);
  return [...marks].flatMap(([index, under]) => {
    const line = structure.lines[index]!;
    const colon = text.slice(line.start, line.end).trimEnd().endsWith(':');
    const other = under.findIndex((mark) => mark !== under[0]);
    const items = other < 0 ? under.length : other;
    if (!colon || items < shortest) return [];
    const start = Math.max(line.start, line.end - reach);
    const cue = cues.between(start, line.end).findLast(({ value }) => value === 'listing' || value === 'list-lead');
    const name = text
      .slice(start, cue?.start ?? line.end - 1)
      .trimEnd()
      .toLowerCase();
    return [{ line, name, items }];
  });
}
