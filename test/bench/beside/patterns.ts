import type { RuleSet } from '../../../src/rules/ruleSet.ts';
import { built } from '../built.ts';

/** What the program reads with code behind a number: a symbol, whose first part has two capitals, or one and a digit. */
const symbol = String.raw`\p{Lu}\p{L}{0,8}[\p{Lu}\p{N}][\p{L}\p{N}]{0,12}(?:[ ]?[-\/&_.][ ]?\p{L}[\p{L}\p{N}]{0,19}){0,8}`;

/**
 * The rules' own patterns of cited documents as one expression of PCRE2: a number with its symbol and date, a bare number behind
 * the word for its type, a law by its name. What the extractor tells by other means (issuers, lists, what is no document) is
 * not in it.
 */
export async function citationPattern(rules: RuleSet): Promise<string> {
  const { vocabularyOf } = await built<typeof import('../../../src/extract/references/vocabulary.ts')>(
    'extract/references/vocabulary.js',
  );
  const { patterns } = vocabularyOf(rules);
  const piece = (id: string) => {
    const exact = rules.entry('pattern', id).case === 'exact';
    return `(?${exact ? '' : 'i'}:${translated(patterns.source(id))})`;
  };
  return [
    `${piece('document.number')}${symbol}${piece('date.after')}?`,
    `${piece('document.short-before')}${piece('document.short-number')}`,
    `${piece('document.bare-before')}${piece('document.bare-number')}`,
    piece('law.named'),
  ].join('|');
}

/** Without names of groups, of which PCRE2 takes each but once; what it looks back at has one length in each branch. */
const translated = (source: string): string =>
  source
    .replace(/\(\?<[a-z]\w*>/gi, '(?:')
    .replace(/\(\?<([!=])\(\?:([^()]*)\)([^()|]*)\)/g, (_, sign: string, branches: string, rest: string) => {
      const whole = branches.split('|').map((branch) => `${branch}${rest}`);
      return `(?<${sign}${whole.join('|')})`;
    });
