import { stringify } from 'yaml';
import type { PlacedEntry, RuleSet } from '../rules/ruleSet.ts';

/** What a rule is about in a few words: its title or name, else the words it lists. */
export function titleOf(entry: unknown, language: 'vi' | 'en'): string {
  const { title, name, terms, pattern, whole, from } = entry as Record<string, unknown>;
  if (title !== null && typeof title === 'object') return String((title as Record<string, string>)[language]);
  if (Array.isArray(terms)) return [...new Set([name, ...terms].filter((term) => term !== undefined))].join(', ');
  return String(name ?? pattern ?? whole ?? from ?? '');
}

/** The rule as a rule file that can be copied into a folder of own rules, with the place it comes from above it. */
export function showRule({ kind, file, line, entry }: PlacedEntry): string {
  return `# ${file}:${line}\n${stringify({ kind, entries: [entry] }, { lineWidth: 120 })}`;
}

/** All rules of that identifier, of whatever kind; "kind/id" names one. */
export function rulesNamed(rules: RuleSet, name: string): PlacedEntry[] {
  return rules.placed.filter(({ kind, id }) => id === name || `${kind}/${id}` === name);
}
