import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Row, Value } from '../store/driver.ts';
import type { Column, Table } from '../store/exporting/tables.ts';
import { writeAside } from './output.ts';

/** A group of rows is held in memory until it is full: of so many rows, or of so many characters. */
const group = { rows: 5_000, characters: 4_000_000 };

const types = {
  integer: { type: 'INT64' },
  real: { type: 'DOUBLE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const;

/** Writes a table as a Parquet file; its columns have the same types whatever the database holds. */
export const writeParquet = (path: string, table: Table, rows: AsyncIterable<Row>): Promise<void> =>
  writeAside(path, (aside) => write(aside, table, rows));

async function write(path: string, { columns }: Table, rows: AsyncIterable<Row>): Promise<void> {
  const fields = columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...types[type] }));
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: 'root', num_children: fields.length }, ...fields],
  });
  let waiting: Row[] = [];
  let characters = 0;
  const flush = async () => {
    const columnData = columns.map((column) => ({
      name: column.name,
      data: waiting.map((row) => asStored(row[column.name] ?? null, column)),
    }));
    await writer.write({ columnData, rowGroupSize: group.rows });
    waiting = [];
    characters = 0;
  };
  for await (const row of rows) {
    waiting.push(row);
    for (const value of Object.values(row)) if (typeof value === 'string') characters += value.length;
    if (waiting.length >= group.rows || characters >= group.characters) await flush();
  }
  await flush();
  await writer.finish();
}

function asStored(value: Value, { type }: Column): string | number | bigint | null {
  if (value === null) return null;
  if (type === 'text') return String(value);
  return type === 'integer' ? BigInt(value) : Number(value);
}
