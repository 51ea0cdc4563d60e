import type { Line } from './lines.ts';
import type { Manner } from './paragraphs.ts';

/** Edges of the text on pages of one width. */
export interface Edges {
  left: number;
  right: number;
}

/** Share of the lines that end at one place where text is justified. */
const justified = 0.2;

/** Where the text of pages of one width begins and ends; lines that hang out alone do not count. */
export function textEdges(lines: readonly Line[], width: number): Edges {
  const lefts = lines.map(({ x }) => x).sort((a, b) => a - b);
  const rights = lines.map((line) => line.right).sort((a, b) => b - a);
  const left = frequent(lefts, Math.max(2, lines.length * 0.03)) ?? lefts[0] ?? 0;
  const longest = rights[0] ?? 0;
  // Where no line comes near the page's right side, none is full: margins are about alike.
  const ragged = longest > width * 0.75 ? longest : width - left;
  const right = frequent(rights, Math.max(3, lines.length * justified)) ?? ragged;
  return { left, right };
}

/** First of the sorted values that has enough others beside it. */
function frequent(values: readonly number[], least: number): number | undefined {
  return values.find((value) => values.filter((other) => Math.abs(other - value) <= 2).length >= least);
}

export function readManner(pages: readonly { lines: Line[]; edges: Edges }[]): Manner {
  const pitches: number[] = [];
  const indents = new Map<number, number>();
  for (const { lines, edges } of pages) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      const indented = line.x > edges.left + 8;
      if (!next || next.y - line.y > line.size * 4) continue;
      // A full line and one that starts at the edge: almost surely one paragraph.
      if (line.right > edges.right - line.size * 3 && next.x < edges.left + 4) {
        pitches.push((next.y - line.y) / line.size);
        if (indented) indents.set(Math.round(line.x), (indents.get(Math.round(line.x)) ?? 0) + 1);
      }
    }
  }
  pitches.sort((a, b) => a - b);
  const [indent, count] = [...indents].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  return { pitch: pitches[pitches.length >> 1] ?? 1.6, indent: count >= 2 ? indent : null };
}
