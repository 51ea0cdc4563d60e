import type { Value } from './driver.ts';

/**
 * Rows as JSON texts, made where a report is read and unpacked by the database itself: handing them on costs next to nothing,
 * and a statement has one value instead of thousands.
 */
export interface PackedRows {
  columns: readonly string[];
  /** Lists of lists of values, each of so many rows that no statement takes much memory. */
  pieces: readonly string[];
}

const mostTogether = 2000;

/** The values of every row stand in the order of the columns. */
export function packRows(columns: readonly string[], rows: readonly (readonly Value[])[]): PackedRows {
  const pieces: string[] = [];
  for (let at = 0; at < rows.length; at += mostTogether)
    pieces.push(
      `[${rows
        .slice(at, at + mostTogether)
        .map(textOf)
        .join()}]`,
    );
  return { columns, pieces };
}

const textOf = (row: readonly Value[]) => {
  const storables = row.map(storable);
  return storables.some(isFraction) ? `[${storables.map(cellOf).join()}]` : JSON.stringify(storables);
};

/** SQLite may miss the number that stands in fewer than 17 digits by the last bit. */
const cellOf = (value: Value) => (isFraction(value) ? value.toPrecision(17) : JSON.stringify(value));
const isFraction = (value: Value): value is number =>
  typeof value === 'number' && !Number.isSafeInteger(value) && Number.isFinite(value);

const unstorable = /\0|\p{Surrogate}/gu;

/** No text of PostgreSQL holds a NUL, nor half of a letter; SQLite's then does neither. */
export const storable = (value: Value): Value =>
  typeof value === 'string' ? value.replace(unstorable, '\ufffd') : value;
