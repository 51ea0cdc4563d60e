import type { Encoding } from '../../rules/kinds/encoding.ts';

/** An encoding ready for use. */
export interface Table {
  id: string;
  /** Letters by their one or two codes. */
  letters: ReadonlyMap<string, string>;
  /** Characters that may stand for a code, and the code. */
  doubtful: ReadonlyMap<string, string>;
  /** Beginnings of its fonts' names, small. */
  fonts: readonly string[];
  /** Ends of the names of fonts that show capitals only. */
  capitalFonts: readonly string[];
  /** Whether toned capitals have no codes of their own. */
  sharesCapitals: boolean;
}

export function makeTable({ id, fonts, capitalFonts, capitals, variants, doubtful, letters }: Encoding): Table {
  const all = new Map(Object.entries(letters));
  if (capitals === 'derived')
    for (const [code, letter] of Object.entries(letters)) {
      const [first = '', second = ''] = code;
      // Marks are typed in either case; the vowel before them decides.
      if (second !== '') all.set(first + second.toUpperCase(), letter);
      all.set(first.toUpperCase() + second, letter.toUpperCase());
      all.set(code.toUpperCase(), letter.toUpperCase());
    }
  for (const [variant, code] of Object.entries(variants)) {
    const letter = all.get(code);
    if (letter !== undefined) all.set(variant, letter);
  }
  return {
    id,
    letters: all,
    doubtful: new Map(Object.entries(doubtful)),
    fonts: fonts.map((name) => name.toLowerCase()),
    capitalFonts: capitalFonts.map((end) => end.toLowerCase()),
    sharesCapitals: capitals === 'shared',
  };
}

const word = /[^\s\d.,;:()/]+/gu;

/** Text in which a doubtful character is its code wherever a word is a syllable only so: "n-íc" for nước. */
export function settleDoubts(table: Table, text: string, isSyllable: (word: string) => boolean): string {
  let settled = text;
  for (const [character, code] of table.doubtful) {
    if (!settled.includes(character)) continue;
    const fits = (found: string) => isSyllable(decodeWith(table, found));
    settled = settled.replace(word, (found) => {
      const parts = found.split(character);
      // "b-" is the label of an item.
      if (parts.length !== 2 || found.length <= (parts[1] === '' ? 2 : 1)) return found;
      if (parts.some((part) => part.length > 1 && /[A-Z]$/.test(part))) return found;
      const joined = parts.join(code);
      return fits(joined) && !parts.every((part) => part !== '' && fits(part)) ? joined : found;
    });
  }
  return settled;
}

/** Text with every code replaced by its letter; all else stays as it is. */
export function decodeWith({ letters }: Table, text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at++) {
    const pair = letters.get(text.slice(at, at + 2));
    decoded += pair ?? letters.get(text[at]!) ?? text[at]!;
    if (pair !== undefined) at++;
  }
  return decoded;
}

/** Whether a run that ends with one text and a run that begins with another part the two codes of one letter. */
export function partsLetter({ letters }: Table, before: string, after: string): boolean {
  return before !== '' && after !== '' && letters.has(before.at(-1)! + after[0]!);
}

/** Capitals where all letters of ASCII are capitals, and more than one: the toned ones had no other code. */
export function withCapitals(decoded: string, source: string): string {
  return /[A-Z][^A-Z]*[A-Z]/.test(source) && !/[a-z]/.test(source) ? decoded.toUpperCase() : decoded;
}
