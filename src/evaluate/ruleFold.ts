import type { RuleSet } from '../rules/ruleSet.ts';
import { type Fold, makeFold } from './fold.ts';

/** The folding that reads a body's full name as the abbreviation that the rules call it by. */
export function ruleFold(rules: RuleSet): Fold {
  const abbreviated = rules.entries('body').filter(({ name }) => /^\p{Lu}+$/u.test(name));
  return makeFold(abbreviated.flatMap(({ name, also }) => also.map((full) => [full, name] as const)));
}
