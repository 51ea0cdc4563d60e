import { addTo } from '../../model/multimap.ts';
import type { Body, DocumentType } from '../../rules/kinds/documents.ts';
import { alternation, Patterns, wordTree } from '../../rules/patterns.ts';
import { perRuleSet } from '../../rules/perRuleSet.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { TermMatcher } from '../../rules/terms.ts';
import { fold, plain, spellings } from './fold.ts';
import { matchAt } from './match.ts';
import { remembered } from './remembered.ts';

/** Types and bodies by what is printed for them, and the patterns that are made of their names. */
export class DocumentVocabulary {
  readonly patterns: Patterns;
  /** What one pass over a text finds: names of bodies, and words for laws, which are cited by name. */
  readonly names: TermMatcher<{ body: Body } | { law: DocumentType }>;
  readonly #typeWords: TermMatcher<{ type: DocumentType; abbreviation: string | null }>;
  readonly #typeByName = new Map<string, DocumentType>();
  readonly #typeByAbbreviation = new Map<string, DocumentType>();
  readonly #bodyByName = new Map<string, Body>();
  readonly #general = new Set<string>();
  readonly #provinces = new Set<string>();
  readonly #typesByCode: Map<string, DocumentType[]>;
  readonly #bodiesByCode: Map<string, Body[]>;
  readonly #typeCodesByLetters: ReadonlyMap<string, string[]>;
  readonly #bodyCodesByLetters: ReadonlyMap<string, string[]>;

  constructor(rules: RuleSet) {
    const types = rules.entries('document-type');
    const bodies = rules.entries('body');
    for (const type of types) {
      if (type.codes.length === 0 && type.cited === undefined) this.#general.add(type.id);
      this.#typeByName.set(fold(type.name), type);
      for (const short of type.abbreviations)
        if (!this.#typeByAbbreviation.has(short)) this.#typeByAbbreviation.set(short, type);
    }
    for (const body of bodies) for (const name of [body.name, ...body.also]) this.#bodyByName.set(fold(name), body);
    for (const { name, also } of rules.entries('province'))
      for (const one of [name, ...also]) this.#provinces.add(fold(one));
    this.#typesByCode = byCode(types);
    this.#bodiesByCode = byCode(bodies);
    this.#typeCodesByLetters = byLetters(this.#typesByCode.keys());
    this.#bodyCodesByLetters = byLetters(this.#bodiesByCode.keys());
    const named = types.flatMap((type) => spellings(type.name).map((word) => ({ word, type, abbreviation: null })));
    const short = [...this.#typeByAbbreviation].map(([word, type]) => ({ word, type, abbreviation: word }));
    this.#typeWords = new TermMatcher([...named, ...short].map((entry) => [entry.word, entry]));
    const laws = types.filter(({ cited }) => cited === 'law');
    this.names = new TermMatcher<{ body: Body } | { law: DocumentType }>([
      ...laws.flatMap((law) => spellings(law.name).map((name) => [name, { law }] as const)),
      ...bodies.flatMap((body) =>
        [body.name, ...body.also].flatMap(spellings).map((name) => [name, { body }] as const),
      ),
    ]);
    const names = (list: readonly DocumentType[]) => alternation(list.flatMap(({ name }) => spellings(name)));
    this.patterns = new Patterns(
      rules,
      new Map([
        ['document.type', names(types)],
        ['document.type-named', names(types.filter(({ cited }) => cited === 'named'))],
        ['document.type-abbreviation', alternation(this.#typeByAbbreviation.keys())],
        ['issuer.body', wordTree(bodies.flatMap(({ name, also }) => [name, ...also].flatMap(spellings)))],
      ]),
    );
  }

  /** The type that a word stands for; abbreviations only in their own letter case. */
  type(word: string): DocumentType | null {
    return this.#typeByName.get(fold(word)) ?? this.#typeByAbbreviation.get(word) ?? null;
  }

  /** The type whose word or abbreviation ends exactly at `end`; abbreviations only in their own letter case. */
  typeBefore(text: string, end: number): { start: number; type: DocumentType } | null {
    const found = this.#typeWords.matchBefore(text, end);
    if (!found) return null;
    const { start, value } = found;
    const right = value.abbreviation === null || text.slice(start, end) === value.abbreviation;
    return right ? { start, type: value.type } : null;
  }

  body(name: string): Body | null {
    return this.#bodyByName.get(fold(name)) ?? null;
  }

  isProvince(name: string): boolean {
    return this.#provinces.has(fold(name.trim()));
  }

  isProvinceLevel(scope: string | null): boolean {
    return scope !== null && matchAt(this.patterns.get('place.province-level'), scope, 0) !== null;
  }

  /** A type that may stand for any other (a paper, a document): it has no code of its own. */
  isGeneral(type: string): boolean {
    return this.#general.has(type);
  }

  /** Types and bodies whose code a part of a symbol is. */
  readonly typesOfCode = remembered((code: string) => this.#typesByCode.get(codeKey(code)) ?? none);
  readonly bodiesOfCode = remembered((code: string) => this.#bodiesByCode.get(codeKey(code)) ?? none);

  /** The codes that a part of a symbol is but for the marks on its letters: those of types, else those of bodies. */
  codesLike(part: string, ofType: boolean): readonly string[] {
    const letters = plain(part);
    return (ofType && this.#typeCodesByLetters.get(letters)) || this.#bodyCodesByLetters.get(letters) || none;
  }

  isCode(part: string): boolean {
    return this.typesOfCode(part).length > 0 || this.bodiesOfCode(part).length > 0;
  }

  /** The bodies whose codes stand in a symbol ("KH-UBND", "CT/TU", "SNV-CCHC&VTLT"). */
  readonly bodiesOfSymbol = remembered((symbol: string): readonly Body[] => {
    const parts = symbol.split(/[-/.]/);
    return parts.flatMap((part, index) =>
      index === 0 && parts.length > 1 && this.typesOfCode(part).length > 0 ? [] : [...this.bodiesOfCode(part)],
    );
  });
}

/** The vocabulary of a rule set, which the stages share. */
export const vocabularyOf = perRuleSet((rules) => new DocumentVocabulary(rules));

const none: readonly never[] = [];

/** Codes are compared without letter case, "&" and the number of an assembly ("QH14"). */
const codeKey = (code: string) =>
  code
    .replace(/&/g, '')
    .replace(/\d{1,3}$/, '')
    .toUpperCase();

function byCode<T extends { codes: readonly string[] }>(list: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const entry of list) for (const code of entry.codes) addTo(map, codeKey(code), entry);
  return map;
}

function byLetters(codes: Iterable<string>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const code of codes) addTo(map, plain(code), code);
  return map;
}
