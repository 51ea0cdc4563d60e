import { Patterns } from '../../rules/patterns.ts';
import { perRuleSet } from '../../rules/perRuleSet.ts';
import type { LegacyRules } from './index.ts';

/** What the rules say of encodings from before Unicode, as plain data that a worker can be sent. */
export const legacyRules = perRuleSet(
  (rules): LegacyRules => ({
    encodings: rules.entries('encoding'),
    syllable: new Patterns(rules).source('syllable'),
  }),
);
