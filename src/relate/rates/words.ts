import { Patterns } from '../../rules/patterns.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';

/** Tests on the text beside a percentage, from the patterns of kind `rate.*`. */
export interface RateWords {
  /** How many letters right behind a percentage lead to the words for its base; 0 where none does. */
  leadToBase(behind: string): number;
  /** The text up to where the words for a base end. */
  baseIn(behind: string): string;
  /** Nothing but the words for a share between a count and its percentage. */
  isShare(between: string): boolean;
  /** Nothing but the words for a share right before a percentage. */
  says(words: string): boolean;
  /** The words between the two numbers of a share: "of all". */
  isOutOf(between: string): boolean;
  /** Words that make the count behind them one of another time. */
  endsWithOtherTime(before: string): boolean;
}

/** Compiles the patterns. */
export function makeRateWords(rules: RuleSet): RateWords {
  const patterns = new Patterns(rules);
  const source = (id: string) => patterns.source(`rate.${id}`);
  const whole = (id: string) => new RegExp(`^(?:${source(id)})$`, 'iu');
  const [share, says, outOf] = [whole('share'), whole('says'), whole('out-of')];
  const of = new RegExp(`^(?:${source('of')})`, 'iu');
  const end = new RegExp(source('base-end'), 'iu');
  const otherTime = new RegExp(`(?:${source('other-time')})$`, 'iu');
  return {
    leadToBase: (behind) => of.exec(behind)?.[0].length ?? 0,
    baseIn: (behind) => behind.slice(0, end.exec(behind)?.index ?? behind.length),
    isShare: (between) => share.test(between),
    says: (words) => says.test(words),
    isOutOf: (between) => outOf.test(between),
    endsWithOtherTime: (before) => otherTime.test(before),
  };
}
