/** A stretch of text of one font. Coordinates are points from the page's top left corner; `y` is the baseline. */
export interface Run {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  /** Name of the font as the file has it; null where it has none. */
  font: string | null;
  /** Set where the font shows small letters as capitals. */
  capitals?: true;
  /** How sure the recognition of a scan is, 0 to 100; null for a text layer. */
  confidence: number | null;
}

/** A ruled line: `at` is its y when horizontal, its x when vertical. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Rules {
  horizontal: Rule[];
  vertical: Rule[];
}

export interface Page {
  number: number;
  width: number;
  height: number;
  runs: Run[];
  rules: Rules;
  /** Whether a picture covers most of it. */
  pictured: boolean;
  /** Whether anything but text is painted on it. */
  painted: boolean;
  /** How it lies in the file, where it was turned clockwise by an angle (in radians) before it was read. */
  lies?: { angle: number; width: number; height: number };
}
