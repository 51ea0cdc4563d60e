import type { Identity, Mention, Reading } from '../../model/analysis.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { PlacedTerms } from '../../text/placed.ts';
import { inheritFromSentence } from './context.ts';
import { findDrafts } from './find.ts';
import { identify, type Known } from './keys.ts';
import { distributeDates, inheritTypes, shareDates, shareIssuers } from './lists.ts';
import { findPointers } from './pointers.ts';
import { resolverOf } from './resolve.ts';
import { readTails } from './tails.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** Makes the extractor of references: every mention of a document, in document order. */
export function makeReferenceExtractor(rules: RuleSet): (reading: Reading, identity: Identity) => Mention[] {
  const resolver = resolverOf(rules);
  const { words } = resolver;
  return (reading, identity) => {
    const { text, words: all, toSource } = reading.normal;
    const own = identity.places.number;
    const isOwn = (offset: number) => own !== undefined && offset >= own.start && offset < own.end;
    const names = words.names.find(all);
    const laws = names.filter(({ value }) => 'law' in value).map(({ start }) => start);
    const bodies = names.flatMap(({ value, ...span }) => ('body' in value ? [{ ...span, value: value.body }] : []));
    const full = findDrafts(text, words, laws, (at) => isOwn(toSource(at)));
    const drafts = [...full, ...findPointers(text, full, words)].sort((a, b) => a.start - b.start);
    inheritTypes(text, drafts, words);
    distributeDates(text, drafts, words);
    readTails(text, drafts, words);
    shareDates(text, drafts, words);
    inheritFromSentence(text, drafts, words, new PlacedTerms(bodies));
    shareIssuers(text, drafts, words);
    return identify(text, drafts, identity.report, resolver).map((known, index) =>
      toMention(known, index, reading, words),
    );
  };
}

function toMention(known: Known, index: number, { source, normal }: Reading, words: DocumentVocabulary): Mention {
  const { draft } = known;
  const span = normal.span(draft.start, draft.end);
  const printed = (part: { start: number; end: number }) => asPrinted(part, source.text, normal);
  const dateSpan = draft.date && normal.span(draft.date.start, draft.date.end);
  return {
    reference: {
      id: `r${index + 1}`,
      ...span,
      quote: source.text.slice(span.start, span.end),
      type: draft.type?.name ?? null,
      number: draft.digits,
      year: draft.year,
      symbol: draft.symbol,
      date: draft.date?.iso ?? null,
      issuer: draft.issuer && printed(draft.issuer),
      subject: draft.subject && printed(draft.subject),
      inherited: draft.inherited,
      key: known.key,
      page: source.pageAt(span.start),
    },
    number: normal.span(draft.number.start, draft.number.end),
    date: dateSpan,
    impossibleDate: draft.date && draft.date.iso === null ? normal.text.slice(draft.date.start, draft.date.end) : null,
    notation: draft.notation,
    organisation: known.organisation,
    subject: draft.subject && normal.span(draft.subject.start, draft.subject.end),
    codedTypes: codedTypes(draft.symbol, words),
  };
}

/** The source's own letters and marks, with the line breaks and marks of emphasis left out. */
function asPrinted({ start, end }: { start: number; end: number }, source: string, normal: Reading['normal']): string {
  const span = normal.span(start, end);
  if (span.end - span.start === end - start) return source.slice(span.start, span.end).replace(/\s/g, ' ');
  let text = '';
  for (let at = start; at < end; at++) text += normal.text[at] === ' ' ? ' ' : source[normal.toSource(at)];
  return text;
}

/** A code that both a type and a body have says a type only where a body's code follows it. */
function codedTypes(symbol: string | null, words: DocumentVocabulary): string[] {
  const [first, ...rest] = symbol?.split(/[-/]/) ?? [];
  if (first === undefined || rest.length === 0 || words.bodiesOfCode(rest[0]!).length === 0) return [];
  return words.typesOfCode(first).map(({ name }) => name);
}
