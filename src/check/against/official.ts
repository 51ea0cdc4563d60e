import type { ListRow, ListSheet } from '../../read/list/index.ts';
import { type Columns, type Field, layColumns } from './mapping.ts';
import { decimalSign, type ListNumber, readNumber } from './number.ts';
import { daysOf } from './period.ts';
import type { ListWords } from './words.ts';

/** Why a row cannot be compared. */
export type RowProblem = 'noIssuer' | 'period' | 'measure' | 'level' | 'number';

/** A row of an official list as it is understood. */
export interface OfficialFigure {
  row: number;
  /** As written. */
  written: Partial<Record<Field, string>>;
  days: { start: string; end: string } | null;
  /** Identifier in the fixed vocabulary; null where the words themselves are looked for. */
  measure: string | null;
  /** Identifier of the level; null where the list names none. */
  level: string | null;
  value: ListNumber | null;
  problem: RowProblem | null;
}

/** Rows that hold a value or an issuer; lines of headings between them say neither. @throws ColumnProblem */
export function officialFigures(sheets: readonly ListSheet[], columns: Columns, words: ListWords): OfficialFigure[] {
  const { rows, at, constants } = layColumns(sheets, columns);
  const textOf = ({ cells }: ListRow, field: Field) => constants[field] ?? cells[at[field] ?? -1]?.text ?? '';
  const typed = rows.flatMap(({ cells }) => cells[at.value ?? -1] ?? []).filter(({ number }) => number === null);
  const sign = decimalSign(typed.map(({ text }) => text));
  return rows.filter((row) => textOf(row, 'issuer') !== '' && textOf(row, 'value') !== '').map(understand);

  function understand(row: ListRow): OfficialFigure {
    const [issuer, period, level] = [textOf(row, 'issuer'), textOf(row, 'period'), textOf(row, 'level')];
    const cell = row.cells[at.value ?? -1] ?? { text: textOf(row, 'value'), number: null, percent: false };
    const said = textOf(row, 'measure');
    const measures = words.measuresOf(said, cell.percent || cell.text.endsWith('%'));
    const measure = measures.length === 1 ? measures[0]! : null;
    const value = readNumber(cell, sign, measure?.kind === 'count');
    const days = daysOf(period, words.patterns);
    const named = level === '' ? null : words.levelOf(level);
    return {
      row: row.row,
      written: { issuer, period, measure: said, level, value: cell.text, unit: textOf(row, 'unit') },
      days,
      measure: measure?.id ?? null,
      level: named ?? null,
      value,
      problem: problemOf(days, measures.length, named, value),
    };
  }
}

function problemOf(
  days: OfficialFigure['days'],
  measures: number,
  level: string | null | undefined,
  value: ListNumber | null,
): RowProblem | null {
  if (days === null) return 'period';
  if (measures > 1) return 'measure';
  if (level === undefined) return 'level';
  return value === null ? 'number' : null;
}
