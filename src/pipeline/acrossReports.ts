import type { Comparison, KnownReport, MissingPeriod, Statement } from '../check/across/index.ts';
import { missingFinding } from '../check/across/missingFinding.ts';
import { toFinding } from '../check/across/toFinding.ts';
import type { Language } from '../check/index.ts';
import type { Period } from '../model/document.ts';
import { addTo } from '../model/multimap.ts';
import type { Growth, Organisation } from '../model/series.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { periodPlaceOf, placesOf } from '../store/comparedPlaces.ts';
import type { AcrossFinding, ComparisonRow } from '../store/comparisonRows.ts';
import type { Database } from '../store/driver.ts';
import { loadIssued } from '../store/organisations.ts';
import { loadGrowths, loadPoints } from '../store/seriesPoints.ts';

type Days = Pick<Period, 'start' | 'end'>;

/** The valid reports of some organisations; of a period, those that say something of it, with only that. */
export async function loadReports(database: Database, organisations: readonly Organisation[], period?: Days) {
  const paths = new Map<number, string>();
  const found: KnownReport[] = [];
  const byKey = new Map(organisations.map((one) => [one.key, one]));
  for (const { id, path, organisation, report, partial, supersededBy } of await loadIssued(
    database,
    [...byKey.keys()],
    period,
  )) {
    if (supersededBy !== null) continue;
    paths.set(id, path);
    found.push({ id, organisation: byKey.get(organisation)!, report, partial, points: [] });
  }
  const ids = found.map(({ id }) => id);
  const points = await loadPoints(database, ids, period);
  const growths = new Map<number, Growth[]>();
  if (!period) for (const { report, growth } of await loadGrowths(database, ids)) addTo(growths, report, growth);
  const reports = found.map((one): KnownReport => {
    const { id } = one;
    return { ...one, points: points.get(id) ?? [], growths: growths.get(id) ?? [] };
  });
  return { reports, paths };
}

/** The disagreements as findings, with where they stand. */
export async function findingsOf(
  database: Database,
  comparisons: readonly Comparison[],
  paths: ReadonlyMap<number, string>,
  rules: RuleSet,
  language: Language,
): Promise<AcrossFinding[]> {
  const failing = comparisons.filter(({ verdict }) => verdict === 'disagrees');
  if (failing.length === 0) return [];
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

/** A gap as a finding, with where the reports beside it state their periods. */
export async function gapFinding(
  database: Database,
  gap: MissingPeriod,
  paths: ReadonlyMap<number, string>,
  rules: RuleSet,
  language: Language,
): Promise<AcrossFinding> {
  const ids = [gap.next.id, gap.last.id];
  const places = new Map<number, Awaited<ReturnType<typeof periodPlaceOf>>>();
  for (const id of ids) places.set(id, await periodPlaceOf(database, id));
  const wording = { place: (id: number) => places.get(id)!, path: (id: number) => paths.get(id)! };
  return { ...missingFinding(gap, rules, language, wording), report: gap.next.id, inReports: ids };
}

const termOf = ({ from, point }: Statement) => ({ report: from.id, figure: point.figure });

export const toRow = ({ check, verdict, reason, stated, against, actual }: Comparison): ComparisonRow => ({
  rule: check,
  verdict,
  reason,
  ...termOf(stated),
  expected: stated.point.amount,
  actual: actual.toString(),
  terms: against.map(termOf),
});
