import { compareLevels } from '../check/across/index.ts';
import { levelRules } from '../check/across/registry.ts';
import type { Language } from '../check/index.ts';
import type { Period } from '../model/document.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { replaceLevels } from '../store/comparisons.ts';
import type { Database } from '../store/driver.ts';
import { changedPeriods, type Family, familiesOf, forgetChangedPeriods } from '../store/organisations.ts';
import { transaction } from '../store/transaction.ts';
import { findingsOf, loadReports, toRow } from './acrossReports.ts';

type Days = Pick<Period, 'start' | 'end'>;

/** So many periods of organisations are compared in one transaction. */
const atOnce = 50;

/** Compares what was said of the changed periods with what the bodies above and the units below say of them. */
export async function comparePeriods(database: Database, rules: RuleSet, language: Language): Promise<void> {
  const spoken = await changedPeriods(database);
  const periods = new Map<string, Days & { key: string }>();
  for (const { organisation, parent, start, end } of spoken)
    for (const key of [organisation, parent]) if (key) periods.set(`${key}|${start}|${end}`, { key, start, end });
  const families = await familiesOf(database, new Set([...periods.values()].map(({ key }) => key)));
  const compared = [...periods.values()].flatMap(({ key, ...period }) => {
    const family = families.get(key);
    return family ? [{ family, period }] : [];
  });
  for (let at = 0; at < compared.length; at += atOnce)
    await transaction(database, async () => {
      for (const { family, period } of compared.slice(at, at + atOnce))
        await comparePeriod(database, family, period, rules, language);
    });
  if (spoken.length > 0) await transaction(database, () => forgetChangedPeriods(database, spoken));
}

async function comparePeriod(
  database: Database,
  { head, units }: Family,
  period: Days,
  rules: RuleSet,
  language: Language,
): Promise<void> {
  const { reports, paths } = await loadReports(database, [head, ...units], period);
  const comparisons = compareLevels(head.key, reports, rules);
  const findings = await findingsOf(database, comparisons, paths, rules, language);
  await replaceLevels(database, head.key, period, levelRules, comparisons.map(toRow), findings);
}
