import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ColumnProblem, type Columns, fields, parseColumns } from '../../check/against/mapping.ts';
import { type Translate, translator } from '../../locales/index.ts';
import { compareWithList } from '../../pipeline/against.ts';
import { openFile } from '../../pipeline/makeReport.ts';
import { harmless } from '../../present/harmless.ts';
import { reasonOf } from '../../present/reason.ts';
import { asCsv } from '../../present/rows.ts';
import { UnreadableFile } from '../../read/index.ts';
import { loadRules } from '../../rules/load.ts';
import { withDatabase } from '../database.ts';
import { exit, UsageError } from '../exit.ts';
import type { DatabaseOptions } from '../options.ts';
import { againstRow, againstText, countOutcomes } from '../report/against.ts';
import { styleFor } from '../report/style.ts';
import { write } from '../write.ts';

export interface AgainstOptions extends DatabaseOptions {
  against: string;
  columns?: string;
  format: 'text' | 'json' | 'csv';
  failOn: 'none' | 'info' | 'warning' | 'error';
}

/** `doisoat check --against FILE`: what is loaded against an official list. A difference counts as a warning. */
export async function runAgainst(options: AgainstOptions): Promise<number> {
  const { against, format, failOn, lang } = options;
  const t = translator(lang);
  const columns = columnsOf(options.columns, t);
  const bytes = await openFile(against).catch((error: unknown) => {
    throw unreadable(error);
  });
  const rules = loadRules(options.rules);
  const results = await withDatabase(options.db, 'read', t, (database) =>
    compareWithList(database, bytes, columns, rules).catch((error: unknown) => {
      if (error instanceof UnreadableFile) throw unreadable(error);
      throw columnError(error, against, t);
    }),
  );
  const rows = () => results.map((one) => againstRow(one, t));
  if (format === 'csv') await write(process.stdout, asCsv(rows()));
  else if (format === 'json') {
    const whole = { list: against, counts: countOutcomes(results), comparisons: rows() };
    await write(process.stdout, `${JSON.stringify(whole, null, 2)}\n`);
  } else await write(process.stdout, againstText(results, against, t, styleFor(process.stdout)));
  const differs = results.some(({ outcome }) => outcome === 'differs');
  return differs && (failOn === 'warning' || failOn === 'info') ? exit.findings : exit.done;

  function unreadable(error: unknown): UsageError {
    const kind = error instanceof UnreadableFile && error.reason === 'unknownKind';
    const reason = kind ? t('against.unknownKind') : reasonOf(error, lang);
    return new UsageError(t('against.unreadable', { path: harmless(against), reason }));
  }
}

const columnFile = z.partialRecord(z.enum(fields), z.union([z.string(), z.number()]).transform(String));

/** From the call, or from the file that it names. */
function columnsOf(written: string | undefined, t: Translate): Columns {
  if (written === undefined) return {};
  if (!/\.ya?ml$/i.test(written)) {
    try {
      return parseColumns(written);
    } catch (error) {
      throw columnError(error, written, t);
    }
  }
  try {
    if (!existsSync(written)) throw new Error(t('unopened.missing'));
    const read = columnFile.safeParse(parse(readFileSync(written, 'utf8')));
    if (!read.success) throw new ColumnProblem('unknown', read.error.issues[0]?.path.join('.') || written);
    return read.data;
  } catch (error) {
    if (error instanceof ColumnProblem) throw columnError(error, written, t);
    const reason = harmless((error as Error).message.split('\n')[0]!);
    throw new UsageError(t('against.columnFile', { path: harmless(written), reason }));
  }
}

function columnError(error: unknown, path: string, t: Translate): unknown {
  if (!(error instanceof ColumnProblem)) return error;
  const values = { named: harmless(error.message), path: harmless(path), list: fields.join(', ') };
  return new UsageError(t(error.reason === 'unknown' ? 'against.columnUnknown' : 'against.columnMissing', values));
}
