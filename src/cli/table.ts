import { csvLine } from '../present/csv.ts';
import { harmless } from '../present/harmless.ts';
import type { Row, Value } from '../store/driver.ts';

type Cell = Value | Buffer;

/** A longer cell is cut in a table; JSON and CSV have all of it. */
const clip = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const binary = (value: Cell): Value => (Buffer.isBuffer(value) ? `x'${value.toString('hex')}'` : value);

/** A table for a terminal; what stands in a report cannot act on the terminal. */
export async function asTable(rows: readonly Row[]): Promise<string> {
  const [first] = rows;
  if (!first) return '';
  const { default: Table } = await import('cli-table3');
  const numeric = (name: string) => rows.every((row) => row[name] === null || typeof row[name] === 'number');
  const names = Object.keys(first);
  const table = new Table({
    head: names.map(harmless),
    colAligns: names.map((name) => (numeric(name) ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(Object.values(row).map((value) => clip(harmless(String(binary(value) ?? '')))));
  return `${table.toString()}\n`;
}

/** A list of objects, one a row. */
export async function asJson(rows: readonly Row[]): Promise<string> {
  const plain = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, binary(value)])),
  );
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** For other programs and for spreadsheets. */
export async function asCsv(rows: readonly Row[]): Promise<string> {
  const [first] = rows;
  if (!first) return '';
  const lines = [csvLine(Object.keys(first)), ...rows.map((row) => csvLine(Object.values(row).map(binary)))];
  return lines.join('');
}
