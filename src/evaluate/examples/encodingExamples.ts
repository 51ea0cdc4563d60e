import { makeConverter } from '../../read/legacy/index.ts';
import { legacyRules } from '../../read/legacy/rules.ts';
import type { PlacedEntry, RuleSet } from '../../rules/ruleSet.ts';
import { type Outcome, outcomesOf } from './outcome.ts';

/** Each example must come back as it is written behind it, in a font of the encoding. */
export function testEncoding(placed: PlacedEntry, rules: RuleSet): Outcome[] {
  const { fonts, examples } = rules.entry('encoding', placed.id);
  const outcome = outcomesOf(placed);
  const converter = makeConverter(legacyRules(rules));
  return Object.entries(examples).map(([text, wanted]) => {
    const run = { text, font: fonts[0] ?? null };
    converter.convert([[run]]);
    return outcome(text, run.text === wanted ? '' : `must be ${wanted}, is ${run.text}`);
  });
}
