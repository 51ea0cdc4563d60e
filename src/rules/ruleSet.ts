import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { checkKinds, type ruleKinds } from './kinds/index.ts';

export type RuleKind = keyof typeof ruleKinds;
export type RuleEntry<K extends RuleKind> = z.infer<(typeof ruleKinds)[K]>;

/** An entry with the place it was read from, for messages. */
export interface PlacedEntry {
  kind: RuleKind;
  id: string;
  file: string;
  line: number;
  entry: unknown;
}

/** All rules in force: the shipped ones with a user's own laid over them. Immutable. */
export class RuleSet {
  /** Changes when any rule that affects extraction changes. */
  readonly extractionHash: string;
  /** Changes when any check changes. */
  readonly checkHash: string;
  readonly placed: readonly PlacedEntry[];
  readonly #byKind = new Map<string, Map<string, unknown>>();
  readonly #places = new Map<string, PlacedEntry>();

  constructor(placed: readonly PlacedEntry[]) {
    this.placed = placed;
    for (const each of placed) {
      const { kind, id, entry } = each;
      this.#places.set(`${kind} ${id}`, each);
      const entries = this.#byKind.get(kind) ?? new Map<string, unknown>();
      this.#byKind.set(kind, entries.set(id, entry));
    }
    this.extractionHash = this.#hash((kind) => !checkKinds.has(kind));
    this.checkHash = this.#hash((kind) => checkKinds.has(kind));
  }

  /** Entries of one kind, in the order of the files. */
  entries<K extends RuleKind>(kind: K): RuleEntry<K>[] {
    return [...(this.#byKind.get(kind)?.values() ?? [])] as RuleEntry<K>[];
  }

  /** @throws Error when there is no such entry: rules that the program calls by name must exist. */
  entry<K extends RuleKind>(kind: K, id: string): RuleEntry<K> {
    return this.place(kind, id).entry as RuleEntry<K>;
  }

  has(kind: RuleKind, id: string): boolean {
    return this.#places.has(`${kind} ${id}`);
  }

  /** The entry with the file and line it was read from. @throws Error when there is no such entry. */
  place(kind: RuleKind, id: string): PlacedEntry {
    const found = this.#places.get(`${kind} ${id}`);
    if (found === undefined) throw new Error(`rules: no ${kind} "${id}"`);
    return found;
  }

  #hash(wanted: (kind: string) => boolean): string {
    const entries = [...this.#byKind].filter(([kind]) => wanted(kind)).map(([kind, map]) => [kind, [...map]]);
    return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
  }
}
