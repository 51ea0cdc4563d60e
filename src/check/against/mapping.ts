import { plain } from '../../extract/references/fold.ts';
import type { ListRow, ListSheet } from '../../read/list/index.ts';

/** What a row of an official list tells. */
export const fields = ['issuer', 'period', 'measure', 'level', 'value', 'unit'] as const;
export type Field = (typeof fields)[number];
const needed: readonly Field[] = ['issuer', 'period', 'measure', 'value'];

/** For each field the head of its column, or behind "=" what holds for all rows. */
export type Columns = Partial<Record<Field, string>>;

/** Something is wrong with the mapping. */
export class ColumnProblem extends Error {
  override name = 'ColumnProblem';
  readonly reason: 'unknown' | 'missing';
  constructor(reason: ColumnProblem['reason'], named: string) {
    super(named);
    this.reason = reason;
  }
}

const pair = new RegExp(`(?:^|,)\\s*(${fields.join('|')})\\s*=`, 'gu');

/** "issuer=A,period=B,period==2023": commas inside a column's head are its own. */
export function parseColumns(text: string): Columns {
  const found = [...text.matchAll(pair)];
  if (found[0]?.index !== 0) throw new ColumnProblem('unknown', text.split(/[=,]/)[0]!.trim());
  const columns: Columns = {};
  found.forEach(({ 0: whole, 1: field, index }, at) => {
    columns[field as Field] = text.slice(index + whole.length, found[at + 1]?.index).trim();
  });
  return columns;
}

const alike = (text: string) => plain(text).replace(/\s+/gu, ' ').trim();
const isConstant = (head: string) => head.startsWith('=');

/** How far down a sheet its heads may stand. */
const reach = 20;

/** Rows below the heads of the first sheet that has them all. @throws ColumnProblem */
export function layColumns(
  sheets: readonly ListSheet[],
  columns: Columns,
): { rows: ListRow[]; at: Partial<Record<Field, number>>; constants: Partial<Record<Field, string>> } {
  const heads: Columns = { ...Object.fromEntries(needed.map((field) => [field, field])), ...columns };
  const constants: Partial<Record<Field, string>> = {};
  const sought = Object.entries(heads) as [Field, string][];
  for (const [field, head] of sought) if (isConstant(head)) constants[field] = head.slice(1).trim();
  let missing = sought.map(([, head]) => head);
  for (const { rows } of sheets)
    for (const [index, { cells }] of rows.slice(0, reach).entries()) {
      const at: Partial<Record<Field, number>> = {};
      const absent: string[] = [];
      for (const [field, head] of sought.filter(([, one]) => !isConstant(one))) {
        const column = cells.findIndex((cell) => cell !== undefined && alike(cell.text) === alike(head));
        if (column < 0) absent.push(head);
        else at[field] = column;
      }
      if (absent.length === 0) return { rows: rows.slice(index + 1), at: withOptional(at, cells, columns), constants };
      if (absent.length < missing.length) missing = absent;
    }
  throw new ColumnProblem('missing', missing.join(', '));
}

/** Columns that need not be there are found under their own names. */
function withOptional(at: Partial<Record<Field, number>>, cells: ListRow['cells'], columns: Columns) {
  for (const field of ['level', 'unit'] as const) {
    const column = cells.findIndex((cell) => cell !== undefined && alike(cell.text) === field);
    if (columns[field] === undefined && column >= 0) at[field] = column;
  }
  return at;
}
