import { type Word, wordsOf } from './words.ts';

/** One thing that must stand in a passage: a word, or several words side by side. */
export type Term = Word[];

const quoted =
  /["\u201c\u201d\u00ab\u00bb]([^"\u201c\u201d\u00ab\u00bb]*)(?:["\u201c\u201d\u00ab\u00bb]|$)|[^\s"\u201c\u201d\u00ab\u00bb]+/gu;

/** Takes a search apart. What stands in quotes is one term, and so is what has no blank in it: "114/KH-UBND". */
export function termsOf(search: string): Term[] {
  return [...search.matchAll(quoted)]
    .map(([whole, inside]) => wordsOf(inside ?? whole))
    .filter(({ length }) => length > 0);
}

/**
 * The search in the index's own language. Nothing of the user's text but letters and digits gets into it.
 * A term written with marks is looked up as printed, one without any in every reading.
 */
export const ftsExpression = (terms: readonly Term[]): string =>
  terms
    .map((term) => {
      const column = formOf(term);
      return `${column} : "${term.map((word) => word[column]).join(' ')}"`;
    })
    .join(' AND ');

/** Where the terms stand in a text, in order; those with nothing but blanks between them are one place. */
export function findTerms(text: string, terms: readonly Term[]): { start: number; end: number }[] {
  const words = wordsOf(text);
  const found = terms.flatMap((term) => {
    const form = formOf(term);
    return words.flatMap((first, at) => {
      const meets = term.every((word, index) => words[at + index]?.[form] === word[form]);
      return meets ? [{ start: first.start, end: words[at + term.length - 1]!.end }] : [];
    });
  });
  const places: { start: number; end: number }[] = [];
  for (const one of found.sort((a, b) => a.start - b.start)) {
    const last = places.at(-1);
    if (last && text.slice(last.end, one.start).trim() === '') last.end = Math.max(last.end, one.end);
    else places.push(one);
  }
  return places;
}

/** In which form it is looked up: without marks it stands for every reading. */
export const formOf = (term: Term): 'printed' | 'bare' =>
  term.some(({ printed, bare }) => printed !== bare) ? 'printed' : 'bare';
