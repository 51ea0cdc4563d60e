import { translator } from '../../locales/index.ts';
import { type Severity, severities } from '../../model/document.ts';
import { recheckAll } from '../../pipeline/recheck.ts';
import { loadRules } from '../../rules/load.ts';
import { countBySeverity } from '../../store/findings.ts';
import { shownDatabase } from '../../store/postgres/address.ts';
import { countGone } from '../../store/verdicts.ts';
import { withDatabase } from '../database.ts';
import { databaseOption } from '../databaseOption.ts';
import { exit, UsageError } from '../exit.ts';
import type { DatabaseOptions } from '../options.ts';
import { writeLines } from '../write.ts';

interface CheckOptions extends DatabaseOptions {
  columns?: string;
  format: 'text' | 'json' | 'csv';
  failOn: 'none' | Severity;
}

/** `doisoat check`: runs every check again over what is loaded. */
export async function runCheck(options: CheckOptions): Promise<number> {
  const t = translator(options.lang);
  if (options.columns !== undefined) throw new UsageError(t('against.only', { option: '--columns' }));
  if (options.format !== 'text') throw new UsageError(t('against.only', { option: '--format' }));
  const rules = loadRules(options.rules);
  return withDatabase(options.db, 'change', t, async (database) => {
    const { reports, outdated } = await recheckAll(database, rules, options.lang);
    const found = await countBySeverity(database);
    const gone = await countGone(database);
    const db = databaseOption(options.db);
    await writeLines(process.stdout, [
      t('checked.reports', { count: reports, ...found }),
      ...(found.dismissed > 0 ? [t('verdict.hidden', { count: found.dismissed, db })] : []),
      ...(gone > 0 ? [t('verdict.gone', { count: gone, db })] : []),
      t('loaded.database', { path: shownDatabase(options.db) }),
      t('checked.next', { db }),
    ]);
    if (outdated > 0) await writeLines(process.stderr, [t('checked.outdated', { count: outdated })]);
    const { failOn } = options;
    const severe =
      failOn !== 'none' && severities.slice(0, severities.indexOf(failOn) + 1).some((one) => found[one] > 0);
    return severe ? exit.findings : exit.done;
  });
}
