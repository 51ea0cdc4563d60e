import { tidyPiece } from '../tidy.ts';
import type { Run } from './page.ts';

/** A raised number behind a unit of length is an exponent. */
const squared = /(?:^|[\d\s])[kdc]?m$/u;

/** One printed line, or the part of it that stands in one column. */
export interface Line {
  runs: Run[];
  x: number;
  right: number;
  y: number;
  /** Its y where the text that runs on over pages is laid on one endless page. */
  flow: number;
  size: number;
  /** null where the line is partly bold. */
  bold: boolean | null;
  page: number;
}

/** Runs on one baseline made lines, from top to bottom; raised and lowered marks belong to the line that they stand in. */
export function toLines(runs: readonly Run[], page: number): Line[] {
  const groups: Run[][] = [];
  const bySize = [...runs].sort((a, b) => b.size - a.size);
  for (const run of bySize) {
    const group = groups.find(([first]) => continues(first!, run)) ?? groups.find(([first]) => overlaps(first!, run));
    if (group) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => makeLine(group, page)).sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Whether two runs are of one line for sure: a line may be made of very short ones beside a line of larger letters. */
function continues(first: Run, run: Run): boolean {
  return Math.abs(first.y - run.y) < 0.1 && run.size > first.size * 0.95;
}

/** Whether enough of the smaller one's height lies within the other; raised marks stand out. */
function overlaps(large: Run, small: Run): boolean {
  const top = Math.max(large.y - large.size * 0.8, small.y - small.size * 0.8);
  const bottom = Math.min(large.y + large.size * 0.2, small.y + small.size * 0.2);
  return bottom - top > small.size * (small.text.trim().length <= 3 && small.size < large.size * 0.85 ? 0.3 : 0.5);
}

export function makeLine(runs: readonly Run[], page: number): Line {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  const size = commonSize(sorted);
  const main = sorted.find((run) => run.size >= size * 0.9) ?? sorted[0]!;
  const lettered = sorted.filter((run) => /\p{L}/u.test(run.text));
  const bold = lettered.every((run) => run.bold)
    ? lettered.length > 0
    : lettered.some((run) => run.bold)
      ? null
      : false;
  return {
    runs: sorted,
    x: sorted[0]!.x,
    right: Math.max(...sorted.map((run) => run.right)),
    y: main.y,
    flow: main.y,
    size,
    bold,
    page,
  };
}

/** The size in which most characters are set. */
export function commonSize(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const run of runs) {
    const size = Math.round(run.size * 10) / 10;
    counts.set(size, (counts.get(size) ?? 0) + run.text.length);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** Number of a raised mark; null for every other run. */
export function raisedNumber(run: Run, line: Line): number | null {
  if (run.size > line.size * 0.85 || run.y > line.y - line.size * 0.1) return null;
  const digits = /^\s*(\d{1,3})\s*$/.exec(run.text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A line as text. */
export function lineText(line: Line, notes: ReadonlySet<number> = new Set()): string {
  return layLine(line, notes).text;
}

/** A line as text, and at which offset each of its runs begins; raised numbers that name a note of the page become "[n]". */
export function layLine(line: Line, notes: ReadonlySet<number> = new Set()): { text: string; starts: number[] } {
  let text = '';
  let last: Run | undefined;
  const starts = line.runs.map((run) => {
    const note = squared.test(text) ? null : raisedNumber(run, line);
    const apart = last !== undefined && run.x - last.right > 0.15 * Math.min(run.size, last.size);
    last = run;
    if (apart && !text.endsWith(' ')) text += ' ';
    const own = tidyPiece(note !== null && notes.has(note) ? `[${note}]` : run.text);
    const piece = text === '' || text.endsWith(' ') ? own.trimStart() : own;
    const start = text.length + piece.length - piece.trimStart().length;
    // An accent may be a run of its own.
    text = text.slice(0, -1) + (text.slice(-1) + piece).normalize('NFC');
    return start;
  });
  return { text: text.trimEnd(), starts };
}

/** Width of a line's first word, measured by its run's mean character. */
export function firstWordWidth(line: Line): number {
  let width = 0;
  for (const [index, run] of line.runs.entries()) {
    if (index > 0 && run.x - line.runs[index - 1]!.right > 0.15 * run.size) break;
    const word = /^\S*/u.exec(run.text.trimStart())![0];
    width += ((run.right - run.x) * word.length) / run.text.length;
    if (word.length < run.text.trimStart().length) break;
  }
  return width;
}
