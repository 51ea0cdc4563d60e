import { makeIdentityExtractor } from '../../../src/extract/identity/index.ts';
import { makeReferenceExtractor } from '../../../src/extract/references/index.ts';
import type { Reference } from '../../../src/model/document.ts';
import { readBytes } from '../../../src/read/index.ts';
import { loadRules } from '../../../src/rules/load.ts';
import { composeText } from '../../../src/text/compose.ts';
import { makeNormaliser } from '../../../src/text/normalise.ts';
import { asSeen } from './variations.ts';

const rules = loadRules();
const normalise = makeNormaliser(rules);
const identityOf = makeIdentityExtractor(rules);
const mentionsIn = makeReferenceExtractor(rules);

/** The references of a file's bytes, by the way that every file takes; `text` is what their offsets index. */
export async function referencesOf(bytes: Uint8Array): Promise<{ text: string; references: Reference[] }> {
  const { blocks } = await readBytes(bytes);
  const source = composeText(blocks);
  const reading = { source, normal: normalise(source) };
  const references = mentionsIn(reading, identityOf(reading)).map(({ reference }) => reference);
  return { text: source.text, references };
}

/** The same for the bytes of a plain text, which are not composed to NFC before the reader gets them. */
export const referencesIn = (text: string) => referencesOf(new TextEncoder().encode(text));

/** In short: "type|number|year|symbol|date". */
export const inShort = ({ type, number, year, symbol, date }: Reference): string =>
  [type, number, year, symbol, date].map((field) => field ?? '').join('|');

/** What no other way of typing may change: every field, and the printed words as a reader sees them. */
export const told = ({ start: _start, end: _end, page: _page, quote, issuer, subject, ...fields }: Reference) => ({
  ...fields,
  quote: asSeen(quote),
  issuer: issuer && asSeen(issuer),
  subject: subject && asSeen(subject),
});

/** The same of all references of a text.
 * @throws where a quote is not what stands between its offsets. */
export async function toldIn(typed: string) {
  const { text, references } = await referencesIn(typed);
  for (const { quote, start, end } of references)
    if (text.slice(start, end) !== quote) throw new Error(`${quote} is not at ${start}`);
  return references.map(told);
}
