/** One hard line of the normalised text; offsets are into the normalised text, end exclusive. */
export interface Line {
  index: number;
  start: number;
  end: number;
  /** Where the words begin, behind the list mark. */
  body: number;
  /** Kind of its list mark ("dash", "decimal", …); null for a plain paragraph. */
  mark: string | null;
  /** 0 for a plain paragraph; list items count from 1 by the marks that enclose them. */
  depth: number;
  /** Index of the line that introduces it: the nearest line above of smaller depth; null where there is none. */
  parent: number | null;
  inTable: boolean;
  /** Its mark is also that of a list further out, so that it is not certain which of the two it continues. */
  uncertain: boolean;
}

export interface Sentence {
  index: number;
  start: number;
  end: number;
  line: number;
}

/** A stretch between brackets: `open` and `close` are the offsets of the bracket characters. */
export interface Bracket {
  index: number;
  open: number;
  close: number;
  parent: number | null;
}

/** Lines, sentences and brackets of a text, with look-up by offset in logarithmic time. */
export interface Structure {
  lines: Line[];
  sentences: Sentence[];
  brackets: Bracket[];
  lineAt(offset: number): Line;
  sentenceAt(offset: number): Sentence;
  /** Innermost bracket around an offset. */
  bracketAt(offset: number): Bracket | null;
}
