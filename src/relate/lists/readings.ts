import { allMatches } from '../../text/search.ts';
import type { Scope } from '../proposal.ts';
import { type Piece, plainText, split } from './pieces.ts';

/** What shows where the items of a list begin. */
export type ItemForm = 'marked' | 'papers' | 'units' | 'bodies' | 'names' | 'clauses' | 'words';

/** A way to count the items of a stretch of text; `sure` where its separators leave no doubt. */
export interface Count {
  form: ItemForm;
  count: number;
  sure: boolean;
}

/** All ways to count what a stretch enumerates. `units`: the first words of the units of all counts that announce it, the asked one first. */
export function countsOf(start: number, end: number, units: readonly string[], scope: Scope): Count[] {
  const { listWords: words, mentions } = scope;
  const plain = plainText(start, end, scope);
  const clauses = split(plain, /;/g, words.lead);
  const commas = split(plain, words.comma, words.lead);
  const pieces = split(plain, words.separator, words.lead);
  if (pieces.length === 0) return [];
  const cited = new Set(mentions.between(start, end).map((one) => one.start - start));
  const led = (head: RegExp) => (piece: Piece) => {
    head.lastIndex = piece.start;
    return head.test(plain);
  };
  const isCited = ({ start: at }: Piece) => cited.has(at);
  const isPaper = (piece: Piece) => isCited(piece) || led(words.paperHead)(piece);
  const isBody = led(words.bodyHead);
  const headedBy = (unit: string) => (piece: Piece) =>
    plain.slice(piece.start, piece.start + unit.length + 1).toLowerCase() === `${unit} `;
  const ownUnit = headedBy(units[0] ?? '');
  const counts = marked(plain, scope);
  const add = (form: ItemForm, count: number, sure: boolean) => counts.push({ form, count, sure });

  const papers = pieces.filter(isPaper);
  if (papers[0] === pieces[0])
    add(
      'papers',
      papers.length,
      papers.every(isCited) &&
        (clauses.length > 1 ? clauses.every((one) => holding(one, papers) === 1) : papers.length === pieces.length),
    );
  if (units[0] && pieces.some(ownUnit))
    add(
      'units',
      pieces.filter(ownUnit).length,
      pieces.every((piece) => units.some((unit) => headedBy(unit)(piece))),
    );
  const bodies = pieces.filter(isBody);
  if (bodies[0] === pieces[0]) {
    add('bodies', bodies.length, commas.every(isBody));
    add('bodies', commas.filter(isBody).length, false);
  }
  if (pieces.every((piece) => isName(plain.slice(piece.start, piece.end)))) add('names', pieces.length, true);
  else if (pieces.every((piece) => /\p{Lu}/u.test(plain[piece.start] ?? ''))) add('names', pieces.length, false);
  if (clauses.length > 1)
    add(
      'clauses',
      clauses.length,
      clauses.length > 2 &&
        holding(clauses[0]!, pieces) === 1 &&
        !clauses.some(({ start: at }) => /\d/.test(plain[at] ?? '')),
    );
  for (const stretch of clauses.length > 1 ? [clauses[0]!, { start: 0, end: plain.length }] : [clauses[0]!]) {
    const [all, parted] = [holding(stretch, pieces), holding(stretch, commas)];
    // Of several "and"s in a row of commas the last alone may part two items; between commas, one is inside a body's name.
    const inBodies = bodies.length > 1 && commas.every(isBody);
    const last = inBodies && parted > 1 ? parted - 1 + holding(commas.at(-1)!, pieces) : parted + 1;
    for (const count of new Set(inBodies ? [parted, last] : [all, parted, last]))
      if (count <= all) add('words', count, false);
  }
  return counts.filter(({ count }) => count > 0);
}

const holding = ({ start, end }: Piece, pieces: readonly Piece[]) =>
  pieces.filter((piece) => piece.start >= start && piece.start < end).length;

/** Items that numbers, letters or ordinals count: from the first one on, in order. */
function marked(plain: string, { listWords }: Scope): Count[] {
  const numbers = allMatches(listWords.number, plain).map(([mark]) => Number(mark.replace(/\D/g, '')));
  const others = [listWords.letter, listWords.ordinal].map((marks) =>
    allMatches(marks, plain).map(([mark]) => mark.toLowerCase()),
  );
  const counts: Count[] = [];
  if (numbers.length > 1 && numbers.every((number, at) => number === at + 1))
    counts.push({ form: 'marked', count: numbers.length, sure: opens(plain, listWords.number) });
  for (const [at, marks] of others.entries())
    if (marks.length > 1 && new Set(marks).size === marks.length)
      counts.push({ form: 'marked', count: marks.length, sure: at === 1 && opens(plain, listWords.ordinal) });
  return counts;
}

/** Whether the first mark stands where the enumeration begins. */
const opens = (plain: string, marks: RegExp) => plain.slice(0, plain.search(marks)).trim() === '';

/** A proper name of two words or more: names leave no doubt where one ends. */
const isName = (item: string) => /^\s?(?=\p{Lu}\P{Lu}*\p{Lu})\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4}[.\s]*$/u.test(item);
