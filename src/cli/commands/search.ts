import { translator } from '../../locales/index.ts';
import { asCsv, asJson } from '../../present/rows.ts';
import { termsOf } from '../../store/search/expression.ts';
import { type Hit, searchText } from '../../store/search/search.ts';
import { TooLate } from '../../store/withinTime.ts';
import { withDatabase } from '../database.ts';
import { exit, UsageError } from '../exit.ts';
import { hitRow, hitTable } from '../hits.ts';
import type { DatabaseOptions } from '../options.ts';
import { write, writeLines } from '../write.ts';

interface SearchOptions extends DatabaseOptions {
  format: 'table' | 'json' | 'csv';
  issuer?: string;
  period?: string;
  limit: number;
  timeout: number;
}

const mostWords = 100;

/** `doisoat search WORDS`: passages of the loaded reports that hold every word. */
export async function runSearch(words: string[], options: SearchOptions): Promise<number> {
  const t = translator(options.lang);
  const terms = termsOf(words.join(' '));
  if (terms.length === 0) throw new UsageError(t('search.nothing'));
  if (terms.flat().length > mostWords) throw new UsageError(t('search.long', { most: mostWords }));
  const limits = { rows: Math.ceil(options.limit), seconds: options.timeout };
  return withDatabase(options.db, 'read', t, async (database) => {
    try {
      const { hits, more } = await searchText(database, terms, options, limits);
      await write(process.stdout, await print(hits));
      if (hits.length === 0) await writeLines(process.stderr, [t('search.none')]);
      if (more) await writeLines(process.stderr, [t('search.more', { limit: limits.rows })]);
      return exit.done;
    } catch (error) {
      if (!(error instanceof TooLate)) throw error;
      await writeLines(process.stderr, [t('search.late', { seconds: options.timeout })]);
      return exit.usage;
    }
  });

  function print(hits: readonly Hit[]): string | Promise<string> {
    if (options.format === 'table') return hitTable(hits, t, process.stdout.columns ?? 110);
    return (options.format === 'json' ? asJson : asCsv)(hits.map(hitRow));
  }
}
