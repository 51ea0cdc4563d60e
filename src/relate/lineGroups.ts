import type { CueRole } from '../rules/kinds/figures.ts';
import type { PlacedTerms } from '../text/placed.ts';
import { cueIn, formOf, type Group, type GroupForm } from './group.ts';
import { countable, type Term } from './term.ts';

/** How many figures of a line may stand between a breakdown's head, its cue and its last part. */
const reach = 40;

/** Breakdowns inside one line: brackets, cues with what follows them, colons. */
export const lineGroups = (text: string, line: readonly Term[], cues: PlacedTerms<CueRole>): Group[] => [
  ...bracketGroups(text, line, cues),
  ...cueGroups(text, line, cues),
  ...colonGroups(text, line, cues),
];

function bracketGroups(text: string, line: readonly Term[], cues: PlacedTerms<CueRole>): Group[] {
  const groups: Group[] = [];
  for (const [index, first] of line.entries()) {
    const { bracket } = first;
    if (!bracket || line[index - 1]?.bracket === bracket) continue;
    const head = line
      .slice(Math.max(0, index - reach), index)
      .reverse()
      .find((term) => countable(term) && term.start < bracket.open);
    if (
      !head ||
      closedBefore(head, bracket.open) ||
      head.sentence !== first.sentence ||
      /[;.:]\s/.test(text.slice(head.end, bracket.open))
    )
      continue;
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
    // "(gồm …)": what the bracket lists without numbers ends with it.
    if (/^[^()]*\)/u.test(text.slice(cue.end, next.start))) continue;
    const before = line
      .slice(Math.max(0, at - reach), at)
      .filter(
        (term) =>
          term.end <= cue.start &&
          (countable(term) || isDividedRise(term, form, cue.start, text)) &&
          !closedBefore(term, cue.start),
      );
    const head = before.filter((term) => near(term, next, text, cue.start)).at(-1);
    if (!head || (next.bracket !== null && next.bracket !== head.bracket)) continue;
    const members = line
      .slice(at, at + reach)
      .filter((term) => term.sentence === next.sentence && term.bracket === head.bracket && countable(term));
    groups.push({ form, head, members });
  }
  return groups;
}

/** By how much something rose or fell, where the words for its parts follow at once. */
const isDividedRise = (term: Term, form: GroupForm, cue: number, text: string) =>
  term.apart && form === 'partition' && /^[^,;.]{0,24}$/u.test(text.slice(term.end, cue));

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
