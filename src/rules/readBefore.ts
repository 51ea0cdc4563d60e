import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readRuleFile } from './ruleFile.ts';
import type { PlacedEntry } from './ruleSet.ts';

/** Rule files as they were read when the program was built, by name and content: reading YAML takes most of a second. */
type Known = Record<string, PlacedEntry[]>;

const store = new URL('../rules.json', import.meta.url);
/** Beside the sources there is none: their schemas may have changed since. */
let known: Known | undefined = existsSync(store) && import.meta.url.endsWith('.js') ? undefined : {};

/** Reads one rule file, or takes what the build has read of the same bytes. Throws as `readRuleFile`. */
export function readOrTake(path: string, name: string): PlacedEntry[] {
  known ??= JSON.parse(readFileSync(store, 'utf8')) as Known;
  return known[keyOf(path, name)] ?? readRuleFile(path, name);
}

/** Called by the build. */
export function keepForLater(directory: string): void {
  const read = ruleFiles(directory).map((name) => {
    const path = join(directory, name);
    return [keyOf(path, name), readRuleFile(path, name)] as const;
  });
  writeFileSync(store, JSON.stringify(Object.fromEntries(read)));
}

/** Names of the rule files in a folder and those below it. */
export function ruleFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && /\.ya?ml$/.test(found.name))
    .map((found) => relative(directory, join(found.parentPath, found.name)))
    .sort();
}

function keyOf(path: string, name: string): string {
  return createHash('sha256').update(name).update('\0').update(readFileSync(path)).digest('hex');
}
