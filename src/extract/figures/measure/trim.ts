import { allMatches } from '../../../text/search.ts';
import type { FigureContext } from '../context.ts';
import type { MeasureWords } from './words.ts';

const marks = new Set([...' \t\n,;:.()"“”*/+-–_|']);
const longest = 14;
const blanks = /\s+/gu;

/** Cuts the name of a measure to size: no marks, no time, no words at either end that only lead to it or on from it. */
export function trim(phrase: string, words: MeasureWords, { vocabulary }: FigureContext): string {
  if (bare(phrase) === '') return '';
  const times = allMatches(vocabulary.patterns.get('measure.time'), phrase).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const timeless = without(phrase, times);
  const own = words.terms.own.scan(timeless);
  const general = own.length === 0 ? timeless : without(timeless, own);
  const inner = trimEnd(trimFront(bare(general), words, vocabulary), words);
  return bare(inner.split(' ').slice(0, longest).join(' '));
}

/** A text without some of its parts, one blank between words. */
function without(text: string, parts: readonly { start: number; end: number }[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of parts) {
    kept += `${text.slice(at, start)} `;
    at = end;
  }
  return (kept + text.slice(at)).replace(blanks, ' ');
}

/** Without marks at both ends; a bracket that was opened inside stays closed. */
function bare(phrase: string): string {
  let start = 0;
  let end = phrase.length;
  while (start < end && marks.has(phrase[start]!)) start++;
  while (end > start && marks.has(phrase[end - 1]!) && !(phrase[end - 1] === ')' && phrase.includes('(', start))) end--;
  return phrase.slice(start, end);
}

/** Takes words off the front, unless they begin a longer one that belongs to the name ("số hóa"). */
function trimFront(phrase: string, { terms }: MeasureWords, vocabulary: FigureContext['vocabulary']): string {
  const names = [terms.act, terms.state, terms.thing, terms.field, vocabulary.units];
  let rest = phrase;
  for (;;) {
    const lead = terms.lead.matchAt(rest, 0);
    if (!lead || names.some((one) => (one.matchAt(rest, 0)?.end ?? 0) > lead.end)) return rest;
    rest = bare(rest.slice(lead.end));
  }
}

function trimEnd(phrase: string, { terms }: MeasureWords): string {
  const names = [terms.act, terms.state, terms.thing, terms.field];
  let rest = phrase;
  for (;;) {
    const link = terms.link.matchBefore(rest, rest.length);
    if (!link || names.some((one) => (one.matchBefore(rest, rest.length)?.start ?? rest.length) < link.start))
      return rest;
    rest = bare(rest.slice(0, link.start));
  }
}

/** Small first letter unless it is part of a proper name or an abbreviation, abbreviations in full. */
export function tidy(name: string, { terms }: MeasureWords): string {
  let full = '';
  let at = 0;
  for (const { start, end, value } of terms.short.scan(name)) {
    full += name.slice(at, start) + value;
    at = end;
  }
  full += name.slice(at);
  return /^\p{Lu}\p{Ll}*(?: \p{Ll}|,|$)/u.test(full) ? full[0]!.toLowerCase() + full.slice(1) : full;
}
