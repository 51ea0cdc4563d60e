import type { PlacedTerms } from '../../../text/placed.ts';
import { allMatches } from '../../../text/search.ts';
import type { FigureContext } from '../context.ts';
import type { FigureDraft } from '../draft.ts';
import type { Around } from './around.ts';
import type { Place } from './index.ts';
import { besideOf } from './signs.ts';

/** How far words that tell a time or an aim may stand away. */
const farthest = 240;

/** The word for another period than the report's own that a figure is told to be of; null where it is of the report's own. */
export function earlierOf(around: Around, { frame }: Place, { text, vocabulary }: FigureContext): string | null {
  const { terms, sign } = vocabulary.measures;
  const { status } = frame;
  if (status && terms.earlier.scan(text.slice(status.start, status.end)).length > 0) return null;
  const told = besideOf('earlier', around, vocabulary.measures);
  if (told) return told.name;
  const compared = around.before.trim() === '' ? around.opening : '';
  const versus = terms.versus.scan(`${compared} ${around.before}`).at(-1);
  if (!versus) return null;
  const rest = `${compared} ${around.before}`.slice(versus.end);
  const named = terms.earlier.scan(rest).at(-1);
  if (named) return named.value;
  return allMatches(vocabulary.patterns.get('measure.time'), rest).length > 0 ? sign.compared : null;
}

/** Whether a rate is aimed at: its sentence says so, or begins with a word for what is to be done. */
export function isGoal(one: FigureDraft, { text, structure, vocabulary }: FigureContext): boolean {
  const { terms } = vocabulary.measures;
  const line = structure.lineAt(one.start);
  const begin = Math.max(structure.sentenceAt(one.start).start, line.body, one.start - farthest);
  const before = text.slice(begin, one.start);
  return terms.goal.scan(before).length > 0 || terms.aim.matchAt(before, 0) !== null;
}

/**
 * Whether a figure counts from the beginning of the year or of a programme: its clause or the line above says so, and its
 * name does not. `since`: the words for that in the report.
 */
export function isCumulative(
  one: FigureDraft,
  named: string,
  since: PlacedTerms<string>,
  { structure, vocabulary }: FigureContext,
): boolean {
  const line = structure.lineAt(one.start);
  const begin = Math.max(structure.sentenceAt(one.start).start, line.body, one.start - farthest);
  const above = line.parent === null ? null : structure.lines[line.parent]!;
  const said =
    since.between(begin, one.start).length > 0 ||
    (above !== null && since.between(above.start, Math.min(above.end, above.start + farthest)).length > 0);
  return said && vocabulary.measures.terms.cumulative.scan(named).length === 0;
}
