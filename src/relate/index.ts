import type { FigureNode, Reading, RelationNode } from '../model/analysis.ts';
import type { Structure } from '../model/structure.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { TermMatcher } from '../rules/terms.ts';
import { PlacedTerms } from '../text/placed.ts';
import { groupsOf } from './groups.ts';
import { type Proposal, type Scope, toNode } from './proposal.ts';
import { proposers } from './propose/index.ts';
import { settle } from './settle.ts';
import { termsOf } from './term.ts';

/** Figures with their state, and the relations that they are in. */
export interface Related {
  figures: FigureNode[];
  relations: RelationNode[];
}

/** Makes the relator: the arithmetic relations between figures, and each figure's `checked` and `reason`. */
export function makeRelator(
  rules: RuleSet,
): (reading: Reading, figures: readonly FigureNode[], structure: Structure) => Related {
  const cueTerms = new TermMatcher(
    rules.entries('cue').flatMap(({ role, terms }) => terms.map((term) => [term, role] as const)),
  );
  const identities = rules.entries('identity');
  const channels = rules.entries('channel').length;
  return (reading, found, structure) => {
    const { text } = reading.normal;
    const cues = new PlacedTerms(cueTerms.scan(text));
    const terms = termsOf(found, reading, structure, cues);
    const groups = groupsOf(text, terms, structure, cues);
    const proposals: Proposal[] = [];
    const scope: Scope = { reading, text, structure, cues, identities, channels, terms, groups, found: proposals };
    for (const propose of proposers) proposals.push(...propose(scope));
    const { figures, kept } = settle(found, proposals);
    return { figures, relations: kept.map(toNode) };
  };
}
