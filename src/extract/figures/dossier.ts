import { type FigureContext, unitsNamed } from './context.ts';
import type { FigureDraft } from './draft.ts';
import type { Frame } from './frame.ts';
import { isWholeWord } from './named.ts';
import type { Window } from './surroundings.ts';

/** What stands around a figure when it is asked whether it counts dossiers. */
export interface Around {
  window: Window;
  frame: Frame;
  /** All figures, and its place among them. */
  drafts: readonly FigureDraft[];
  index: number;
  /** The figures before it that count dossiers. */
  dossiers: ReadonlySet<FigureDraft>;
}

/** Dossiers handled: the unit says so and a status or channel shows it, or a percentage of such dossiers. */
export function isDossier(one: FigureDraft, around: Around, context: FigureContext): boolean {
  const framed = around.frame.status !== null || around.frame.channel !== null;
  if (one.dossierUnit)
    return one.cell !== null || framed || !context.vocabulary.notDossiers.matchAt(context.text, one.end + 1);
  if (one.kind !== 'percent') return false;
  return one.cell ? framed || isShareOf(one, around) : isPercentage(one, around, framed, context);
}

/** A cell right behind one that counts dossiers is their share. */
function isShareOf({ cell }: FigureDraft, { drafts, index, dossiers }: Around): boolean {
  const previous = drafts[index - 1];
  const beside = previous?.cell?.table === cell?.table && previous?.cell?.row === cell?.row;
  return previous !== undefined && beside && dossiers.has(previous);
}

function isPercentage(one: FigureDraft, around: Around, framed: boolean, context: FigureContext): boolean {
  const { text, vocabulary, structure } = context;
  const { window, drafts, index, dossiers } = around;
  const [previous, next] = [drafts[index - 1], drafts[index + 1]];
  const behind = countedAt(text[one.end] === ' ' ? one.end + 1 : one.end, context);
  if (behind) return behind.rule.dossier;
  const before = countedBetween(window.left, one.start, context);
  const dossierName = vocabulary.dossier ?? '';
  if (before.some(({ value }) => value.rule.dossier || value.name.endsWith(` ${dossierName}`))) return true;
  if (next?.dossierUnit && /^\s?\($/u.test(text.slice(one.end, next.start))) return true;
  if (unitsNamed(text, one.end, window.right, vocabulary).some(({ named, value }) => named && value.rule.dossier))
    return true;
  const named = vocabulary.frame
    .scan(text, window.left, one.start)
    .some(({ value }) => value.slot === 'status' || value.slot === 'channel');
  const share =
    vocabulary.cues.scan(text, window.left, one.start).some(({ value }) => value === 'share') ||
    vocabulary.cues.matchAt(text, one.end + 1)?.value === 'total-row';
  const { start } = structure.lineAt(one.start);
  const numerator = numeratorOf(one, around, named || share, start, context);
  if (numerator && dossiers.has(numerator) && (before.length === 0 || framed)) return true;
  if (!named || before.length > 0) return false;
  // A rate without its count: the line speaks of dossiers, or of nothing counted at all.
  return previous && previous.start >= start ? dossiers.has(previous) : dossiers.size > 0;
}

/** A counted thing named at an offset that is not the plan against which a percentage is taken. */
function countedAt(offset: number, { text, vocabulary }: FigureContext) {
  const unit = vocabulary.units.matchAt(text, offset);
  const cue = vocabulary.cues.matchAt(text, offset);
  const target = cue?.value === 'outside-base' || cue?.value === 'assigned';
  return unit && !(target && cue.end >= unit.end) ? unit.value : null;
}

/** Counted things named between two offsets: no part of a status, channel, level or cue. */
function countedBetween(from: number, to: number, context: FigureContext) {
  const { text, vocabulary } = context;
  const taken = [...vocabulary.frame.scan(text, from, to), ...vocabulary.cues.scan(text, from, to)];
  return vocabulary.units
    .scan(text, from, to)
    .filter(({ value }) => value.kind === 'count')
    .filter((unit) => isWholeWord(unit, text) && countedAt(unit.start, context))
    .filter(({ value, start, end }) => value.rule.dossier || !taken.some((one) => start < one.end && one.start < end));
}

/**
 * The figure that a percentage is the share of: the nearest before it that prints digits, over a semicolon or a full stop
 * only where a cue leads there.
 */
function numeratorOf(
  one: FigureDraft,
  { window, drafts, index }: Around,
  led: boolean,
  line: number,
  { text }: FigureContext,
): FigureDraft | null {
  let { before } = window;
  // A number in words is said by the way: "overdue at all two levels, less than 0,1%".
  for (let at = index - 1; before && !/\d/.test(before.printed) && at >= 0; at--) before = drafts[at]!;
  if (!before) {
    const previous = drafts[index - 1];
    return window.outer ?? (led && previous && previous.start >= line ? previous : null);
  }
  return text.slice(before.end, one.start).includes(';') && !led ? null : before;
}
