import type { LaidBlock, LaidCell, Layout } from '../model/layout.ts';

/** The layout of a text of which nothing else is known: lines with tabs in them are rows of a table, all others paragraphs. */
export function plainLayout(text: string, pageAt: (offset: number) => number | null): Layout {
  const blocks: LaidBlock[] = [];
  let tables = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const last = blocks.at(-1);
    if (!line.includes('\t')) blocks.push({ kind: 'paragraph', start, end, page: pageAt(start) });
    else {
      const table = last?.kind === 'table' ? last : emptyTable(tables++, start, pageAt(start));
      if (table !== last) blocks.push(table);
      addRow(table, line, start);
    }
    start = end + 1;
  }
  return { blocks, places: [] };
}

type Table = Extract<LaidBlock, { kind: 'table' }>;

const emptyTable = (index: number, start: number, page: number | null): Table => ({
  ...{ kind: 'table', index, columns: 0, start, end: start, page, cells: [] },
});

function addRow(table: Table, line: string, start: number): void {
  const row = (table.cells.at(-1)?.row ?? -1) + 1;
  let at = start;
  const cells = line.split('\t').map((text, column): LaidCell => {
    const cell = { start: at, end: at + text.length, row, column, rowSpan: 1, columnSpan: 1, head: false };
    at = cell.end + 1;
    return cell;
  });
  table.cells.push(...cells);
  table.columns = Math.max(table.columns, cells.length);
  table.end = start + line.length;
}
