import { createHash } from 'node:crypto';
import type { Database } from '../../../src/store/driver.ts';

interface ForeignKey {
  table: string;
  from: string;
  to: string;
}

/**
 * Every table with a hash of its rows, whatever their order. Numbers that only tell rows apart are replaced by what they
 * stand for: a report by the hash of its bytes, a comparison by what is compared. Times of loading are left out.
 */
export async function dump(database: Database): Promise<Record<string, string>> {
  const tables = await database.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'passage_words%' AND name NOT LIKE 'sqlite_%'`,
  );
  const dumped: Record<string, string> = {};
  for (const { name } of tables) dumped[name] = await hashOf(database, name);
  // The full-text index holds no rows: how often each word stands in it.
  await database.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, 'passage_words', 'col')");
  dumped.passage_words = hash(await database.all('SELECT * FROM temp.words'));
  return dumped;
}

async function hashOf(database: Database, table: string): Promise<string> {
  const columns = await database.all<{ name: string; type: string; pk: number }>(
    'SELECT name, type, pk FROM pragma_table_info(?)',
    [table],
  );
  const keys = await database.all<ForeignKey>('SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)', [table]);
  const shown = columns.flatMap(({ name, pk }) => {
    const quoted = `"${name}"`;
    const leads = keys.filter(({ from }) => from === name);
    if (leads.some((key) => key.table === 'comparisons'))
      return [
        `(SELECT c.rule || r.sha256 || c.figure || c.expected || c.actual || c.verdict FROM comparisons c
          JOIN reports r ON r.id = c.report_id WHERE c.id = t.${quoted}) AS ${quoted}`,
      ];
    if (leads.some((key) => key.table === 'reports' || key.to === 'report_id') && name !== 'organisation')
      return [`(SELECT sha256 FROM reports WHERE id = t.${quoted}) AS ${quoted}`];
    return (name === 'id' && pk === 1 && leads.length === 0 && isNumbered(columns)) || name === 'loaded_at'
      ? []
      : [`t.${quoted}`];
  });
  return hash(await database.all(`SELECT ${shown.join(', ')} FROM "${table}" t`));
}

const isNumbered = (columns: readonly { type: string; pk: number }[]) =>
  columns.filter(({ pk }) => pk > 0).every(({ type }) => type === 'INTEGER');

function hash(rows: readonly object[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).sort();
  return `${rows.length} rows ${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)}`;
}
