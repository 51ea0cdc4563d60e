import type { Body } from '../../rules/kinds/documents.ts';
import type { Issuer } from './draft.ts';
import { fold } from './fold.ts';
import { matchAt } from './match.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

const longest = 90;
const capital = /\p{Lu}/u;

/** Reads an issuer whose name starts exactly at `at`; null where none does. */
export function issuerAt(text: string, at: number, words: DocumentVocabulary): Issuer | null {
  return knownIssuerAt(text, at, words) ?? unknownIssuerAt(text, at, words);
}

/** An issuer that the vocabulary knows, with the level and the place behind its name, and a title before it. */
export function knownIssuerAt(text: string, at: number, words: DocumentVocabulary): Issuer | null {
  const named = matchAt(words.patterns.get('issuer.named'), text, at);
  if (!named) return null;
  const body = words.body(named.groups!.body!);
  let end = at + named[0].length;
  const scope = matchAt(words.patterns.get('issuer.scope-name'), text, end);
  if (scope) end += scope[0].length;
  if (body?.scope !== 'national') {
    const place = matchAt(words.patterns.get('issuer.place'), text, end);
    if (
      place &&
      !isPerson(place[0], named[0], scope?.[0], words) &&
      (scope || body?.scope === 'district' || words.isProvince(place[0]))
    )
      end += place[0].length;
  }
  const term = matchAt(words.patterns.get('issuer.term'), text, end);
  return { start: at, end: end + (term?.[0].length ?? 0), body };
}

/** "the chairman of the province's committee Lê Văn An": three words behind a title are a person, unless a province has them. */
const isPerson = (name: string, before: string, scope: string | undefined, words: DocumentVocabulary): boolean =>
  name.trim().split(' ').length === 3 &&
  !words.isProvince(name) &&
  words.isProvinceLevel(scope?.trim() ?? null) &&
  matchAt(words.patterns.get('issuer.title'), before, 0) !== null;

/** A capitalised name that no vocabulary knows, up to the word or mark that ends it. */
function unknownIssuerAt(text: string, at: number, words: DocumentVocabulary): Issuer | null {
  if (!capital.test(text[at] ?? '')) return null;
  const window = text.slice(at, at + longest);
  const stop = words.patterns.get('issuer.end').exec(window);
  const end = at + (stop ? stop.index : window.length);
  if (!stop || end - at < 4 || /\d/.test(text.slice(at, end))) return null;
  if (matchAt(words.patterns.get('document.type-word'), text, at)) return null;
  return { start: at, end, body: null };
}

/** Whether a body can have given a number with this symbol: its code stands there. */
export function fits(body: Body | null, symbol: string | null, words: DocumentVocabulary): boolean {
  if (!body || symbol === null) return false;
  return words
    .bodiesOfSymbol(symbol)
    .some((one) => one.codes.some((code) => body.codes.some((own) => fold(own) === fold(code))));
}
