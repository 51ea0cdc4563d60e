import type { Row } from '../store/driver.ts';
import type { Table } from '../store/exporting/tables.ts';
import { jsonColumns } from '../store/schema/views.ts';

/** One object a line; a list is a list, not text. */
export async function* jsonLinePieces({ columns }: Table, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const lists = columns.filter(({ name }) => jsonColumns.has(name)).map(({ name }) => name);
  for await (const row of rows) {
    const line: Record<string, unknown> = { ...row };
    for (const name of lists) if (typeof row[name] === 'string') line[name] = JSON.parse(row[name]);
    yield `${JSON.stringify(line)}\n`;
  }
}
