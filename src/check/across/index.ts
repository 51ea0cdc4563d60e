import type { RuleSet } from '../../rules/ruleSet.ts';
import type { AcrossCheck, AcrossContext, Comparison } from './comparison.ts';
import { History, type KnownReport, type Series } from './history.ts';
import { onlyComplete } from './levelSum.ts';
import { levelChecks, ownChecks } from './registry.ts';
import { unclearIn } from './unclear.ts';

export { type Citing, compareCitations, type Disputed } from './citedTwice.ts';
export type { Comparison } from './comparison.ts';
export type { KnownReport, Statement } from './history.ts';
export { type MissingPeriod, missingPeriods } from './missingPeriod.ts';

/** Runs every enabled check over the reports of one organisation with each other: originals only, of corrected ones the newest. */
export function compareOwn(reports: readonly KnownReport[], rules: RuleSet): Comparison[] {
  const history = new History(reports);
  return [...run(ownChecks, history.series, history, rules), ...unclearIn(history)];
}

/**
 * Compares what an organisation (`of`: its key) says of its units with what they say themselves. The reports are its own and
 * those of the organisations that report to it; whole periods must be there, with all their measures.
 */
export function compareLevels(of: string, reports: readonly KnownReport[], rules: RuleSet): Comparison[] {
  const history = new History(reports);
  const own = history.series.filter(({ organisation }) => organisation.key === of);
  return onlyComplete(run(levelChecks, own, history, rules));
}

function run(
  checks: readonly AcrossCheck[],
  series: readonly Series[],
  history: History,
  rules: RuleSet,
): Comparison[] {
  const measures = new Map(rules.entries('series-measure').map((measure) => [measure.id, measure]));
  const turns = [...new Set(rules.entries('tier').flatMap(({ from }) => from ?? []))];
  return checks.flatMap((check) => {
    const rule = rules.entries('check').find(({ id }) => id === check.id);
    if (!rule?.enabled) return [];
    const context: AcrossContext = { history, measures, turns, nearby: Number(rule.parameters.nearby) };
    return series.flatMap((one) => check.run(one, context));
  });
}
