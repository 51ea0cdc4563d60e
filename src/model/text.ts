import type { Block, TableBlock } from './block.ts';

/** A block's place in the document's text; offsets are UTF-16, end exclusive. */
export interface PlacedBlock {
  block: Block;
  start: number;
  end: number;
}

/** A table's place in the text, with the span of every cell. */
export interface PlacedTable {
  /** 0-based, in document order. */
  index: number;
  table: TableBlock;
  start: number;
  end: number;
  /** Same order as `table.cells`. */
  cells: { start: number; end: number }[];
}

/** The text of one file as the contract prints it, with the way back to blocks, cells and pages. */
export interface SourceText {
  /** NFC; blocks joined by a line feed; table rows by a line feed, cells by a tab. */
  text: string;
  blocks: PlacedBlock[];
  tables: PlacedTable[];
  pageAt(offset: number): number | null;
}

/** Where something can begin in a text: at every word, and at every sign that stands behind no word. */
export interface Words {
  text: string;
  starts: Int32Array;
  /** Of each start a small number that tells its first word from most others, upper and lower case alike. */
  marks: Uint16Array;
}

/**
 * The text that recognisers see, and the way back to the source.
 * One blank between words, '-' for every dash, '/' for every slash, look-alike letters mapped, soft line breaks joined,
 * emphasis marks gone; a hard line break stays '\n', a cell boundary '\t'.
 */
export interface NormalText {
  text: string;
  words: Words;
  /** Source offset of the character at a normalised offset. */
  toSource(offset: number): number;
  /** The source span that a normalised span came from; end exclusive. */
  span(start: number, end: number): { start: number; end: number };
  /** Normalised offset of the first kept character at or after a source offset. */
  fromSource(offset: number): number;
}
