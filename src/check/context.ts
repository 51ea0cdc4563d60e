import { DocumentVocabulary } from '../extract/references/vocabulary.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { KnownDocuments } from './knownDocuments.ts';

/** What checks may know besides the report: the vocabulary of documents and the register of known ones. */
export interface CheckContext {
  words: DocumentVocabulary;
  known: KnownDocuments;
}

const made = new WeakMap<RuleSet, CheckContext>();

/** Built once for each rule set. */
export function contextOf(rules: RuleSet): CheckContext {
  let context = made.get(rules);
  if (!context) {
    const words = new DocumentVocabulary(rules);
    context = { words, known: new KnownDocuments(rules, words) };
    made.set(rules, context);
  }
  return context;
}
