import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ruleKinds } from './kinds/index.ts';
import { type PlacedEntry, type RuleKind, RuleSet } from './ruleSet.ts';

/** The rules that ship with the program. */
export const shippedRules = fileURLToPath(new URL('../../rules', import.meta.url));

/** A mistake in a rule file: names file, line, key and what was expected. */
export class RuleError extends Error {
  override name = 'RuleError';
}

/**
 * Reads the shipped rules and, over them by kind and identifier, those in `overlay`.
 * @throws RuleError naming file, line and key of the first mistake.
 */
export function loadRules(overlay?: string): RuleSet {
  const entries = new Map<string, PlacedEntry>();
  for (const directory of overlay === undefined ? [shippedRules] : [shippedRules, overlay]) {
    const own = new Set<string>();
    for (const file of ruleFiles(directory))
      for (const placed of readRuleFile(join(directory, file), file)) {
        const key = `${placed.kind} ${placed.id}`;
        if (own.has(key)) throw new RuleError(`${file}:${placed.line}: ${key} stands twice`);
        own.add(key);
        entries.set(key, placed);
      }
  }
  return new RuleSet([...entries.values()]);
}

function ruleFiles(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile() && /\.ya?ml$/.test(found.name))
      .map((found) => relative(directory, join(found.parentPath, found.name)))
      .sort();
  } catch (cause) {
    throw new RuleError(`${directory}: cannot read the rules (${(cause as Error).message})`);
  }
}

function readRuleFile(path: string, name: string): PlacedEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new RuleError(`${name}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  const lineOf = (keys: PropertyKey[]) => lines.linePos(startOf(document, keys)).line;

  const kind = document.get('kind');
  if (typeof kind !== 'string' || !(kind in ruleKinds))
    throw new RuleError(`${name}:${lineOf(['kind'])}: kind: expected one of ${Object.keys(ruleKinds).join(', ')}`);
  const list = document.get('entries');
  if (!isSeq(list)) throw new RuleError(`${name}:${lineOf(['entries'])}: entries: expected a list`);

  return list.items.map((_, index) => {
    const at = ['entries', index];
    const parsed = ruleKinds[kind as RuleKind].safeParse(document.getIn(at, true) ? toPlain(document, at) : undefined);
    if (!parsed.success) throw new RuleError(describe(parsed.error, name, at, lineOf));
    return { kind: kind as RuleKind, id: parsed.data.id, file: name, line: lineOf(at), entry: parsed.data };
  });
}

const toPlain = (document: Document, at: PropertyKey[]): unknown => {
  const node = document.getIn(at, true);
  return isNode(node) ? node.toJS(document) : node;
};

/** Start of the deepest node that exists on the way to `keys`. */
function startOf(document: Document, keys: PropertyKey[]): number {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) && parent.items.find((item) => String(item.key) === String(path.at(-1)));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function describe(error: z.ZodError, name: string, at: PropertyKey[], lineOf: (keys: PropertyKey[]) => number): string {
  const issue = error.issues[0]!;
  const path = [...at, ...issue.path];
  return `${name}:${lineOf(path)}: ${path.slice(1).join('.')}: ${issue.message}`;
}
