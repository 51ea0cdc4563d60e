import type { TermMatch } from '../rules/terms.ts';
import { lastAtOrBefore } from './search.ts';

/** Matches of one pass over a text, with look-up by place in logarithmic time. */
export class PlacedTerms<T> {
  readonly #matches: readonly TermMatch<T>[];
  readonly #starts: readonly number[];

  constructor(matches: readonly TermMatch<T>[]) {
    this.#matches = matches;
    this.#starts = matches.map(({ start }) => start);
  }

  /** Matches that lie wholly between two offsets, in order. */
  between(start: number, end: number): TermMatch<T>[] {
    const found: TermMatch<T>[] = [];
    for (let at = lastAtOrBefore(this.#starts, start - 1) + 1; at < this.#matches.length; at++) {
      const match = this.#matches[at]!;
      if (match.start >= end) break;
      if (match.end <= end) found.push(match);
    }
    return found;
  }
}
