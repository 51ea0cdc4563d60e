import type { SourceText } from '../model/text.ts';

const lone = /^[ \t]*(?:-[ \t]*)?(\d{1,3})[ \t]*(?:-[ \t]*)?$/u;

/**
 * Lines that hold nothing but a page number, left between the lines of plain text: a run 1, 2, 3 … or 2, 3, 4 ….
 * @returns start of each such line → offset behind it and its line feed.
 */
export function pageNumberLines({ text, tables }: SourceText): Map<number, number> {
  const lines = new Map<number, number>();
  let expected: number | null = null;
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const number = end - start < 12 ? lone.exec(text.slice(start, end))?.[1] : undefined;
    if (number !== undefined && !tables.some((table) => start >= table.start && start <= table.end)) {
      const value = Number(number);
      if (expected === null ? value === 1 || value === 2 : value === expected) {
        lines.set(start, Math.min(end + 1, text.length));
        expected = value + 1;
      }
    }
    start = end + 1;
  }
  return lines;
}
