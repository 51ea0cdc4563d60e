import { harmless } from '../present/harmless.ts';
import { printable } from '../present/rows.ts';
import type { Row } from '../store/driver.ts';

/** A longer cell is cut in a table; JSON and CSV have all of it. */
const clip = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

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
  for (const row of rows) table.push(Object.values(row).map((value) => clip(harmless(String(printable(value) ?? '')))));
  return `${table.toString()}\n`;
}
