import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/driver.ts';
import { oneStatement } from '../../src/store/oneStatement.ts';
import { openForStrangers, openStore } from '../../src/store/open.ts';
import { runReadingQuery } from '../../src/store/query.ts';
import { handmade, temporaryFolder } from './handmade.ts';
import { saveReport } from './save.ts';

let folder: string;
let database: Database;
let before: Buffer;
const limits = { rows: 10, seconds: 1 };

beforeEach(async () => {
  folder = temporaryFolder();
  const store = await openStore(join(folder, 'q.db'));
  await saveReport(store, handmade('a', '/x/a.docx'));
  await store.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  await store.close();
  before = readFileSync(join(folder, 'q.db'));
  database = await openForStrangers(join(folder, 'q.db'));
  return () => database.close();
});

const endless = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)';

const hostile = [
  'DELETE FROM findings',
  'UPDATE reports SET title = 1',
  `INSERT INTO files (path, report_id, is_primary, loaded_at) VALUES ('x', 1, 0, '')`,
  'DROP TABLE findings',
  'CREATE TABLE mine (x)',
  'CREATE TEMP TABLE mine (x)',
  'ALTER TABLE files RENAME TO others',
  `ATTACH DATABASE 'evil.db' AS evil`,
  'DETACH DATABASE main',
  `VACUUM INTO 'evil.db'`,
  'VACUUM',
  'REINDEX',
  'PRAGMA query_only = OFF',
  'PRAGMA writable_schema = ON',
  'PRAGMA journal_mode = DELETE',
  'BEGIN IMMEDIATE',
  'SELECT 1; DELETE FROM findings',
  'SELECT 1;;; DROP TABLE findings; --',
  '/* SELECT */ DELETE FROM findings',
  'WITH x AS (SELECT 1) DELETE FROM findings',
  `WITH x AS (SELECT 1) INSERT INTO files SELECT * FROM files`,
  'SELECT 1) ; DELETE FROM findings; SELECT (1',
  'SELECT 1) LIMIT 1; DELETE FROM findings --',
  'SELECT * FROM files RETURNING *',
  `SELECT load_extension('evil')`,
  `SELECT writefile('evil', 'x')`,
  `SELECT readfile('/etc/passwd')`,
  `SELECT edit('x')`,
  'SELECT fts3_tokenizer(1)',
  'EXPLAIN SELECT 1',
  'SELECT',
  '',
  ' ; ; -- nothing',
  'SELECT \u0000 1',
  `SELECT '${'('.repeat(10)}`,
  `SELECT ${'('.repeat(5000)}1${')'.repeat(5000)}`,
  `SELECT 1 ${'UNION ALL SELECT 1 '.repeat(5000)}`,
  `SELECT ${'1+'.repeat(100_000)}1`,
  'SELECT zeroblob(2000000000)',
  'SELECT hex(randomblob(1000000000))',
  `SELECT replace(hex(zeroblob(16000000)), '00', 'xxxxxxxxxxxxxxxx')`,
  `${endless} SELECT count(*) FROM c`,
  `${endless} SELECT max(x) FROM c`,
  `${endless} SELECT x FROM c ORDER BY x DESC`,
  `${endless} SELECT x, hex(zeroblob(10000000)) FROM c`,
  `SELECT * FROM pragma_database_list, pragma_query_only(0)`,
  'SELECT * FROM pragma_hard_heap_limit(0)',
  'SELECT * FROM pragma_wal_checkpoint',
  `SELECT * FROM pragma_temp_store_directory('evil')`,
  `INSERT INTO passage_words (passage_words) VALUES ('delete-all')`,
  `CREATE VIRTUAL TABLE mine USING fts5vocab(passage_words, row)`,
  `INSERT OR REPLACE INTO verdicts SELECT * FROM verdicts`,
  `REPLACE INTO verdicts VALUES ('a', 'fixed', NULL, '', '', '', '')`,
  `SELECT sqlite_dbpage.data FROM sqlite_dbpage('main')`,
  `${endless} SELECT group_concat(hex(zeroblob(1000))) FROM c`,
  `${endless} SELECT json_group_array(x) OVER (ORDER BY x) FROM c`,
];

describe('SQL that would do harm is refused, and nothing has changed', () => {
  test('there are more than fifty of it', () => {
    expect(new Set(hostile).size).toBeGreaterThan(50);
  });

  test.each(hostile.map((sql) => [sql.slice(0, 70), sql]))('%s', async (_, sql) => {
    const started = Date.now();
    await expect(runReadingQuery(database, sql, limits)).rejects.toMatchObject({ name: 'QueryProblem' });
    expect(Date.now() - started).toBeLessThan(5000);
    expect(readFileSync(join(folder, 'q.db')).equals(before)).toBe(true);
    expect(existsSync('evil.db') || existsSync(join(folder, 'evil.db'))).toBe(false);
    expect(readdirSync(folder).filter((name) => !name.startsWith('q.db'))).toEqual([]);
    expect((await runReadingQuery(database, 'SELECT count(*) AS n FROM findings', limits)).rows).toEqual([{ n: 1 }]);
  });
});

test('a query that takes too long is stopped near its limit', async () => {
  const started = Date.now();
  const late = runReadingQuery(database, `${endless} SELECT count(*) FROM c`, { rows: 10, seconds: 0.3 });
  await expect(late).rejects.toMatchObject({ reason: 'late' });
  expect(Date.now() - started).toBeLessThan(3000);
});

test('more rows than the limit are cut, and that is said', async () => {
  const { rows, more } = await runReadingQuery(database, `${endless} SELECT x FROM c`, { rows: 3, seconds: 5 });
  expect(rows).toEqual([{ x: 1 }, { x: 2 }, { x: 3 }]);
  expect(more).toBe(true);
  expect((await runReadingQuery(database, 'VALUES (1), (2), (3)', { rows: 3, seconds: 5 })).more).toBe(false);
});

test('order, comments, semicolons in strings and columns of one name are kept', async () => {
  const ask = async (sql: string) => (await runReadingQuery(database, sql, limits)).rows;
  expect(await ask('SELECT id FROM v_figures ORDER BY id DESC; -- done')).toEqual(
    ['f4', 'f3', 'f2', 'f1'].map((id) => ({ id })),
  );
  expect(await ask(`SELECT ';' AS a, "path" /* ; */ FROM v_reports -- ;`)).toEqual([{ a: ';', path: '/x/a.docx' }]);
  expect(await ask('SELECT a.id, b.id FROM v_figures a JOIN v_relations b LIMIT 1')).toEqual([
    { id: 'f1', 'id:1': 'e1' },
  ]);
});

test.each([
  [`SELECT 'a;b'`, { sql: `SELECT 'a;b'` }],
  ['select 1 ;\n', { sql: 'select 1 ' }],
  [`-- a comment; here\nSELECT 1`, { sql: '-- a comment; here\nSELECT 1' }],
  ['VALUES (1)', { sql: 'VALUES (1)' }],
  [`SELECT "a;""b"; SELECT 2`, { refused: 'several' }],
  ['SELECTED', { refused: 'writing' }],
  ['/* ; */', { refused: 'empty' }],
])('%s', (sql, expected) => {
  expect(oneStatement(sql)).toEqual(expected);
});
