import type { Structure } from '../model/structure.ts';
import type { CueRole } from '../rules/kinds/figures.ts';
import type { PlacedTerms } from '../text/placed.ts';
import { countable, sameUnit, type Term } from './term.ts';

/** How the text shows that figures belong under another one. */
export type GroupForm = 'partition' | 'selection' | 'bracket' | 'colon' | 'list';

/** A figure and those that the text puts under it, in order. */
export interface Group {
  form: GroupForm;
  head: Term;
  members: Term[];
}

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
    const line = byLine.get(term.line.index);
    if (line) line.push(term);
    else byLine.set(term.line.index, [term]);
  }
  const groups = [...byLine.values()].flatMap((line) => [
    ...bracketGroups(text, line, cues),
    ...cueGroups(text, line, cues),
    ...colonGroups(text, line, cues),
  ]);
  return [...groups, ...listGroups(text, byLine, structure, cues)].filter(({ members }) => members.length > 0);
}

/** A listing leaves open, like a selection, whether all parts are named. */
const formOf: Partial<Record<CueRole, GroupForm>> = {
  partition: 'partition',
  selection: 'selection',
  listing: 'selection',
};

/** Heads by member. */
export function headsOf(groups: readonly Group[]): Map<Term, Term[]> {
  const heads = new Map<Term, Term[]>();
  for (const { head, members } of groups)
    for (const member of members) {
      const known = heads.get(member) ?? [];
      if (!known.includes(head)) heads.set(member, [...known, head]);
    }
  return heads;
}

/** How many figures of a line may stand between a breakdown's head, its cue and its last part. */
const reach = 40;

const cueIn = (cues: PlacedTerms<CueRole>, start: number, end: number) =>
  cues.between(start, end).find(({ value }) => value in formOf) ?? null;

function bracketGroups(text: string, line: readonly Term[], cues: PlacedTerms<CueRole>): Group[] {
  const groups: Group[] = [];
  for (const [index, first] of line.entries()) {
    const { bracket } = first;
    if (!bracket || line[index - 1]?.bracket === bracket) continue;
    const head = line
      .slice(Math.max(0, index - reach), index)
      .reverse()
      .find((term) => countable(term) && term.start < bracket.open);
    if (!head || head.sentence !== first.sentence || /[;.:]\s/.test(text.slice(head.end, bracket.open))) continue;
    if (
      line
        .slice(Math.max(0, index - reach), index)
        .some((term) => term.start > head.end && term.end <= bracket.open && countable(term))
    )
      continue;
    const cue = cueIn(cues, bracket.open, first.start);
    const members = line.slice(index, index + reach).filter((term) => term.bracket === bracket && countable(term));
    groups.push({ form: cue ? formOf[cue.value]! : 'bracket', head, members });
  }
  return groups;
}

function cueGroups(text: string, line: readonly Term[], cues: PlacedTerms<CueRole>): Group[] {
  const groups: Group[] = [];
  const { start, end } = line[0]!.line;
  let at = 0;
  for (const cue of cues.between(start, end)) {
    const form = formOf[cue.value];
    if (!form) continue;
    while (at < line.length && line[at]!.start < cue.end) at++;
    const next = line[at];
    if (!next) break;
    const before = line
      .slice(Math.max(0, at - reach), at)
      .filter((term) => term.end <= cue.start && countable(term) && !closedBefore(term, cue.start));
    const head = before.filter((term) => near(term, next, text, cue.start)).at(-1);
    if (!head || (next.bracket !== null && next.bracket !== head.bracket)) continue;
    const members = line
      .slice(at, at + reach)
      .filter((term) => term.sentence === next.sentence && term.bracket === head.bracket && countable(term));
    groups.push({ form, head, members });
  }
  return groups;
}

/** In a bracket that is closed again at an offset. */
const closedBefore = (term: Term, offset: number) => term.bracket !== null && term.bracket.close < offset;

/** In the same sentence, or in the one before when the cue opens its own. */
function near(term: Term, next: Term, text: string, cue: number): boolean {
  if (term.sentence === next.sentence) return true;
  return term.sentence.index === next.sentence.index - 1 && text.slice(next.sentence.start, cue).trim() === '';
}

const longestLead = 40;

function colonGroups(text: string, line: readonly Term[], cues: PlacedTerms<CueRole>): Group[] {
  return line.flatMap((head, index): Group[] => {
    const next = line[index + 1];
    if (!next || !countable(head) || next.sentence !== head.sentence || next.bracket !== head.bracket) return [];
    const between = text.slice(head.end, next.start);
    const colon = between.indexOf(':');
    if (colon < 0 || /[;,]/.test(between.slice(0, colon)) || cueIn(cues, head.end, next.start)) return [];
    // Far from the figure, the colon belongs to other words than the whole's.
    if (colon > longestLead) return [];
    const members = line
      .slice(index + 1, index + 1 + reach)
      .filter(
        (term) =>
          term.start > head.end && term.sentence === head.sentence && term.bracket === head.bracket && countable(term),
      );
    return [{ form: 'colon', head, members }];
  });
}

/** Items under a line: their first figures are the parts of the line's last one. */
function listGroups(
  text: string,
  byLine: ReadonlyMap<number, readonly Term[]>,
  structure: Structure,
  cues: PlacedTerms<CueRole>,
): Group[] {
  const items = new Map<number, Term[][]>();
  for (const [index, line] of byLine) {
    const parent = structure.lines[index]!.parent;
    if (parent !== null) items.set(parent, [...(items.get(parent) ?? []), [...line]]);
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
