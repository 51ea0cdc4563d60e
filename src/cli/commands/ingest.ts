import { translator } from '../../locales/index.ts';
import { loadRules } from '../../rules/load.ts';
import { withDatabase } from '../database.ts';
import { exit } from '../exit.ts';
import { describeLoaded, load } from '../loading.ts';
import { type DatabaseOptions, databaseOption } from '../options.ts';
import { writeLines } from '../write.ts';

/** `doisoat ingest PATH…`: reads, extracts and loads. */
export async function runIngest(paths: string[], options: DatabaseOptions): Promise<number> {
  const t = translator(options.lang);
  const rules = loadRules(options.rules);
  return withDatabase(options.db, 'load', t, async (database) => {
    const loaded = await load(database, paths, rules, options.lang);
    await writeLines(process.stdout, [
      ...describeLoaded(loaded, t),
      t('loaded.database', { path: options.db }),
      t('loaded.next', { db: databaseOption(options.db) }),
    ]);
    return loaded.unreadable.length > 0 ? exit.unreadable : exit.done;
  });
}
