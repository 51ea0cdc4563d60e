import type { Analysis } from '../model/analysis.ts';
import type { ReportSeries } from '../model/series.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { growthsOf } from './growths.ts';
import { organisationOf } from './organisation.ts';
import { pointsOf } from './points.ts';
import { isPartial, replacedBy } from './versions.ts';
import { seriesWordsOf } from './words.ts';

/** What a report brings to the series of its issuer. */
export function seriesOf(analysis: Analysis, rules: RuleSet): ReportSeries {
  const words = seriesWordsOf(rules);
  const points = pointsOf(analysis, rules);
  const { report } = analysis.identity;
  return {
    organisation: organisationOf(analysis.text, report, rules),
    points,
    growths: report.period === null ? [] : growthsOf(analysis, report.period, points, words),
    partial: isPartial(analysis.text, words),
    replaces: replacedBy(analysis, words),
  };
}
