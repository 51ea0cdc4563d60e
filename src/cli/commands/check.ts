import { translator } from '../../locales/index.ts';
import { recheckAll } from '../../pipeline/recheck.ts';
import { loadRules } from '../../rules/load.ts';
import { countBySeverity } from '../../store/findings.ts';
import { withDatabase } from '../database.ts';
import { exit } from '../exit.ts';
import { type DatabaseOptions, databaseOption } from '../options.ts';
import { writeLines } from '../write.ts';

/** `doisoat check`: runs every check again over what is loaded. */
export async function runCheck(options: DatabaseOptions): Promise<number> {
  const t = translator(options.lang);
  const rules = loadRules(options.rules);
  return withDatabase(options.db, 'change', t, async (database) => {
    const { reports, outdated } = await recheckAll(database, rules, options.lang);
    const found = await countBySeverity(database);
    await writeLines(process.stdout, [
      t('checked.reports', { count: reports, ...found }),
      t('loaded.database', { path: options.db }),
      t('checked.next', { db: databaseOption(options.db) }),
    ]);
    if (outdated > 0) await writeLines(process.stderr, [t('checked.outdated', { count: outdated })]);
    return exit.done;
  });
}
