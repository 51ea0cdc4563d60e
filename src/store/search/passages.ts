import { lastAtOrBefore } from '../../text/search.ts';
import type { Database, Value } from '../driver.ts';
import { insertRows } from '../transaction.ts';
import { vectorOf } from './fullText.ts';
import { type Word, wordsOf } from './words.ts';

type PageRuns = readonly (readonly [at: number, page: number | null])[];

/** Puts a report's text in the place of what is indexed of it. Call it inside a transaction. */
export async function indexText(database: Database, report: number, text: string, pages: PageRuns): Promise<void> {
  await database.run('DELETE FROM passages WHERE report_id = ?', [report]);
  const starts = pages.map(([at]) => at);
  const places: Value[][] = [];
  const words: Word[][] = [];
  for (const { start, line } of linesOf(text)) {
    const found = wordsOf(line);
    if (found.length === 0) continue;
    places.push([report, start, start + line.length, pages[lastAtOrBefore(starts, start)]?.[1] ?? null]);
    words.push(found);
  }
  const columns = ['report_id', 'start_offset', 'end_offset', 'page'];
  if (database.kind === 'postgres') {
    const rows = places.map((place, index) => [...place, vectorOf(words[index]!)]);
    return insertRows(database, 'passages', [...columns, 'words'], rows);
  }
  const ids = await database.newIds('passages', places.length);
  const numbered = places.map((place, index) => [ids[index]!, ...place]);
  await insertRows(database, 'passages', ['id', ...columns], numbered);
  const texts = words.map((found, index) => [
    ids[index]!,
    found.map(({ printed }) => printed).join(' '),
    found.map(({ bare }) => bare).join(' '),
  ]);
  await insertRows(database, 'passage_words', ['rowid', 'printed', 'bare'], texts);
}

/** Indexes every report of a database that was made before there was an index. Call it inside a transaction. */
export async function indexAll(database: Database): Promise<void> {
  for (const { id } of await database.all<{ id: number }>('SELECT report_id AS id FROM report_texts ORDER BY 1')) {
    const row = await database.get<{ text: string; runs: string }>(
      'SELECT text, page_runs AS runs FROM report_texts WHERE report_id = ?',
      [id],
    );
    await indexText(database, id, row!.text, JSON.parse(row!.runs) as PageRuns);
  }
}

function* linesOf(text: string): Generator<{ start: number; line: string }> {
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield { start, line: text.slice(start, end) };
    start = end + 1;
  }
}
