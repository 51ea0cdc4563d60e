import type { RuleSet } from './ruleSet.ts';

/** Makes something of a rule set once, however many stages ask for it. */
export function perRuleSet<T>(make: (rules: RuleSet) => T): (rules: RuleSet) => T {
  const made = new WeakMap<RuleSet, T>();
  return (rules) => {
    let found = made.get(rules);
    if (found === undefined) {
      found = make(rules);
      made.set(rules, found);
    }
    return found;
  };
}
