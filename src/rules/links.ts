import { RuleError } from './ruleError.ts';
import type { RuleKind, RuleSet } from './ruleSet.ts';

/** Keys whose values are identifiers of other rules: kind → key → kind of the rule that must be there. */
const links: Partial<Record<RuleKind, Record<string, RuleKind>>> = {
  identity: { whole: 'status', parts: 'status', optional: 'status' },
  province: { successor: 'province' },
};

/** @throws RuleError for the first rule that names another one that is not there. */
export function checkLinks(rules: RuleSet): void {
  for (const { kind, id, file, line, entry } of rules.placed)
    for (const [key, target] of Object.entries(links[kind] ?? {})) {
      const value = (entry as Record<string, unknown>)[key] ?? [];
      const absent = [value].flat().find((name) => !rules.has(target, String(name)));
      if (absent !== undefined)
        throw new RuleError(file, line, `${kind} ${id}: ${key}: expected the id of a ${target}, found '${absent}'`);
    }
}
