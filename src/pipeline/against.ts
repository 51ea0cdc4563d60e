import { type AgainstResult, compareRow, type ReportedFigure } from '../check/against/compare.ts';
import { issuerFinder } from '../check/against/issuers.ts';
import type { Columns } from '../check/against/mapping.ts';
import { officialFigures } from '../check/against/official.ts';
import { listWordsOf } from '../check/against/words.ts';
import { groupBy } from '../model/multimap.ts';
import type { Organisation } from '../model/series.ts';
import { readList } from '../read/list/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { Database } from '../store/driver.ts';
import { reportedFigures, reportingOrganisations } from '../store/reportedFigures.ts';

/**
 * Compares an official list with what is loaded, in the order of its rows; behind them what reports state of the same
 * measures, periods and levels, and the list leaves out.
 * @throws UnreadableFile, ColumnProblem
 */
export async function compareWithList(
  database: Database,
  bytes: Uint8Array,
  columns: Columns,
  rules: RuleSet,
): Promise<AgainstResult[]> {
  const officials = officialFigures(readList(bytes), columns, listWordsOf(rules));
  const known = await reportingOrganisations(database);
  const find = issuerFinder(known, rules);
  const figures = new Map<string, ReportedFigure[]>();
  const load = async (key: string) => {
    const loaded = figures.get(key) ?? (await reportedFigures(database, key));
    figures.set(key, loaded);
    return loaded;
  };
  const results: AgainstResult[] = [];
  for (const official of officials) {
    const organisations = find(official.written.issuer!);
    if (organisations.length === 1) await load(organisations[0]!.key);
    results.push(compareRow(official, organisations, (key) => figures.get(key) ?? []));
  }
  const listed = withRepeated(results);
  return [...listed, ...(await leftOut(listed, known, load))];
}

/** Rows about one figure that do not all agree with it, and say different things themselves, accuse nobody. */
function withRepeated(results: readonly AgainstResult[]): AgainstResult[] {
  const twice = new Set<AgainstResult>();
  const compared = results.filter(
    ({ outcome, reported }) => reported && (outcome === 'agrees' || outcome === 'differs'),
  );
  for (const alike of groupBy(compared, ({ reported }) => `${reported!.report} ${reported!.figure}`)) {
    const values = new Set(alike.map(({ official }) => official!.value!.value.toFixed()));
    if (values.size > 1 && alike.some(({ outcome }) => outcome === 'differs')) for (const one of alike) twice.add(one);
  }
  return results.map((one) =>
    twice.has(one) ? { ...one, outcome: 'ambiguous', reason: 'twice', difference: null } : one,
  );
}

/** Figures of the listed bodies and of those beside them, of measures, periods and levels that the list has. */
async function leftOut(
  results: readonly AgainstResult[],
  known: readonly Organisation[],
  load: (key: string) => Promise<ReportedFigure[]>,
): Promise<AgainstResult[]> {
  const rows = results.filter(({ official }) => official?.problem === null);
  const described = (one: { measure: string | null; start: string; end: string; level: string | null }) =>
    [one.measure, one.start, one.end, one.level].join('|');
  const wanted = new Set(
    rows.flatMap(({ official, organisations }) => {
      const { measure, level, days } = official!;
      if (measure === null) return [];
      const own = organisations.some((one) => one.level === level) ? [null] : [];
      return [level, ...own].map((one) => described({ measure, level: one, ...days! }));
    }),
  );
  const seen = new Set(results.flatMap(({ reported }) => (reported ? [`${reported.report} ${reported.figure}`] : [])));
  const place = ({ level, parent }: Organisation) => `${level}|${parent}`;
  const places = new Set(rows.flatMap(({ organisations }) => organisations.map(place)));
  const found: AgainstResult[] = [];
  for (const organisation of known.filter((one) => places.has(place(one))))
    for (const reported of await load(organisation.key))
      if (wanted.has(described(reported)) && !seen.has(`${reported.report} ${reported.figure}`))
        found.push({
          outcome: 'missingInList',
          reason: 'noRow',
          official: null,
          organisations: [organisation],
          reported,
          difference: null,
        });
  return found;
}
