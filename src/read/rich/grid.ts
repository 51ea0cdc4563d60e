import type { TableBlock, TableCell } from '../../model/block.ts';
import { markHeaders } from '../headers.ts';
import type { Flow, RichTable, RowShape } from './model.ts';

/** Edges of one column that rows set by hand lie so close together, in twentieths of a point. */
const sameEdge = 60;
const number = /^[+-]?\d[\d.,\s]*%?$/u;

/** Whether a table only lays out text side by side: one column, or neither lines nor a grid of numbers. */
export function isLayout(table: RichTable, textOf: (flow: Flow) => string): boolean {
  const { rows } = table;
  if (Math.max(0, ...rows.map(({ cells }) => cells.length)) < 2) return true;
  if (rows.some(({ shape }) => shape?.ruled)) return false;
  const cells = rows.flatMap(({ shape }) => shape?.cells ?? []);
  if (cells.length > 0 && cells.filter(({ sides }) => sides >= 2).length * 2 >= cells.length) return false;
  const wide = rows.filter((row) => row.cells.length >= 3);
  const texts = wide.flatMap((row) => row.cells.slice(1).map(textOf)).filter((text) => text !== '');
  return wide.length < 3 || texts.filter((text) => number.test(text)).length * 2 < texts.length;
}

/** Cells in the order in which side-by-side text is read: each column to its end; row by row where rows differ. */
export function columnwise({ rows }: RichTable): Flow[] {
  const width = rows[0]?.cells.length ?? 0;
  if (rows.some(({ cells }) => cells.length !== width)) return rows.flatMap(({ cells }) => cells);
  return Array.from({ length: width }, (_, column) => rows.map(({ cells }) => cells[column]!)).flat();
}

/** The table's grid, merged cells resolved; null where it holds no text. */
export function toGrid({ rows }: RichTable, textOf: (flow: Flow) => string): TableBlock | null {
  const edges = columnEdges(rows.flatMap(({ shape }) => (shape ? edgesOf(shape) : [])));
  const cells: TableCell[] = [];
  /** Cells that the next row may go on with, by their column. */
  const above = new Map<number, TableCell>();
  let columnCount = 0;
  for (const [row, { cells: flows, shape }] of rows.entries()) {
    const placed = shape ? edgesOf(shape).map((edge) => columnOf(edge, edges)) : [];
    let end = 0;
    let last: TableCell | undefined;
    for (const [index, flow] of flows.entries()) {
      const column = Math.max(placed[index] ?? end, end);
      end = Math.max(placed[index + 1] ?? column + 1, column + 1);
      const { across = null, down = null } = shape?.cells[index] ?? {};
      const text = textOf(flow);
      const upper = down === 'next' ? above.get(column) : undefined;
      if (across === 'next' && last) {
        last.columnSpan = end - last.column;
        last.text = joined(last.text, text);
      } else if (upper && upper.row + upper.rowSpan === row) {
        upper.rowSpan++;
        upper.text = joined(upper.text, text);
        last = upper;
      } else {
        last = { row, column, rowSpan: 1, columnSpan: end - column, text, header: shape?.header ?? false, page: null };
        cells.push(last);
        above.set(column, last);
      }
    }
    columnCount = Math.max(columnCount, end);
  }
  if (cells.every(({ text }) => text === '')) return null;
  return markHeaders({ kind: 'table', rowCount: rows.length, columnCount, cells, page: null });
}

function edgesOf({ left, cells }: RowShape): number[] {
  return [left, ...cells.map(({ right }) => right)];
}

/** The places where some column begins or ends; those that lie close together are one. */
function columnEdges(all: readonly number[]): number[] {
  const edges: number[] = [];
  for (const edge of [...all].sort((a, b) => a - b))
    if (edges.length === 0 || edge - edges.at(-1)! > sameEdge) edges.push(edge);
  return edges;
}

/** The last of the edges that is not right of the one asked for. */
function columnOf(edge: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= edge) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

const joined = (before: string, after: string): string => `${before} ${after}`.trim();
