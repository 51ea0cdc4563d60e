import type { FigureNode, Mention, Reading, RelationNode } from '../model/analysis.ts';
import type { Structure } from '../model/structure.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { TermMatcher } from '../rules/terms.ts';
import { PlacedTerms } from '../text/placed.ts';
import { makeChangeWords } from './changes/words.ts';
import { makeDivisions } from './divisions.ts';
import { Found } from './found.ts';
import { headsOf } from './group.ts';
import { groupsOf } from './groups.ts';
import { makeKinship } from './kin.ts';
import { makeListWords } from './lists/words.ts';
import { type Scope, termsIn, toNode } from './proposal.ts';
import { proposers } from './propose/index.ts';
import { makeRateWords } from './rates/words.ts';
import { settle } from './settle.ts';
import { slipOf } from './slips/index.ts';
import { cellsOf, termsOf } from './term.ts';

/** Figures with their state, and the relations that they are in. */
export interface Related {
  figures: FigureNode[];
  relations: RelationNode[];
}

/** Makes the relator: the arithmetic relations between figures, and each figure's `checked` and `reason`. */
export function makeRelator(
  rules: RuleSet,
): (reading: Reading, figures: readonly FigureNode[], structure: Structure, mentions: readonly Mention[]) => Related {
  const cueTerms = new TermMatcher(
    rules.entries('cue').flatMap(({ role, terms }) => terms.map((term) => [term, role] as const)),
  );
  const compounds = new TermMatcher(
    rules
      .entries('not-unit')
      .filter(({ id }) => id === 'compounds')
      .flatMap(({ terms }) => terms.map((term) => [term, true as const] as const)),
  );
  const measures = new Set(rules.entries('unit').flatMap(({ id, terms }) => (id === 'measure' ? terms : [])));
  const restating = new TermMatcher(
    rules.entries('restatement').flatMap(({ role, terms }) => terms.map((term) => [term, role] as const)),
  );
  const emptyWords = new Set(
    rules.entries('not-unit').flatMap(({ id, terms }) => (id === 'function-words' ? terms : [])),
  );
  const statusTerms = new TermMatcher(
    rules.entries('status').flatMap(({ id, terms }) => terms.map((term) => [term, id] as const)),
  );
  const channelTerms = new TermMatcher(
    rules.entries('channel').flatMap(({ id, terms }) => terms.map((term) => [term, id] as const)),
  );
  const kin = makeKinship(rules.entries('unit-family'));
  const identities = rules.entries('identity');
  const divisions = makeDivisions(rules.entries('division'));
  const channels = rules.entries('channel').filter(({ joins }) => joins.length === 0).length;
  const listWords = makeListWords(rules);
  const changeWords = makeChangeWords(rules);
  const rateWords = makeRateWords(rules);
  return (reading, figures, structure, mentions) => {
    const { text, words } = reading.normal;
    const cues = new PlacedTerms(cueTerms.find(words));
    const terms = termsOf(figures, reading, structure, cues, compounds, measures);
    const groups = groupsOf(text, terms, structure, cues);
    const found = new Found();
    const levels = new Set(figures.flatMap(({ slots }) => slots.level ?? [])).size;
    const scope: Scope = {
      reading,
      text,
      structure,
      cues,
      statuses: new PlacedTerms(statusTerms.find(words)),
      channelWords: new PlacedTerms(channelTerms.find(words)),
      listWords,
      changeWords,
      rateWords,
      mentions: placed(mentions, reading),
      divisions: divisions(words),
      restating: new PlacedTerms(restating.find(words)),
      emptyWords,
      identities,
      channels,
      terms,
      cells: cellsOf(terms),
      kin,
      groups,
      found,
      heads: headsOf(groups),
      levels,
    };
    for (const propose of proposers) found.add(propose(scope));
    const { figures: settled, kept } = settle(figures, found.all, scope);
    const confirmed = new Set(kept.filter(({ holds }) => holds).flatMap(termsIn));
    const named = kept.map((one) => (one.holds ? one : { ...one, slip: slipOf(one, scope, confirmed) }));
    return { figures: settled, relations: named.map(toNode) };
  };
}

const placed = (mentions: readonly Mention[], { normal }: Reading): PlacedTerms<Mention> =>
  new PlacedTerms(
    mentions.map((value) => ({
      start: normal.fromSource(value.reference.start),
      end: normal.fromSource(value.reference.end - 1) + 1,
      value,
    })),
  );
