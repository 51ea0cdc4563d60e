import { translator } from '../../locales/index.ts';
import { ruleTitles } from '../../present/ruleTitles.ts';
import { sarifPieces } from '../../present/sarif.ts';
import { loadRules } from '../../rules/load.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { loadAudited } from '../../store/audited.ts';
import type { Database } from '../../store/driver.ts';
import { shownDatabase } from '../../store/postgres/address.ts';
import { loadText } from '../../store/texts.ts';
import { countGone } from '../../store/verdicts.ts';
import { withDatabase } from '../database.ts';
import { exit } from '../exit.ts';
import { type Loaded, load } from '../loading.ts';
import type { DatabaseOptions, LimitOptions } from '../options.ts';
import { type Audit, inOrder, rank } from '../report/audit.ts';
import { auditJson } from '../report/json.ts';
import { styleFor } from '../report/style.ts';
import { auditText } from '../report/text.ts';
import { programVersion } from '../version.ts';
import { withWorkers } from '../withWorkers.ts';
import { write } from '../write.ts';

interface AuditOptions extends DatabaseOptions, LimitOptions {
  format: 'text' | 'json' | 'sarif';
  failOn: 'none' | 'info' | 'warning' | 'error';
}

/** `doisoat audit PATH…`: ingest, check and print the findings. */
export async function runAudit(paths: string[], options: AuditOptions): Promise<number> {
  const t = translator(options.lang);
  return withWorkers(options, (workers) => {
    const rules = loadRules(options.rules);
    return withDatabase(options.db, 'load', t, async (database) => {
      const loaded = await load(database, paths, rules, options.lang, workers);
      const audit = await collect(database, loaded, shownDatabase(options.db));
      await print(audit, database, rules, options);
      if (loaded.unreadable.length > 0) return exit.unreadable;
      const { failOn } = options;
      const severe = audit.reports
        .flatMap(({ findings }) => findings)
        .some(({ severity }) => failOn !== 'none' && rank(severity) <= rank(failOn));
      return severe ? exit.findings : exit.done;
    });
  });
}

async function collect(database: Database, loaded: Loaded, path: string): Promise<Audit> {
  const numbers = loaded.outcomes.flatMap((outcome) => (outcome.done === 'unreadable' ? [] : [outcome.report]));
  return { database: path, reports: await loadAudited(database, numbers), loaded, gone: await countGone(database) };
}

async function print(audit: Audit, database: Database, rules: RuleSet, { format, lang }: AuditOptions): Promise<void> {
  const checks = rules.entries('check');
  if (format === 'json') return write(process.stdout, auditJson(audit));
  const pieces = format === 'sarif' ? sarif() : text();
  for await (const piece of pieces) await write(process.stdout, piece);

  function sarif() {
    const { unreadable } = audit.loaded;
    return sarifPieces(inOrder(audit.reports), {
      programVersion: programVersion(),
      checks,
      language: lang,
      unreadable,
    });
  }

  function text() {
    return auditText(audit, {
      t: translator(lang),
      style: styleFor(process.stdout),
      titleOf: ruleTitles(rules, lang),
      textOf: (report) => loadText(database, report),
    });
  }
}
