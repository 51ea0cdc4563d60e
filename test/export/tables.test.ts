import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { csvPieces } from '../../src/export/csv.ts';
import { jsonLinePieces } from '../../src/export/jsonLines.ts';
import { writeParquet } from '../../src/export/parquet.ts';
import type { Database } from '../../src/store/driver.ts';
import { listTables, rowsOf, type Table } from '../../src/store/exporting/tables.ts';
import { temporaryFolder, temporaryStore } from '../store/handmade.ts';
import { generateDatabase } from './generated.ts';
import { awkwardStore } from './store.ts';

async function all(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const tableOf = async (database: Database, name: string): Promise<Table> =>
  (await listTables(database)).find((table) => table.name === name)!;

test('a column of whole or real numbers holds nothing else, and one of text neither', async () => {
  const database = await generateDatabase(join(temporaryFolder(), 'g.db'), 3);
  for (const { name, columns } of await listTables(database))
    for (const column of columns) {
      const kinds = await database.all<{ kind: string }>(
        `SELECT DISTINCT typeof("${column.name}") AS kind FROM ${name} WHERE "${column.name}" IS NOT NULL`,
      );
      // `expected` and `actual` are numbers or text, as in the JSON.
      const mixed = column.name === 'expected' || column.name === 'actual';
      const found = kinds.map(({ kind }) => kind).filter((kind) => !(mixed && kind !== 'blob'));
      expect(
        found.filter((kind) => kind !== column.type),
        `${name}.${column.name}`,
      ).toEqual([]);
    }
  await database.close();
});

test('CSV begins with the mark of UTF-8, no cell is a formula, numbers stay numbers', async () => {
  const database = await awkwardStore();
  const table = await tableOf(database, 'v_reports');
  const csv = await all(csvPieces(table, rowsOf(database, table)));
  expect(csv.startsWith('\ufeffreport_id,path,sha256,')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""http://evil"",""x"")"`);
  expect(csv).toContain(`,'+84 912,`);
  expect(csv).toContain(`,"-5,2",`);
  expect(csv).toContain(`,"'@xã, ""một""\nhai",`);
  expect(csv.endsWith('\r\n')).toBe(true);
  const figures = await tableOf(database, 'v_figures');
  expect(await all(csvPieces(figures, rowsOf(database, figures)))).toContain(',93.43 điểm,93.43,2,điểm,1,93.43,');
});

test('JSON Lines: an object a line, a list is a list', async () => {
  const database = await awkwardStore();
  for (const table of await listTables(database)) {
    const lines = (await all(jsonLinePieces(table, rowsOf(database, table)))).split('\n').slice(0, -1);
    const rows = await database.all(`SELECT * FROM ${table.name}`);
    expect(lines).toHaveLength(rows.length);
    for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(table.columns.map(({ name }) => name));
  }
  const relations = await tableOf(database, 'v_relations');
  const [first] = (await all(jsonLinePieces(relations, rowsOf(database, relations)))).split('\n');
  expect(JSON.parse(first!)).toMatchObject({ parts: ['f3', 'f2'], total: 'f1', expected: 93.43, holds: 0 });
});

test('Parquet comes back as it went in, and an empty table keeps its columns', async () => {
  const folder = temporaryFolder();
  const [full, empty] = [await awkwardStore(), await temporaryStore()];
  for (const table of await listTables(full)) {
    const path = join(folder, `${table.name}.parquet`);
    await writeParquet(path, table, rowsOf(full, table));
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
    const expected = (await listed(rowsOf(full, table))).map((row) =>
      Object.fromEntries(
        table.columns.map(({ name, type }) => {
          const value = row[name] ?? null;
          if (value === null) return [name, null];
          if (type === 'integer') return [name, BigInt(value)];
          return [name, type === 'text' ? String(value).replace('\ud800', '\ufffd') : value];
        }),
      ),
    );
    expect(rows, table.name).toEqual(expected);
    const schema = () => parquetMetadata(new Uint8Array(readFileSync(path)).buffer).schema;
    const before = schema();
    await writeParquet(path, table, rowsOf(empty, table));
    expect(schema()).toEqual(before);
    expect(await parquetReadObjects({ file: await asyncBufferFromFile(path) })).toEqual([]);
  }
});
