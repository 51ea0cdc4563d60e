import { makeReportMaker } from '../../pipeline/makeReport.ts';
import { loadRules } from '../../rules/load.ts';
import { exit } from '../exit.ts';
import type { CommonOptions } from '../options.ts';
import { describeUnreadable, warningLine } from '../unreadable.ts';
import { write, writeLines } from '../write.ts';

/** `doisoat extract FILE --json`: the contract's document of one file on stdout. */
export async function runExtract(path: string, options: CommonOptions): Promise<number> {
  const rules = loadRules(options.rules);
  try {
    const { document } = await makeReportMaker(rules, options.lang)(path);
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
}
