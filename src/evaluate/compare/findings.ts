import type { Finding } from '../../model/document.ts';
import type { Fold } from '../fold.ts';
import type { GoldFinding } from '../gold.ts';
import type { Tally } from '../score.ts';

type Found = Pick<Finding, 'rule' | 'severity'> & { evidence: readonly { quote: string }[] };

/**
 * A gold error or warning is met by a finding of its rule, at least a warning, whose evidence shows at least half of the
 * gold's quotes. False is an error or a warning that meets nothing in the gold, of whatever severity there (severity is
 * advice). An information is neutral, and so is a second finding about the same thing.
 */
export function compareFindings(gold: readonly GoldFinding[], found: readonly Found[], fold: Fold): Tally {
  const loud = found.filter(({ severity }) => severity !== 'info');
  const wanted = gold.filter(({ severity, optional }) => severity !== 'info' && !optional);
  const met = (one: GoldFinding) => loud.some((got) => sameFinding(one, got, fold));
  return {
    hits: wanted.filter(met).length,
    missed: wanted.filter((one) => !met(one)).map(({ rule, quotes }) => describe(rule, quotes)),
    false: loud
      .filter((got) => !gold.some((one) => sameFinding(one, got, fold)))
      .map(({ rule, evidence }) =>
        describe(
          rule,
          evidence.map(({ quote }) => quote),
        ),
      ),
  };
}

function sameFinding({ rule, quotes }: GoldFinding, found: Found, fold: Fold): boolean {
  if (rule !== found.rule) return false;
  const shown = found.evidence.map(({ quote }) => fold(quote)).filter((quote) => quote !== '');
  const matched = quotes.map((quote) => fold(quote)).filter((quote) => shown.some((one) => holds(one, quote)));
  return matched.length >= quotes.length / 2;
}

/** One text stands in the other as whole words and numbers. */
function holds(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const word = /[\p{L}\p{M}\p{N}]/u;
  for (let at = long.indexOf(short); at >= 0; at = long.indexOf(short, at + 1))
    if (!word.test(long[at - 1] ?? '') && !word.test(long[at + short.length] ?? '')) return true;
  return false;
}

const describe = (rule: string, quotes: readonly string[]) =>
  `${rule}: ${quotes.map((quote) => quote.replace(/\s+/g, ' ').slice(0, 40)).join(' | ')}`.slice(0, 160);
