import { translator } from '../../locales/index.ts';
import { harmless } from '../../present/harmless.ts';
import { asCsv, asJson } from '../../present/rows.ts';
import { ask } from '../../store/ask/index.ts';
import { QueryProblem } from '../../store/queryProblem.ts';
import { explain, failureOf } from '../database.ts';
import { exit, UsageError } from '../exit.ts';
import type { DatabaseOptions } from '../options.ts';
import { asTable } from '../table.ts';
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
  const limits = { rows: Math.ceil(options.limit), seconds: options.timeout };
  try {
    const { rows, more } = await ask({ path: options.db, sql, limits });
    await write(process.stdout, await printers[options.format](rows));
    if (rows.length === 0) await writeLines(process.stderr, [t('query.none')]);
    if (more) await writeLines(process.stderr, [t('query.more', { limit: limits.rows })]);
    return exit.done;
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw asUsage(error as Error, options.db, t);
    const values = { detail: harmless(error.message), seconds: options.timeout };
    await writeLines(process.stderr, [t(`query.${error.reason}`, values)]);
    return exit.usage;
  }
}

const unopened = /^(?:MissingDatabase|ForeignDatabase)$/;

const asUsage = (error: Error, path: string, t: ReturnType<typeof translator>): Error =>
  unopened.test(error.name) || /^SQLITE_CANTOPEN/.test(error.message)
    ? new UsageError(explain(error, path, t))
    : failureOf(error, path, t);
