/** Registry of rule kinds: one line for each kind of entry that may stand in `rules/`. */
import { character } from './character.ts';
import { checkRule } from './check.ts';
import { pattern } from './pattern.ts';

/** Schema of one entry of each kind. A kind named in `checkKinds` affects checks only, not what is extracted. */
export const ruleKinds = {
  character,
  check: checkRule,
  pattern,
} as const;

export const checkKinds: ReadonlySet<string> = new Set(['check']);
