import type { FigureNode, Reading } from '../../model/analysis.ts';
import type { TermMatch } from '../../rules/terms.ts';
import { PlacedTerms } from '../../text/placed.ts';
import type { FigureContext } from './context.ts';
import { isDossier } from './dossier.ts';
import type { FigureDraft } from './draft.ts';
import { Levels } from './levels.ts';
import { Measures } from './measure/index.ts';
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
  const { words, vocabulary } = context;
  const terms = new PlacedTerms(vocabulary.frame.find(words));
  const frames = new Map<FigureDraft, Frame>();
  const dossiers = new Set<FigureDraft>();
  const levels = new Levels(drafts, context);
  const windows = windowsOf(drafts, context);
  const measures = new Measures(drafts, context);
  let whole: { status: string; sentence: number; led: boolean } | null = null;
  /** The whole that a line told last: what its list divides. */
  const introduced = new Map<number, string>();
  return drafts.map((one, index) => {
    const window = windows[index]!;
    const sentence = context.structure.sentenceAt(one.start).index;
    if (whole?.sentence !== sentence) whole = null;
    const lead = one.cell ? null : leadOf(one, window, terms, context);
    if (lead) whole = { status: lead.value.id, sentence, led: true };
    const line = context.structure.lineAt(one.start);
    const above = whole?.status ?? (line.parent === null ? undefined : introduced.get(line.parent));
    const level = levels.of(index, window) ?? null;
    const frame = one.cell
      ? cellFrame(one, vocabulary, level)
      : proseFrame(one, lead ? { ...window, own: lead.end } : window, above, terms, frames, level, context);
    frames.set(one, frame);
    if (frame.status && !one.cell && !whole?.led && !isPart(frame.status.value, above)) {
      whole = { status: frame.status.value.id, sentence, led: false };
      introduced.set(line.index, frame.status.value.id);
    }
    const dossier = isDossier(one, { window, frame, drafts, index, dossiers }, context);
    if (dossier) dossiers.add(one);
    const measure = measures.of(one, { index, window, frame, dossier });
    return toNode({ draft: one, frame, measure, index, dossier }, reading, context);
  });
}

/** "Of those resolved: 12 before time, …": the status before the colon is the whole's, where the number has its own behind it. */
function leadOf(
  { start, digits }: FigureDraft,
  { left, right, before }: Window,
  terms: PlacedTerms<FrameTerm>,
  { text, vocabulary }: FigureContext,
): TermMatch<FrameTerm> | null {
  const colon = before === null ? text.slice(left, start).lastIndexOf(':') : -1;
  if (colon < 0 || /\p{L}/u.test(text.slice(left + colon, start))) return null;
  const among = vocabulary.cues.scan(text, left, left + colon).some(({ value }) => value === 'among');
  const isStatus = ({ value }: TermMatch<FrameTerm>) => value.slot === 'status';
  const own = among && terms.between(digits.end, right).some(isStatus);
  return own ? (terms.between(left, left + colon).findLast(isStatus) ?? null) : null;
}

/** Whether a status is one that stands under the whole before it: "overdue" under "in process". */
const isPart = ({ id, under }: FrameTerm, whole: string | undefined) =>
  whole !== undefined && (Object.keys(under).length > 0 || id.startsWith(`${whole}-`));

function cellFrame({ head }: FigureDraft, { frame }: FigureContext['vocabulary'], level: FrameTerm | null): Frame {
  const found = frame.scan(head ?? '');
  const last = (slot: Slot) => found.filter(({ value }) => value.slot === slot).at(-1) ?? null;
  const statuses = found.filter(({ value }) => value.slot === 'status');
  const status = under(last('status'), statuses.at(-2)?.value.id);
  return { status, level, channel: last('channel') };
}

function proseFrame(
  one: FigureDraft,
  window: Window,
  whole: string | undefined,
  terms: PlacedTerms<FrameTerm>,
  frames: ReadonlyMap<FigureDraft, Frame>,
  level: FrameTerm | null,
  context: FigureContext,
): Frame {
  // "0,1% tổng số đã giải quyết", "tỷ lệ quá hạn trên số đã giải quyết": what a rate is of does not tell its status.
  const { text, vocabulary } = context;
  const { whole: wholes, among: parts } = vocabulary.measures.terms;
  const rated = one.kind === 'percent';
  const ofWhole = rated && window.before !== null && wholes.matchAt(text, one.end + 1) !== null;
  const behind = ofWhole ? [] : terms.between(one.digits.end, window.right);
  // A term may hold the comma that parts the window.
  const before = terms
    .between(window.left, one.start)
    .filter(({ start, end }) => end > window.own && !(rated && wholes.matchBefore(text, start - 1)));
  // "Of those resolved 11 dossiers were overdue": what the count is a part of tells its status only if nothing else does.
  const among = new Set(rated ? [] : before.filter(({ start }) => parts.matchBefore(text, start - 1)));
  const own = (slot: Slot) => {
    const said = before.filter(({ value }) => value.slot === slot);
    return (
      said.findLast((term) => !among.has(term)) ??
      behind.find(({ value }) => value.slot === slot) ??
      said.at(-1) ??
      null
    );
  };
  const shared = one.kind === 'percent' && window.before !== null && own('status') === null ? window.before : null;
  const lender = frames.get(shared ?? window.outer ?? one);
  return {
    status: under(own('status'), lender?.status?.value.id ?? whole) ?? lender?.status ?? null,
    level,
    channel: own('channel') ?? (shared ? (lender?.channel ?? null) : null),
  };
}

/** A status as it is meant under the status of its whole. */
function under(status: Frame['status'], whole: string | undefined): Frame['status'] {
  const meant = whole === undefined ? undefined : status?.value.under[whole];
  return status && meant ? { ...status, value: meant } : status;
}
