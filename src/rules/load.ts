import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLinks } from './links.ts';
import { readOrTake, ruleFiles } from './readBefore.ts';
import { RuleError } from './ruleError.ts';
import { type PlacedEntry, RuleSet } from './ruleSet.ts';

export { RuleError };

/** The rules that ship with the program. */
export const shippedRules = fileURLToPath(new URL('../../rules', import.meta.url));

/**
 * Reads the shipped rules and, over them by kind and identifier, those in `overlay`.
 * @throws RuleError naming file, line and key of the first mistake.
 */
export function loadRules(overlay?: string): RuleSet {
  const shipped = readFolder(shippedRules, '');
  const rules = new RuleSet(overlay === undefined ? [...shipped.values()] : lay(shipped, readFolder(overlay, overlay)));
  checkLinks(rules);
  return rules;
}

/** An entry of `over` takes the place of the entry with its kind and identifier; new ones come last. */
function lay(under: Map<string, PlacedEntry>, over: Map<string, PlacedEntry>): PlacedEntry[] {
  return [...new Map([...under, ...over]).values()];
}

/** All entries of one folder; an identifier may stand once per kind. */
function readFolder(directory: string, shown: string): Map<string, PlacedEntry> {
  const entries = new Map<string, PlacedEntry>();
  for (const file of filesIn(directory))
    for (const placed of readOrTake(join(directory, file), join(shown, file))) {
      const key = `${placed.kind} ${placed.id}`;
      const first = entries.get(key);
      if (first)
        throw new RuleError(placed.file, placed.line, `${key} stands twice, first in ${first.file}:${first.line}`);
      entries.set(key, placed);
    }
  return entries;
}

function filesIn(directory: string): string[] {
  try {
    return ruleFiles(directory);
  } catch (cause) {
    throw new RuleError(directory, null, `cannot read the rules (${(cause as Error).message})`);
  }
}
