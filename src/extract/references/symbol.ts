import { matchAt } from './match.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** A symbol as it stands in the text. */
export interface SymbolRead {
  end: number;
  /** Spaces taken out, every dash '-'. */
  symbol: string;
  parts: string[];
  /** Whether each mark between parts is a slash. */
  slashes: boolean[];
}

const part = /\p{L}[\p{L}\p{N}]{0,19}/uy;
const joint = /([ ]?)([-/&_]|(?<! )\.(?! ))([ \n]?)(?=\p{L})/uy;
const maximumParts = 8;

/** Reads the symbol that starts at `at`: "KH- UBND", "UBND - NV", "SNV-CCHC&VTLT"; null where none does. */
export function readSymbol(text: string, at: number, words: DocumentVocabulary): SymbolRead | null {
  const first = partAt(text, at, words);
  if (first === null || !(words.isCode(first) || looksLikeCode(first))) return null;
  const read: SymbolRead = { end: at + first.length, symbol: first, parts: [first], slashes: [] };
  let spaced = false;
  while (read.slashes.length < maximumParts) {
    joint.lastIndex = read.end;
    const match = joint.exec(text);
    if (!match) break;
    const [whole, left, mark, right] = match as unknown as [string, string, string, string];
    const next = partAt(text, read.end + whole.length, words);
    if (next === null) break;
    const blanks = left.length + right.length;
    const wide = blanks === 2 && mark !== '&';
    if (wide && read.slashes.length > 0 && !spaced && !endsWith(text, read.end + whole.length, read, next, words))
      break;
    if (blanks === 0 ? !closeJoins(next, mark, words) : !wideJoins(text, read.end + whole.length, next, words)) break;
    spaced ||= wide;
    read.end += whole.length + next.length;
    read.symbol += (mark === '_' ? '-' : mark) + next;
    if (mark === '&') read.parts[read.parts.length - 1] += `&${next}`;
    else read.parts.push(next);
    read.slashes.push(mark === '/');
  }
  return read;
}

/** A part of a symbol; a word that is glued to it ("UBNDngày") is left out. */
function partAt(text: string, at: number, words: DocumentVocabulary): string | null {
  part.lastIndex = at;
  const found = part.exec(text)?.[0] ?? null;
  const glued = found && words.patterns.get('symbol.glued').exec(found);
  return glued ? found.slice(0, glued.index) : found;
}

/** Two capitals, or one and a digit: no ordinary word has them, except where a whole line is in capitals. */
const looksLikeCode = (word: string) => /^\P{Ll}*\p{Lu}.*(?:\p{Lu}|\d)/u.test(word) && word.length <= 16;

function closeJoins(next: string, mark: string, words: DocumentVocabulary): boolean {
  if (mark === '.') return looksLikeCode(next) && next.length <= 6;
  return looksLikeCode(next) || words.isCode(next) || (next.length <= 3 && /^\p{Lu}/u.test(next));
}

/** A unit's code or a second ministry's, with which the symbol ends for sure; a committee may be the next document's. */
function endsWith(text: string, at: number, { parts }: SymbolRead, next: string, words: DocumentVocabulary): boolean {
  const isNational = (part: string) => words.bodiesOfCode(part)[0]?.scope === 'national';
  const fits = words.bodiesOfCode(next).length === 0 || (isNational(next) && isNational(parts.at(-1)!));
  return fits && looksLikeCode(next) && matchAt(words.patterns.get('symbol.closed'), text, at + next.length) !== null;
}

/** Behind a blank, a code goes on with the symbol only where it does not begin the name of a body, its level behind it. */
function wideJoins(text: string, at: number, next: string, words: DocumentVocabulary): boolean {
  if (!looksLikeCode(next)) return false;
  return matchAt(words.patterns.get('issuer.scope-after'), text, at + next.length) === null;
}
