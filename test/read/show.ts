import type { ReadFile } from '../../src/model/block.ts';

export function textsOf({ blocks }: ReadFile): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** Cells of all tables: place, rows x columns, "#" for a head, text. */
export function cellsOf({ blocks }: ReadFile): string[] {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? block.cells : []))
    .map((cell) => {
      const place = `${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan}`;
      return `${place}${cell.header ? ' #' : ''} ${cell.text}`;
    });
}
