import type { Patterns } from '../../rules/patterns.ts';
import { RuleError } from '../../rules/ruleError.ts';
import type { PlacedEntry, RuleSet } from '../../rules/ruleSet.ts';
import { type Outcome, outcomesOf } from './outcome.ts';

/** Each string of `matches` must match as a whole, none of `misses` may. */
export function testPattern(placed: PlacedEntry, rules: RuleSet, patterns: Patterns): Outcome[] {
  const { id, matches, misses } = rules.entry('pattern', placed.id);
  const outcome = outcomesOf(placed);
  try {
    return [
      ...matches.map((text) =>
        outcome(text, patterns.matchesExample(id, text) ? '' : 'must match as a whole, does not'),
      ),
      ...misses.map((text) => outcome(text, patterns.matchesExample(id, text) ? 'must not match, matches' : '')),
    ];
  } catch (error) {
    return [outcome('', error instanceof RuleError ? error.mistake.replace(`pattern ${id}: `, '') : String(error))];
  }
}
