import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explain } from './explain.ts';
import { ruleKinds } from './kinds/index.ts';
import { RuleError } from './ruleError.ts';
import type { PlacedEntry, RuleKind } from './ruleSet.ts';

type Path = readonly PropertyKey[];

/**
 * Reads one rule file (`kind: …`, `entries: […]`); `name` stands for it in messages.
 * @throws RuleError for the first mistake.
 */
export function readRuleFile(path: string, name: string): PlacedEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8').normalize('NFC'), { lineCounter: lines });
  const [broken] = [...document.errors, ...document.warnings];
  if (broken)
    throw new RuleError(name, lines.linePos(broken.pos[0]).line, `not valid YAML: ${broken.message.split('\n')[0]}`);
  const lineOf = (keys: Path) => lines.linePos(startOf(document, keys)).line;
  const fail = (keys: Path, mistake: string): never => {
    throw new RuleError(name, lineOf(keys), `${keys.length > 0 ? `${keys.join('.')}: ` : ''}${mistake}`);
  };

  if (!isMap(document.contents)) return fail([], 'expected the keys kind and entries');
  for (const { key } of document.contents.items)
    if (!['kind', 'entries'].includes(String(key))) fail([String(key)], 'unknown key, expected kind or entries');
  const kind = document.get('kind');
  if (!isKind(kind))
    return fail(['kind'], `expected one of ${Object.keys(ruleKinds).sort().join(', ')}, found '${kind ?? ''}'`);
  const list = document.get('entries');
  if (!isSeq(list)) return fail(['entries'], 'expected a list');

  return list.items.map((_, index) => {
    const at = ['entries', index];
    const parsed = ruleKinds[kind].safeParse(plain(document, at));
    if (parsed.success)
      return { kind, id: (parsed.data as { id: string }).id, file: name, line: lineOf(at), entry: parsed.data };
    const issue = parsed.error.issues[0]!;
    const where = [...at, ...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
    const known = issue.path.length === 0 ? Object.keys((ruleKinds[kind] as Partial<z.ZodObject>).shape ?? {}) : [];
    return fail(where, explain(issue, plain(document, where), known));
  });
}

const isKind = (kind: unknown): kind is RuleKind => typeof kind === 'string' && Object.hasOwn(ruleKinds, kind);

function plain(document: Document, at: Path): unknown {
  const node = document.getIn(at, true);
  return isNode(node) ? node.toJS(document) : node;
}

/** Start of the deepest node that exists on the way to `keys`. */
function startOf(document: Document, keys: Path): number {
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
