import type { Encoding } from '../../rules/kinds/encoding.ts';

/** An encoding ready for use. */
export interface Table {
  id: string;
  /** Letters by their one or two codes. */
  letters: ReadonlyMap<string, string>;
  /** Beginnings of its fonts' names, small. */
  fonts: readonly string[];
  /** Whether toned capitals have no codes of their own. */
  sharesCapitals: boolean;
}

export function makeTable({ id, fonts, capitals, variants, letters }: Encoding): Table {
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
    fonts: fonts.map((name) => name.toLowerCase()),
    sharesCapitals: capitals === 'shared',
  };
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
