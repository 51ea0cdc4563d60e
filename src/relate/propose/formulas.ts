import type { TableBlock } from '../../model/block.ts';
import type { Proposal } from '../proposal.ts';
import { ratio } from '../ratio.ts';
import { difference, sum } from '../sum.ts';
import type { Term } from '../term.ts';
import type { Grid } from './tables.ts';

/** A printed formula: the column it gives, and the columns it is made of. */
interface Formula {
  result: number;
  operator: '+' | '-' | '/';
  columns: number[];
}

const one = '\\(?\\s?\\d{1,2}\\s?\\)?';
const shapes = (['+', '-', '/'] as const).map(
  (operator) =>
    [
      operator,
      new RegExp(
        `^\\W{0,3}(\\d{1,2})\\W{0,3}=\\s?(${one}(?:\\s?[${operator}]\\s?${one}){1,9})\\W{0,6}(?:100)?%?\\s?$`,
        'u',
      ),
    ] as const,
);
const columnNumber = /^\W{0,3}(\d{1,2})\W{0,3}(?:=|$)/u;

/** "(3)=(4)+(5)+(6)", "(6)=(1)-(4)-(5)", "5=4/3" in the head: every row must obey it. */
export function formulas(table: TableBlock, grid: Grid): Proposal[] {
  const columns = new Map<number, number>();
  const found: Formula[] = [];
  for (const { text, column, row } of table.cells) {
    if (grid.has(row)) continue;
    const number = columnNumber.exec(text.trim())?.[1];
    if (number !== undefined) columns.set(Number(number), column);
    for (const [operator, shape] of shapes) {
      const match = shape.exec(text.trim());
      if (match) found.push({ result: Number(match[1]), operator, columns: match[2]!.match(/\d{1,2}/g)!.map(Number) });
    }
  }
  return found.flatMap((formula) => [...grid.values()].flatMap((row) => apply(formula, columns, row) ?? []));
}

function apply(
  { result, operator, columns: wanted }: Formula,
  columns: ReadonlyMap<number, number>,
  row: ReadonlyMap<number, Term>,
): Proposal | null {
  const at = (number: number) => row.get(columns.get(number) ?? -1);
  const whole = at(result);
  const parts = wanted.flatMap((number) => at(number) ?? []);
  const [first, ...rest] = parts;
  if (!whole || !first || parts.length < wanted.length) return null;
  const given = { proposer: 'formulas', strength: 'explicit' as const, rule: 'formula-mismatch' };
  if (operator === '+') return { ...sum(whole, parts, 'explicit'), ...given, kind: 'formula' };
  if (operator === '-') return { ...difference(whole, first, rest), ...given, kind: 'formula' };
  const [base] = rest;
  if (whole.figure.kind !== 'percent' || rest.length !== 1 || !base || base.amount.isZero()) return null;
  return { ...ratio(whole, first, base), ...given };
}
