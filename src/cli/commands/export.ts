import { type ExportOptions, exportAll } from '../../export/index.ts';
import { TooLarge } from '../../export/zip.ts';
import { translator } from '../../locales/index.ts';
import { harmless } from '../../present/harmless.ts';
import { ruleTitles } from '../../present/ruleTitles.ts';
import { shownPath } from '../../present/shownPath.ts';
import { loadRules } from '../../rules/load.ts';
import { loadText } from '../../store/texts.ts';
import { withDatabase } from '../database.ts';
import { exit, UsageError } from '../exit.ts';
import type { DatabaseOptions } from '../options.ts';
import { programVersion } from '../version.ts';

/** `doisoat export DIR`: every table, the findings and the working papers as files. */
export async function runExport(
  folder: string,
  options: DatabaseOptions & Pick<ExportOptions, 'format' | 'papers'>,
): Promise<number> {
  const { lang: language, format, papers } = options;
  const t = translator(language);
  const rules = loadRules(options.rules);
  return withDatabase(options.db, 'read', t, async (database) => {
    try {
      const settings: ExportOptions = {
        ...{ format, papers, language, t, programVersion: programVersion() },
        checks: rules.entries('check'),
        titleOf: ruleTitles(rules, language),
        textOf: (report) => loadText(database, report),
      };
      await exportAll(database, folder, settings, ({ path, kind, count }) => {
        process.stdout.write(`${t(`export.${kind}`, { path: shownPath(path), rows: count, count })}\n`);
      });
      return exit.done;
    } catch (error) {
      if (error instanceof TooLarge) throw new UsageError(t('export.tooLarge'));
      const { code, message } = error as NodeJS.ErrnoException;
      if (!/^E[A-Z]+$/.test(code ?? '')) throw error;
      throw new UsageError(t('export.unwritable', { path: harmless(folder), detail: harmless(message) }));
    }
  });
}
