import { translator } from '../../locales/index.ts';
import { collectFiles, NoReports } from '../../pipeline/collect.ts';
import { stampsOf } from '../../pipeline/stamps.ts';
import { harmless } from '../../present/harmless.ts';
import { reasonOf } from '../../present/reason.ts';
import { enqueue } from '../../queue/enqueue.ts';
import { loadRules } from '../../rules/load.ts';
import { databaseOption } from '../databaseOption.ts';
import { exit } from '../exit.ts';
import type { DatabaseOptions } from '../options.ts';
import { withQueue } from '../withQueue.ts';
import { writeLines } from '../write.ts';

/** `doisoat enqueue PATH…`: the files are for whatever workers there are. */
export async function runEnqueue(paths: string[], options: DatabaseOptions): Promise<number> {
  const { lang, db } = options;
  const t = translator(lang);
  const stamps = stampsOf(loadRules(options.rules), lang);
  return withQueue(db, t, async (database, boss) => {
    const { files, problems } = await collectFiles(paths);
    for (const { path, error } of problems) {
      const reason = error instanceof NoReports ? t('unopened.noReports') : reasonOf(error, lang);
      await writeLines(process.stderr, [t('unreadable.line', { path: harmless(path), reason })]);
    }
    if (files.length > 0) await enqueue(database, boss, files, stamps);
    const next = t('queue.next', { db: databaseOption(db) });
    await writeLines(process.stdout, [t('queue.added', { count: files.length }), next]);
    return problems.length > 0 ? exit.unreadable : exit.done;
  });
}
