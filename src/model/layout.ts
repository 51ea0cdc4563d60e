/** How a report is laid out, as it is kept with its text: what stands where, in reading order. Offsets are into that text. */

interface Stretch {
  start: number;
  end: number;
  page: number | null;
}

export type LaidBlock =
  | ({ kind: 'paragraph' } & Stretch)
  /** 1 is the highest. */
  | ({ kind: 'heading'; level: number } & Stretch)
  /** `label` is the mark in front ("-", "a)"), which stands in the text too; `depth` counts from 1. */
  | ({ kind: 'item'; label: string; depth: number } & Stretch)
  | ({ kind: 'table'; index: number; columns: number; cells: LaidCell[] } & Stretch);

/** A cell of the grid; a merged one stands once, at its first row and column. */
export interface LaidCell {
  start: number;
  end: number;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  head: boolean;
}

/** A stretch of text on a page: edges in points from the page's top left corner. */
export interface LaidPlace {
  start: number;
  end: number;
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Layout {
  blocks: LaidBlock[];
  /** In the order of the text; empty where the format has no pages. */
  places: LaidPlace[];
}
