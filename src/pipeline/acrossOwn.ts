import { compareOwn, missingPeriods } from '../check/across/index.ts';
import { levelRules } from '../check/across/registry.ts';
import { superseded } from '../check/across/superseded.ts';
import type { Language } from '../check/index.ts';
import { addTo } from '../model/multimap.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { AcrossFinding } from '../store/comparisonRows.ts';
import { replaceOwn } from '../store/comparisons.ts';
import type { Database } from '../store/driver.ts';
import {
  type ChangedOrganisation,
  changedOrganisations,
  loadIssued,
  markCompared,
  saveSuperseded,
} from '../store/organisations.ts';
import { transaction } from '../store/transaction.ts';
import { findingsOf, gapFinding, loadReports, toRow } from './acrossReports.ts';

/** So many reports are compared in one transaction, but all of one organisation together. */
const atOnce = 100;

/** Compares the reports of every organisation that has a new one with each other. */
export async function compareOrganisations(database: Database, rules: RuleSet, language: Language): Promise<void> {
  for (const some of together(await changedOrganisations(database)))
    await transaction(database, async () => {
      const keys = some.map(({ key }) => key);
      await markSuperseded(database, keys);
      await compareSome(database, some, rules, language);
      await markCompared(database, keys);
    });
}

function together(organisations: readonly ChangedOrganisation[]): ChangedOrganisation[][] {
  const groups: ChangedOrganisation[][] = [];
  let room = 0;
  for (const one of organisations) {
    room -= one.reports;
    if (room >= 0) groups.at(-1)!.push(one);
    else {
      groups.push([one]);
      room = atOnce - one.reports;
    }
  }
  return groups;
}

async function markSuperseded(database: Database, organisations: readonly string[]): Promise<void> {
  const issued = new Map(organisations.map((key) => [key, [] as Awaited<ReturnType<typeof loadIssued>>]));
  for (const one of await loadIssued(database, organisations)) issued.get(one.organisation)!.push(one);
  const changed = [...issued.values()].flatMap((own) => {
    const by = superseded(own);
    return own.map(({ id, supersededBy }) => ({ id, supersededBy, now: by.get(id) ?? null }));
  });
  const saved = changed.filter(({ supersededBy, now }) => now !== supersededBy);
  if (saved.length > 0) await saveSuperseded(database, new Map(saved.map(({ id, now }) => [id, now])));
}

async function compareSome(
  database: Database,
  organisations: readonly ChangedOrganisation[],
  rules: RuleSet,
  language: Language,
): Promise<void> {
  const { reports, paths } = await loadReports(database, organisations);
  const own = new Map(organisations.map(({ key }) => [key, [] as typeof reports]));
  for (const one of reports) own.get(one.organisation!.key)!.push(one);
  const rule = rules.entries('check').find(({ id, enabled }) => id === 'missing-period' && enabled);
  const gapsIn = (some: typeof reports) =>
    rule ? missingPeriods(some, Number(rule.parameters.least), Number(rule.parameters.most)) : [];
  const comparisons = [...own.values()].flatMap((some) => compareOwn(some, rules));
  const found = await findingsOf(database, comparisons, paths, rules, language);
  for (const gap of [...own.values()].flatMap(gapsIn))
    found.push(await gapFinding(database, gap, paths, rules, language));
  const organisationOf = new Map(reports.map(({ id, organisation }) => [id, organisation!.key]));
  const findings = new Map(organisations.map(({ key }) => [key, [] as AcrossFinding[]]));
  for (const finding of found) addTo(findings, organisationOf.get(finding.report)!, finding);
  await replaceOwn(database, findings, levelRules, comparisons.map(toRow));
}
