import type { Language } from '../check/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { Database } from '../store/driver.ts';
import { compareChanged } from './across.ts';
import { markCopies } from './markCopies.ts';

/** What follows when files have been loaded: copies are told from originals, and reports compared with each other. */
export const settle = (database: Database, rules: RuleSet, language: Language): Promise<void> =>
  database.alone(async () => {
    await markCopies(database);
    await compareChanged(database, rules, language);
  });
