import type { Patterns } from '../../rules/patterns.ts';
import { dateAt } from '../references/dates.ts';
import { matchAt } from '../references/match.ts';
import { readSymbol } from '../references/symbol.ts';
import type { DocumentVocabulary } from '../references/vocabulary.ts';
import type { Line } from './lines.ts';

/** What the lines above the title say; offsets are those of the normalised text. */
export interface Letterhead {
  number: { start: number; end: number; digits: string | null; year: number | null; symbol: string } | null;
  place: string | null;
  date: { start: number; end: number; iso: string | null } | null;
  /** The lines that name the issuer, the superior body first. */
  names: Line[];
}

const capitals = /^[^\p{Ll}\p{Lu}]*\p{Lu}[^\p{Ll}]*$/u;

export function readLetterhead(text: string, lines: readonly Line[], words: DocumentVocabulary): Letterhead {
  const { patterns } = words;
  const head: Letterhead = { number: null, place: null, date: null, names: [] };
  for (const line of lines) {
    head.number ??= numberIn(text, line, words);
    const dated = placeAndDate(text, head.number ? behind(line, head.number.end) : line, patterns);
    head.place ??= dated?.place ?? null;
    head.date ??= dated?.date ?? null;
    const name = line.text.trim();
    if (capitals.test(name) && !/\d/.test(name)) {
      const start = line.start + line.text.indexOf(name);
      head.names.push({ text: name, start, end: start + name.length });
    }
  }
  return head;
}

/** The part of a line behind an offset; the line itself where it starts behind it. */
const behind = (line: Line, at: number): Line =>
  at <= line.start || at > line.end ? line : { text: line.text.slice(at - line.start), start: at, end: line.end };

function numberIn(text: string, line: Line, words: DocumentVocabulary): Letterhead['number'] {
  const open = words.patterns.get('identity.open-number').exec(line.text);
  if (open) {
    const at = line.start + open.index + open[0].length;
    const symbol = readSymbol(text, at, words);
    return (
      symbol && { start: line.start + open.index, end: symbol.end, digits: null, year: null, symbol: symbol.symbol }
    );
  }
  const mark = words.patterns.get('identity.number-line').exec(line.text);
  if (!mark) return null;
  const at = line.start + mark.index + mark[0].length;
  const number = matchAt(words.patterns.get('document.number'), text, at);
  const symbol = number && readSymbol(text, at + number[0].length, words);
  if (!symbol) return null;
  const { number: digits, year } = number.groups!;
  return {
    start: at,
    end: symbol.end,
    digits: digits!,
    year: year === undefined ? null : Number(year),
    symbol: symbol.symbol,
  };
}

/** "Place, day month year"; the date is null where it is left open. */
export function placeAndDate(text: string, line: Line, patterns: Patterns): Pick<Letterhead, 'place' | 'date'> | null {
  const match = patterns.get('identity.place-date').exec(line.text);
  if (!match) return null;
  const at = line.start + match.index + match.groups!.place!.length;
  return { place: match.groups!.place!, date: dateAt(patterns, 'date.after', text, at) };
}
