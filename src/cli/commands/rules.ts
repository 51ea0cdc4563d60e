import { layColumns } from '../../evaluate/layColumns.ts';
import { rulesNamed, showRule, titleOf } from '../../evaluate/listRules.ts';
import { translator } from '../../locales/index.ts';
import { loadRules } from '../../rules/load.ts';
import { exit, UsageError } from '../exit.ts';
import type { CommonOptions } from '../options.ts';
import { write } from '../write.ts';

/** `doisoat rules list|show|test`. */
export async function runRules(
  action: 'list' | 'show' | 'test',
  options: CommonOptions & { id?: string },
): Promise<number> {
  if (action === 'list') return list(options);
  return action === 'show' ? show(options.id ?? '', options) : test(options);
}

async function list({ rules: folder, lang }: CommonOptions): Promise<number> {
  const t = translator(lang);
  const { placed } = loadRules(folder);
  const rows = placed.map(({ kind, id, file, entry }) => [kind, id, shorten(titleOf(entry, lang)), file]);
  const head = [t('rules.kind'), t('rules.id'), t('rules.title'), t('rules.place')];
  await write(process.stdout, `${layColumns([head, ...rows], false)}\n${t('rules.count', { count: rows.length })}\n`);
  return exit.done;
}

async function show(id: string, { rules: folder, lang }: CommonOptions): Promise<number> {
  const found = rulesNamed(loadRules(folder), id);
  if (found.length === 0) throw new UsageError(translator(lang)('rules.unknown', { id }));
  await write(process.stdout, found.map(showRule).join('\n'));
  return exit.done;
}

/** One line per example that fails, then how many passed; exit status 1 when any failed. */
async function test({ rules: folder }: CommonOptions): Promise<number> {
  const { testRules } = await import('../../evaluate/examples/index.ts');
  const outcomes = await testRules(loadRules(folder));
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { file, line, rule, example, reason } of failed)
    await write(process.stdout, `${file}:${line}: ${rule}: ${example === '' ? '' : `"${example}": `}${reason}\n`);
  await write(process.stdout, `${outcomes.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length > 0 ? exit.findings : exit.done;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
