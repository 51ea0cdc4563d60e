import { stringify } from 'yaml';
import { translator } from '../../locales/index.ts';
import { citedDocuments } from '../../pipeline/citedDocuments.ts';
import { loadRules } from '../../rules/load.ts';
import { withDatabase } from '../database.ts';
import { exit } from '../exit.ts';
import type { DatabaseOptions } from '../options.ts';
import { write } from '../write.ts';

/** `doisoat rules known`: the cited documents of a database as a rule file of known documents. */
export async function runKnown(options: DatabaseOptions): Promise<number> {
  const t = translator(options.lang);
  const rules = loadRules(options.rules);
  return withDatabase(options.db, 'read', t, async (database) => {
    const entries = await citedDocuments(database, rules);
    const head = t('rules.knownHead', { count: entries.length });
    const file = stringify({ kind: 'known-document', entries }, { lineWidth: 120 });
    await write(process.stdout, `# ${head}\n${file}`);
    return exit.done;
  });
}
