import type { FigureNode, Heading, Identity, Mention, Reading } from '../../model/analysis.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';

/** What stands in the text besides figures; no figure is read inside it. */
export interface Surroundings {
  identity: Identity;
  mentions: readonly Mention[];
  headings: readonly Heading[];
}

/** Makes the extractor of figures: every reported quantity, in document order. */
export function makeFigureExtractor(_rules: RuleSet): (reading: Reading, around: Surroundings) => FigureNode[] {
  return () => [];
}
