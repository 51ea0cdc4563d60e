import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { handmade, temporaryFolder } from '../store/handmade.ts';
import { saveReport } from '../store/save.ts';
import { doisoat } from './command.ts';

async function loaded() {
  const cwd = temporaryFolder();
  const store = await openStore(join(cwd, 'q.db'));
  await saveReport(store, handmade('a', '/x/a.docx'));
  await store.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  await store.close();
  return cwd;
}

const query = (cwd: string, sql: string, ...more: string[]) =>
  doisoat(['query', sql, '--db', 'q.db', ...more], { cwd });

// SQLite cannot be interrupted inside one call of a function: these would run for hours.
test.each([
  ['a search in a long text', "SELECT instr(hex(zeroblob(16000000)), hex(zeroblob(8000000)) || '1')"],
  ['a pattern of many places', "SELECT hex(zeroblob(4000000)) LIKE '%' || hex(zeroblob(20000)) || '1'"],
  ['letters to be trimmed', "SELECT trim(hex(zeroblob(2000000)), replace(hex(zeroblob(500000)), '0', '1') || '0')"],
])('%s is stopped at its limit', async (_, sql) => {
  const cwd = await loaded();
  const before = readFileSync(join(cwd, 'q.db'));
  const started = Date.now();
  const { status, stdout, stderr } = query(cwd, sql, '--timeout', '0.5');
  expect(stderr).toBe('đã dừng: câu hỏi chạy quá 0.5 giây; muốn chờ lâu hơn, đặt --timeout\n');
  expect([status, stdout]).toEqual([2, '']);
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(readFileSync(join(cwd, 'q.db')).equals(before)).toBe(true);
  expect(readdirSync(cwd).filter((name) => !name.startsWith('q.db'))).toEqual([]);
});

test('values of every kind come back from the process that reads them', async () => {
  const cwd = await loaded();
  const { stdout } = query(
    cwd,
    "SELECT 1.5 AS a, NULL AS b, x'01ff' AS c, 'đ' AS d, 9007199254740991 AS e",
    '--format',
    'json',
  );
  expect(JSON.parse(stdout)).toEqual([{ a: 1.5, b: null, c: "x'01ff'", d: 'đ', e: 9007199254740991 }]);
});

test('a very long limit is no limit, and a part of a row is a row', async () => {
  const cwd = await loaded();
  const { stdout, stderr, status } = query(
    cwd,
    'SELECT 1 AS a UNION ALL SELECT 2',
    '--timeout',
    '1e12',
    '--limit',
    '0.5',
  );
  expect([stdout.includes('1'), stdout.includes('2'), status]).toEqual([true, false, 0]);
  expect(stderr).toMatch(/^chỉ in 1 dòng đầu/);
});

test.each([
  ['a database that is not there', 'none.db', /chưa có cơ sở dữ liệu none\.db; hãy chạy: doisoat audit/],
  ['a file that is none', 'other.db', /other\.db không phải cơ sở dữ liệu/],
])('%s is one line and status 2', async (_, db, message) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'other.db'), 'This is no database, and longer than a header of one would be. '.repeat(9));
  const { status, stdout, stderr } = doisoat(['query', 'SELECT 1', '--db', db], { cwd });
  expect(stderr).toMatch(message);
  expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
});
