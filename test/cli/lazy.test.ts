import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Everything that a module imports as soon as it is loaded, and what that imports in turn. */
function loadedAtOnce(module: URL, found = new Set<string>()): Set<string> {
  const source = readFileSync(module, 'utf8');
  for (const [, names, from] of source.matchAll(/^import (?!type )([^;]*?) from '([^']+)';$/gms)) {
    const onlyTypes = /^\{\s*(?:type \w+,?\s*)+\}$/.test(names!);
    if (onlyTypes || found.has(from!)) continue;
    if (!from!.startsWith('.')) found.add(from!);
    else {
      const next = new URL(from!, module);
      if (found.has(next.href)) continue;
      found.add(next.href);
      loadedAtOnce(next, found);
    }
  }
  return found;
}

test('help needs commander and the messages, nothing that takes time to load', () => {
  const loaded = [...loadedAtOnce(new URL('../../src/cli/main.ts', import.meta.url))];
  expect(loaded.filter((name) => !name.startsWith('file:')).sort()).toEqual(['commander', 'node:fs']);
  const folders = new Set(loaded.map((name) => /\/src\/(\w+)\//.exec(name)?.[1]).filter(Boolean));
  expect([...folders].sort()).toEqual(['cli', 'locales']);
});
