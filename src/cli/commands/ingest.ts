import { translator } from '../../locales/index.ts';
import { loadRules } from '../../rules/load.ts';
import { shownDatabase } from '../../store/postgres/address.ts';
import { withDatabase } from '../database.ts';
import { databaseOption } from '../databaseOption.ts';
import { exit } from '../exit.ts';
import { describeLoaded, load } from '../loading.ts';
import type { DatabaseOptions, LimitOptions } from '../options.ts';
import { withWorkers } from '../withWorkers.ts';
import { writeLines } from '../write.ts';

/** `doisoat ingest PATH…`: reads, extracts and loads. */
export async function runIngest(paths: string[], options: DatabaseOptions & LimitOptions): Promise<number> {
  const t = translator(options.lang);
  return withWorkers(options, (workers) => {
    const rules = loadRules(options.rules);
    return withDatabase(options.db, 'load', t, async (database) => {
      const loaded = await load(database, paths, rules, options.lang, workers);
      await writeLines(process.stdout, [
        ...describeLoaded(loaded, t),
        t('loaded.database', { path: shownDatabase(options.db) }),
        t('loaded.next', { db: databaseOption(options.db) }),
      ]);
      return loaded.unreadable.length > 0 ? exit.unreadable : exit.done;
    });
  });
}
