import type { Language } from '../check/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { Database } from '../store/driver.ts';
import { compareDocuments } from './acrossDocuments.ts';
import { compareOrganisations } from './acrossOwn.ts';
import { comparePeriods } from './acrossPeriods.ts';

/**
 * Compares what has changed since the last call: the reports of every organisation that has a new one with each other, what
 * was said of the periods that those speak of with what the bodies above and the units below say of them, and the documents
 * that they cite. Some at a time, each time in a transaction; what is interrupted is done by the next call.
 */
export async function compareChanged(database: Database, rules: RuleSet, language: Language): Promise<void> {
  await compareOrganisations(database, rules, language);
  await comparePeriods(database, rules, language);
  await compareDocuments(database, rules, language);
}
