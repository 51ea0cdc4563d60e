/** The file formats that the contract names. */
export type FileFormat = 'docx' | 'pdf' | 'doc' | 'rtf' | 'xlsx' | 'txt' | 'html';

/** Where a stretch of text is printed: edges in points from the page's top left corner. */
export interface Place {
  /** Offset of its first character; it reaches to the next place. */
  at: number;
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** How sure the recognition of a scan is, 0 to 100; null for a text layer. */
  confidence: number | null;
}

/** A run of text as the file holds it: one paragraph, list item, heading or line group. */
export interface ParagraphBlock {
  kind: 'paragraph';
  /** NFC text without leading or trailing blanks; an automatic number or bullet stands in front ("1.1. …", "- …"). */
  text: string;
  /** 1-based page of the first character; null where the format has no pages. */
  page: number | null;
  /** Where the paragraph goes on over a page end: offset into `text` of the first character on `page`. */
  pageBreaks?: { at: number; page: number }[];
  /** Whether the page shows all its letters as capitals, as fonts of TCVN3 for headings do. */
  capitals?: true;
  /** Where the text stands on its pages, in order; absent where the format has no pages. */
  places?: Place[];
}

/** One cell of a table's grid; a merged cell stands once, at its first row and column. */
export interface TableCell {
  /** 0-based position in the grid. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** NFC; paragraphs of one cell joined by a blank; no tab, no line feed. */
  text: string;
  /** True in the rows that the file marks, or that the reader recognises, as column heads. */
  header: boolean;
  page: number | null;
  /** As a paragraph's. */
  places?: Place[];
}

/** A real table. Tables that only lay out the letterhead are read as paragraphs. */
export interface TableBlock {
  kind: 'table';
  rowCount: number;
  columnCount: number;
  /** Ordered by row, then column. */
  cells: TableCell[];
  page: number | null;
}

export type Block = ParagraphBlock | TableBlock;

/** What a reader makes of one file. */
export interface ReadFile {
  format: FileFormat;
  /** null where the format has no pages. */
  pages: number | null;
  ocr: boolean;
  /** For people, in the language of the run. */
  warnings: string[];
  /** In reading order; headers, footers and page numbers are left out. */
  blocks: Block[];
}
