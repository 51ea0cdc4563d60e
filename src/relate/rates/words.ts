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
  /** The words between a rate and the plan right behind it. */
  isOfPlan(between: string): boolean;
  /** A comparison, up to the opening of the bracket with what is compared. */
  endsWithComparison(before: string): boolean;
  /** Words that make the percentage behind them a share of a whole. */
  endsWithShareOfWhole(before: string): boolean;
  /** Words that make the number behind them an estimate. */
  endsWithEstimate(before: string): boolean;
  /** On which side of the percentage behind these words the share lies; null where they are no bound. */
  boundAt(before: string): 'above' | 'below' | null;
  /** Words that give each of the figures before them its share, in order. */
  isRespectively(between: string): boolean;
  /** Nothing but words that name no measure. */
  isIdle(words: string): boolean;
}

/** Compiles the patterns. */
export function makeRateWords(rules: RuleSet): RateWords {
  const patterns = new Patterns(rules);
  const source = (id: string) => patterns.source(`rate.${id}`);
  const whole = (id: string) => new RegExp(`^(?:${source(id)})$`, 'iu');
  const [share, says, outOf] = [whole('share'), whole('says'), whole('out-of')];
  const of = new RegExp(`^(?:${source('of')})`, 'iu');
  const end = new RegExp(source('base-end'), 'iu');
  const last = (id: string) => new RegExp(`(?:${source(id)})$`, 'iu');
  const [ofPlan, respectively, idle] = [whole('of-plan'), whole('respectively'), whole('idle')];
  const [otherTime, comparison, part] = [last('other-time'), last('against-before'), last('share-of-whole')];
  const [estimated, above, below] = [last('estimated'), last('above'), last('below')];
  return {
    leadToBase: (behind) => of.exec(behind)?.[0].length ?? 0,
    baseIn: (behind) => behind.slice(0, end.exec(behind)?.index ?? behind.length),
    isShare: (between) => share.test(between),
    says: (words) => says.test(words),
    isOutOf: (between) => outOf.test(between),
    endsWithOtherTime: (before) => otherTime.test(before),
    isOfPlan: (between) => ofPlan.test(between),
    endsWithComparison: (before) => comparison.test(before),
    endsWithShareOfWhole: (before) => part.test(before),
    endsWithEstimate: (before) => estimated.test(before),
    boundAt: (before) => (above.test(before) ? 'above' : below.test(before) ? 'below' : null),
    isRespectively: (between) => respectively.test(between),
    isIdle: (words) => idle.test(words),
  };
}
