import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doisoat } from './command.ts';
import { reportText } from './reports.ts';

let cwd: string;
const search = (...args: string[]) => doisoat(['search', ...args], { cwd });

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'doisoat-'));
  mkdirSync(join(cwd, 'in'));
  writeFileSync(join(cwd, 'in/a.txt'), reportText('Gò Mây', 210));
  writeFileSync(join(cwd, 'in/b.txt'), reportText('Đồng Lau', 95).replaceAll('2023', '2024'));
  expect(doisoat(['ingest', 'in'], { cwd }).status).toBe(0);
});

afterAll(() => rmSync(cwd, { recursive: true }));

test('a table names report, page and passage', () => {
  const { stdout, stderr, status } = search('tiep nhan', 'dong lau');
  expect(stdout).toContain('«Đồng Lau tiếp nhận» 95 hồ sơ');
  expect(stdout).toContain('in/b.txt');
  expect(stdout).not.toContain('in/a.txt');
  expect([stderr, status]).toEqual(['', 0]);
});

test('JSON and CSV have the place, and the filters choose the reports', () => {
  const json = JSON.parse(search('"tiếp nhận"', 'hồ sơ', '--period', '2023', '--format', 'json').stdout);
  expect(json.length).toBeGreaterThan(0);
  for (const hit of json)
    expect(hit).toMatchObject({ path: join(cwd, 'in/a.txt'), page: null, period_label: 'năm 2023' });
  expect(json.map((hit: { snippet: string }) => hit.snippet).join('\n')).toContain('«tiếp nhận hồ sơ»');
  const csv = search('hồ sơ', '--issuer', 'gò mây', '--format', 'csv').stdout.split('\r\n');
  expect(csv[0]).toBe(
    'report_id,path,issuer,number,symbol,date,period_label,title,page,start_offset,end_offset,snippet',
  );
  expect(
    csv
      .slice(1)
      .filter(Boolean)
      .every((line) => line.includes('in/a.txt')),
  ).toBe(true);
});

test('nothing found, nothing to find, and too much to find are told apart', () => {
  const none = search('không có chữ này');
  expect([none.stdout, none.stderr, none.status]).toEqual(['', 'không tìm thấy đoạn nào\n', 0]);
  expect(search('"*"').stderr).toBe('lỗi: không có chữ hay số nào để tìm (xem: doisoat --help)\n');
  expect(search('"*"').status).toBe(2);
  expect(search('a '.repeat(101)).stderr).toMatch(/^lỗi: nhiều từ quá/);
  expect(search('a', '--db', 'none.db').stderr).toMatch(/chưa có cơ sở dữ liệu none\.db/);
  const cut = search('hồ sơ', '--limit', '1', '--lang', 'en');
  expect(cut.stderr).toBe('only the first 1 passages are printed; set --limit for more\n');
});
