/** What stands between words: blanks, all of ASCII but letters, dashes and quotation marks. */
const word = /[^\s!-@[-`{-~\u2010-\u206f]+/gu;
const tones = /\u0300|\u0301|\u0303|\u0309|\u0323/g;
/** Letters that only Vietnamese in Unicode has. */
const onlyUnicode =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\u0300|\u0301|\u0303|\u0309|\u0323/;

/** Anything that an encoding from before Unicode could have made. */
export const beyondAscii = /[\u0080-\uffff]/;

/** Words with other letters than those of ASCII: how many there are, and how many are Vietnamese syllables. */
export interface Tally {
  words: number;
  syllables: number;
}

/** @param syllable matches a syllable without its tone */
export function tally(text: string, syllable: RegExp): Tally {
  const counted = { words: 0, syllables: 0 };
  for (const [found] of text.matchAll(word)) {
    if (!beyondAscii.test(found)) continue;
    counted.words++;
    if (isSyllable(found, syllable)) counted.syllables++;
  }
  return counted;
}

/** Whether a word is one Vietnamese syllable with one tone at most. */
export function isSyllable(word: string, syllable: RegExp): boolean {
  const parted = word.normalize('NFD');
  const toneless = parted.replace(tones, '');
  return parted.length - toneless.length <= 1 && syllable.test(toneless.normalize('NFC'));
}

/** Whether some letter can only come from Vietnamese in Unicode. */
export const isUnicode = (text: string): boolean => onlyUnicode.test(text);
