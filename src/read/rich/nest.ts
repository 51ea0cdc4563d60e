import type { Flow, RichParagraph, RichTable } from './model.ts';

/** Deeper tables are read as the text of the cell that they stand in. */
const deepest = 8;

/** Makes tables of the marks at the ends of cells and rows. */
export function nest(paragraphs: readonly RichParagraph[]): Flow {
  const body: Flow = [];
  /** The open table, row and cell of each depth. */
  const open: { table: RichTable; cells: Flow[]; flow: Flow }[] = [];
  const flow = () => open.at(-1)?.flow ?? body;

  for (const paragraph of paragraphs) {
    const depth = Math.min(paragraph.depth, deepest);
    while (open.length > depth) close();
    while (open.length < depth) {
      const table = { rows: [] };
      flow().push(table);
      open.push({ table, cells: [], flow: [] });
    }
    const inner = open.at(-1);
    if (paragraph.ends === 'row' && inner) {
      if (paragraph.runs.some(({ text }) => text.trim() !== '')) inner.flow.push(paragraph);
      endRow(inner, paragraph.row);
      continue;
    }
    flow().push(paragraph);
    if (paragraph.ends === 'cell' && inner) endCell(inner);
  }
  while (open.length > 0) close();
  return body;

  /** A table whose last row has no end mark still has its cells. */
  function close(): void {
    const inner = open.pop()!;
    if (inner.flow.length > 0) endCell(inner);
    if (inner.cells.length > 0) endRow(inner, null);
  }
}

function endCell(inner: { cells: Flow[]; flow: Flow }): void {
  inner.cells.push(inner.flow);
  inner.flow = [];
}

function endRow(inner: { table: RichTable; cells: Flow[]; flow: Flow }, shape: RichParagraph['row']): void {
  if (inner.flow.length > 0) endCell(inner);
  if (inner.cells.length > 0) inner.table.rows.push({ cells: inner.cells, shape });
  inner.cells = [];
}
