import { type MeasureRole, measureRoles } from '../../../rules/kinds/measure.ts';
import type { RuleSet } from '../../../rules/ruleSet.ts';
import { TermMatcher } from '../../../rules/terms.ts';

/** What stands right before a number and makes something else of it; asked for in this order. */
export const signRoles = ['rise', 'fall', 'deduction', 'rank'] as const;

/** The words that names of measures are made of, by what is done with them; a match carries the word to show. */
export interface MeasureWords {
  readonly terms: Readonly<Record<MeasureRole, TermMatcher<string>>>;
  /** All words that may make a change, deduction or rank of the number behind them. */
  readonly signs: TermMatcher<string>;
  /** The word that is set before or behind a name. */
  readonly sign: Readonly<
    Record<
      'share' | 'rise' | 'fall' | 'deduction' | 'rank' | 'passive' | 'goal' | 'versus' | 'cumulative' | 'compared',
      string
    >
  >;
}

export function compileMeasureWords(rules: RuleSet): MeasureWords {
  const entries = rules.entries('measure-word');
  const of = (...roles: readonly MeasureRole[]) =>
    new TermMatcher(
      entries
        .filter(({ role }) => roles.includes(role))
        .flatMap(({ name, terms }) => terms.map((term) => [term, name ?? term] as const)),
    );
  const sign = (role: MeasureRole) => entries.find((entry) => entry.role === role)?.name ?? '';
  return {
    terms: Object.fromEntries(measureRoles.map((role) => [role, of(role)])) as MeasureWords['terms'],
    signs: of(...signRoles),
    sign: {
      share: sign('share'),
      rise: sign('rise'),
      fall: sign('fall'),
      deduction: sign('deduction'),
      rank: sign('rank'),
      passive: sign('passive'),
      goal: sign('goal'),
      versus: sign('versus'),
      cumulative: sign('cumulative'),
      compared: sign('compared'),
    },
  };
}

/** The whole of a text is one term. */
export const isWhole = <T>(terms: TermMatcher<T>, text: string): boolean => terms.matchAt(text, 0)?.end === text.length;
