import { type FigureContext, type FoundUnit, unitAt } from '../context.ts';
import { draft } from '../draft.ts';
import { readNumber } from '../numbers.ts';
import { spelledNumber } from '../spelled.ts';
import type { FigureForm } from './index.ts';

const bracketed = /^\s?\((\p{L}{2,6}(?:\s\p{L}{2,6}){0,7})\)/u;
const yearLike = /^(?:19|20)\d{2}$/;
const nextWords = /^ (\p{L}+)(?: (\p{Ll}+))?/u;

/** A number and its unit: "10.503 hồ sơ", "11hồ sơ", "05 (năm) nhiệm vụ", "6,48 nghìn hồ sơ", "trừ 01 điểm". */
export const counted: FigureForm = (token, context) => {
  const { text, vocabulary, habit } = context;
  const opened = text[token.end] === '(' || text[token.end + 1] === '(';
  const words = opened ? bracketed.exec(text.slice(token.end, token.end + 64)) : null;
  const inWords = words ? spelledNumber(words[1]!, 0, vocabulary) : null;
  const spelled = inWords && inWords.end === words![1]!.length ? inWords.value : null;
  const end = spelled === null ? token.end : token.end + words![0].length;
  const unit = unitAt(end, context);
  if (!unit && isGlued(text, token)) return [];
  const other = unit ?? (yearLike.test(token.printed) ? null : unknownUnit(token, end, context));
  if (!other || gluedToWord(text, token.start, unit)) return null;
  const slogan = !unit && isSlogan(text, token);
  const use =
    unit && (unit.scale > 1 || unit.term.kind === 'other')
      ? 'scaled'
      : unit?.term.kind === 'score'
        ? 'fraction'
        : 'count';
  return [
    draft({
      number: readNumber(token.printed, use, habit),
      start: token.start,
      end: other.end,
      digits: token,
      printed: token.printed,
      kind: unit?.term.kind ?? (slogan ? 'other' : 'count'),
      unit: slogan ? null : other.name,
      scale: unit?.scale ?? 1,
      dossierUnit: unit?.term.rule.dossier ?? false,
      inWords: spelled,
    }),
  ];
};

/** Digits glued to letters that are no unit ("4G", "1A") are names. */
const isGlued = (text: string, token: { end: number }) => /\p{L}/u.test(text[token.end] ?? '');

/** "năm.2 …": a footnote's mark glued to a word, unless a known unit shows a lost blank ("thủ tục,12 hồ sơ"). */
const gluedToWord = (text: string, start: number, unit: FoundUnit | null) => {
  const before = text.slice(Math.max(0, start - 2), start);
  return /[\p{L}\p{N}]\.$/u.test(before) || (!unit && /[\p{L})][.,;]?$/u.test(before));
};

/** The noun behind a number where the rules do not know it: one word, or two where the second is a plain word too. */
function unknownUnit(
  { printed }: { printed: string },
  offset: number,
  { text, vocabulary, closed }: FigureContext,
): { name: string; end: number } | null {
  const match = text[offset] === ' ' ? nextWords.exec(text.slice(offset, offset + 60)) : null;
  if (!match || closed.at(offset + 1)) return null;
  const [, first, second] = match;
  if (vocabulary.notUnits.matchAt(text, offset + 1)) return null;
  // A capital begins a name, unless a leading zero shows that something is counted.
  if (
    !printed.startsWith('0') &&
    /^\p{Lu}\p{Ll}/u.test(first!) &&
    !/^\p{Lu}\p{L}+\s\p{Ll}/u.test(`${first} ${second ?? ''}`)
  )
    return null;
  const end = offset + 1 + first!.length;
  const joins =
    second !== undefined && !vocabulary.notUnits.matchAt(text, end + 1) && !vocabulary.frame.matchAt(text, end + 1);
  return { name: joins ? `${first} ${second}` : first!, end: joins ? end + 1 + second.length : end };
}

/** "4 xin, 4 luôn": a small number inside quotation marks, before a word that counts nothing. */
function isSlogan(text: string, { start, printed }: { start: number; printed: string }): boolean {
  const open = /["\u201c]([^"\u201c\u201d\n]{0,30})$/u.exec(text.slice(Math.max(0, start - 32), start));
  return printed.length <= 2 && open !== null && /^(?:[\d\s,;]|\p{Ll})*$/u.test(open[1]!);
}
