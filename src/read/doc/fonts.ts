import type { Part } from './header.ts';

/** Bytes of an entry in front of the name. */
const beforeName = 40;

/** Names of the fonts, by their number. */
export function readFonts(table: Buffer, { at, length }: Part): string[] {
  const names: string[] = [];
  const end = Math.min(at + length, table.length);
  // Behind the count and the size of extra data.
  for (let next = at + 4; next < end; next += table[next]! + 1) {
    const entry = table.subarray(next, Math.min(next + table[next]! + 1, end));
    names.push(entry.subarray(beforeName).toString('utf16le').split('\0')[0]!);
  }
  return names;
}
