import type { Analysis, Mention } from '../model/analysis.ts';
import type { Citation } from '../model/series.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { contextOf } from './context.ts';
import { keepApart } from './keepApart.ts';
import { groupBy, oneLine } from './mentions.ts';
import { afterRestart } from './register.ts';

/**
 * The mentions of documents of which it is clear, outside their own report too, which document is meant: number, symbol, day
 * and whose they are. Those of the register of known documents are checked against it.
 */
export function citationsOf(analysis: Analysis, rules: RuleSet): Citation[] {
  const { words, known } = contextOf(rules);
  const { mentions } = keepApart(analysis, rules, words);
  const shared = new Set(
    groupBy(mentions, ({ subject }) => (subject === null ? null : String(subject.start)))
      .filter((sharing) => sharing.length > 1)
      .flat(),
  );
  return mentions.flatMap((mention) => {
    const { reference, organisation, notation } = mention;
    const { id, number, symbol, date, key, issuer, quote, subject, type } = reference;
    if (number === null || symbol === null || date === null || organisation === null) return [];
    if (key.includes('?') || key.includes('||') || key.endsWith(` ${id}`)) return [];
    // Every committee has such a symbol: whose it is must be printed.
    if (issuer === null && words.bodiesOfSymbol(symbol).every(({ scope }) => scope === 'unit')) return [];
    if (known.of(mention).length > 0) return [];
    const register = `${afterRestart(reference, date)}|${notation === 'party' ? type : ''}`;
    const says = subject !== null && !shared.has(mention) && isLocal(mention) ? oneLine(subject) : null;
    return [{ reference: id, document: `${key}|${register}`, date, subject: says, quote: oneLine(quote) }];
  });
}

/** Central documents are cited in too many ways to be compared with one another. */
const isLocal = ({ notation }: Mention) => notation === 'administrative' || notation === 'letter';
