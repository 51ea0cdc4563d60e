import { type Change, compareWithBaseline, fell, readBaseline, saveBaseline } from '../../evaluate/baseline.ts';
import { type Evaluation, evaluate } from '../../evaluate/evaluate.ts';
import { findGoldFiles, GoldError } from '../../evaluate/goldFolder.ts';
import { makeMeasureFold } from '../../evaluate/measureFold.ts';
import { partName, printChanges, printEvaluation } from '../../evaluate/print.ts';
import { ruleFold } from '../../evaluate/ruleFold.ts';
import { type Language, type Translate, translator } from '../../locales/index.ts';
import type { ExtractedDocument } from '../../model/document.ts';
import { groupBy } from '../../model/multimap.ts';
import { withFindingsAcross } from '../../pipeline/acrossFiles.ts';
import type { AnalysedFile } from '../../pipeline/analyse.ts';
import { makeReportMaker, type ReportMaker } from '../../pipeline/makeReport.ts';
import { loadRules } from '../../rules/load.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { exit, UsageError } from '../exit.ts';
import type { CommonOptions } from '../options.ts';
import { describeUnreadable } from '../unreadable.ts';
import { write } from '../write.ts';

interface EvalOptions extends CommonOptions {
  gold?: string;
  baseline?: string;
  save?: string;
  format: 'text' | 'json';
}

const usualBaseline = 'test/eval.json';

/** `doisoat eval DIR`: exit status 1 when an F1 fell against the baseline. */
export async function runEval(directory: string, options: EvalOptions): Promise<number> {
  const t = translator(options.lang);
  const rules = loadRules(options.rules);
  const make = makeReportMaker(rules, options.lang);
  const files = usable(() => findGoldFiles(directory, options.gold), t);
  if (files.length === 0) throw new UsageError(t('eval.nothing', { directory }));

  const fold = ruleFold(rules);
  const measureFold = makeMeasureFold(rules, fold);
  const extract = await extractAll(
    files.map(({ path }) => path),
    make,
    rules,
    options.lang,
  );
  const evaluation = await evaluate(files, extract, fold, measureFold);
  for (const { name, error } of evaluation.unread)
    await write(process.stderr, `${describeUnreadable(name, error, options.lang)}\n`);

  const baselinePath = options.baseline ?? usualBaseline;
  const baseline = usable(() => readBaseline(baselinePath), t, baselinePath);
  const changes = baseline === null ? null : compareWithBaseline(evaluation, baseline);
  await write(process.stdout, `${show(evaluation, changes, baselinePath, options.format, t)}\n`);
  if (options.save !== undefined) {
    saveBaseline(options.save, evaluation);
    await write(process.stderr, `${t('eval.saved', { path: options.save })}\n`);
    return exit.done;
  }

  const gone = evaluation.unread.map(({ name }) => name).filter((name) => baseline?.documents[name] !== undefined);
  if (gone.length > 0)
    await write(process.stderr, `${t('eval.gone', { baseline: baselinePath, list: gone.join(', ') })}\n`);
  const fallen = (changes ?? []).filter((change) => fell([change]));
  if (fallen.length > 0) {
    const list = fallen.map(({ document, part }) => `${document} (${partName(part, t)})`).join(', ');
    await write(process.stderr, `${t('eval.fell', { list })}\n`);
  }
  return fallen.length > 0 || gone.length > 0 ? exit.findings : exit.done;
}

/** Reads all files, and compares those of one format with each other: the formats are copies of the same reports. */
async function extractAll(
  paths: readonly string[],
  make: ReportMaker,
  rules: RuleSet,
  language: Language,
): Promise<(path: string) => Promise<ExtractedDocument>> {
  const read = new Map<string, AnalysedFile | { error: unknown }>();
  for (const path of paths) read.set(path, await make(path).catch((error: unknown) => ({ error })));
  const made = [...read.values()].flatMap((one) => ('error' in one ? [] : [one]));
  const formats = groupBy(made, ({ document }) => document.source.format);
  const documents = formats.flatMap((alike) => withFindingsAcross(alike, rules, language));
  const byPath = new Map(documents.map((document) => [document.source.path, document]));
  return async (path) => {
    const one = read.get(path)!;
    if ('error' in one) throw one.error;
    return byPath.get(path)!;
  };
}

function show(
  evaluation: Evaluation,
  changes: Change[] | null,
  baseline: string,
  format: EvalOptions['format'],
  t: Translate,
): string {
  if (format === 'json') {
    const unread = evaluation.unread.map(({ name }) => name);
    return JSON.stringify({ ...evaluation, unread, changes }, null, 2);
  }
  const text = printEvaluation(evaluation, t);
  return changes === null ? text : `${text}\n${printChanges(changes, baseline, t)}`;
}

/** Mistakes in gold or baseline files are mistakes of the call: one line, exit status 2. */
function usable<T>(read: () => T, t: Translate, path?: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof GoldError) throw new UsageError(error.message);
    if (path !== undefined) throw new UsageError(t('eval.badBaseline', { path }));
    throw error;
  }
}
