import type { Heading, Reading } from '../../model/analysis.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';

/** Makes the extractor of numbered headings and list labels. */
export function makeHeadingExtractor(_rules: RuleSet): (reading: Reading) => Heading[] {
  return () => [];
}
