import { basename } from 'node:path';
import { contextOf } from '../check/context.ts';
import { printIssuer } from '../check/knownIssuer.ts';
import { plain } from '../extract/references/fold.ts';
import type { DocumentVocabulary } from '../extract/references/vocabulary.ts';
import type { Mention } from '../model/analysis.ts';
import type { Report } from '../model/document.ts';
import { addTo } from '../model/multimap.ts';
import type { KnownDocument } from '../rules/kinds/knownDocument.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { Database } from '../store/driver.ts';
import { accusedKeys, listOriginals } from '../store/originals.ts';
import { loadAnalysis } from '../store/texts.ts';

interface Citation {
  mention: Mention;
  source: string;
}

/**
 * The documents that the loaded reports cite with one date and a known issuer, as entries for a register of one's own;
 * those that it has already, and those with a finding, are left out.
 */
export async function citedDocuments(database: Database, rules: RuleSet): Promise<KnownDocument[]> {
  const { words, known } = contextOf(rules);
  const accused = await accusedKeys(database);
  const byKey = new Map<string, Citation[]>();
  for (const { id, path } of await listOriginals(database)) {
    const { analysis } = await loadAnalysis(database, id);
    const source = sourceOf(analysis.identity.report, path);
    for (const mention of analysis.mentions)
      if (isIdentified(mention) && !accused.has(mention.reference.key) && known.of(mention).length === 0)
        addTo(byKey, mention.reference.key, { mention, source });
  }
  const ids = new Set<string>();
  return [...byKey.values()].flatMap((citations) => {
    const entry = toEntry(citations, rules, words);
    if (entry === null || ids.has(entry.id)) return [];
    ids.add(entry.id);
    return [entry];
  });
}

/** Number, symbol and issuer are known; "?" in a key stands for what the report does not say. */
const isIdentified = ({ reference, organisation }: Mention) =>
  reference.number !== null && reference.symbol !== null && organisation !== null && !reference.key.includes('?');

function toEntry(citations: readonly Citation[], rules: RuleSet, words: DocumentVocabulary): KnownDocument | null {
  const dated = citations.filter(({ mention }) => mention.reference.date !== null);
  const [first] = dated;
  if (!first || new Set(dated.map(({ mention }) => mention.reference.date)).size > 1) return null;
  const { number, symbol, year, date } = first.mention.reference;
  const type = citations.map(({ mention }) => typeOf(mention, words)).find((id) => id !== null);
  if (type === undefined || type === null) return null;
  const title = mostFrequent(citations.flatMap(({ mention }) => mention.reference.subject ?? []));
  return {
    id: slug([symbol!, number!, date!.slice(0, 4), first.mention.organisation!].join(' ')),
    type,
    number: number!,
    ...(year === null ? {} : { year }),
    symbol: symbol!,
    date: date!,
    issuer: printIssuer(first.mention, rules),
    ...(title === null ? {} : { title }),
    source: first.source,
  };
}

/** The type that word and symbol agree on; a number without a type's code is a letter's. */
function typeOf({ reference, codedTypes, notation }: Mention, words: DocumentVocabulary): string | null {
  const written = reference.type === null ? null : words.type(reference.type);
  if (written && !words.isGeneral(written.id)) return written.id;
  const [coded] = codedTypes;
  if (coded !== undefined) return words.type(coded)?.id ?? null;
  return notation === 'letter' ? (words.typesOfCode('CV')[0]?.id ?? null) : null;
}

function mostFrequent(subjects: readonly string[]): string | null {
  const count = new Map<string, number>();
  for (const subject of subjects) count.set(subject, (count.get(subject) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? null;
}

/** The report as the entry names it: number, date, issuer, file. */
function sourceOf({ number, year, symbol, date, issuer }: Report, path: string): string {
  const printed = number === null ? null : [number, year, symbol].filter((part) => part !== null).join('/');
  return [printed, date, issuer, basename(path)].filter((part) => part !== null).join(', ');
}

const slug = (text: string) =>
  plain(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
