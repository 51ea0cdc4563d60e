import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assemble } from '../../corpus/generator/frame.ts';
import type { ReportFile } from '../../corpus/generator/types.ts';
import type { TableBlock } from '../../src/model/block.ts';

const corpus = join(import.meta.dirname, '../../corpus');

/** A cell with all that is to be right about it: its place, how far it is merged, its text, the heads above it. */
export interface Described {
  table: number;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  heads: string;
}

type Cell = Omit<Described, 'table' | 'heads'> & { header: boolean };

/** Cells with their heads: the texts of the head's cells above, outermost first; for a cell of the head itself, "head". */
function describe(cells: readonly Cell[], table: number): Described[] {
  const heads = cells.filter(({ header }) => header);
  return cells
    .filter(({ text }) => text !== '')
    .map(({ row, column, rowSpan, columnSpan, text, header }) => {
      const above = heads.filter((head) => head.column <= column && column < head.column + head.columnSpan);
      const path = header ? 'head' : above.map((head) => head.text).join(' / ');
      return { table, row, column, rowSpan, columnSpan, text, heads: path };
    });
}

export const describeTables = (tables: readonly TableBlock[]): Described[] =>
  tables.flatMap(({ cells }, index) => describe(cells, index));

/** Names of the corpus' reports, and the cells that the generator put into them. */
export async function corpusTables(): Promise<{ name: string; cells: Described[] }[]> {
  const names = readdirSync(join(corpus, 'reports')).filter((file) => file.endsWith('.ts'));
  return Promise.all(
    names.sort().map(async (file) => {
      const module = (await import(pathToFileURL(join(corpus, 'reports', file)).href)) as { default: ReportFile };
      const grids = assemble(module.default).filter((block) => block.kind === 'table');
      const cells = grids.flatMap((grid, index) =>
        describe(
          grid.cells.map((cell) => ({ ...cell, text: cell.inline.text.trim() })),
          index,
        ),
      );
      return { name: file.slice(0, -3), cells };
    }),
  );
}

export interface Compared {
  hits: number;
  missed: Described[];
  false: Described[];
}

/** Counts the cells that are right in every respect. */
export function compareCells(truth: readonly Described[], found: readonly Described[]): Compared {
  const keyOf = (cell: Described) => JSON.stringify(cell);
  const open = new Set(truth.map(keyOf));
  const wrong = found.filter((cell) => !open.delete(keyOf(cell)));
  return { hits: truth.length - open.size, missed: truth.filter((cell) => open.has(keyOf(cell))), false: wrong };
}

export const f1 = ({ hits, missed, false: wrong }: Compared): number =>
  (2 * hits) / (2 * hits + missed.length + wrong.length);
