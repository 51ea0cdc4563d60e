import type { LaidBlock, LaidCell } from '../../../model/layout.ts';
import { groupBy } from '../../../model/multimap.ts';
import type { LayoutBlock, LayoutCell } from '../../api.ts';

/** A block as the page is given it: the cells of a table by rows. */
export function layoutBlock(block: LaidBlock): LayoutBlock {
  if (block.kind !== 'table') return block;
  const { cells, ...table } = block;
  const rows = groupBy(cells, ({ row }) => String(row));
  return { ...table, rows: rows.map((row) => ({ head: row.every(({ head }) => head), cells: row.map(cellOf) })) };
}

const cellOf = ({ rowSpan, columnSpan, ...cell }: LaidCell): LayoutCell => ({
  ...cell,
  row_span: rowSpan,
  column_span: columnSpan,
});
