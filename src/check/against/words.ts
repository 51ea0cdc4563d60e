import { plain } from '../../extract/references/fold.ts';
import type { SeriesMeasure } from '../../rules/kinds/series.ts';
import { Patterns } from '../../rules/patterns.ts';
import { perRuleSet } from '../../rules/perRuleSet.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { TermMatcher } from '../../rules/terms.ts';

/** The vocabularies of official lists, compiled once for each rule set. */
export interface ListWords {
  patterns: Patterns;
  /** The measures that words may mean: one where it is clear, none where no rule knows them. */
  measuresOf(words: string, percent: boolean): SeriesMeasure[];
  /** Identifier of a level; undefined where the words name none. */
  levelOf(words: string): string | undefined;
}

/** Without marks, capitals and double blanks. */
export const bare = (text: string): string => plain(text).replace(/\s+/gu, ' ').trim();

export const listWordsOf = perRuleSet((rules: RuleSet): ListWords => {
  const measures = rules.entries('series-measure');
  const patterns = new Patterns(rules);
  const statuses = new TermMatcher(
    rules.entries('status').flatMap(({ id, terms }) => terms.map((term) => [term, id] as const)),
  );
  const levels = new Map(
    rules
      .entries('level')
      .flatMap(({ id, name, terms, beside }) =>
        [id, name, ...terms, ...beside].map((term) => [bare(term), id] as const),
      ),
  );
  return {
    patterns,
    measuresOf(words, percent) {
      const named = measures.filter(({ id, name }) => [id, name.vi, name.en].some((one) => bare(one) === bare(words)));
      if (named.length > 0) return named;
      const rate = percent || patterns.get('series.rate').test(words);
      const said = new Set(statuses.scan(words).map(({ value }) => value));
      return measures.filter(({ kind, status }) => said.has(status) && (kind === 'percent') === rate);
    },
    levelOf: (words) => levels.get(bare(words)),
  };
});
