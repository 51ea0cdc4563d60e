import nlp from 'compromise/one';
import type { Area, Body, Province } from '../../rules/kinds/documents.ts';
import { perRuleSet } from '../../rules/perRuleSet.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { fold } from './fold.ts';
import { nearest } from './names.ts';
import { vocabularyOf } from './vocabulary.ts';

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

/** So many names are remembered. */
const mostKnown = 2000;

/** Looks up bodies, areas and provinces in the printed name of an issuer. Never sees a number. */
export class Gazetteer {
  readonly #bodies = new Map<string, Body>();
  readonly #provinces = new Map<string, Province>();
  readonly #areas = new Map<string, Area>();
  readonly #areaById = new Map<string, Area>();
  readonly #bodyTrie: unknown;
  readonly #scope: RegExp;
  readonly #known = new Map<string, KnownIssuer>();

  constructor(rules: RuleSet, scope: RegExp) {
    for (const body of rules.entries('body'))
      for (const name of [body.name, ...body.also]) this.#bodies.set(key(name), this.#bodies.get(key(name)) ?? body);
    for (const province of rules.entries('province'))
      for (const one of [province.name, ...province.also]) this.#provinces.set(key(one), province);
    for (const area of rules.entries('area')) {
      this.#areaById.set(area.id, area);
      for (const one of [area.name, ...area.also]) this.#areas.set(key(one), area);
    }
    this.#bodyTrie = library.buildTrie([...this.#bodies.keys()]);
    this.#scope = new RegExp(`(?<!\\p{L})(?<scope>${scope.source})(?!\\p{L})\\s?(?<place>.{0,40})$`, 'iu');
  }

  /** The body, level and place that a printed issuer names. */
  read(printed: string): KnownIssuer {
    const name = printed.replace(/\d.*$/su, '').trim();
    let known = this.#known.get(name);
    if (!known) {
      const own = ownCopy(name);
      known = this.#read(own);
      if (this.#known.size === mostKnown) this.#known.clear();
      this.#known.set(own, known);
    }
    return /\d/.test(printed) ? { ...known, place: printed.slice(printed.search(/\d/)) } : known;
  }

  /** A province by any of its names, as the rules write it. */
  province(name: string): string | null {
    return this.#provinces.get(key(name))?.name ?? null;
  }

  /** Whether a province is a city of that rank. */
  isCity(name: string): boolean {
    return this.#provinces.get(key(name))?.kind === 'city';
  }

  /** The area that a word means, whatever stands before it ("level", as in "at district level"). */
  area(word: string): Area | null {
    const words = key(word).split(' ');
    for (let from = 0; from < words.length; from++) {
      const area = this.#areas.get(words.slice(from).join(' '));
      if (area) return area;
    }
    return null;
  }

  /** The area that a body's name implies. */
  areaOf(body: Body): Area | null {
    return body.area === undefined ? null : this.#areaById.get(body.area)!;
  }

  /** The word for areas of a level: the first that the rules have. */
  wordFor(level: Area['level']): string | null {
    return [...this.#areaById.values()].find((area) => area.level === level)?.name ?? null;
  }

  #read(name: string): KnownIssuer {
    const text = key(name);
    const found = library(text).lookup(this.#bodyTrie).json({ offset: true, terms: false }).at(-1);
    const body =
      (found && this.#bodies.get(clean(found.text))) ??
      nearest(key(name.slice(0, this.#scope.exec(name)?.index).trim()), this.#bodies);
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
}

const key = (name: string) =>
  fold(name)
    .replace(/\s?&\s?/g, ' va ')
    .replace(/\s+/g, ' ')
    .trim();
/** The same letters in a memory of their own: of a piece of a text, V8 keeps the whole text. */
const ownCopy = (piece: string) => Buffer.from(piece, 'utf16le').toString('utf16le');
const clean = (text: string) => text.replace(/(?<![.,;:])[.,;:]+$/, '');

/** The gazetteer of a rule set, which the stages share. */
export const gazetteerOf = perRuleSet(
  (rules) => new Gazetteer(rules, vocabularyOf(rules).patterns.get('issuer.scope')),
);
