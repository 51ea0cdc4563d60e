import type { Analysis } from '../model/analysis.ts';
import type { ReportSeries } from '../model/series.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { organisationOf } from './organisation.ts';
import { pointsOf } from './points.ts';

/** What a report brings to the series of its issuer. */
export const seriesOf = (analysis: Analysis, rules: RuleSet): ReportSeries => ({
  organisation: organisationOf(analysis.text, analysis.identity.report, rules),
  points: pointsOf(analysis, rules),
});
