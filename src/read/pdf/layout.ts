import type { Block } from '../../model/block.ts';
import { toStrips } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { commonSize, type Line, toLines } from './lines.ts';
import { readManner, textEdges } from './manner.ts';
import { type Note, takeNotes } from './notes.ts';
import type { Page } from './page.ts';
import { ParagraphBuilder } from './paragraphs.ts';
import { continueTable, type PlacedTable, takeTables } from './tables.ts';

/** Blocks of all pages in reading order; footnotes at the end. */
export function toBlocks(pages: readonly Page[]): Block[] {
  const size = commonSize(pages.flatMap(({ runs }) => runs));
  const found = pages.map((page) => {
    const { body, notes } = takeNotes(toLines(page.runs, page.number), size);
    const numbers = new Set(notes.map(({ number }) => number));
    const kept = { ...page, runs: body.flatMap(({ runs }) => runs) };
    const { tables, rest } = takeTables(kept, numbers);
    return { page, notes, numbers, tables, lines: toLines(rest, page.number) };
  });
  const cleaned = withoutFurniture(
    found.map(({ lines, page }) => ({ lines, height: page.height, number: page.number })),
  );
  const widths = new Map<number, Line[]>();
  for (const [index, { page }] of found.entries()) {
    const width = Math.round(page.width);
    widths.set(width, [...(widths.get(width) ?? []), ...cleaned[index]!]);
  }
  const edges = new Map([...widths].map(([width, lines]) => [width, textEdges(lines)]));
  const placed = found.map((one, index) => ({
    ...one,
    lines: cleaned[index]!,
    edges: edges.get(Math.round(one.page.width))!,
  }));

  const numbers = new Map(found.map((one) => [one.page.number, one.numbers]));
  const builder = new ParagraphBuilder(readManner(placed), (page) => numbers.get(page) ?? new Set());
  const blocks: Block[] = builder.blocks as Block[];
  let open: PlacedTable | null = null;
  for (const { lines, tables, edges } of placed) {
    let from = Number.NEGATIVE_INFINITY;
    const text = (to: number) => {
      const part = lines.filter(({ y }) => y >= from && y < to);
      if (part.length > 0) open = null;
      for (const strip of toStrips(part, edges.left, edges.right)) builder.add(strip);
    };
    for (const table of tables) {
      text(table.top);
      from = table.bottom;
      if (open !== null && continueTable(open, table)) continue;
      builder.close();
      blocks.push(table.table);
      open = table;
    }
    text(Number.POSITIVE_INFINITY);
  }
  builder.close();
  for (const note of found.flatMap(({ notes }) => notes)) addNote(builder, note);
  return blocks;
}

function addNote(builder: ParagraphBuilder, { lines }: Note): void {
  const edges = { left: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map((line) => line.right)) };
  builder.close();
  builder.add({ lines, ...edges, column: false });
  builder.close();
}
