import { allMatches } from '../../text/search.ts';
import type { Scope } from '../proposal.ts';

/** An item, or a part of one: where its words begin, behind marks and articles, and where it ends; offsets into a stretch. */
export interface Piece {
  start: number;
  end: number;
}

/** A stretch of text in which separators inside brackets and inside cited documents are blanked out; the same length. */
export function plainText(start: number, end: number, { text, mentions }: Scope): string {
  let plain = text.slice(start, end).replace(/\((?!\d{1,2}\)|\p{Ll}\))[^()]{0,400}\)/gu, blank);
  for (const one of mentions.between(start, end)) {
    const [from, to] = [one.start - start, one.end - start];
    plain = plain.slice(0, from) + plain.slice(from, to).replace(/[,;]/g, ' ') + plain.slice(to);
  }
  return plain;
}

const blank = (found: string) => ' '.repeat(found.length);

/** The pieces between separators that have words in them. */
export function split(plain: string, separator: RegExp, lead: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number) => {
    if (/\p{L}/u.test(plain.slice(start, end))) pieces.push({ start: behind(plain, start, lead), end });
  };
  for (const found of allMatches(separator, plain)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(plain.length);
  return pieces;
}

function behind(plain: string, start: number, lead: RegExp): number {
  lead.lastIndex = start;
  return start + (lead.exec(plain)?.[0].length ?? 0);
}
