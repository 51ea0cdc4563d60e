import type { FontRun } from '../legacy/index.ts';

/** How one cell of a row is set out. */
export interface CellShape {
  /** Its right edge, in twentieths of a point. */
  right: number;
  /** Merged with its neighbour: `first` shows the text of all, `next` belongs to the cell on its left or above. */
  across: 'first' | 'next' | null;
  down: 'first' | 'next' | null;
  /** How many of its sides show a line. */
  sides: number;
}

export interface RowShape {
  left: number;
  cells: CellShape[];
  /** Whether the row is repeated at the top of each page. */
  header: boolean;
  /** Whether lines part the cells. */
  ruled: boolean;
}

/** A paragraph of Word's and RTF's endless stream: tables are paragraphs with marks at the ends of cells and rows. */
export interface RichParagraph {
  /** Automatic number or bullet. */
  label: FontRun;
  runs: FontRun[];
  /** How many tables it stands in. */
  depth: number;
  /** What its mark ends; `cell` and `row` are those of the innermost table. */
  ends: 'paragraph' | 'cell' | 'row';
  /** Set at the end of a row. */
  row: RowShape | null;
}

/** Paragraphs and tables in reading order. */
export type Flow = (RichParagraph | RichTable)[];

export interface RichTable {
  rows: { cells: Flow[]; shape: RowShape | null }[];
}

export const isTable = (one: RichParagraph | RichTable): one is RichTable => 'rows' in one;
