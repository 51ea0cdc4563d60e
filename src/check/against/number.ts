import { Decimal } from 'decimal.js';
import type { ListCell } from '../../read/list/index.ts';

/** A number of a list with how many decimals it is given. */
export interface ListNumber {
  value: Decimal;
  decimals: number;
  percent: boolean;
}

const shape = /^([+-]?)(\d{1,3}(?:([.,\u0020])\d{3})*|\d+)(?:([.,])(\d+))?\s?(%?)$/u;

/** Which sign parts decimals in a column of typed numbers; null where none of them shows it, or they contradict each other. */
export function decimalSign(cells: readonly string[]): '.' | ',' | null {
  const signs = new Set(
    cells.flatMap((text) => {
      const bare = text.replace(/[%\s]/gu, '');
      // "1.204,5", "98,59", "0,985": the last sign, where no thousands can stand behind it or another one stands before it.
      const [, sign, behind] = /^[+-]?[\d.,]*\d([.,])(\d+)$/.exec(bare) ?? [];
      if (sign === undefined) return [];
      const others = bare.slice(0, bare.lastIndexOf(sign));
      const sure = behind!.length !== 3 || /^[+-]?0$/.test(others) || (/[.,]/.test(others) && !others.includes(sign));
      return sure ? [sign] : /[.,]/.test(others) ? [sign === '.' ? ',' : '.'] : [];
    }),
  );
  const [only] = signs;
  return signs.size === 1 ? (only as '.' | ',') : null;
}

/**
 * The number of a cell; null where it is none, or where nothing shows whether "1.204" has thousands or decimals in it.
 * `whole`: only whole numbers can stand here, so that it has thousands.
 */
export function readNumber(cell: ListCell, sign: '.' | ',' | null, whole: boolean): ListNumber | null {
  if (cell.number !== null) {
    const value = new Decimal(cell.number);
    return { value, decimals: value.decimalPlaces(), percent: cell.percent };
  }
  const text = cell.text.trim();
  if (!shape.test(text)) return null;
  const percent = text.endsWith('%');
  const digits = text.replace(/[%\s]/gu, '');
  const mark = sign ?? decimalSign([digits]);
  if (mark === null && !whole && /[.,]/.test(digits)) return null;
  const [front, behind, more] = mark === null ? [digits] : digits.split(mark);
  if (more !== undefined) return null;
  const joined = front!.replace(/[.,]/g, '');
  return {
    value: new Decimal(behind === undefined ? joined : `${joined}.${behind}`),
    decimals: behind?.length ?? 0,
    percent,
  };
}
