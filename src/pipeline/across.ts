import { compareLevels, compareOwn, missingPeriods } from '../check/across/index.ts';
import { levelChecks } from '../check/across/registry.ts';
import { superseded } from '../check/across/superseded.ts';
import type { Language } from '../check/index.ts';
import type { Period } from '../model/document.ts';
import type { Organisation } from '../model/series.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { replaceLevels, replaceOwn } from '../store/comparisons.ts';
import type { Database } from '../store/driver.ts';
import {
  changedOrganisations,
  changedPeriods,
  forgetChangedPeriods,
  loadIssued,
  markCompared,
  organisationOfKey,
  saveSuperseded,
  unitsOf,
} from '../store/organisations.ts';
import { transaction } from '../store/transaction.ts';
import { compareDocuments } from './acrossDocuments.ts';
import { findingsOf, gapFinding, loadReports, toRow } from './acrossReports.ts';

type Days = Pick<Period, 'start' | 'end'>;
const levelRules = [...new Set(levelChecks.map(({ id }) => id))];

/**
 * Compares what has changed since the last call: the reports of every organisation that has a new one with each other, what
 * was said of the periods that those speak of with what the bodies above and the units below say of them, and the documents
 * that they cite. Each in a transaction of its own; what is interrupted is done by the next call.
 */
export async function compareChanged(database: Database, rules: RuleSet, language: Language): Promise<void> {
  const changed = await changedOrganisations(database);
  for (const { key } of changed) await transaction(database, () => markSuperseded(database, key));
  for (const one of changed) await transaction(database, () => compareOne(database, one, rules, language));
  const periods = new Map<string, Days & { key: string }>();
  const spoken = await changedPeriods(database);
  for (const { organisation, parent, start, end } of spoken)
    for (const key of [organisation, parent]) if (key) periods.set(`${key}|${start}|${end}`, { key, start, end });
  const families = new Map<string, Family | null>();
  for (const { key, ...period } of periods.values()) {
    if (!families.has(key)) families.set(key, await familyOf(database, key));
    const family = families.get(key)!;
    if (family) await transaction(database, () => comparePeriod(database, family, period, rules, language));
  }
  await transaction(database, async () => {
    await forgetChangedPeriods(database, spoken);
    await markCompared(
      database,
      changed.map(({ key }) => key),
    );
  });
  await compareDocuments(database, rules, language);
}

async function markSuperseded(database: Database, organisation: string): Promise<void> {
  const issued = await loadIssued(database, organisation);
  const by = superseded(issued);
  const changed = issued.filter(({ id, supersededBy }) => (by.get(id) ?? null) !== supersededBy);
  if (changed.length > 0) await saveSuperseded(database, new Map(changed.map(({ id }) => [id, by.get(id) ?? null])));
}

/** An organisation and those that report to it; null where nobody does. */
interface Family {
  head: Organisation;
  units: Organisation[];
}

async function familyOf(database: Database, key: string): Promise<Family | null> {
  const head = await organisationOfKey(database, key);
  const units = head ? await unitsOf(database, key) : [];
  return head && units.length > 0 ? { head, units } : null;
}

async function compareOne(database: Database, one: Organisation, rules: RuleSet, language: Language): Promise<void> {
  const { reports, paths } = await loadReports(database, [one]);
  const comparisons = compareOwn(reports, rules);
  const findings = await findingsOf(database, comparisons, paths, rules, language);
  const rule = rules.entries('check').find(({ id, enabled }) => id === 'missing-period' && enabled);
  const gaps = rule ? missingPeriods(reports, Number(rule.parameters.least), Number(rule.parameters.most)) : [];
  for (const gap of gaps) findings.push(await gapFinding(database, gap, paths, rules, language));
  await replaceOwn(database, one.key, levelRules, comparisons.map(toRow), findings);
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
