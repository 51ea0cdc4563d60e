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
  endsWithRespectively(before: string): boolean;
  /** Words for the rate of what was counted last. */
  isThis(words: string): boolean;
  /** Nothing but words that name no measure. */
  isIdle(words: string): boolean;
  /** Words that make the number behind them the rest of a whole; the same words behind it. */
  endsWithRest(before: string): boolean;
  beginsWithRest(behind: string): boolean;
  /** Nothing but words that may stand between the parts of a closed vocabulary. */
  isPlain(words: string): boolean;
}

/** Compiles the patterns. */
export function makeRateWords(rules: RuleSet): RateWords {
  const patterns = new Patterns(rules);
  const source = (id: string) => patterns.source(`rate.${id}`);
  const tester = (expression: RegExp) => (text: string) => expression.test(text);
  const whole = (id: string) => tester(new RegExp(`^(?:${source(id)})$`, 'iu'));
  const ends = (id: string) => tester(new RegExp(`(?:${source(id)})$`, 'iu'));
  const of = new RegExp(`^(?:${source('of')})`, 'iu');
  const end = new RegExp(source('base-end'), 'iu');
  const [above, below] = [ends('above'), ends('below')];
  return {
    leadToBase: (behind) => of.exec(behind)?.[0].length ?? 0,
    baseIn: (behind) => behind.slice(0, end.exec(behind)?.index ?? behind.length),
    isShare: whole('share'),
    says: whole('says'),
    isOutOf: whole('out-of'),
    endsWithOtherTime: ends('other-time'),
    isOfPlan: whole('of-plan'),
    endsWithComparison: ends('against-before'),
    endsWithShareOfWhole: ends('share-of-whole'),
    endsWithEstimate: ends('estimated'),
    boundAt: (before) => (above(before) ? 'above' : below(before) ? 'below' : null),
    endsWithRespectively: ends('respectively'),
    isThis: whole('this'),
    isIdle: whole('idle'),
    endsWithRest: ends('rest-before'),
    beginsWithRest: tester(new RegExp(`^(?:${source('rest-behind')})`, 'iu')),
    isPlain: whole('plain'),
  };
}
