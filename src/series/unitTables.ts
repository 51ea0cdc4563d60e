import type { Analysis, FigureNode } from '../model/analysis.ts';
import { addTo } from '../model/multimap.ts';
import type { SeriesMeasure } from '../rules/kinds/series.ts';
import { isTotalRow } from './scope.ts';
import type { SeriesWords } from './words.ts';

/** What a table is about, where only the sentence above it says so. */
export interface Inherited {
  measure: SeriesMeasure;
  slots: FigureNode['slots'];
}

/** How far above a table the figure stands that it breaks down. */
const reach = 600;
/** Smaller amounts may be equal by chance. */
const least = 100;

/**
 * Cells whose heads name no status, in a table of which a total is the figure that the text right above states: they are of
 * that figure's measure.
 */
export function inheritedIn({ text, figures }: Analysis, words: SeriesWords): Map<FigureNode, Inherited> {
  const tables = new Map<number, FigureNode[]>();
  for (const node of figures) if (node.figure.table !== null) addTo(tables, node.figure.table.index, node);
  const inherited = new Map<FigureNode, Inherited>();
  for (const cells of tables.values()) {
    const open = cells.filter((cell) => cell.slots.status === null && cell.figure.kind === 'count');
    const totals = open.filter(({ figure }) => figure.amount >= least && isTotalRow(text, figure.start, words));
    if (totals.length === 0) continue;
    const { start } = cells[0]!.figure;
    const above = figures.filter(
      ({ figure }) => figure.table === null && figure.end <= start && figure.end > start - reach,
    );
    const stated = above.findLast(({ figure }) => totals.some((total) => total.figure.amount === figure.amount));
    const measure = stated && words.measureOf(stated);
    if (!stated || !measure || measure.nature === 'level') continue;
    for (const cell of open) inherited.set(cell, { measure, slots: stated.slots });
  }
  return inherited;
}
