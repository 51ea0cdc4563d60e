import type { Grid, GridCell, Inline } from './blocks.ts';
import { parseAttributes, parseInline } from './markup.ts';
import type { ColumnSpec, TableSpec } from './types.ts';

const split = (row: string): string[] => {
  const cells: string[] = [];
  let depth = 0;
  let cell = '';
  for (let at = 0; at < row.length; at++) {
    if (row.startsWith('{{', at)) depth += 1;
    if (row.startsWith('}}', at)) depth -= 1;
    if (row[at] === '|' && depth === 0) {
      cells.push(cell.trim());
      cell = '';
    } else cell += row[at];
  }
  return [...cells, cell.trim()];
};

/** Lays rows of cell texts into a grid: `<` and `^` lengthen the cell to the left or above. */
function layOut(
  rows: string[][],
  columns: number,
): { row: number; column: number; text: string; rowSpan: number; columnSpan: number }[] {
  const cells: { row: number; column: number; text: string; rowSpan: number; columnSpan: number }[] = [];
  const at = (row: number, column: number) =>
    cells.find(
      (c) => row >= c.row && row < c.row + c.rowSpan && column >= c.column && column < c.column + c.columnSpan,
    );
  rows.forEach((texts, row) => {
    if (texts.length !== columns) throw new Error(`${texts.length} cells, not ${columns}: ${texts.join(' | ')}`);
    texts.forEach((text, column) => {
      const owner = text === '<' ? at(row, column - 1) : text === '^' ? at(row - 1, column) : undefined;
      if (!owner) cells.push({ row, column, text, rowSpan: 1, columnSpan: 1 });
      else {
        owner.columnSpan = Math.max(owner.columnSpan, column - owner.column + 1);
        owner.rowSpan = Math.max(owner.rowSpan, row - owner.row + 1);
      }
    });
  });
  return cells;
}

/** A plain number in a figure column becomes a figure; anything else is read as markup. */
function readCell(text: string, id: string, column: ColumnSpec, rowAttributes: string): Inline {
  const plain = /^[+\-–]?\d[\d.,]*(\/[\d.,]+)?%?$/u.test(text);
  if (!plain || column.measure === undefined) return parseInline(text);
  const attributes = { ...parseAttributes(column.attrs ?? ''), ...parseAttributes(rowAttributes) };
  const mark = {
    type: 'figure' as const,
    id,
    start: 0,
    end: text.length,
    quote: text,
    measure: column.measure,
    attributes,
  };
  return { text, runs: [{ text, bold: false, italics: false }], marks: [mark] };
}

/** Builds a bordered table; figure ids are `table.rowKey.columnKey`. */
export function buildGrid(name: string, index: number, spec: TableSpec): Grid {
  const head = spec.head.map(split);
  const formulas = spec.formulas ? [split(spec.formulas)] : [];
  const keys = spec.rows.map((row) => split(row)[0]!);
  const body = spec.rows.map((row) => split(row).slice(1));
  const bodyAt = head.length + formulas.length;
  const cells = layOut([...head, ...formulas, ...body], spec.columns.length).map((cell): GridCell => {
    const header = cell.row < bodyAt;
    const column = spec.columns[cell.column]!;
    const [key = '', ...attributes] = (keys[cell.row - bodyAt] ?? '').split(' ');
    const label = header || column.measure === undefined;
    const inline = label
      ? parseInline(header ? `{{!${cell.text}}}` : cell.text)
      : readCell(cell.text, `${name}.${key}.${column.key}`, column, attributes.join(' '));
    if (!header && column.measure === undefined && /^\d+$/u.test(cell.text))
      inline.marks.push({
        type: 'skip',
        id: null,
        start: 0,
        end: cell.text.length,
        quote: cell.text,
        measure: null,
        attributes: {},
      });
    for (const mark of inline.marks) mark.cell = { table: index, row: cell.row, column: cell.column };
    const { row, column: at, rowSpan, columnSpan } = cell;
    const numeric = /^[\d.,%/\-–+()=x:]*$/u.test(cell.text);
    return { row, column: at, rowSpan, columnSpan, inline, header, bold: header || key.startsWith('total'), numeric };
  });
  const widths = spec.columns.map((column) => column.width ?? 1);
  return {
    kind: 'table',
    index,
    rows: bodyAt + body.length,
    columns: spec.columns.length,
    widths,
    size: spec.size ?? 11,
    cells,
  };
}
