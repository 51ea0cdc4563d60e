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

/** The first cell of the row that is no number; none for a row of totals or of a level. */
function rowLabel(text: string, at: number, { wholeRows }: SeriesWords): string[] {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const cells = text.slice(start, at).split('\t');
  const label = cells.find((cell) => /\p{L}{2}/u.test(cell))?.trim() ?? '';
  if (label === '') return [];
  const whole = wholeRows.matchAt(label, 0);
  return whole !== null && whole.end >= label.replace(/[\s:.]{1,20}$/u, '').length ? [] : [fold(label)];
}
