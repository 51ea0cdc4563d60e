/** What the generator makes of a report file before it is written. */

/** Attributes of one annotation: flags are stored as 'true' or 'false'. */
export type Attributes = Record<string, string>;

/** An annotated stretch of a text; offsets into that text. */
export interface Mark {
  type: 'figure' | 'reference' | 'skip';
  id: string | null;
  start: number;
  end: number;
  quote: string;
  measure: string | null;
  attributes: Attributes;
  cell?: { table: number; row: number; column: number };
}

export interface Run {
  text: string;
  bold: boolean;
  italics: boolean;
  footnote?: number;
}

export interface Inline {
  text: string;
  runs: Run[];
  marks: Mark[];
}

export interface Paragraph {
  kind: 'paragraph';
  style: 'text' | 'heading' | 'center' | 'right' | 'bullet' | 'title' | 'small';
  /** Heading level or bullet depth, from 1. */
  level: number;
  /** Word's automatic number or bullet; `label` is what it shows. */
  automatic: boolean;
  label: string;
  inline: Inline;
}

export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  inline: Inline;
  header: boolean;
  bold: boolean;
  /** Digits and dashes are centred. */
  numeric: boolean;
}

export interface Grid {
  kind: 'table';
  index: number;
  rows: number;
  columns: number;
  widths: number[];
  size: number;
  cells: GridCell[];
}

/** Letterhead and signature: a table without borders, read as lines. */
export interface Columns {
  kind: 'columns';
  left: Paragraph[];
  right: Paragraph[];
}

export interface Break {
  kind: 'break';
  to: 'page' | 'landscape' | 'portrait' | 'signature';
}

export type Block = Paragraph | Grid | Columns | Break;
