import type { FigureNode } from '../model/analysis.ts';
import type { SeriesMeasure, SeriesWordRole } from '../rules/kinds/series.ts';
import { Patterns } from '../rules/patterns.ts';
import { perRuleSet } from '../rules/perRuleSet.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { TermMatcher } from '../rules/terms.ts';

/** The vocabularies of series, compiled once for each rule set. */
export interface SeriesWords {
  patterns: Patterns;
  roles: TermMatcher<SeriesWordRole>;
  /** Labels of rows that narrow nothing: totals, and levels, which have a slot of their own. */
  wholeRows: TermMatcher<true>;
  /** The measure of the fixed vocabulary that a figure states; null where none is meant. */
  measureOf(node: FigureNode): SeriesMeasure | null;
}

export const seriesWordsOf = perRuleSet((rules: RuleSet): SeriesWords => {
  const measures = rules.entries('series-measure');
  const wholes = [...rules.entries('cue').filter(({ role }) => role === 'total-row'), ...rules.entries('level')];
  return {
    patterns: new Patterns(rules),
    roles: new TermMatcher(
      rules.entries('series-word').flatMap(({ role, terms }) => terms.map((term) => [term, role] as const)),
    ),
    wholeRows: new TermMatcher(wholes.flatMap(({ terms }) => terms.map((term) => [term, true] as const))),
    measureOf: ({ figure, slots }) =>
      measures.find(
        ({ kind, dossier, status }) => kind === figure.kind && dossier === figure.dossier && status === slots.status,
      ) ?? null,
  };
});
