import { walkXml } from './events.ts';

/** A cell as the file holds it. */
export interface RawCell {
  /** 0-based. */
  row: number;
  column: number;
  /** "n" number, "s" number of a shared text, "str" and "inlineStr" text, "b" truth, "e" error, "d" ISO date. */
  type: string;
  style: number;
  /** As stored; of a formula, what it gave when the file was saved. */
  value: string;
  formula: boolean;
}

export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** In reading order. */
  cells: RawCell[];
  merged: Range[];
  /** Whether rows or columns with content are hidden. */
  hiddenCells: boolean;
}

export function readSheet(part: Uint8Array | undefined): Sheet {
  const cells: RawCell[] = [];
  const merged: Range[] = [];
  const hiddenColumns: [first: number, last: number][] = [];
  let [row, column] = [-1, -1];
  let [hiddenRow, hiddenCells] = [false, false];
  let cell: RawCell | null = null;
  /** Whether what is read is the cell's own text, and not a formula or the reading of Japanese. */
  let [inValue, phonetic] = [false, false];
  walkXml(part, {
    open(name, attributes) {
      if (name === 'col' && isTrue(attributes.hidden))
        hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
      else if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        hiddenRow = isTrue(attributes.hidden);
      } else if (name === 'c') {
        const place = attributes.r === undefined ? null : toPlace(attributes.r);
        column = place?.column ?? column + 1;
        const { t: type = 'n', s: style = '0' } = attributes;
        cell = { row: place?.row ?? row, column, type, style: Number(style), value: '', formula: false };
      } else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't') inValue = !phonetic;
      else if (name === 'mergeCell') {
        const [from, to] = (attributes.ref ?? '').split(':').map(toPlace);
        if (from && to) merged.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
      }
    },
    text(piece) {
      if (inValue && cell) cell.value += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'c' || !cell) return;
      cells.push(cell);
      const { column: at, value } = cell;
      if (value !== '') hiddenCells ||= hiddenRow || hiddenColumns.some(([first, last]) => first <= at && at <= last);
      cell = null;
    },
  });
  return { cells, merged, hiddenCells };
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/** "C12" → row 11, column 2. */
function toPlace(reference: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
