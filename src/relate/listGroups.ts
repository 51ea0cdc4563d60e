import { addTo } from '../model/multimap.ts';
import type { Structure } from '../model/structure.ts';
import type { CueRole } from '../rules/kinds/figures.ts';
import type { PlacedTerms } from '../text/placed.ts';
import { cueIn, formOf, type Group } from './group.ts';
import { countable, sameUnit, type Term } from './term.ts';

/** Items under a line: their first figures are the parts of the line's last one. */
export function listGroups(
  text: string,
  byLine: ReadonlyMap<number, readonly Term[]>,
  structure: Structure,
  cues: PlacedTerms<CueRole>,
): Group[] {
  const items = new Map<number, Term[][]>();
  for (const [index, line] of byLine) {
    const parent = structure.lines[index]!.parent;
    if (parent !== null) addTo(items, parent, [...line]);
  }
  const groups: Group[] = [];
  for (const [index, lines] of items) {
    const parent = structure.lines[index]!;
    const intro = byLine.get(index)?.filter((term) => countable(term) && !term.bracket);
    const leads = lines.flatMap((line) => line.find((term) => countable(term) && !term.bracket) ?? []);
    const head = intro?.findLast((term) => leads[0] && sameUnit(term, leads[0])) ?? intro?.at(-1);
    if (!head) continue;
    const tail = text.slice(head.end, parent.end);
    const colon = text.slice(parent.start, parent.end).trimEnd().endsWith(':');
    const cue = cueIn(cues, head.end, parent.end);
    if (!colon && /[.;]\s/.test(tail)) continue;
    groups.push({ form: cue ? formOf[cue.value]! : 'list', head, members: leads });
  }
  return groups;
}
