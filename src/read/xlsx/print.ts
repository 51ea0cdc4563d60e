import { format, isDateFormat } from 'numfmt';
import { tidy } from '../tidy.ts';
import type { RawCell } from './sheet.ts';
import type { CellStyle } from './styles.ts';

/** What is needed to show a cell as Excel does. */
export interface Printing {
  strings: readonly string[];
  styles: readonly CellStyle[];
  from1904: boolean;
  /** Whose separators numbers have: "vi" (1.234,5) or "en" (1,234.5). */
  locale: 'vi' | 'en';
}

/** From 1900 to 1904, in days. */
const fourYears = 1462;

/** The text that Excel shows in a cell; a line feed parts its lines. */
export function printCell(cell: RawCell, printing: Printing): string {
  return tidy(shown(cell, printing).replace(/(?![\n\u00a0])\s/gu, ' '));
}

function shown({ type, value, style }: RawCell, { strings, styles, from1904, locale }: Printing): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'd') return isoDate(value);
  if (type !== 'n' || value.trim() === '')
    return type === 'b' ? value.replace(/^1$/, 'TRUE').replace(/^0$/, 'FALSE') : value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const pattern = styles[style]?.format ?? 'General';
  return printNumber(number, pattern, locale, from1904);
}

/** A number in a format of Excel's; a minus that the format shows by brackets or colour stands as a minus. */
export function printNumber(number: number, pattern: string, locale: 'vi' | 'en', from1904 = false): string {
  if (/^General$/i.test(pattern) && Number.isSafeInteger(number)) return String(number);
  let text: string;
  try {
    const value = from1904 && isDateFormat(pattern) ? number + fourYears : number;
    text = format(pattern, value, { locale, throws: true }).trim();
  } catch {
    return printNumber(number, 'General', locale);
  }
  if (number >= 0 || text === '' || /[-\u2212]/.test(text) || !/[1-9]/.test(text)) return text;
  return `-${text.replace(/^\((.*)\)$/, '$1')}`;
}

/** "2023-12-31T00:00:00" as it is written in Vietnam. */
function isoDate(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
  return year === undefined ? value : `${day}/${month}/${year}`;
}

const typedComma = /^[+-]?\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})%?$/;
const typedPoint = /^[+-]?\d{1,3}(?:,\d{3})*\.(?:\d{1,2}|\d{4,})%?$/;

/** The separators that numbers typed as text have; Vietnamese ones where there are none. */
export function localeOf(texts: readonly string[]): Printing['locale'] {
  const commas = texts.filter((text) => typedComma.test(text)).length;
  return texts.filter((text) => typedPoint.test(text)).length > commas ? 'en' : 'vi';
}
