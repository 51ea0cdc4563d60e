import nlp from 'compromise/one';
import type { Body } from '../../rules/kinds/documents.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { fold } from './fold.ts';
import { nearestName } from './spelling.ts';

/** What is known of an issuer as printed. */
export interface KnownIssuer {
  body: Body | null;
  /** Level word as printed, in lower case (province, district …), and the proper name behind it. */
  scope: string | null;
  place: string | null;
}

interface View {
  lookup(trie: unknown): View;
  json(options: object): { text: string; offset: { start: number; length: number } }[];
}
interface Library {
  (text: string): View;
  buildTrie(terms: string[]): unknown;
  model(): { one: { unicode: object } };
}
const library = nlp as unknown as Library;
// The tokenizer folds letters of the text but not those of the terms it looks up: with its table emptied, both keep theirs.
library.model().one.unicode = {};

/** Looks up bodies and provinces in the printed name of an issuer. Never sees a number. */
export class Gazetteer {
  readonly #bodies = new Map<string, Body>();
  readonly #provinces = new Map<string, string>();
  readonly #bodyTrie: unknown;
  readonly #scope: RegExp;
  readonly #known = new Map<string, KnownIssuer>();

  constructor(rules: RuleSet, scope: RegExp) {
    for (const body of rules.entries('body'))
      for (const name of [body.name, ...body.also]) this.#bodies.set(key(name), this.#bodies.get(key(name)) ?? body);
    for (const { name, also } of rules.entries('province'))
      for (const one of [name, ...also]) this.#provinces.set(key(one), name);
    this.#bodyTrie = library.buildTrie([...this.#bodies.keys()]);
    this.#scope = new RegExp(`(?<!\\p{L})(?<scope>${scope.source})(?!\\p{L})\\s?(?<place>.{0,40})$`, 'iu');
  }

  /** The body, level and place that a printed issuer names. */
  read(printed: string): KnownIssuer {
    const name = printed.replace(/\d.*$/su, '').trim();
    let known = this.#known.get(name);
    if (!known) {
      known = this.#read(name);
      if (this.#known.size < 10_000) this.#known.set(name, known);
    }
    return /\d/.test(printed) ? { ...known, place: printed.slice(printed.search(/\d/)) } : known;
  }

  /** A province by any of its names, as the rules write it. */
  province(name: string): string | null {
    return this.#provinces.get(key(name)) ?? null;
  }

  #read(name: string): KnownIssuer {
    const text = key(name);
    const found = library(text).lookup(this.#bodyTrie).json({ offset: true, terms: false }).at(-1);
    const body =
      (found && this.#bodies.get(clean(found.text))) ??
      this.#misspelt(name.slice(0, this.#scope.exec(name)?.index).trim());
    const behind = found
      ? name.slice(name.length - (text.length - found.offset.start - clean(found.text).length)).trim()
      : name;
    const match = this.#scope.exec(behind);
    const place = (match ? match.groups!.place! : found ? behind : '').trim();
    return {
      body: body ?? null,
      scope: match ? match.groups!.scope!.toLowerCase() : null,
      place: place === '' ? null : (this.province(place) ?? place),
    };
  }

  #misspelt(name: string): Body | undefined {
    const near = nearestName(key(name), this.#bodies.keys());
    return near === null ? undefined : this.#bodies.get(near);
  }
}

const key = (name: string) =>
  fold(name)
    .replace(/\s*&\s*/g, ' va ')
    .replace(/\s+/g, ' ')
    .trim();
const clean = (text: string) => text.replace(/[.,;:]+$/, '');
