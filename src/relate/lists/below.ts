import { allMatches } from '../../text/search.ts';
import type { Scope } from '../proposal.ts';
import type { Term } from '../term.ts';
import type { Count } from './readings.ts';

/** How many lines a list in plain lines may take up. */
const farthest = 60;

/** The ways to count the list or the table under a figure's line. */
export const countsBelow = (term: Term, scope: Scope): Count[] => {
  const items = itemsBelow(term, scope);
  return items.length > 0 ? items : [...ordinalsBelow(term, scope), ...rowsBelow(term, scope)];
};

/** Items of the list under the line: those that bear the same mark as the first. */
function itemsBelow(term: Term, { structure, text }: Scope): Count[] {
  const marks: string[] = [];
  let uncertain = false;
  let pieces = 0;
  for (let at = term.line.index + 1; at < structure.lines.length; at++) {
    const line = structure.lines[at]!;
    if (line.mark === null || line.depth <= term.line.depth) break;
    if (line.parent !== term.line.index) continue;
    marks.push(line.mark);
    const inside = text.slice(line.body, line.end).split(';').filter(hasWords).length;
    pieces += inside;
    uncertain ||= line.uncertain || inside > 1;
  }
  const count = marks.filter((mark) => mark === marks[0]).length;
  if (count < 2) return [];
  return [
    { form: 'marked', count, sure: count === marks.length && !uncertain },
    ...(pieces > count ? [{ form: 'clauses' as const, count: pieces, sure: false }] : []),
  ];
}

const hasWords = (text: string) => /\p{L}/u.test(text);

/** Lines without marks, or the clauses of one, that ordinals or numbers open one after the other. */
function ordinalsBelow(term: Term, { structure, text, listWords }: Scope): Count[] {
  const opened: string[] = [];
  const lines = structure.lines.slice(term.line.index + 1, term.line.index + 1 + farthest);
  for (const line of lines) {
    if (line.inTable || (line.mark !== null && line.depth <= term.line.depth)) break;
    const words = text.slice(line.start, line.end);
    const marks = [listWords.ordinal, listWords.number].flatMap((marks) => allMatches(marks, words));
    const first = marks[0]?.index === 0;
    if (!first && opened.length === 0) break;
    if (first) opened.push(...marks.map(([mark]) => mark.toLowerCase()));
  }
  const count = new Set(opened).size;
  return count > 1 && count === opened.length ? [{ form: 'marked', count, sure: false }] : [];
}

/** Rows of the table right under the line that count themselves from one on. */
function rowsBelow(term: Term, { structure, reading }: Scope): Count[] {
  const next = structure.lines[term.line.index + 1];
  if (!next?.inTable) return [];
  const start = reading.normal.toSource(next.start);
  const placed = reading.source.tables.find((one) => start >= one.start && start < one.end);
  const numbers = (placed?.table.cells ?? []).flatMap(({ column, text }) =>
    column === 0 && /^\s*\d{1,2}[.)]?\s*$/.test(text) ? [Number.parseInt(text, 10)] : [],
  );
  const counts = numbers.every((number, at) => number === at + 1);
  return numbers.length > 1 && counts ? [{ form: 'marked', count: numbers.length, sure: false }] : [];
}
