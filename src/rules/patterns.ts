import type { RuleSet } from './ruleSet.ts';

const piece = /\{([a-z][a-zA-Z0-9.-]*)\}/g;

/**
 * Compiles the named patterns of a rule set; `{name}` inside a pattern stands for another piece.
 * Compiled once per process and rule set; a compiled pattern has the flags `g` and `u`, and `i` unless its rule says exact.
 */
export class Patterns {
  readonly #rules: RuleSet;
  readonly #extra: ReadonlyMap<string, string>;
  readonly #compiled = new Map<string, RegExp>();

  /** `extra`: pieces made from vocabularies, as regular expression sources. */
  constructor(rules: RuleSet, extra: ReadonlyMap<string, string> = new Map()) {
    this.#rules = rules;
    this.#extra = extra;
  }

  /** Source of a piece with all inner pieces put in place. */
  source(id: string, inside: string[] = []): string {
    if (inside.includes(id)) throw new Error(`rules: pattern "${id}" calls itself: ${[...inside, id].join(' → ')}`);
    const made = this.#extra.get(id);
    if (made !== undefined) return made;
    const rule = this.#rules.entry('pattern', id);
    return rule.pattern.replace(piece, (_, name: string) => `(?:${this.source(name, [...inside, id])})`);
  }

  /** A fresh-state global expression for `id`. Callers that keep `lastIndex` across calls must reset it. */
  get(id: string): RegExp {
    let compiled = this.#compiled.get(id);
    if (!compiled) {
      compiled = new RegExp(this.source(id), this.#rules.entry('pattern', id).case === 'exact' ? 'gu' : 'giu');
      this.#compiled.set(id, compiled);
    }
    compiled.lastIndex = 0;
    return compiled;
  }
}

/** A regular expression source that matches any of the words, longest first, a blank for any white space. */
export function alternation(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');
}
