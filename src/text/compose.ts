import type { Block, TableBlock } from '../model/block.ts';
import type { PlacedBlock, PlacedTable, SourceText } from '../model/text.ts';
import { lastAtOrBefore } from './search.ts';

/** Joins the blocks of a file into its text: blocks and table rows by a line feed, cells by a tab. */
export function composeText(blocks: readonly Block[]): SourceText {
  const placed: PlacedBlock[] = [];
  const tables: PlacedTable[] = [];
  const pages: { at: number; page: number }[] = [];
  let text = '';

  for (const block of blocks) {
    if (text !== '') text += '\n';
    const start = text.length;
    if (block.kind === 'table') {
      const { rows, cells } = layTable(block, start);
      text += rows;
      tables.push({ index: tables.length, table: block, start, end: text.length, cells });
      block.cells.forEach((cell, index) => {
        if (cell.page !== null) pages.push({ at: cells[index]!.start, page: cell.page });
      });
    } else {
      text += block.text;
      if (block.page !== null) pages.push({ at: start, page: block.page });
      for (const { at, page } of block.pageBreaks ?? []) pages.push({ at: start + at, page });
    }
    placed.push({ block, start, end: text.length });
  }
  const starts = pages.map(({ at }) => at);
  return { text, blocks: placed, tables, pageAt: (offset) => pages[lastAtOrBefore(starts, offset)]?.page ?? null };
}

function layTable(table: TableBlock, offset: number) {
  const cells: { start: number; end: number }[] = [];
  const byPlace = new Map(table.cells.map((cell, index) => [cell.row * table.columnCount + cell.column, index]));
  let rows = '';
  for (let row = 0; row < table.rowCount; row++) {
    if (row > 0) rows += '\n';
    for (let column = 0; column < table.columnCount; column++) {
      if (column > 0) rows += '\t';
      const index = byPlace.get(row * table.columnCount + column);
      if (index === undefined) continue;
      const start = offset + rows.length;
      rows += table.cells[index]!.text;
      cells[index] = { start, end: offset + rows.length };
    }
  }
  return { rows, cells };
}
