import { translator } from '../../locales/index.ts';
import { QueryProblem, runReadingQuery } from '../../store/query.ts';
import { withDatabase } from '../database.ts';
import { exit } from '../exit.ts';
import { harmless } from '../harmless.ts';
import type { DatabaseOptions } from '../options.ts';
import { asCsv, asJson, asTable } from '../table.ts';
import { write, writeLines } from '../write.ts';

interface QueryOptions extends DatabaseOptions {
  format: 'table' | 'json' | 'csv';
  limit: number;
  timeout: number;
}

const printers = { table: asTable, json: asJson, csv: asCsv };

/** `doisoat query SQL`: reads, and only reads, whatever the SQL says. */
export async function runQuery(sql: string, options: QueryOptions): Promise<number> {
  const t = translator(options.lang);
  return withDatabase(options.db, 'read', t, async (database) => {
    try {
      const limits = { rows: Math.floor(options.limit), seconds: options.timeout };
      const { rows, more } = await runReadingQuery(database, sql, limits);
      await write(process.stdout, await printers[options.format](rows));
      if (rows.length === 0) await writeLines(process.stderr, [t('query.none')]);
      if (more) await writeLines(process.stderr, [t('query.more', { limit: limits.rows })]);
      return exit.done;
    } catch (error) {
      if (!(error instanceof QueryProblem)) throw error;
      const values = { detail: harmless(error.message), seconds: options.timeout };
      await writeLines(process.stderr, [t(`query.${error.reason}`, values)]);
      return exit.usage;
    }
  });
}
