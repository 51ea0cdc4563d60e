/** A place where a term of a vocabulary stands in a text; offsets are UTF-16, end exclusive. */
export interface TermMatch<T> {
  start: number;
  end: number;
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Finds the terms of a vocabulary in one pass: longest match first, whole words only, upper and lower case alike.
 * Built once from the rules; linear in the text (bounded by the longest term).
 */
export class TermMatcher<T> {
  readonly #root: Node<T> = { next: new Map() };

  constructor(terms: Iterable<readonly [term: string, value: T]>) {
    for (const [term, value] of terms) {
      let node = this.#root;
      for (const letter of term.toLowerCase()) {
        let next = node.next.get(letter);
        if (!next) {
          next = { next: new Map() };
          node.next.set(letter, next);
        }
        node = next;
      }
      node.value ??= value;
    }
  }

  /** The longest term that starts exactly at `offset` and ends at a word's end. */
  matchAt(text: string, offset: number): TermMatch<T> | null {
    let node: Node<T> | undefined = this.#root;
    let found: TermMatch<T> | null = null;
    for (let at = offset; at < text.length; at++) {
      node = node.next.get(text[at]!.toLowerCase());
      if (!node) break;
      if (node.value !== undefined && !isWord(text[at + 1])) found = { start: offset, end: at + 1, value: node.value };
    }
    return found;
  }

  /** All non-overlapping matches between two offsets, in order. */
  scan(text: string, start = 0, end = text.length): TermMatch<T>[] {
    const matches: TermMatch<T>[] = [];
    for (let at = start; at < end; at++) {
      if (isWord(text[at - 1])) continue;
      const match = this.matchAt(text, at);
      if (match && match.end <= end) {
        matches.push(match);
        at = match.end - 1;
      }
    }
    return matches;
  }
}

const isWord = (letter: string | undefined) => letter !== undefined && letterOrDigit.test(letter);
