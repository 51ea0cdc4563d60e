import type { Translate } from '../locales/index.ts';
import type { AuditedReport, PlacedEvidence } from '../store/audited.ts';
import { shownPath } from './shownPath.ts';

/** "page 3, table 1, row 4, column 6: ", as far as it is known. */
export function placeOf(
  { page, figure, elsewhere }: PlacedEvidence,
  { figures }: Pick<AuditedReport, 'figures'>,
  t: Translate,
): string {
  const cell = figure === null || elsewhere !== undefined ? null : (figures.get(figure)?.table ?? null);
  const parts: string[] = elsewhere === undefined ? [] : [shownPath(elsewhere)];
  if (page !== null) parts.push(t('audit.page', { page }));
  if (cell) parts.push(t('audit.cell', { table: cell.index + 1, row: cell.row + 1, column: cell.column + 1 }));
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}
