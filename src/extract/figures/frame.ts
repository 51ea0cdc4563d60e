import type { FigureNode, Reading } from '../../model/analysis.ts';
import type { TermMatch } from '../../rules/terms.ts';
import { PlacedTerms } from '../../text/placed.ts';
import type { FigureContext } from './context.ts';
import type { FigureDraft } from './draft.ts';
import { measureOf } from './measure.ts';
import { toNode } from './node.ts';
import { type Window, windowsOf } from './surroundings.ts';
import type { FrameTerm } from './vocabulary.ts';

/** The slots of a figure, each with the term that filled it. */
export interface Frame {
  status: TermMatch<FrameTerm> | null;
  level: FrameTerm | null;
  channel: TermMatch<FrameTerm> | null;
}

type Slot = FrameTerm['slot'];

/** Fills status, level, channel and measure of every figure from its clause, bracket, sentence and list. */
export function frameFigures(drafts: readonly FigureDraft[], reading: Reading, context: FigureContext): FigureNode[] {
  const { text, vocabulary } = context;
  const terms = new PlacedTerms(vocabulary.frame.scan(text));
  const frames = new Map<FigureDraft, Frame>();
  const windows = windowsOf(drafts, context);
  return drafts.map((one, index) => {
    const window = windows[index]!;
    const frame = one.cell ? cellFrame(one, vocabulary) : proseFrame(one, window, terms, frames, context);
    frames.set(one, frame);
    const measure = one.head ?? measureOf(one, window, frame, context);
    return toNode(
      { draft: one, frame, measure, index, dossier: isDossier(one, window, frame, frames, context) },
      reading,
      context,
    );
  });
}

function cellFrame({ head }: FigureDraft, { frame }: FigureContext['vocabulary']): Frame {
  const found = frame.scan(head ?? '');
  const last = (slot: Slot) => found.filter(({ value }) => value.slot === slot).at(-1) ?? null;
  return { status: last('status'), level: last('level')?.value ?? null, channel: last('channel') };
}

function proseFrame(
  one: FigureDraft,
  window: Window,
  terms: PlacedTerms<FrameTerm>,
  frames: ReadonlyMap<FigureDraft, Frame>,
  context: FigureContext,
): Frame {
  const behind = terms.between(one.digits.end, window.right);
  const before = terms.between(window.own, one.start);
  const own = (slot: Slot) =>
    before.filter(({ value }) => value.slot === slot).at(-1) ?? behind.find(({ value }) => value.slot === slot) ?? null;
  const shared = one.kind === 'percent' && window.before !== null && own('status') === null ? window.before : null;
  const lender = frames.get(shared ?? window.outer ?? one);
  return {
    status: own('status') ?? lender?.status ?? null,
    level: own('level')?.value ?? besideLevel(one, context) ?? lender?.level ?? levelAround(one, terms, context),
    channel: own('channel') ?? (shared ? (lender?.channel ?? null) : null),
  };
}

/** "trả kết quả huyện: 639 hồ sơ": a bare level word right before the number or its colon. */
function besideLevel({ start }: FigureDraft, { text, vocabulary }: FigureContext): FrameTerm | null {
  const before = text.slice(Math.max(0, start - 30), start).replace(/\s?:?\s?$/u, '');
  return vocabulary.besideLevels.scan(before).find(({ end }) => end === before.length)?.value ?? null;
}

/** The one level that the sentence so far, its line or the line that introduces the list names outside closed brackets. */
function levelAround(one: FigureDraft, terms: PlacedTerms<FrameTerm>, { structure }: FigureContext): FrameTerm | null {
  const line = structure.lineAt(one.start);
  const parent = line.parent === null ? null : structure.lines[line.parent]!;
  const spans = [
    [structure.sentenceAt(one.start).start, one.start],
    [line.start, one.start],
    ...(parent ? [[parent.start, parent.end]] : []),
  ] as [number, number][];
  for (const [start, end] of spans) {
    const levels = terms
      .between(start, end)
      .filter((term) => term.value.slot === 'level' && enclosed(term.start, one.start, structure));
    const names = new Set(levels.map(({ value }) => value.name));
    if (names.size > 1) return null;
    if (names.size === 1) return levels[0]!.value;
  }
  return null;
}

/** Whether a term stands in no bracket, or in one that is still open at the figure. */
function enclosed(term: number, figure: number, structure: FigureContext['structure']): boolean {
  const bracket = structure.bracketAt(term);
  return bracket === null || bracket.close > figure;
}

/** Dossiers handled: the unit says so and a status or channel shows it, or a percentage of such dossiers. */
function isDossier(
  one: FigureDraft,
  window: Window,
  frame: Frame,
  frames: ReadonlyMap<FigureDraft, Frame>,
  { text, vocabulary }: FigureContext,
): boolean {
  const framed = frame.status !== null || frame.channel !== null;
  if (one.dossierUnit) return one.cell !== null || framed;
  if (one.kind !== 'percent') return false;
  const numerator = window.before ?? window.outer;
  if (numerator?.dossierUnit && frames.get(numerator)?.status) return true;
  const words = vocabulary.units.scan(`${text.slice(window.own, one.start)} ${text.slice(one.end, window.right)}`);
  return words.some(({ value }) => value.rule.dossier) || (framed && one.cell !== null);
}
