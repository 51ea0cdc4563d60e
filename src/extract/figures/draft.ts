import type { FigureKind } from '../../model/document.ts';
import type { ReadNumber } from './numbers.ts';

/** A figure on its way: offsets into the normalised text, slots filled step by step. */
export interface FigureDraft {
  start: number;
  end: number;
  digits: { start: number; end: number };
  printed: string;
  value: ReadNumber['value'];
  decimals: number;
  separator: '.' | ',' | null;
  basis: 'digits' | 'habit' | 'open';
  kind: FigureKind;
  /** null until it is inherited. */
  unit: string | null;
  scale: number;
  maximum: ReadNumber['value'] | null;
  /** Whether the unit belongs to dossiers ("hồ sơ"); whether the figure does is decided with its frame. */
  dossierUnit: boolean;
  /** A number without unit: a figure only if its surroundings lend it one. */
  bare: boolean;
  /** A bare number that only an enumeration around it makes a figure. */
  weak: boolean;
  /** Set when a bare number turns out to be no figure. */
  dropped: boolean;
  inWords: number | null;
  cell: { table: number; row: number; column: number } | null;
  /** Words that name what a table cell counts: row head and column heads. */
  head: string | null;
  /** The row head among them; null outside tables. */
  rowHead: string | null;
  columnHead: string | null;
  /** The line above its table. */
  caption: string | null;
  /** Heads that may name the level of a table cell, the nearest first. */
  levelHeads: readonly string[];
}

/** A draft with everything left open but what is given. */
export function draft(
  given: Pick<FigureDraft, 'start' | 'end' | 'digits' | 'printed' | 'kind'> &
    Partial<Omit<FigureDraft, keyof ReadNumber>> & {
      number: Pick<ReadNumber, 'value' | 'decimals'> & Partial<ReadNumber>;
    },
): FigureDraft {
  // Field by field: to spread what is given over what is left open takes many times as long.
  return {
    start: given.start,
    end: given.end,
    digits: given.digits,
    printed: given.printed,
    value: given.number.value,
    decimals: given.number.decimals,
    separator: given.number.separator ?? null,
    basis: given.number.basis ?? 'digits',
    kind: given.kind,
    unit: given.unit ?? null,
    scale: given.scale ?? 1,
    maximum: given.maximum ?? null,
    dossierUnit: given.dossierUnit ?? false,
    bare: given.bare ?? false,
    weak: given.weak ?? false,
    dropped: given.dropped ?? false,
    inWords: given.inWords ?? null,
    cell: given.cell ?? null,
    head: given.head ?? null,
    rowHead: given.rowHead ?? null,
    columnHead: given.columnHead ?? null,
    caption: given.caption ?? null,
    levelHeads: given.levelHeads ?? [],
  };
}

/** Puts drafts in document order; of two that overlap, the one that begins first stays. */
export function inOrder(drafts: readonly FigureDraft[]): FigureDraft[] {
  const kept: FigureDraft[] = [];
  for (const one of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
