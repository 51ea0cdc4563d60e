import { isWordCode, lowerCode } from './letters.ts';

/** A place where a term of a vocabulary stands in a text; offsets are UTF-16, end exclusive. */
export interface TermMatch<T> {
  start: number;
  end: number;
  value: T;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value?: T;
}

/**
 * Finds the terms of a vocabulary in one pass: longest match first, whole words only, upper and lower case alike.
 * Built once from the rules; linear in the text (bounded by the longest term).
 */
export class TermMatcher<T> {
  readonly #root: Node<T> = { next: new Map() };
  /** The same terms from their last letter to their first. */
  readonly #backward: Node<T> = { next: new Map() };
  /** Small letters that terms begin with, by code unit: most words of a text begin no term. */
  readonly #begins = new Uint8Array(0x10000);

  constructor(terms: Iterable<readonly [term: string, value: T]>) {
    for (const [term, value] of terms) {
      const letters = Array.from({ length: term.length }, (_, at) => lowerCode(term.charCodeAt(at)));
      if (letters.length > 0) this.#begins[letters[0]!] = 1;
      put(this.#root, letters, value);
      put(this.#backward, letters.reverse(), value);
    }
  }

  /** The longest term that starts exactly at `offset` and ends at a word's end. */
  matchAt(text: string, offset: number): TermMatch<T> | null {
    let node: Node<T> | undefined = this.#root;
    let end = 0;
    let value: T | undefined;
    for (let at = offset; at < text.length; at++) {
      node = node.next.get(lowerCode(text.charCodeAt(at)));
      if (!node) break;
      if (node.value === undefined || isWordCode(text.charCodeAt(at + 1))) continue;
      end = at + 1;
      value = node.value;
    }
    return value === undefined ? null : { start: offset, end, value };
  }

  /** The longest term that ends exactly at `end` and starts at a word's start. */
  matchBefore(text: string, end: number): TermMatch<T> | null {
    let node: Node<T> | undefined = this.#backward;
    let start = 0;
    let value: T | undefined;
    for (let at = end - 1; at >= 0; at--) {
      node = node.next.get(lowerCode(text.charCodeAt(at)));
      if (!node) break;
      if (node.value === undefined || isWordCode(text.charCodeAt(at - 1))) continue;
      start = at;
      value = node.value;
    }
    return value === undefined ? null : { start, end, value };
  }

  /** All non-overlapping matches between two offsets, in order. */
  scan(text: string, start = 0, end = text.length): TermMatch<T>[] {
    const matches: TermMatch<T>[] = [];
    for (let at = start; at < end; at++) {
      if (this.#begins[lowerCode(text.charCodeAt(at))] === 0 || isWordCode(text.charCodeAt(at - 1))) continue;
      const match = this.matchAt(text, at);
      if (match && match.end <= end) {
        matches.push(match);
        at = match.end - 1;
      }
    }
    return matches;
  }
}

function put<T>(root: Node<T>, letters: readonly number[], value: T): void {
  let node = root;
  for (const letter of letters) {
    let next = node.next.get(letter);
    if (!next) {
      next = { next: new Map() };
      node.next.set(letter, next);
    }
    node = next;
  }
  node.value ??= value;
}
