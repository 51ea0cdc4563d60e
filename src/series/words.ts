import type { FigureNode } from '../model/analysis.ts';
import type { SeriesMeasure, SeriesWordRole } from '../rules/kinds/series.ts';
import { Patterns } from '../rules/patterns.ts';
import { perRuleSet } from '../rules/perRuleSet.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { TermMatcher } from '../rules/terms.ts';

/** The vocabularies of series, compiled once for each rule set. */
export interface SeriesWords {
  patterns: Patterns;
  roles: TermMatcher<SeriesWordRole>;
  totalRows: TermMatcher<true>;
  /** Labels of rows that narrow nothing: totals, and levels, which have a slot of their own. */
  wholeRows: TermMatcher<true>;
  /** A word for a rise or a fall before a percentage, with what it is compared with; null where one of the two is not there. */
  growthAt(text: string, start: number, end: number): GrowthSaid | null;
  /** What words say has happened: the only status that they name; null for none or several. */
  statusIn(words: string): string | null;
  /** The measure of the fixed vocabulary that a figure states; null where none is meant. */
  measureOf(node: FigureNode): SeriesMeasure | null;
}

/** How a growth is said. */
export interface GrowthSaid {
  direction: 1 | -1;
  /** Where its words begin, behind the value if there is one. */
  start: number;
  /** Whether it follows a value and a comma. */
  value: boolean;
  /** The words for the other period, by name. */
  since: RegExpExecArray;
}

export const seriesWordsOf = perRuleSet((rules: RuleSet): SeriesWords => {
  const measures = rules.entries('series-measure');
  const patterns = new Patterns(rules);
  const moves = new TermMatcher(
    rules
      .entries('cue')
      .filter(({ role }) => role === 'rise' || role === 'fall')
      .flatMap(({ role, terms }) => terms.map((term) => [term, role === 'rise' ? 1 : -1] as [string, 1 | -1])),
  );
  const statuses = new TermMatcher(
    rules.entries('status').flatMap(({ id, terms }) => terms.map((term) => [term, id] as const)),
  );
  const totals = rules.entries('cue').filter(({ role }) => role === 'total-row');
  const matcher = (entries: readonly { terms: readonly string[] }[]) =>
    new TermMatcher(entries.flatMap(({ terms }) => terms.map((term) => [term, true] as const)));
  return {
    patterns,
    roles: new TermMatcher(
      rules.entries('series-word').flatMap(({ role, terms }) => terms.map((term) => [term, role] as const)),
    ),
    totalRows: matcher(totals),
    wholeRows: matcher([...totals, ...rules.entries('level')]),
    statusIn: (said) => {
      const found = new Set(statuses.scan(said).map(({ value }) => value));
      return found.size === 1 ? [...found][0]! : null;
    },
    growthAt: (text, start, end) => growthAt(text, start, end, patterns, moves),
    measureOf: ({ figure, slots }) =>
      measures.find(
        ({ kind, dossier, status }) => kind === figure.kind && dossier === figure.dossier && status === slots.status,
      ) ?? null,
  };
});

/** How far before a percentage its sentence is read. */
const reach = 160;

function growthAt(
  text: string,
  start: number,
  end: number,
  patterns: Patterns,
  moves: TermMatcher<1 | -1>,
): GrowthSaid | null {
  const said = text.slice(Math.max(0, start - reach), start);
  const before = said.split(/[.;:\n\t]/).at(-1)!;
  const sentence = start - before.length;
  const move = moves.scan(before).at(-1);
  if (move === undefined || before.slice(move.end).trim() !== '') return null;
  const lead = before.slice(0, move.start).trimEnd();
  const behind = patterns.get('series.since-behind').exec(text.slice(end, end + reach));
  const since = behind ?? patterns.get('series.since-before').exec(before);
  if (since === null) return null;
  const value = lead.endsWith(',');
  return { direction: move.value, start: sentence + lead.length - Number(value), value, since };
}
