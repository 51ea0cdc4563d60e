import { vocabularyOf } from '../../extract/references/vocabulary.ts';
import { makeAnalyser } from '../../pipeline/analyse.ts';
import { RuleError } from '../../rules/ruleError.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { testCheck } from './checkExamples.ts';
import { testEncoding } from './encodingExamples.ts';
import { type Outcome, outcomesOf } from './outcome.ts';
import { testPattern } from './patternExamples.ts';

export type { Outcome };

/** Runs the examples of every rule that has some, in the order of the rules. */
export async function testRules(rules: RuleSet): Promise<Outcome[]> {
  // The vocabulary of documents adds pieces of its own ("document.type"); all others come from pattern rules.
  const { patterns } = vocabularyOf(rules);
  const outcomes: Outcome[] = rules.placed
    .filter(({ kind }) => kind === 'pattern')
    .flatMap((placed) => testPattern(placed, rules, patterns));
  for (const placed of rules.placed) if (placed.kind === 'encoding') outcomes.push(...testEncoding(placed, rules));

  const checks = rules.placed.filter(({ kind }) => kind === 'check');
  try {
    const analyse = makeAnalyser(rules);
    for (const placed of checks) outcomes.push(...(await testCheck(placed, rules, analyse)));
  } catch (error) {
    // Rules that cannot be compiled: no example of a check can be read.
    if (!(error instanceof RuleError)) throw error;
    outcomes.push(...checks.map((placed) => outcomesOf(placed)('', error.message)));
  }
  return outcomes;
}
