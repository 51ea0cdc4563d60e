import { addTo } from '../model/multimap.ts';
import type { Structure } from '../model/structure.ts';
import type { CueRole } from '../rules/kinds/figures.ts';
import type { PlacedTerms } from '../text/placed.ts';
import type { Group } from './group.ts';
import { lineGroups } from './lineGroups.ts';
import { listGroups } from './listGroups.ts';
import type { Term } from './term.ts';

/** Finds the breakdowns of a text: brackets, cues with what follows them, colons, and lists under their introduction. */
export function groupsOf(
  text: string,
  terms: readonly Term[],
  structure: Structure,
  cues: PlacedTerms<CueRole>,
): Group[] {
  const byLine = new Map<number, Term[]>();
  for (const term of terms) {
    if (term.figure.table) continue;
    addTo(byLine, term.line.index, term);
  }
  const groups = [...byLine.values()].flatMap((line) => lineGroups(text, line, cues));
  return [...groups, ...listGroups(text, byLine, structure, cues)].filter(({ members }) => members.length > 0);
}
