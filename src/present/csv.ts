import type { Value } from '../store/driver.ts';

const begins = /^[=+\-@\t\r]/;
const number = /^[+-]?\d+(?:[.,]\d+)*$/;

/** A line of comma-separated values, as in RFC 4180. A spreadsheet takes no cell for a formula; numbers stay numbers. */
export const csvLine = (values: readonly Value[]): string => `${values.map(csvCell).join(',')}\r\n`;

function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = begins.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
