import { plain, spellings } from '../../extract/references/fold.ts';

/** Words in the two forms in which they are looked up, with a blank between two. */
export interface Forms {
  /** Lower case, with its marks. */
  printed: string;
  /** Lower case without any mark. */
  bare: string;
}

/** A word of a text. */
export interface Word extends Forms {
  start: number;
  end: number;
}

/** Letters and digits in a row are a word: of "114/KH-UBND" three. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** What stands before, between and behind words; a mark that follows no letter is of none. */
const apart = /(?:^|[^\p{L}\p{N}\p{M}])[^\p{L}\p{N}]*/gu;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    return { ...formsOf(found), start: index, end: index + found.length };
  });
}

/** All words of a text at once. */
export function formsOf(text: string): Forms {
  const lower = text.replace(apart, ' ').trim().toLowerCase();
  // Of the two ways to place a tone, the new one; marks that join no letter would part the word in the index.
  const printed = spellings(lower).at(-1)!.normalize('NFC').replace(/\p{M}/gu, '');
  return { printed, bare: plain(printed) };
}
