import { csvLine } from '../present/csv.ts';
import type { Row } from '../store/driver.ts';
import type { Table } from '../store/exporting/tables.ts';

/** By this mark spreadsheets know that the file is UTF-8. */
const mark = '\ufeff';

export async function* csvPieces({ columns }: Table, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield mark + csvLine(columns.map(({ name }) => name));
  for await (const row of rows) yield csvLine(columns.map(({ name }) => row[name] ?? null));
}
