import { addTo } from '../../model/multimap.ts';
import type { DocumentType } from '../../rules/kinds/documents.ts';
import type { Known } from './keys.ts';
import { bareNumber, lawName } from './labels.ts';
import { matchBefore } from './match.ts';
import { mayMean } from './settle.ts';
import type { DocumentVocabulary } from './vocabulary.ts';

/** More documents of one number than this, and nobody can tell which one a short mention means. */
const mostCandidates = 30;

/** Gives a mention without a symbol the key of the one document of its type and number that the report names in full. */
export function adoptShort(known: readonly Known[], words: DocumentVocabulary): void {
  const full = new Map<string, Known[]>();
  const seen = new Set<string>();
  for (const one of known) {
    const { digits, symbol, type } = one.draft;
    const form = `${one.key}|${type?.id}`;
    if (digits === null || symbol === null || seen.has(form)) continue;
    seen.add(form);
    addTo(full, bareNumber(digits), one);
  }
  for (const one of known) {
    const { digits, symbol, type } = one.draft;
    if (digits === null || symbol !== null) continue;
    const candidates = (full.get(bareNumber(digits)) ?? []).slice(0, mostCandidates);
    const meant = candidates.filter((other) => mayBeOfType(other, type, words) && mayMean(one, other.document));
    if (new Set(meant.map(({ key }) => key)).size === 1) takeOver(one, meant[0]!);
  }
}

/** Gives a law cited by name and year the key of the law of that name whose number the report prints. */
export function adoptLaws(known: readonly Known[], text: string, words: DocumentVocabulary): void {
  const numbered = new Map<string, Set<Known>>();
  for (const one of known) {
    const { draft, document } = one;
    if (draft.type?.cited !== 'law' || draft.digits === null || document.year === null) continue;
    const mark = matchBefore(words.patterns.get('document.number-mark'), text, draft.number.start, 14);
    const name = lawName(text.slice(draft.start, mark?.index ?? draft.number.start));
    const form = `${name}|${document.year}`;
    numbered.set(form, (numbered.get(form) ?? new Set()).add(one));
  }
  for (const one of known) {
    if (one.draft.digits !== null || one.draft.antecedent !== null) continue;
    const laws = [...(numbered.get(`${one.label}|${one.document.year}`) ?? [])];
    if (new Set(laws.map(({ key }) => key)).size === 1) takeOver(one, laws[0]!);
  }
}

/** Gives a mention that points back the key of the one that it points to. */
export function adoptPointers(known: readonly Known[]): void {
  const byDraft = new Map(known.map((one) => [one.draft, one]));
  for (const one of known) {
    const meant = one.draft.antecedent && byDraft.get(one.draft.antecedent);
    if (meant) takeOver(one, meant);
  }
}

function takeOver(one: Known, other: Known): void {
  one.key = other.key;
  one.organisation ??= other.organisation;
}

/** Whether a document may be called by a type word: its own, any general word, or what its symbol's code stands for. */
function mayBeOfType({ draft }: Known, type: DocumentType | null, words: DocumentVocabulary): boolean {
  if (type === null || words.isGeneral(type.id) || draft.type?.id === type.id) return true;
  const [code, ...rest] = draft.symbol!.split(/[-/]/);
  const coded = rest.length > 0 ? words.typesOfCode(code!) : [];
  if (coded.length > 0) return coded.some(({ id }) => id === type.id);
  return type.uncoded && (draft.type === null || words.isGeneral(draft.type.id));
}
