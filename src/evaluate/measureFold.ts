import type { RuleSet } from '../rules/ruleSet.ts';
import { type Fold, makeFold } from './fold.ts';

/**
 * The folding that reads a measure as the set of its words: statuses by the name of the vocabulary, abbreviations in full,
 * without words that only lead to a name or on from it; which comes first does not matter.
 */
export function makeMeasureFold(rules: RuleSet, fold: Fold): Fold {
  const statuses = rules
    .entries('status')
    .flatMap(({ name, measure, terms }) =>
      terms.filter((term) => term.includes(' ')).map((term) => [term, measure ?? name] as const),
    );
  const words = rules.entries('measure-word');
  const short = words.flatMap(({ role, name, terms }) =>
    role === 'short' && name ? terms.map((term) => [term, name] as const) : [],
  );
  const termsOf = (wanted: string) => words.filter(({ role }) => role === wanted).flatMap(({ terms }) => terms);
  const link = new Set(termsOf('link'));
  const empty = new Set(
    [...termsOf('lead').filter((term) => link.has(term)), ...termsOf('passive'), ...termsOf('share')]
      .flatMap((term) => term.split(' '))
      .map((word) => fold(word)),
  );
  const inFull = makeFold(short);
  const byStatus = makeFold(statuses);
  return (text) => {
    const said = byStatus(inFull(fold(text))).split(/[^\p{L}\p{M}\p{N}]+/u);
    return [...new Set(said)]
      .filter((word) => word !== '' && !empty.has(word))
      .sort()
      .join(' ');
  };
}
