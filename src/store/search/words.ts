import { plain, spellings } from '../../extract/references/fold.ts';

/** A word of a text, in the two forms in which it is looked up. */
export interface Word {
  /** Lower case, with its marks. */
  printed: string;
  /** Lower case without any mark. */
  bare: string;
  start: number;
  end: number;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain ASCII letters are what is looked for
const ascii = /^[\u0000-\u007f]*$/;

/** Letters and digits in a row are a word: of "114/KH-UBND" three. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const span = { start: index, end: index + found.length };
    const lower = found.toLowerCase();
    if (ascii.test(lower)) return { printed: lower, bare: lower, ...span };
    // Of the two ways to place a tone, the new one; marks that join no letter would part the word in the index.
    const printed = spellings(lower).at(-1)!.normalize('NFC').replace(/\p{M}/gu, '');
    return { printed, bare: plain(printed), ...span };
  });
}
