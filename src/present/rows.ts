import type { Row, Value } from '../store/driver.ts';
import { csvLine } from './csv.ts';

/** Binary values as SQL writes them. */
export const printable = (value: Value | Buffer): Value =>
  Buffer.isBuffer(value) ? `x'${value.toString('hex')}'` : value;

/** Rows with nothing in them but what JSON knows. */
export const plainRows = (rows: readonly Row[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, printable(value)])));

/** A list of objects, one a row. */
export const asJson = (rows: readonly Row[]): string => `${JSON.stringify(plainRows(rows), null, 2)}\n`;

/** For other programs and for spreadsheets. */
export function asCsv(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return '';
  return [csvLine(Object.keys(first)), ...rows.map((row) => csvLine(Object.values(row).map(printable)))].join('');
}
