import type { RelationSpec } from './types.ts';

type Extra = { holds?: boolean; optional?: boolean; note?: string };
const base = (extra: Extra): Extra & { holds: boolean } => ({ ...extra, holds: extra.holds ?? true });

/** total = parts added up (breakdowns, total rows). */
export const sum = (total: string, parts: string[], extra: Extra = {}): RelationSpec => ({
  kind: 'sum',
  total,
  parts,
  ...base(extra),
});
/** total = parts, by a column formula that the table prints. */
export const formula = (total: string, parts: string[], extra: Extra = {}): RelationSpec => ({
  kind: 'formula',
  total,
  parts,
  ...base(extra),
});
/** received = resolved + in process + … */
export const balance = (total: string, parts: string[], extra: Extra = {}): RelationSpec => ({
  kind: 'balance',
  total,
  parts,
  ...base(extra),
});
/** A named part that is not above its whole. */
export const partOf = (total: string, part: string, extra: Extra = {}): RelationSpec => ({
  kind: 'partOf',
  total,
  parts: [part],
  ...base(extra),
});
/** percent = numerator ÷ denominator × 100. */
export const ratio = (percent: string, numerator: string, denominator: string, extra: Extra = {}): RelationSpec => ({
  kind: 'ratio',
  percent,
  numerator,
  denominator,
  ...base(extra),
});
/** percent = growth (or fall, printed without sign) from `earlier` to `now`. */
export const change = (percent: string, now: string, earlier: string, extra: Extra = {}): RelationSpec => ({
  kind: 'change',
  percent,
  numerator: now,
  denominator: earlier,
  ...base(extra),
});
/** total − first = second ("tăng 12 hồ sơ so với", percentage points, a deduction against a maximum). */
export const difference = (total: string, first: string, second: string, extra: Extra = {}): RelationSpec => ({
  kind: 'difference',
  total,
  parts: [first, second],
  ...base(extra),
});
/** The same quantity printed again. */
export const restated = (parts: string[], extra: Extra = {}): RelationSpec => ({
  kind: 'restated',
  parts,
  ...base(extra),
});
/** A stated count and the things enumerated, as printed. */
export const list = (total: string, items: string[], extra: Extra = {}): RelationSpec => ({
  kind: 'list',
  total,
  items,
  ...base(extra),
});

type Rows = { rows: string[]; except?: string[]; broken?: string[] };

/** A total row: for every column, `total` = the other rows. `broken` names the columns where it is planted wrong. */
export function totalRow(table: string, total: string, columns: string[], { rows, broken = [] }: Rows): RelationSpec[] {
  return columns.map((column) =>
    sum(
      `${table}.${total}.${column}`,
      rows.map((row) => `${table}.${row}.${column}`),
      { holds: !broken.includes(column) },
    ),
  );
}

/** A printed column formula, row by row. `broken` names the rows where it is planted wrong. */
export function columnFormula(
  table: string,
  total: string,
  parts: string[],
  { rows, broken = [] }: Rows,
): RelationSpec[] {
  return rows.map((row) =>
    formula(
      `${table}.${row}.${total}`,
      parts.map((part) => `${table}.${row}.${part}`),
      { holds: !broken.includes(row) },
    ),
  );
}

/** A column of rates, row by row. */
export function columnRatio(
  table: string,
  percent: string,
  of: [string, string],
  { rows, broken = [] }: Rows,
): RelationSpec[] {
  return rows.map((row) =>
    ratio(`${table}.${row}.${percent}`, `${table}.${row}.${of[0]}`, `${table}.${row}.${of[1]}`, {
      holds: !broken.includes(row),
    }),
  );
}
