import { type Comparison, compareReports, type KnownReport, type Statement } from '../check/across/index.ts';
import { superseded } from '../check/across/superseded.ts';
import { toFinding } from '../check/across/toFinding.ts';
import type { Language } from '../check/index.ts';
import { addTo } from '../model/multimap.ts';
import type { Organisation, SeriesPoint } from '../model/series.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { type AcrossFinding, type ComparisonRow, placesOf, replaceComparisons } from '../store/comparisons.ts';
import type { Database } from '../store/driver.ts';
import {
  changedOrganisations,
  type IssuedReport,
  loadIssued,
  markCompared,
  organisationOfKey,
  saveSuperseded,
  unitsOf,
} from '../store/organisations.ts';
import { loadPoints } from '../store/series.ts';
import { transaction } from '../store/transaction.ts';

/**
 * Compares the reports of every organisation of which something has changed, and of those above it, with each other. Each
 * organisation in a transaction of its own; what is interrupted is done by the next call.
 */
export async function compareChanged(database: Database, rules: RuleSet, language: Language): Promise<void> {
  const changed = await changedOrganisations(database);
  const concerned = new Map(changed.map((one) => [one.key, one]));
  for (const { parent } of changed) {
    const above = parent === null ? undefined : await organisationOfKey(database, parent);
    if (above) concerned.set(above.key, above);
  }
  for (const one of changed) await transaction(database, () => markSuperseded(database, one.key));
  for (const one of concerned.values()) await transaction(database, () => compareOne(database, one, rules, language));
  await markCompared(
    database,
    changed.map(({ key }) => key),
  );
}

async function markSuperseded(database: Database, organisation: string): Promise<void> {
  const issued = await loadIssued(database, organisation);
  const by = superseded(issued);
  await saveSuperseded(database, new Map(issued.map(({ id }) => [id, by.get(id) ?? null])));
}

async function compareOne(database: Database, one: Organisation, rules: RuleSet, language: Language): Promise<void> {
  const paths = new Map<number, string>();
  const reports: KnownReport[] = [];
  for (const organisation of [one, ...(await unitsOf(database, one.key))]) {
    const issued = (await loadIssued(database, organisation.key)).filter(({ supersededBy }) => supersededBy === null);
    for (const { id, path } of issued) paths.set(id, path);
    reports.push(...(await withPoints(database, organisation, issued)));
  }
  const { comparisons } = compareReports(one.key, reports, rules);
  const failing = comparisons.filter(({ verdict }) => verdict === 'disagrees');
  const findings = await findingsOf(database, failing, paths, rules, language);
  await replaceComparisons(database, one.key, comparisons.map(toRow), findings);
}

async function withPoints(database: Database, organisation: Organisation, issued: readonly IssuedReport[]) {
  const points = new Map<number, SeriesPoint[]>();
  const ids = issued.map(({ id }) => id);
  for (const { report, point } of await loadPoints(database, ids)) addTo(points, report, point);
  return issued.map(({ id, report }): KnownReport => ({ id, organisation, report, points: points.get(id) ?? [] }));
}

async function findingsOf(
  database: Database,
  failing: readonly Comparison[],
  paths: ReadonlyMap<number, string>,
  rules: RuleSet,
  language: Language,
): Promise<AcrossFinding[]> {
  const places = await placesOf(
    database,
    failing.flatMap(({ stated, against }) => [stated, ...against].map(termOf)),
  );
  return failing.map((comparison) => {
    const finding = toFinding(comparison, {
      rule: rules.entry('check', comparison.check),
      language,
      place: ({ from, point }) => places.get(`${from.id} ${point.figure}`)!,
      path: (report) => paths.get(report)!,
    });
    const { stated, against } = comparison;
    return { ...finding, report: stated.from.id, inReports: [stated, ...against].map(({ from }) => from.id) };
  });
}

const termOf = ({ from, point }: Statement) => ({ report: from.id, figure: point.figure });

const toRow = ({ check, verdict, reason, stated, against, actual }: Comparison): ComparisonRow => ({
  rule: check,
  verdict,
  reason,
  ...termOf(stated),
  expected: stated.point.amount,
  actual: actual.toString(),
  terms: against.map(termOf),
});
