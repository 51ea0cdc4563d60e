import { type Part, positions } from './header.ts';
import { type Property, readProperties } from './properties.ts';

/** A stretch of bytes of the main stream whose text has the same properties. */
export interface FormatRun {
  from: number;
  to: number;
  /** Of a paragraph: the number of its style. */
  style: number;
  properties: Property[];
}

const pageSize = 512;
/** Behind the offset of a paragraph's properties stands what Word knows of its height. */
const paragraphEntry = 13;

/** Formatting is kept on pages of 512 bytes: where each run begins, and backwards from the end what it looks like. */
function readRuns(main: Buffer, table: Buffer, part: Part, readPage: (page: Buffer, runs: FormatRun[]) => void) {
  const count = positions(table, part, 4).length - 1;
  const runs: FormatRun[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < count; index++) {
    const number = table.readUInt32LE(part.at + (count + 1) * 4 + index * 4) & 0x3fffff;
    const page = main.subarray(number * pageSize, (number + 1) * pageSize);
    if (page.length < pageSize || seen.has(number)) continue;
    seen.add(number);
    readPage(page, runs);
  }
  return runs.sort((a, b) => a.from - b.from);
}

export function characterRuns(main: Buffer, table: Buffer, part: Part): FormatRun[] {
  return readRuns(main, table, part, (page, runs) => {
    const count = Math.min(page[pageSize - 1]!, 101);
    for (let index = 0; index < count; index++) {
      const at = page[(count + 1) * 4 + index]! * 2;
      const bytes = at === 0 ? page.subarray(0, 0) : page.subarray(at + 1, at + 1 + page[at]!);
      runs.push({ ...place(page, index), style: 0, properties: readProperties(bytes) });
    }
  });
}

export function paragraphRuns(main: Buffer, table: Buffer, part: Part): FormatRun[] {
  return readRuns(main, table, part, (page, runs) => {
    const count = Math.min(page[pageSize - 1]!, 29);
    for (let index = 0; index < count; index++) {
      const at = page[(count + 1) * 4 + index * paragraphEntry]! * 2;
      const short = page[at]!;
      const [from, size] = short === 0 ? [at + 2, (page[at + 1] ?? 0) * 2] : [at + 1, short * 2 - 1];
      const bytes = at === 0 ? page.subarray(0, 0) : page.subarray(from, from + size);
      const style = bytes.length >= 2 ? bytes.readUInt16LE(0) : 0;
      runs.push({ ...place(page, index), style, properties: readProperties(bytes.subarray(2)) });
    }
  });
}

function place(page: Buffer, index: number): { from: number; to: number } {
  return { from: page.readUInt32LE(index * 4), to: page.readUInt32LE(index * 4 + 4) };
}

/** The run that a byte lies in; an empty one up to the next run where none is there. */
export function runAt(runs: readonly FormatRun[], at: number): FormatRun {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  const found = runs[low - 1];
  if (found && found.to > at) return found;
  return { from: at, to: runs[low]?.from ?? Number.POSITIVE_INFINITY, style: 0, properties: [] };
}
