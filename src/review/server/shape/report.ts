import type { Row } from '../../../store/driver.ts';
import type { RelationWithTerms } from '../../../store/review/relations.ts';
import type { ComparisonRow, FigureRow, ReferenceRow, RelationRow, ReportRow } from '../../api.ts';

/** SQLite knows no truth values: these columns are some. */
const flags = ['ocr', 'dossier', 'approximate', 'inherited', 'holds', 'accused', 'own', 'cumulative', 'fixed'];

/** A row of the database as JSON has it. */
export function plain<T>(row: Row): T {
  const made: Record<string, unknown> = { ...row };
  for (const flag of flags) if (typeof row[flag] === 'number') made[flag] = row[flag] === 1;
  return made as T;
}

export const reportRow = (row: Row): ReportRow => ({
  ...plain<ReportRow>(row),
  // Counts of figures, not the figures' own flag.
  dossier: Number(row.dossier),
});

export const figureRow = plain<FigureRow>;
export const referenceRow = plain<ReferenceRow>;

export const relationRow = ({ terms, ...row }: RelationWithTerms): RelationRow => ({
  ...plain<RelationRow>(row as Row),
  terms: terms.map(({ relation: _, ...term }) => term as unknown as RelationRow['terms'][number]),
});

/** `reasons` says in words why two reports were not compared. */
export const comparisonRow = (row: Row): ComparisonRow => row as unknown as ComparisonRow;
