import { Patterns } from '../../rules/patterns.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';

/** Tests on the text beside a figure, from the patterns of kind `change.*`. */
export interface ChangeWords {
  /** Nothing but words for "that is" between two ways to say one change. */
  isAgain(between: string): boolean;
  /** "More than" or "less than" another period or a plan at the end of a text; null for neither. */
  comparedAt(before: string): 1 | -1 | null;
  /** The words for a comparison, up to the value in its bracket. */
  isAgainst(between: string): boolean;
  endsWithThan(before: string): boolean;
  hasThan(behind: string): boolean;
  endsWithFrom(before: string): boolean;
  isTo(between: string): boolean;
  isStep(unit: string): boolean;
  /** The second way to say a change can be nothing else. */
  isSurelyAgain(between: string): boolean;
  /** Without the same change said again at the beginning of a text. */
  withoutAgain(behind: string): string;
  /** Words for another period, or a plan, right before its value. */
  endsWithThen(before: string): boolean;
  /** Nothing but words for "so" between the second value and the change. */
  isSo(between: string): boolean;
  /** Whether words say by how much what there is differs from what there should be. */
  isShortOf(words: string): boolean;
  /** Words between two ranks that set one of them in another time. */
  isRankedThen(between: string): boolean;
}

/** Compiles the patterns. */
export function makeChangeWords(rules: RuleSet): ChangeWords {
  const patterns = new Patterns(rules);
  const source = (id: string) => patterns.source(`change.${id}`);
  const whole = (id: string) => new RegExp(`^(?:${source(id)})$`, 'iu');
  const last = (id: string) => new RegExp(`(?:${source(id)})$`, 'iu');
  const [again, against, to, step] = [whole('again'), whole('against'), whole('to'), whole('step')];
  const [surely, so, short, ranked] = [whole('surely-again'), whole('so'), whole('short-of'), whole('ranked-then')];
  const saidAgain = new RegExp(`^(?:${source('said-again')})`, 'iu');
  const then = last('then');
  const any = new RegExp(source('than'), 'iu');
  const [more, less, than, from] = [last('more'), last('less'), last('than'), last('from')];
  return {
    isAgain: (between) => again.test(between),
    comparedAt: (before) => (less.test(before) ? -1 : more.test(before) ? 1 : null),
    isAgainst: (between) => against.test(between),
    endsWithThan: (before) => than.test(before),
    hasThan: (behind) => any.test(behind),
    endsWithFrom: (before) => from.test(before),
    isTo: (between) => to.test(between),
    isStep: (unit) => step.test(unit),
    isSurelyAgain: (between) => surely.test(between),
    withoutAgain: (behind) => behind.replace(saidAgain, ''),
    endsWithThen: (before) => then.test(before),
    isSo: (between) => so.test(between),
    isShortOf: (words) => short.test(words),
    isRankedThen: (between) => ranked.test(between),
  };
}
