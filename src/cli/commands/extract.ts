import { loadRules } from '../../rules/load.ts';
import { exit } from '../exit.ts';
import type { CommonOptions, LimitOptions } from '../options.ts';
import { describeUnreadable, warningLine } from '../unreadable.ts';
import { withWorkers } from '../withWorkers.ts';
import { write, writeLines } from '../write.ts';

/** `doisoat extract FILE --json`: the contract's document of one file on stdout. */
export function runExtract(path: string, options: CommonOptions & LimitOptions): Promise<number> {
  return withWorkers({ ...options, workers: 1 }, async (workers) => {
    const make = workers.maker(loadRules(options.rules), options.lang);
    try {
      const { document } = await make(path);
      await writeLines(
        process.stderr,
        document.source.warnings.map((warning) => warningLine(path, warning, options.lang)),
      );
      await write(process.stdout, `${JSON.stringify(document, null, 2)}\n`);
      return exit.done;
    } catch (error) {
      await write(process.stderr, `${describeUnreadable(path, error, options.lang)}\n`);
      return exit.unreadable;
    }
  });
}
