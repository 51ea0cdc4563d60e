import { bareNumber, type Labels } from '../extract/references/labels.ts';
import { resolverOf } from '../extract/references/resolve.ts';
import type { Mention } from '../model/analysis.ts';
import { addTo } from '../model/multimap.ts';
import type { KnownDocument } from '../rules/kinds/knownDocument.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { isIssuerOf, type KnownIssuer, readIssuer } from './knownIssuer.ts';
import { printDate } from './mentions.ts';
import { type CountedSubjects, countSubjects } from './subjects.ts';

/** A document of the register, with its type in words and its issuer as mentions have it. */
export interface Known extends KnownDocument, KnownIssuer {
  typeName: string;
}

interface Numbered {
  number: string | null;
  year?: number | null | undefined;
  symbol: string | null;
}

/** The register of known documents, to look up mentions in. */
export class KnownDocuments {
  readonly entries: Known[] = [];
  readonly titles: readonly string[];
  readonly countedTitles: CountedSubjects;
  readonly #labels: Labels;
  readonly #byLabel = new Map<string, Known[]>();
  readonly #byDay = new Map<string, Known[]>();

  constructor(rules: RuleSet) {
    const resolver = resolverOf(rules);
    this.#labels = resolver.labels;
    const entries = rules.entries('known-document');
    this.titles = entries.flatMap(({ title }) => title ?? []);
    this.countedTitles = countSubjects(this.titles);
    if (entries.length === 0) return;
    for (const entry of entries) {
      const typeName = rules.entry('document-type', entry.type).name;
      const known = { ...entry, ...readIssuer(entry.issuer, entry.symbol, resolver), typeName };
      this.entries.push(known);
      addTo(this.#byLabel, this.#labelOf(entry), known);
      addTo(this.#byDay, `${bareNumber(entry.number)}|${entry.date}`, known);
    }
  }

  /** Entries with the mention's number, year and symbol of its issuer. */
  of(mention: Mention): readonly Known[] {
    const { reference } = mention;
    if (reference.symbol === null || reference.number === null) return [];
    return (this.#byLabel.get(this.#labelOf(reference)) ?? []).filter(
      (known) => isIssuerOf(known, mention) && !otherRegister(known, mention),
    );
  }

  /** Entries of the mention's issuer with its number and its day, but another symbol, year or type. */
  beside(mention: Mention): readonly Known[] {
    const { number, date } = mention.reference;
    if (number === null || date === null) return [];
    const own = this.of(mention);
    return (this.#byDay.get(`${bareNumber(number)}|${date}`) ?? []).filter(
      (known) => isIssuerOf(known, mention) && !own.includes(known),
    );
  }

  /** Whether the register has the mention with the very date that it prints. */
  confirms(mention: Mention): boolean {
    return this.of(mention).some(({ date }) => date === mention.reference.date);
  }

  /** One form for "57-NQ/TW" and a misprinted "57/NQ-TW". */
  #labelOf({ number, year, symbol }: Numbered): string {
    return `${bareNumber(number!)}/${year ?? ''}/${this.#labels.symbol(symbol!)}`;
  }
}

/** Number and symbol of an entry as they are printed: "30/2020/NĐ-CP", "57-NQ/TW". */
export function printKnown({ number, year, symbol }: KnownDocument): string {
  const party = /^\p{L}+\/\p{L}+$/u.test(symbol) && year === undefined;
  return `${[number, year ?? []].flat().join('/')}${party ? '-' : '/'}${symbol}`;
}

/** The values of a phrase that names an entry. */
export const valuesOf = (known: Known): Record<string, string> => ({
  known: `${known.typeName} ${printKnown(known)}`,
  knownDate: printDate(known.date),
  knownTitle: known.title ?? '',
});

/** Two types with one code, as decisions and regulations of the Party have, are numbered apart. */
const otherRegister = ({ typeName }: Known, { reference: { type }, codedTypes }: Mention) =>
  type !== null && type !== typeName && codedTypes.includes(type) && codedTypes.includes(typeName);
