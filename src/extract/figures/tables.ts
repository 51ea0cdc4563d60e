import type { Reading } from '../../model/analysis.ts';
import type { TableCell } from '../../model/block.ts';
import { addTo } from '../../model/multimap.ts';
import type { PlacedBlock, PlacedTable } from '../../model/text.ts';
import type { FigureContext } from './context.ts';
import { draft, type FigureDraft } from './draft.ts';
import { readNumber } from './numbers.ts';
import { TableHeads } from './tableHeads.ts';
import { makeUnitOf } from './tableUnits.ts';

const numeric = /^\s*([-\u2013\u2212]?)\+?(\d[\d.,]*)\s*(?:(%)\s*)?$/u;
const yearLike = /^(?:19|20)\d{2}$/;
const named = /^\P{L}*\p{L}.*(?:19|20)\d{2}/su;
const ordinal = /^\s*(?:\d{1,3}|[IVX]{1,5}|[a-z])\s*(?:[.)]\s*)?$/u;

/** Cells that hold a number and nothing else: figures whose unit and meaning stand in row and column heads. */
export function readTables(reading: Reading, context: FigureContext): FigureDraft[] {
  const { blocks, tables } = reading.source;
  const positions = new Map(blocks.map(({ start }, index) => [start, index]));
  return tables.flatMap((placed) => {
    const above = blocks[positions.get(placed.start)! - 1];
    return readTable(placed, captionOf(above), reading, context);
  });
}

function readTable(placed: PlacedTable, caption: string, reading: Reading, context: FigureContext): FigureDraft[] {
  const { table, cells: spans } = placed;
  const columns = new Map<number, TableCell[]>();
  for (const cell of table.cells) if (!cell.header) addTo(columns, cell.column, cell);
  const thoseWhere = (is: (cells: readonly TableCell[]) => boolean) =>
    new Set([...columns].filter(([, cells]) => is(cells)).map(([column]) => column));
  const ordinals = thoseWhere(isOrdinalColumn);
  const years = thoseWhere(isYearColumn);
  const heads = new TableHeads(table, ordinals);
  const unitOf = makeUnitOf(caption, context);
  const drafts: FigureDraft[] = [];
  table.cells.forEach((cell, index) => {
    const match = numeric.exec(cell.text);
    if (cell.header || !match || ordinals.has(cell.column) || years.has(cell.column)) return;
    const printed = match[2]!.replace(/[.,]$/, '');
    const start = reading.normal.fromSource(spans[index]!.start + cell.text.indexOf(printed));
    const end = start + printed.length;
    const columnHead = heads.ofColumn(cell.column);
    const rowHead = heads.ofRow(cell);
    const unit = unitOf(columnHead, rowHead, match[3] === '%');
    const use = unit.kind === 'percent' || unit.kind === 'score' ? 'fraction' : unit.scale > 1 ? 'scaled' : 'count';
    const number = readNumber(printed, use, context.habit);
    const negative = match[1] !== '';
    drafts.push(
      draft({
        number: negative ? { ...number, value: `-${number.value}` } : number,
        start: negative ? start - 1 : start,
        end: match[3] === '%' ? context.text.indexOf('%', end) + 1 : end,
        digits: { start, end },
        printed,
        kind: unit.kind,
        unit: unit.unit,
        scale: unit.scale,
        dossierUnit: unit.dossierUnit,
        cell: { table: placed.index, row: cell.row, column: cell.column },
        rowHead,
        columnHead,
        caption,
        head: [rowHead, columnHead].filter((head) => head !== '').join(' / '),
        levelHeads: [rowHead, columnHead, heads.groupOf(cell), heads.overRow(cell)],
      }),
    );
  });
  return drafts;
}

/** Among years, words may stand before one: preliminary figures. */
function isYearColumn(cells: readonly TableCell[]): boolean {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return texts.some((text) => yearLike.test(text)) && texts.every((text) => yearLike.test(text) || named.test(text));
}

function isOrdinalColumn(cells: readonly TableCell[]): boolean {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const numbers = texts.filter((text) => /^\d{1,3}[.)]?$/.test(text)).map(Number.parseFloat);
  return (
    texts.length > 0 &&
    (cells[0]?.column ?? 1) === 0 &&
    texts.some((text) => ordinal.test(text)) &&
    texts.every((text) => ordinal.test(text) || /\p{L}/u.test(text)) &&
    numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1 || value === 1)
  );
}

/** The line above a table, where its unit often stands. */
function captionOf(above: PlacedBlock | undefined): string {
  return above && above.block.kind === 'paragraph' && above.block.text.length < 160 ? above.block.text : '';
}
