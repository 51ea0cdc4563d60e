import type { Words } from '../model/text.ts';
import { codes, isWordCode, lowerCode, wordCodes } from './letters.ts';
import { marks, wordsOf } from './words.ts';

/** A place where a term of a vocabulary stands in a text; offsets are UTF-16, end exclusive. */
export interface TermMatch<T> {
  start: number;
  end: number;
  value: T;
}

/** A letter behind others; those that may stand in its place are a chain, shorter to go through than a map is to ask. */
interface Node<T> {
  letter: number;
  /** The first of the letters that may follow. */
  next: Node<T> | null;
  /** Another letter that may stand here. */
  beside: Node<T> | null;
  value: T | undefined;
}

const node = <T>(letter: number, beside: Node<T> | null): Node<T> => ({ letter, next: null, beside, value: undefined });

/** The node of a letter in a chain. */
function inChain<T>(first: Node<T> | null, letter: number): Node<T> | null {
  let one = first;
  while (one !== null && one.letter !== letter) one = one.beside;
  return one;
}

const ofWord = 1;
const begins = 2;

/**
 * Finds the terms of a vocabulary in one pass: longest match first, whole words only, upper and lower case alike.
 * Built once from the rules; linear in the text (bounded by the longest term).
 */
export class TermMatcher<T> {
  readonly #forward = new Map<number, Node<T>>();
  /** The same terms from their last letter to their first. */
  readonly #backward = new Map<number, Node<T>>();
  /** What a scan looks at of every letter, by code unit: whether it is of a word, and whether terms begin with it. */
  readonly #kinds = wordCodes();
  /** By its mark, whether terms may begin with a word. */
  readonly #firstWords = new Uint8Array(marks);

  constructor(terms: Iterable<readonly [term: string, value: T]>) {
    for (const [term, value] of terms) {
      const letters = Array.from({ length: term.length }, (_, at) => lowerCode(term.charCodeAt(at)));
      put(this.#forward, letters, value);
      put(this.#backward, letters.reverse(), value);
      const [first] = wordsOf(term).marks;
      if (first !== undefined) this.#firstWords[first] = 1;
    }
    for (let code = 0; code < codes; code++) if (this.#forward.has(lowerCode(code))) this.#kinds[code]! |= begins;
  }

  /** The longest term that starts exactly at `offset` and ends at a word's end. */
  matchAt(text: string, offset: number): TermMatch<T> | null {
    let one = this.#forward.get(lowerCode(text.charCodeAt(offset))) ?? null;
    let end = offset;
    let value: T | undefined;
    for (let at = offset + 1; one !== null; at++) {
      const code = text.charCodeAt(at);
      if (one.value !== undefined && !isWordCode(code)) {
        end = at;
        value = one.value;
      }
      one = inChain(one.next, lowerCode(code));
    }
    return value === undefined ? null : { start: offset, end, value };
  }

  /** The longest term that ends exactly at `end` and starts at a word's start. */
  matchBefore(text: string, end: number): TermMatch<T> | null {
    let one = this.#backward.get(lowerCode(text.charCodeAt(end - 1))) ?? null;
    let start = end;
    let value: T | undefined;
    for (let at = end - 2; one !== null; at--) {
      const code = text.charCodeAt(at);
      if (one.value !== undefined && !isWordCode(code)) {
        start = at + 1;
        value = one.value;
      }
      one = inChain(one.next, lowerCode(code));
    }
    return value === undefined ? null : { start, end, value };
  }

  /** All non-overlapping matches in a text whose words are known, in order. */
  find({ text, starts, marks }: Words): TermMatch<T>[] {
    const firstWords = this.#firstWords;
    const matches: TermMatch<T>[] = [];
    let end = 0;
    for (let index = 0; index < starts.length; index++) {
      if (firstWords[marks[index]!] === 0 || starts[index]! < end) continue;
      const match = this.matchAt(text, starts[index]!);
      if (match === null) continue;
      matches.push(match);
      end = match.end;
    }
    return matches;
  }

  /** All non-overlapping matches between two offsets, in order. */
  scan(text: string, start = 0, end = text.length): TermMatch<T>[] {
    const kinds = this.#kinds;
    const matches: TermMatch<T>[] = [];
    let inWord = isWordCode(text.charCodeAt(start - 1));
    for (let at = start; at < end; at++) {
      let kind = kinds[text.charCodeAt(at)]!;
      if (!inWord && (kind & begins) !== 0) {
        const match = this.matchAt(text, at);
        if (match && match.end <= end) {
          matches.push(match);
          at = match.end - 1;
          kind = kinds[text.charCodeAt(at)]!;
        }
      }
      inWord = (kind & ofWord) !== 0;
    }
    return matches;
  }
}

function put<T>(root: Map<number, Node<T>>, [first, ...rest]: readonly number[], value: T): void {
  if (first === undefined) return;
  let one = root.get(first) ?? node<T>(first, null);
  root.set(first, one);
  for (const letter of rest) {
    let next = inChain(one.next, letter);
    if (next === null) {
      next = node<T>(letter, one.next);
      one.next = next;
    }
    one = next;
  }
  one.value ??= value;
}
