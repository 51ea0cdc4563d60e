import { fold } from '../extract/references/fold.ts';
import type { FigureNode } from '../model/analysis.ts';
import type { SeriesWords } from './words.ts';

/**
 * What narrows a figure to a part of what the report is about: the label of its row in a table, a field of work or a place
 * that its clause names. Empty for the whole.
 */
export function scopeOf({ figure }: FigureNode, said: string, text: string, words: SeriesWords): string[] {
  if (figure.table !== null) return rowLabel(text, figure.start, words);
  const narrowed = words.patterns.get('series.scope').exec(said);
  return narrowed ? [fold(narrowed[0]).trim()] : [];
}

/** Whether a cell stands in a row of totals. */
export function isTotalRow(text: string, at: number, { totalRows }: SeriesWords): boolean {
  return totalRows.matchAt(labelAt(text, at), 0) !== null;
}

/** The first cell of the row that is no number. */
function labelAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const cells = text.slice(start, at).split('\t');
  return cells.find((cell) => /\p{L}{2}/u.test(cell))?.trim() ?? '';
}

/** The label of the row; none for a row of totals or of a level. */
function rowLabel(text: string, at: number, { wholeRows }: SeriesWords): string[] {
  const label = labelAt(text, at);
  if (label === '') return [];
  const whole = wholeRows.matchAt(label, 0);
  return whole !== null && whole.end >= label.replace(/[\s:.]{1,20}$/u, '').length ? [] : [fold(label)];
}
