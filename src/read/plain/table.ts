import type { TableBlock, TableCell } from '../../model/block.ts';
import { markHeaders } from '../headers.ts';
import { tidy } from '../tidy.ts';

const piped = /^\s{0,3}\|.*\|\s*$/u;
const rule = /^[\s|:-]+$/u;

/** A table drawn with bars ("| a | b |") or with tabs that begins at a line; `next` is the line behind it. */
export function readTable(lines: readonly string[], start: number): { block: TableBlock; next: number } | null {
  const first = lines[start]!;
  const split = piped.test(first) ? byBars : first.includes('\t') ? byTabs : null;
  if (split === null) return null;
  const rows: string[][] = [];
  let head = 0;
  let next = start;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    if (split === byBars ? !piped.test(line) : line.split('\t').length !== first.split('\t').length) break;
    if (split === byBars && rule.test(line)) head = rows.length;
    else rows.push(split(line));
  }
  const columnCount = Math.max(...rows.map((row) => row.length), 0);
  if (rows.length < 2 || columnCount < (split === byBars ? 2 : 3)) return null;
  const cells: TableCell[] = rows.flatMap((row, index) =>
    row.map((text, column) => ({
      row: index,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text,
      header: index < head,
      page: null,
    })),
  );
  return { block: markHeaders({ kind: 'table', rowCount: rows.length, columnCount, cells, page: null }), next };
}

function byBars(line: string): string[] {
  return line.trim().slice(1, -1).split('|').map(tidy);
}

function byTabs(line: string): string[] {
  return line.split('\t').map(tidy);
}
