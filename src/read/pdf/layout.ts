import type { Block } from '../../model/block.ts';
import { findAligned } from './aligned.ts';
import { Flow } from './flow.ts';
import { withoutFurniture } from './furniture.ts';
import { commonSize, type Line, toLines } from './lines.ts';
import { type Edges, readManner, textEdges } from './manner.ts';
import { type Note, takeNotes } from './notes.ts';
import type { Page } from './page.ts';
import { ParagraphBuilder } from './paragraphs.ts';
import { turnBack } from './places.ts';
import { continueTable, makeTable, type PlacedTable, takeTables } from './tables.ts';

/** A page taken apart: its tables, its notes and the lines of its text. */
interface Parts {
  page: Page;
  lines: Line[];
  tables: PlacedTable[];
  notes: Note[];
  numbers: ReadonlySet<number>;
  edges: Edges;
}

/** Blocks of all pages in reading order; footnotes at the end. */
export function toBlocks(pages: readonly Page[]): Block[] {
  const parts = takeApart(pages);
  const numbers = new Map(parts.map(({ page, numbers }) => [page.number, numbers]));
  const builder = new ParagraphBuilder(readManner(parts), (page) => numbers.get(page) ?? new Set());
  const { blocks } = builder;
  const flow = new Flow(builder);
  let open: PlacedTable | null = null;
  for (const { lines, tables, edges } of parts) {
    let from = Number.NEGATIVE_INFINITY;
    for (const table of [...tables, null]) {
      const to = table?.top ?? Number.POSITIVE_INFINITY;
      const between = lines.filter(({ y }) => y >= from && y < to);
      if (between.length > 0) open = null;
      flow.add(between, edges);
      if (table === null) break;
      from = table.bottom;
      if (open !== null && continueTable(open, table)) continue;
      flow.end();
      blocks.push(table.table);
      open = table;
    }
  }
  flow.end();
  for (const { notes, edges } of parts) {
    for (const { lines } of notes) {
      builder.add({ lines, ...edges, column: false });
      builder.close();
    }
  }
  turnBack(blocks, pages);
  return blocks;
}

function takeApart(pages: readonly Page[]): Parts[] {
  const found = pages.map((page) => ({ page, ...takeTables(page) }));
  const size = commonSize(found.flatMap(({ rest }) => rest));
  const printed = found.map(({ page, rest }) => ({
    lines: toLines(rest, page.number),
    height: page.height,
    number: page.number,
  }));
  const kept = withoutFurniture(printed).map((lines) => withoutAligned(takeNotes(lines, size)));
  const edges = edgesByWidth(found.map(({ page }, index) => ({ width: page.width, lines: kept[index]!.body })));
  return found.map(({ page, tables }, index) => {
    const { body, notes, aligned } = kept[index]!;
    const numbers = new Set(notes.map(({ number }) => number));
    const made = [...tables, ...aligned].map((table) => makeTable(table, page.number, numbers));
    made.sort((a, b) => a.top - b.top);
    return { page, lines: body, tables: made, notes, numbers, edges: edges(page.width) };
  });
}

/** Takes the tables without ruled lines out of a page's text. */
function withoutAligned({ body, notes }: { body: Line[]; notes: Note[] }) {
  const aligned = findAligned(body);
  const taken = new Set(aligned.flatMap(({ lines }) => lines));
  return { body: body.filter((line) => !taken.has(line)), notes, aligned };
}

/** Upright and wide pages of one document have edges of their own. */
function edgesByWidth(pages: readonly { width: number; lines: Line[] }[]): (width: number) => Edges {
  const byWidth = new Map<number, Line[]>();
  for (const { width, lines } of pages)
    byWidth.set(Math.round(width), [...(byWidth.get(Math.round(width)) ?? []), ...lines]);
  const edges = new Map([...byWidth].map(([width, lines]) => [width, textEdges(lines, width)]));
  return (width) => edges.get(Math.round(width))!;
}
