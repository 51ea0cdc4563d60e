import type { Reading } from '../../model/analysis.ts';
import type { TableCell } from '../../model/block.ts';
import type { PlacedTable } from '../../model/text.ts';
import { type FigureContext, unitsNamed } from './context.ts';
import { draft, type FigureDraft } from './draft.ts';
import { readNumber } from './numbers.ts';
import type { UnitTerm } from './vocabulary.ts';

const numeric = /^\s*([-\u2013\u2212]?)\+?(\d[\d.,]*)\s*(?:(%)\s*)?$/u;
const yearLike = /^(?:19|20)\d{2}$/;
const named = /^\P{L}*\p{L}.*(?:19|20)\d{2}/su;
const ordinal = /^\s*(?:\d{1,3}|[IVX]{1,5}|[a-z])\s*(?:[.)]\s*)?$/u;

/** Cells that hold a number and nothing else: figures whose unit and meaning stand in row and column heads. */
export function readTables(reading: Reading, context: FigureContext): FigureDraft[] {
  return reading.source.tables.flatMap((placed) => readTable(placed, reading, context));
}

function readTable(placed: PlacedTable, reading: Reading, context: FigureContext): FigureDraft[] {
  const { table, cells: spans } = placed;
  const body = table.cells.filter(({ header }) => !header);
  const ordinals = new Set(
    Array.from({ length: table.columnCount }, (_, column) => column).filter((column) =>
      isOrdinalColumn(body.filter((cell) => cell.column === column)),
    ),
  );
  const years = new Set(
    Array.from({ length: table.columnCount }, (_, column) => column).filter((column) => {
      const texts = body
        .filter((cell) => cell.column === column && cell.text.trim() !== '')
        .map(({ text }) => text.trim());
      // Among years, words may stand before one: preliminary figures.
      return (
        texts.some((text) => yearLike.test(text)) && texts.every((text) => yearLike.test(text) || named.test(text))
      );
    }),
  );
  const caption = captionOf(placed, reading);
  const drafts: FigureDraft[] = [];
  table.cells.forEach((cell, index) => {
    const match = numeric.exec(cell.text);
    if (cell.header || !match || ordinals.has(cell.column) || years.has(cell.column)) return;
    const printed = match[2]!.replace(/[.,]$/, '');
    const start = reading.normal.fromSource(spans[index]!.start + cell.text.indexOf(printed));
    const end = start + printed.length;
    const columnHead = headOf(table.cells, cell);
    const rowHead = rowHeadOf(body, cell, ordinals);
    const unit = unitOf([columnHead, rowHead, caption], match[3] === '%', context);
    const use = unit.kind === 'percent' || unit.kind === 'score' ? 'fraction' : unit.scale > 1 ? 'scaled' : 'count';
    const number = readNumber(printed, use, context.habit);
    const negative = match[1] !== '';
    drafts.push(
      draft({
        ...number,
        value: negative ? number.value.neg() : number.value,
        start: negative ? start - 1 : start,
        end: match[3] === '%' ? context.text.indexOf('%', end) + 1 : end,
        digits: { start, end },
        printed,
        ...unit,
        cell: { table: placed.index, row: cell.row, column: cell.column },
        head: [rowHead, columnHead].filter((head) => head !== '').join(' / '),
      }),
    );
  });
  return drafts;
}

/** Column heads above a cell, outermost first. */
function headOf(cells: readonly TableCell[], { column }: TableCell): string {
  return cells
    .filter(
      (cell) =>
        cell.header && cell.column <= column && column < cell.column + cell.columnSpan && !/^\W*\d/.test(cell.text),
    )
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' / ');
}

/** The first words at the left of a cell in its row. */
function rowHeadOf(body: readonly TableCell[], { row, column }: TableCell, ordinals: ReadonlySet<number>): string {
  return (
    body
      .find(
        (cell) =>
          cell.row <= row &&
          row < cell.row + cell.rowSpan &&
          cell.column < column &&
          !ordinals.has(cell.column) &&
          /\p{L}/u.test(cell.text),
      )
      ?.text.trim() ?? ''
  );
}

function isOrdinalColumn(cells: readonly TableCell[]): boolean {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const numbers = texts.filter((text) => /^\d{1,3}[.)]?$/.test(text)).map(Number.parseFloat);
  return (
    texts.length > 0 &&
    (cells[0]?.column ?? 1) === 0 &&
    texts.every((text) => ordinal.test(text) || /\p{L}/u.test(text)) &&
    numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1 || value === 1)
  );
}

/** The line above a table, where its unit often stands. */
function captionOf(placed: PlacedTable, { source }: Reading): string {
  const index = source.blocks.findIndex(({ start }) => start === placed.start);
  const above = source.blocks[index - 1];
  return above && above.block.kind === 'paragraph' && above.block.text.length < 160 ? above.block.text : '';
}

type HeadUnit = Pick<FigureDraft, 'kind' | 'unit' | 'scale' | 'dossierUnit'>;

/** A unit named as such, then a percent sign, a status of dossiers, and any unit of the column head. */
function unitOf(heads: readonly string[], sign: boolean, context: FigureContext): HeadUnit {
  const { vocabulary } = context;
  const percent: HeadUnit = { kind: 'percent', unit: '%', scale: 1, dossierUnit: false };
  const [column = '', row = ''] = heads;
  if (sign || /%/.test(column) || /%/.test(row)) return percent;
  const said = heads.map((head) => unitsIn(head, vocabulary)).map((units) => units.find(({ named }) => named));
  const status = heads.some((head) => vocabulary.frame.scan(head).some(({ value }) => value.slot === 'status'));
  const found =
    said.find((one) => one !== undefined)?.term ?? (status ? null : unitsIn(column, vocabulary).at(-1)?.term);
  if (found) return { kind: found.kind, unit: found.name, scale: found.rule.scale, dossierUnit: found.rule.dossier };
  return { kind: 'count', unit: status ? vocabulary.dossier : null, scale: 1, dossierUnit: status };
}

/** Units in a head that are no part of a status or level; `named`: the head says that it is the unit. */
function unitsIn(head: string, vocabulary: FigureContext['vocabulary']): { term: UnitTerm; named: boolean }[] {
  const taken = vocabulary.frame.scan(head);
  return unitsNamed(head, 0, head.length, vocabulary)
    .filter(
      ({ start, end, value }) => value.kind !== 'other' && !taken.some((one) => start < one.end && one.start < end),
    )
    .map(({ value, named }) => ({ term: value, named }));
}
