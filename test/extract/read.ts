import { makeHeadingExtractor } from '../../src/extract/headings/index.ts';
import { makeIdentityExtractor } from '../../src/extract/identity/index.ts';
import { makeReferenceExtractor } from '../../src/extract/references/index.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { loadRules } from '../../src/rules/load.ts';
import { composeText } from '../../src/text/compose.ts';
import { makeNormaliser } from '../../src/text/normalise.ts';

const rules = loadRules();
const normalise = makeNormaliser(rules);
const identityOf = makeIdentityExtractor(rules);
const mentionsIn = makeReferenceExtractor(rules);
const headingsIn = makeHeadingExtractor(rules);

/** Everything that is read of a text besides figures; each line is a paragraph. */
export function read(text: string): Analysis {
  const lines = text.normalize('NFC').split('\n');
  const source = composeText(lines.map((line) => ({ kind: 'paragraph' as const, text: line.trim(), page: null })));
  const reading = { source, normal: normalise(source) };
  const identity = identityOf(reading);
  const mentions = mentionsIn(reading, identity);
  return { text: source.text, identity, mentions, headings: headingsIn(reading), figures: [], relations: [] };
}

/** The references of a text in short: "type|number|year|symbol|date". */
export const brief = (text: string): string[] =>
  read(text).mentions.map(({ reference: { type, number, year, symbol, date } }) =>
    [type, number, year, symbol, date].map((field) => field ?? '').join('|'),
  );
