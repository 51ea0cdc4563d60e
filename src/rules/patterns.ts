import { RuleError } from './ruleError.ts';
import type { RuleSet } from './ruleSet.ts';

/** `{name}` calls a piece; `\p{…}` and `\u{…}` are the regular expression's own. */
const piece = /(?<!\\[pPu])\{([a-z][a-zA-Z0-9.-]*)\}/g;

/**
 * Compiles the named patterns of a rule set; `{name}` inside a pattern stands for another piece.
 * Compiled once per process and rule set; a compiled pattern has the flags `g` and `u`, and `i` unless its rule says exact.
 * Mistakes (no such piece, a piece that calls itself, no valid expression) are RuleErrors that name file and line.
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
    if (inside.includes(id)) throw this.#mistake(id, `calls itself: ${[...inside, id].join(' → ')}`);
    const made = this.#extra.get(id);
    if (made !== undefined) return made;
    const caller = inside.at(-1);
    if (caller !== undefined && !this.#rules.has('pattern', id))
      throw this.#mistake(caller, `calls {${id}}, but there is no pattern of that name`);
    const { pattern } = this.#rules.entry('pattern', id);
    return pattern.replace(piece, (_, name: string) => `(?:${this.source(name, [...inside, id])})`);
  }

  /** A fresh-state global expression for `id`. Callers that keep `lastIndex` across calls must reset it. */
  get(id: string): RegExp {
    let compiled = this.#compiled.get(id);
    if (!compiled) {
      compiled = this.#compile(id, this.source(id), 'g');
      this.#compiled.set(id, compiled);
    }
    compiled.lastIndex = 0;
    return compiled;
  }

  /** Whether an example of a rule is matched as a whole; of "one «two» three", just the part between the marks. */
  matchesExample(id: string, example: string): boolean {
    this.get(id);
    const { text, start, end } = markedPart(example);
    const ending = end === text.length ? '$' : `(?<=^[\\s\\S]{${end}})`;
    const whole = this.#compile(id, `(?:${this.source(id)})${ending}`, 'y');
    whole.lastIndex = start;
    return whole.test(text);
  }

  #compile(id: string, source: string, mode: 'g' | 'y'): RegExp {
    const flags = this.#rules.entry('pattern', id).case === 'exact' ? `${mode}u` : `${mode}iu`;
    try {
      return new RegExp(source, flags);
    } catch (cause) {
      throw this.#mistake(id, `not a regular expression: ${(cause as Error).message.split(': ').at(-1)}`);
    }
  }

  #mistake(id: string, what: string): RuleError {
    const { file, line } = this.#rules.place('pattern', id);
    return new RuleError(file, line, `pattern ${id}: ${what}`);
  }
}

/** An example without its marks, and where the marked part stands; the whole of it where nothing is marked. */
function markedPart(example: string): { text: string; start: number; end: number } {
  const marked = /^([^\u00ab]*)\u00ab([^\u00bb]*)\u00bb(.*)$/su.exec(example);
  if (!marked) return { text: example, start: 0, end: example.length };
  const [, before = '', part = '', after = ''] = marked;
  return { text: before + part + after, start: before.length, end: before.length + part.length };
}

/** A regular expression source that matches any of the words, longest first, a blank for any white space. */
export function alternation(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => literal(word).replace(/ /g, '\\s'))
    .join('|');
}

interface Branch {
  /** A word ends here. */
  ends: boolean;
  next: Map<string, Branch>;
}

/**
 * The same, with the beginnings that words share written once: a long list takes a fraction of the machine code, and all
 * expressions of a process share what room there is for that. Not for what is read from right to left: a tree knows which
 * word is the longest from where it begins, not from where it ends.
 */
export function wordTree(words: Iterable<string>): string {
  const root: Branch = { ends: false, next: new Map() };
  for (const word of words) {
    let branch = root;
    for (const letter of word) {
      const next: Branch = branch.next.get(letter) ?? { ends: false, next: new Map() };
      branch.next.set(letter, next);
      branch = next;
    }
    branch.ends = true;
  }
  return written(root);
}

function written({ ends, next }: Branch): string {
  const ways = [...next].map(([letter, branch]) => (letter === ' ' ? '\\s' : literal(letter)) + written(branch));
  if (ways.length === 0) return '';
  return ways.length === 1 && !ends ? ways[0]! : `(?:${ways.join('|')})${ends ? '?' : ''}`;
}

/** A regular expression source that matches the text as it is, outside character classes. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
