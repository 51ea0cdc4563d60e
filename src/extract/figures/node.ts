import { Decimal } from 'decimal.js';
import type { FigureNode, Reading } from '../../model/analysis.ts';
import { type FigureContext, wordBefore } from './context.ts';
import type { FigureDraft } from './draft.ts';
import type { Frame } from './frame.ts';
import { shownStatus } from './measure/dossiers.ts';

/** A finished draft in the contract's terms: source offsets, exact amounts, names of slots. */
export function toNode(
  found: { draft: FigureDraft; frame: Frame; measure: string | null; index: number; dossier: boolean },
  { normal, source }: Reading,
  context: FigureContext,
): FigureNode {
  const { draft, frame, measure, index, dossier } = found;
  const span = normal.span(draft.start, draft.end);
  const value = Number(draft.value);
  return {
    figure: {
      id: `f${index + 1}`,
      ...span,
      quote: source.text.slice(span.start, span.end),
      value,
      decimals: draft.decimals,
      unit: draft.unit,
      scale: draft.scale,
      amount: draft.scale === 1 ? value : new Decimal(draft.value).mul(draft.scale).toNumber(),
      maximum: draft.maximum === null ? null : Number(draft.maximum),
      kind: draft.kind,
      measure,
      level: frame.level?.name ?? null,
      dossier,
      approximate: isApproximate(draft.start, context),
      status: shownStatus(frame, dossier, context.vocabulary.intake),
      channel: frame.channel?.value.name ?? null,
      checked: 'unchecked',
      reason: null,
      page: source.pageAt(span.start),
      table: draft.cell === null ? null : { index: draft.cell.table, row: draft.cell.row, column: draft.cell.column },
    },
    digits: normal.span(draft.digits.start, draft.digits.end),
    printed: draft.printed,
    separator: draft.separator,
    separatorBasis: draft.basis,
    slots: {
      status: frame.status?.value.id ?? null,
      level: frame.level && !frame.level.indirect ? frame.level.id : null,
      channel: frame.channel?.value.id ?? null,
    },
    said: draft.head ?? (frame.status ? context.text.slice(frame.status.start, frame.status.end).toLowerCase() : null),
    inWords: draft.inWords,
  };
}

/** A word such as "about" right before a figure, and not as the end of words that compare. */
function isApproximate(start: number, { text, vocabulary }: FigureContext): boolean {
  const word = wordBefore(text, start).replace(/^\(/u, '');
  const cue = vocabulary.cues.matchAt(word, 0);
  if (cue?.value !== 'approximate' || cue.end !== word.length) return false;
  // "Lower than before by 5%" compares and rounds nothing, though "than" alone makes a figure approximate.
  const near = text.slice(Math.max(0, start - 24), start).trimEnd();
  return !vocabulary.cues
    .scan(near)
    .some(({ end, value }) => end === near.length && (value === 'rise' || value === 'fall'));
}
