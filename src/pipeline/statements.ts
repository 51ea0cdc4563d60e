import { citationsOf } from '../check/citations.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ReportSeries } from '../model/series.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { seriesOf } from '../series/index.ts';

/** All of a report that is compared with other reports. */
export const statementsOf = (analysis: Analysis, rules: RuleSet): ReportSeries => ({
  ...seriesOf(analysis, rules),
  cited: citationsOf(analysis, rules),
});
