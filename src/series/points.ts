import type { Analysis, FigureNode } from '../model/analysis.ts';
import type { SeriesPoint } from '../model/series.ts';
import { intervalOf, isExact } from '../relate/interval.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { wordsAround } from './clause.ts';
import { momentOf } from './moment.ts';
import { plannedFrom } from './planned.ts';
import { scopeOf } from './scope.ts';
import { inheritedIn } from './unitTables.ts';
import { seriesWordsOf } from './words.ts';

/**
 * What a report states of itself for a period, figure by figure. Left out are plans, changes against other figures, and
 * values of a time or a thing that the words do not tell.
 */
export function pointsOf(analysis: Analysis, rules: RuleSet): SeriesPoint[] {
  const own = analysis.identity.report.period;
  if (own === null) return [];
  const words = seriesWordsOf(rules);
  const around = wordsAround(analysis.text, analysis.figures);
  const saidOf = (node: FigureNode) => (node.figure.table === null ? around.get(node)! : (node.said ?? ''));
  const isPlanned = plannedFrom(analysis.headings, words);
  const changes = changesIn(analysis);
  const inherited = inheritedIn(analysis, words);
  return analysis.figures.flatMap((node) => {
    const { figure } = node;
    const { slots } = inherited.get(node) ?? node;
    if (changes.has(figure.id) || isPlanned(figure.start)) return [];
    const measure = inherited.get(node)?.measure ?? words.measureOf(node);
    if (measure === null && figure.measure === null) return [];
    const moment = momentOf(saidOf(node), own, words);
    if (moment === null) return [];
    return [
      {
        figure: figure.id,
        measure: measure?.id ?? null,
        name: measure?.name.vi ?? null,
        words: figure.measure,
        nature: measure?.nature ?? null,
        ...slots,
        scope: scopeOf(node, saidOf(node), analysis.text, words),
        ...moment,
        unit: figure.unit,
        kind: figure.kind,
        ...amountOf(node),
        approximate: figure.approximate,
      },
    ];
  });
}

function amountOf({ figure }: FigureNode): { amount: string; tolerance: string } {
  const interval = intervalOf(figure);
  const { low, high } = interval;
  if (isExact(interval)) return { amount: low.toString(), tolerance: '0' };
  return { amount: low.add(high).div(2).toString(), tolerance: high.sub(low).div(2).toString() };
}

/** Figures that say how much another one has changed. */
function changesIn({ relations }: Analysis): Set<string> {
  const changes = new Set<string>();
  for (const { relation } of relations) {
    if (relation.kind === 'change' && relation.percent !== null) changes.add(relation.percent);
    if (relation.kind === 'difference') for (const part of relation.parts.slice(1)) changes.add(part);
  }
  return changes;
}
