import type { RuleSet } from '../../rules/ruleSet.ts';
import type { Comparison } from './comparison.ts';
import { History, type KnownReport, type Unclear } from './history.ts';
import { acrossChecks } from './registry.ts';

export type { Comparison } from './comparison.ts';
export type { KnownReport, Statement } from './history.ts';

/** What came of comparing reports with each other. */
export interface Compared {
  comparisons: Comparison[];
  /** Values that could not be compared, since their own report states them in several ways. */
  unclear: readonly Unclear[];
}

/**
 * Runs every enabled check over what one organisation reports (`of`: its key). The reports are its own and those of the
 * organisations that report to it: originals only, and of corrected ones the newest.
 */
export function compareReports(of: string, reports: readonly KnownReport[], rules: RuleSet): Compared {
  const history = new History(reports);
  const own = history.series.filter(({ organisation }) => organisation.key === of);
  const measures = new Map(rules.entries('series-measure').map((measure) => [measure.id, measure]));
  const comparisons = acrossChecks.flatMap((check) => {
    const rule = rules.entries('check').find(({ id }) => id === check.id);
    if (!rule?.enabled) return [];
    const nearby = Number(rule.parameters.nearby);
    return own.flatMap((series) => check.run(series, { history, measures, nearby }));
  });
  return { comparisons, unclear: history.unclear.filter(({ from }) => from.organisation?.key === of) };
}
