import type { FigureContext } from './context.ts';
import type { FigureDraft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { Window } from './surroundings.ts';

/** Dossiers handled: the unit says so and a status or channel shows it, or a percentage of such dossiers. */
export function isDossier(
  one: FigureDraft,
  window: Window,
  frame: Frame,
  previous: FigureDraft | null,
  dossiers: ReadonlySet<FigureDraft>,
  { text, vocabulary }: FigureContext,
): boolean {
  const framed = frame.status !== null || frame.channel !== null;
  if (one.dossierUnit) return one.cell !== null || framed || !vocabulary.notDossiers.matchAt(text, one.end + 1);
  if (one.kind !== 'percent') return false;
  if (framed && one.cell !== null) return true;
  const before = vocabulary.units.scan(text.slice(window.left, one.start));
  const behind = vocabulary.units.matchAt(text, text[one.end] === ' ' ? one.end + 1 : one.end);
  const units = [...before, ...(behind ? [behind] : [])];
  if (units.some(({ value }) => value.rule.dossier)) return true;
  if (behind || one.cell !== null) return false;
  const share = vocabulary.cues.scan(text.slice(window.left, one.start)).some(({ value }) => value === 'share');
  const numerator = window.before ?? window.outer ?? (share ? previous : null);
  return numerator !== null && dossiers.has(numerator) && (units.length === 0 || framed);
}
