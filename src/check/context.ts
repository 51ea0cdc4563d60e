import { type DocumentVocabulary, vocabularyOf } from '../extract/references/vocabulary.ts';
import { perRuleSet } from '../rules/perRuleSet.ts';
import { KnownDocuments } from './knownDocuments.ts';

/** What checks may know besides the report: the vocabulary of documents and the register of known ones. */
export interface CheckContext {
  words: DocumentVocabulary;
  known: KnownDocuments;
}

/** Built once for each rule set. */
export const contextOf = perRuleSet(
  (rules): CheckContext => ({ words: vocabularyOf(rules), known: new KnownDocuments(rules) }),
);
