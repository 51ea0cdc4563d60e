import type { NormalText } from '../model/text.ts';
import { wordsOf } from '../rules/words.ts';
import { lastAtOrBefore } from './search.ts';

/** A normalised text in the making: characters kept from the source, run by run, with the way back. */
export class OffsetRuns {
  readonly #pieces: string[] = [];
  /** Where each run of characters that stand side by side in the source starts, here and there. */
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];
  #length = 0;
  #sourceEnd = -1;

  /** Adds what the source has from an offset on, as it is or replaced one for one. */
  put(piece: string, source: number): void {
    if (source !== this.#sourceEnd) {
      this.#starts.push(this.#length);
      this.#sources.push(source);
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#sourceEnd = source + piece.length;
  }

  /** The finished text; `sourceLength` is what the offset behind its last character leads to. */
  finish(sourceLength: number): NormalText {
    const starts = this.#starts;
    const sources = this.#sources;
    const length = this.#length;
    const endOf = (run: number) => starts[run + 1] ?? length;
    const toSource = (offset: number) => {
      if (offset < 0 || offset >= length) return sourceLength;
      const run = lastAtOrBefore(starts, offset);
      return sources[run]! + offset - starts[run]!;
    };
    const text = this.#pieces.join('');
    return {
      text,
      words: wordsOf(text),
      toSource,
      span: (start, end) => ({ start: toSource(start), end: end > start ? toSource(end - 1) + 1 : toSource(start) }),
      fromSource: (offset) => {
        const run = lastAtOrBefore(sources, offset - 1);
        return run < 0 ? 0 : Math.min(starts[run]! + offset - sources[run]!, endOf(run));
      },
    };
  }
}
