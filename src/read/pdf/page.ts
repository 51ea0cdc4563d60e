/** A stretch of text of one font. Coordinates are points from the page's top left corner; `y` is the baseline. */
export interface Run {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
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
}
