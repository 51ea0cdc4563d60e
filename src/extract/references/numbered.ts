import { type DateRead, dateAt } from './dates.ts';
import { type Draft, makeDraft } from './draft.ts';
import { matchAt, matchBefore } from './match.ts';
import { readSymbol, type SymbolRead } from './symbol.ts';
import { readTypeBefore, type TypeBefore } from './typeBefore.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** A number in front of its symbol: "12/", "07/2020/", "35 - ", "64 ". */
interface NumberRead {
  start: number;
  end: number;
  digits: string;
  year: number | null;
  mark: '/' | '-' | ' ';
}

const blankSymbol = /\p{Lu}{1,8}\s?\/\s?\p{Lu}{2}/uy;
/** A symbol whose end is left open ("82/TB-…"). */
const leftOpen = /^(?:\s?[-/]\s?(?:…|\.\.|_)|-\d)/u;
/** Digits that go on to the left, or a place left open for them ("…/2021/NQ-CP"): the number's start is missing. */
const cutOff = /(?:[/…_]\s?|\.\.\s?|\.|\d\p{Lu}?[,:]|\d\s|\d\s?-\s?)$/u;

/** Reads a document number with its symbol that starts exactly at `at`; null where none does. */
export function numberedAt(text: string, at: number, words: DocumentVocabulary): Draft | null {
  const match = matchAt(words.patterns.get('document.number'), text, at);
  if (!match) return null;
  const { number, year, mark } = match.groups as { number: string; year?: string; mark: string };
  const read: NumberRead = {
    start: at,
    end: at + match[0].length,
    digits: number,
    year: year === undefined ? null : Number(year.length === 2 ? `19${year}` : year),
    mark: mark.includes('/') ? '/' : mark.trim() === '' ? ' ' : '-',
  };
  return readNumbered(text, read, words);
}

function readNumbered(text: string, read: NumberRead, words: DocumentVocabulary): Draft | null {
  if (read.mark === ' ') {
    blankSymbol.lastIndex = read.end;
    if (!blankSymbol.test(text)) return null;
  }
  const symbol = readSymbol(text, read.end, words);
  if (!symbol) return null;
  const before = readTypeBefore(text, read.start, words);
  const date = dateAt(words.patterns, 'date.after', text, symbol.end) ?? before.date;
  if (leftOpen.test(text.slice(symbol.end, symbol.end + 4))) return null;
  if (!before.marked && cutOff.test(text.slice(Math.max(0, read.start - 4), read.start))) return null;
  if (!accepted(read, symbol, before, date, words)) return null;
  if (!before.type && matchBefore(words.patterns.get('document.standard-before'), text, before.start, 24)) return null;
  return makeDraft({
    start: before.start,
    number: { start: read.start, end: symbol.end },
    type: before.type,
    digits: read.digits,
    year: read.year,
    symbol: symbol.symbol,
    notation: notation(read, symbol, words),
    date,
    issuer: before.issuer,
    subject: before.name ?? null,
    tail: Math.max(date?.end ?? partialDateEnd(text, symbol.end, words), symbol.end),
  });
}

/** A date without its year belongs to the mention but is none. */
function partialDateEnd(text: string, at: number, words: DocumentVocabulary): number {
  return at + (matchAt(words.patterns.get('date.partial'), text, at)?.[0].length ?? 0);
}

/** A form that scores, ratios and names share with document numbers needs the word for its type or "number" before it. */
function accepted(
  read: NumberRead,
  { parts, slashes }: SymbolRead,
  before: TypeBefore,
  date: DateRead | null,
  words: DocumentVocabulary,
): boolean {
  const introduced = before.type !== null || before.marked;
  const known = words.isCode(parts[0]!);
  const single = parts.length === 1;
  if (read.mark === ' ') return introduced && !single && slashes[0] === true;
  if (read.mark === '-' && single) return introduced && words.bodiesOfCode(parts[0]!).length > 0;
  if (read.mark === '-') return introduced || (known && slashes.includes(true));
  if (single)
    return introduced || read.year !== null || words.bodiesOfCode(parts[0]!).some((body) => body.scope === 'national');
  return introduced || known || read.year !== null || date !== null;
}

/** Which family of numbers it follows, for the checks. */
function notation(read: NumberRead, { parts, slashes }: SymbolRead, words: DocumentVocabulary): string {
  if (read.mark === ' ') return 'old';
  if (read.year !== null) return 'legal';
  if (parts.length === 1) return 'old';
  if (read.mark === '-') return slashes[0] === true ? 'party' : 'dashed';
  if (slashes[0] === true) return 'slashed';
  return words.typesOfCode(parts[0]!).length > 0 ? 'administrative' : 'letter';
}
