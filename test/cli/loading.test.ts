import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentSchema } from '../../src/model/document.ts';
import { temporaryFolder } from '../store/handmade.ts';
import { doisoat } from './command.ts';
import { reportText } from './reports.ts';

function withReports() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/a.txt'), reportText('Gò Mây', 210));
  writeFileSync(join(folder, 'in/b.txt'), reportText('Đồng Lau', 95));
  return folder;
}

test('ingest says what it did, and the second time that nothing has changed', () => {
  const cwd = withReports();
  const first = doisoat(['ingest', 'in'], { cwd });
  expect(first.stdout).toContain('đã đọc và nạp: 2 tệp\n');
  expect(first.stdout).toContain('cơ sở dữ liệu: output/doisoat.db\n');
  expect([first.stderr, first.status]).toEqual(['', 0]);
  const second = doisoat(['ingest', 'in'], { cwd });
  expect(second.stdout).toContain('không thay đổi, bỏ qua: 2 tệp\n');
  expect(second.stdout).not.toContain('đã đọc');
});

test('a change to the rules is named: read again, or only checked again', () => {
  const cwd = withReports();
  doisoat(['ingest', 'in'], { cwd });
  mkdirSync(join(cwd, 'mine'));
  writeFileSync(join(cwd, 'mine/own.yaml'), 'kind: character\nentries:\n  - { id: mine, from: "¤", to: "" }\n');
  const { stdout } = doisoat(['ingest', 'in', '--rules', 'mine'], { cwd });
  expect(stdout).toContain('đã đọc lại vì quy tắc trích xuất thay đổi: 2 tệp\n');
  const english = doisoat(['ingest', 'in', '--rules', 'mine', '--lang', 'en'], { cwd }).stdout;
  expect(english).toContain('checked again because the checks have changed: 2 files (not read again)\n');
});

test('check goes over all that is loaded, and tells of reports read by other rules', () => {
  const cwd = withReports();
  doisoat(['ingest', 'in'], { cwd });
  const { stdout, stderr, status } = doisoat(['check'], { cwd });
  expect(stdout).toMatch(/^đã kiểm tra lại 2 báo cáo: \d+ lỗi/);
  expect([stderr, status]).toEqual(['', 0]);
});

test('extract prints the document of the contract and touches no database', () => {
  const cwd = withReports();
  const { stdout, status } = doisoat(['extract', 'in/a.txt', '--json'], { cwd });
  const document = documentSchema.parse(JSON.parse(stdout));
  expect(document.source).toMatchObject({ path: 'in/a.txt', format: 'txt', pages: null });
  expect(document.text).toContain('210 hồ sơ');
  expect(status).toBe(0);
  expect(() => readFileSync(join(cwd, 'output/doisoat.db'))).toThrow();
});

test('query answers as a table, as JSON and as CSV; the note on cut rows goes to stderr', () => {
  const cwd = withReports();
  doisoat(['ingest', 'in'], { cwd });
  const sql = "SELECT 1.5 AS n, '=cmd()' AS formula, -3 AS minus UNION ALL SELECT 2, 'x,\"y\"', 4";
  const csv = doisoat(['query', sql, '--format', 'csv'], { cwd });
  expect(csv.stdout).toBe(`n,formula,minus\r\n1.5,'=cmd(),-3\r\n2,"x,""y""",4\r\n`);
  const json = doisoat(['query', sql, '--format', 'json', '--limit', '1'], { cwd });
  expect(JSON.parse(json.stdout)).toEqual([{ n: 1.5, formula: '=cmd()', minus: -3 }]);
  expect(json.stderr).toMatch(/^chỉ in 1 dòng đầu/);
  expect(doisoat(['query', sql], { cwd }).stdout).toContain('│ =cmd()  │');
});

test('a query that is refused or wrong is one line and status 2', () => {
  const cwd = withReports();
  doisoat(['ingest', 'in'], { cwd });
  for (const sql of ['DELETE FROM files', 'SELECT 1; SELECT 2', 'SELECT nothing', "ATTACH 'x' AS x"]) {
    const { status, stdout, stderr } = doisoat(['query', sql], { cwd });
    expect(stderr.trimEnd().split('\n'), sql).toHaveLength(1);
    expect([status, stdout], sql).toEqual([2, '']);
  }
});
