import { lastAtOrBefore } from '../../text/search.ts';
import type { Database } from '../driver.ts';
import { insertRows } from '../transaction.ts';
import { vectorOf } from './fullText.ts';
import { type Forms, formsOf } from './words.ts';

export type PageRuns = readonly (readonly [at: number, page: number | null])[];

/** A line of a report that has words, and these as they are looked up, with a blank between two. */
export interface Passage extends Forms {
  start: number;
  end: number;
  page: number | null;
}

export function passagesOf(text: string, pages: PageRuns): Passage[] {
  const starts = pages.map(([at]) => at);
  const passages: Passage[] = [];
  for (const { start, line } of linesOf(text)) {
    const forms = formsOf(line);
    if (forms.printed === '') continue;
    const page = pages[lastAtOrBefore(starts, start)]?.[1] ?? null;
    passages.push({ start, end: start + line.length, page, ...forms });
  }
  return passages;
}

/** Indexes a report of which nothing is indexed. Call it inside a transaction. */
export async function savePassages(database: Database, report: number, passages: readonly Passage[]): Promise<void> {
  const columns = ['report_id', 'start_offset', 'end_offset', 'page'];
  const places = passages.map(({ start, end, page }) => [report, start, end, page]);
  if (database.kind === 'postgres') {
    const rows = passages.map((passage, index) => [...places[index]!, vectorOf(passage)]);
    return insertRows(database, 'passages', [...columns, 'words'], rows);
  }
  const ids = await database.newIds('passages', places.length);
  const numbered = places.map((place, index) => [ids[index]!, ...place]);
  await insertRows(database, 'passages', ['id', ...columns], numbered);
  const words = passages.map(({ printed, bare }, index) => [ids[index]!, printed, bare]);
  await insertRows(database, 'passage_words', ['rowid', 'printed', 'bare'], words);
}

/** Indexes every report of a database that was made before there was an index. Call it inside a transaction. */
export async function indexAll(database: Database): Promise<void> {
  for (const { id } of await database.all<{ id: number }>('SELECT report_id AS id FROM report_texts ORDER BY 1')) {
    const row = await database.get<{ text: string; runs: string }>(
      'SELECT text, page_runs AS runs FROM report_texts WHERE report_id = ?',
      [id],
    );
    await savePassages(database, id, passagesOf(row!.text, JSON.parse(row!.runs) as PageRuns));
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
