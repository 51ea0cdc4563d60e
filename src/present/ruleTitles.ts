import type { Language } from '../locales/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';

/** A check's name in plain words. One that is no longer there goes by its identifier. */
export function ruleTitles(rules: RuleSet, language: Language): (rule: string) => string {
  const byId = new Map(rules.entries('check').map(({ id, title }) => [id, title[language]]));
  return (rule) => byId.get(rule) ?? rule;
}
