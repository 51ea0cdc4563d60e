import { translator } from '../../locales/index.ts';
import { usualWorkers } from '../../pipeline/workers/index.ts';
import { harmless } from '../../present/harmless.ts';
import { reasonOf } from '../../present/reason.ts';
import { QueueWorker } from '../../queue/worker.ts';
import { loadRules } from '../../rules/load.ts';
import { exit, UsageError } from '../exit.ts';
import type { DatabaseOptions, LimitOptions } from '../options.ts';
import { withQueue } from '../withQueue.ts';
import { withWorkers } from '../withWorkers.ts';
import { writeLines } from '../write.ts';

interface WorkerOptions extends DatabaseOptions, LimitOptions {
  concurrency?: number;
  untilDone?: boolean;
}

/** `doisoat worker`: loads what is in the queue, until it is stopped. */
export async function runWorker(options: WorkerOptions): Promise<number> {
  const { lang: language, db, memory, untilDone = false } = options;
  const t = translator(language);
  const concurrency = options.concurrency ?? usualWorkers(memory);
  const rules = loadRules(options.rules);
  return withWorkers({ ...options, workers: concurrency }, (workers) =>
    withQueue(
      db,
      t,
      async (database, boss) => {
        let [loaded, unreadable] = [0, 0];
        const worker = new QueueWorker(database, boss, {
          ...{ rules, language, concurrency, untilDone },
          pack: workers.packer(rules, language),
          reasonOf: (error) => reasonOf(error, language),
          onFile: (file) => {
            if ('loaded' in file) loaded++;
            else {
              unreadable++;
              process.stderr.write(`${t('unreadable.line', { path: harmless(file.path), reason: file.reason })}\n`);
            }
          },
        });
        const stop = () => {
          process.stderr.write(`${t('queue.stopping')}\n`);
          worker.stop();
        };
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
        await writeLines(process.stderr, [t('queue.started', { count: concurrency })]);
        try {
          await worker.run();
        } catch (error) {
          throw (error as Error).name === 'OtherRules' ? new UsageError(t('queue.otherRules')) : error;
        } finally {
          for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
        }
        await writeLines(process.stdout, [
          t('queue.loaded', { count: loaded }),
          ...(unreadable > 0 ? [t('loaded.unreadable', { count: unreadable })] : []),
        ]);
        return unreadable > 0 ? exit.unreadable : exit.done;
      },
      true,
    ),
  );
}
