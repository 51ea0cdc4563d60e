import { RuleError } from './ruleError.ts';
import type { RuleKind, RuleSet } from './ruleSet.ts';

/**
 * Keys whose values are identifiers of other rules: kind → key → kind of the rule that must be there. The value is one
 * identifier, a list of them, or a map from one to another.
 */
const links: Partial<Record<RuleKind, Record<string, RuleKind>>> = {
  body: { area: 'area' },
  identity: { whole: 'status', parts: 'status', optional: 'status' },
  'known-document': { type: 'document-type' },
  province: { successor: 'province' },
  'series-measure': { status: 'status', next: 'series-measure' },
  status: { under: 'status' },
};

/** @throws RuleError for the first rule that names another one that is not there. */
export function checkLinks(rules: RuleSet): void {
  for (const { kind, id, file, line, entry } of rules.placed)
    for (const [key, target] of Object.entries(links[kind] ?? {})) {
      const absent = names((entry as Record<string, unknown>)[key]).find((name) => !rules.has(target, name));
      if (absent !== undefined)
        throw new RuleError(file, line, `${kind} ${id}: ${key}: expected the id of a ${target}, found '${absent}'`);
    }
}

function names(value: unknown): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : Object.entries(value as Record<string, string>).flat();
}
