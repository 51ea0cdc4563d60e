import { allMatches } from '../../text/search.ts';
import type { FigureContext } from './context.ts';
import type { FigureDraft } from './draft.ts';
import type { FrameTerm } from './vocabulary.ts';

/** Communes, officers "of the commune": the counted thing is of a level. */
export function levelCounted({ end, unit, kind }: FigureDraft, { text, vocabulary }: FigureContext): FrameTerm | null {
  const { besideLevels } = vocabulary;
  if (unit !== null && kind === 'count') {
    const named = besideLevels.matchAt(unit, 0)?.value;
    if (named) return named;
    const last = endsWithLevel(unit, vocabulary) ? besideLevels.matchBefore(unit, unit.length)?.value : undefined;
    if (last) return { ...last, indirect: true };
  }
  const behind =
    text[end] === ' ' && (kind === 'percent' || kind === 'count') ? besideLevels.matchAt(text, end + 1) : null;
  const whole =
    kind === 'percent' || /^(?:[,.;:)\n]|$)/u.test(text.slice(behind?.end ?? end, (behind?.end ?? end) + 1));
  return behind && whole ? { ...behind.value, indirect: true } : null;
}

/** "phó công an xã", not "hợp tác xã". */
const endsWithLevel = (unit: string, { patterns }: FigureContext['vocabulary']) =>
  allMatches(patterns.get('level.word'), unit).some(({ index, 0: word }) => index + word.length === unit.length);

/** A bare level word right before the number's colon. */
export function levelBeside(
  { start }: FigureDraft,
  { text, structure, vocabulary }: FigureContext,
): FrameTerm | undefined {
  const before = text.slice(Math.max(structure.lineAt(start).body, start - 30), start);
  const named = before.replace(/\s?:\s?$/u, '');
  const { besideLevels } = vocabulary;
  const found = named === before ? null : besideLevels.matchBefore(named, named.length);
  // A capital in the middle begins the name of a body.
  return found && (found.start === 0 || !/\p{Lu}/u.test(named[found.start]!)) ? found.value : undefined;
}
