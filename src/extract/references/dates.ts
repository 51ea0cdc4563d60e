import type { Patterns } from '../../rules/patterns.ts';
import { matchAt } from './match.ts';

/** A date as it stands in the normalised text. */
export interface DateRead {
  /** Span of day, month and year, without the word before them. */
  start: number;
  end: number;
  /** null when it is no date of the calendar. */
  iso: string | null;
}

/** Reads a date by a pattern that contains `date.day`, exactly at an offset. */
export function dateAt(patterns: Patterns, id: string, text: string, at: number): DateRead | null {
  const match = matchAt(patterns.get(id), text, at);
  return match && toDate(match);
}

/** @returns null for a year of two digits where no word says that it is a date. */
export function toDate(match: RegExpMatchArray): DateRead | null {
  const { day, month, monthWord, year, yearWord } = match.groups ?? {};
  const printedYear = (year ?? yearWord)!;
  const first = match[0].search(/\d/);
  if (printedYear.length === 2 && !/\p{L}/u.test(match[0].slice(0, first))) return null;
  const start = match.index! + first;
  const tail = match[0].length - match[0].search(/(?<!\D)\D*$/);
  return {
    start,
    end: match.index! + match[0].length - tail,
    iso: toIso(fullYear(printedYear), Number(month ?? monthWord), Number(day)),
  };
}

/** Two digits are of the century that makes sense of an office's paper: 50–99 of the last one. */
const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

/** @returns null when the calendar has no such day. */
export function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const right = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return right && year >= 1900 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}
