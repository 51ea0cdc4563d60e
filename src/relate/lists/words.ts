import { alternation, Patterns } from '../../rules/patterns.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';

/** The expressions that lists are read by, from the rules. All have the flag `g`; those for heads are also sticky. */
export interface ListWords {
  separator: RegExp;
  comma: RegExp;
  /** The verb between a count and its list. */
  verb: RegExp;
  lead: RegExp;
  number: RegExp;
  letter: RegExp;
  ordinal: RegExp;
  /** Word that heads the name of a body or of a place. */
  bodyHead: RegExp;
  /** Type of a document. */
  paperHead: RegExp;
  isBodyUnit(unit: string): boolean;
  isPaperUnit(unit: string): boolean;
  isSortedUnit(unit: string): boolean;
}

/** Compiles the patterns of kind `list.*` and the types of documents. */
export function makeListWords(rules: RuleSet): ListWords {
  const patterns = new Patterns(rules);
  const get = (id: string) => patterns.get(`list.${id}`);
  const sticky = ({ source, flags }: RegExp) => new RegExp(source, flags.replace('g', 'y'));
  const types = rules.entries('document-type').flatMap(({ name, abbreviations }) => [name, ...abbreviations]);
  const testing = (id: string) => {
    const expression = new RegExp(get(id).source, 'iu');
    return (unit: string) => expression.test(unit);
  };
  return {
    separator: get('separator'),
    comma: get('comma'),
    verb: get('verb'),
    lead: sticky(get('lead')),
    number: get('number'),
    letter: get('letter'),
    ordinal: get('ordinal'),
    bodyHead: sticky(get('body-head')),
    paperHead: new RegExp(`(?:${alternation(types)})(?!\\p{L})`, 'iuy'),
    isBodyUnit: testing('body-unit'),
    isPaperUnit: testing('paper-unit'),
    isSortedUnit: testing('sorted-unit'),
  };
}
