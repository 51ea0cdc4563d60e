/** How fast one stage of the program is: one file each in measures/, one line each in measures/index.ts. */
export interface Measure {
  name: string;
  /** What its work is counted in: "Mchar", "pages". */
  unit: string;
  /** What it is measured on. */
  inputs: readonly string[];
  /** The input whose speed the others are held against. */
  ordinary: string;
  /** How much of each input, in its unit. */
  sizes: readonly number[];
  /** What is timed, one column each. */
  parts: readonly string[];
  /** One lap is enough: it takes long, and starts cold in life too. */
  once?: true;
  /** Makes ready what is not timed, in the process that measures; what it returns does the whole work once. */
  prepare(input: string, size: number): Promise<() => Lap | Promise<Lap>>;
}

/** The work of one row, done once. */
export interface Lap {
  /** How much was done, in the measure's unit. */
  work: number;
  /** How many results came out: two runs that differ here did not do the same. */
  found: number;
  /** For each part of the measure. */
  seconds: Record<string, number>;
  /** The most memory of the program that did it, in MB, where that was another one. */
  peak?: number;
  /** Its seconds of processor time a second, where that was another one. */
  processor?: number;
  /** What else is to be told of it, a line each. */
  notes?: string[];
}

/** One line of the result. */
export interface Row {
  measure: string;
  input: string;
  size: number;
  result: Result;
}

/** What one process has measured, or why it has not. */
export type Result =
  | {
      /** Of the fastest lap, for each part: units of work a second. */
      speed: Record<string, number>;
      found: number;
      laps: number;
      /** Seconds of processor time a second: well below 1 where other programs were in the way. */
      processor: number;
      /** The most memory that the process ever held, in MB. */
      peak: number;
      /** Of the last lap. */
      notes?: string[];
    }
  | { failed: string };
