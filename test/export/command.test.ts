import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewNames } from '../../src/store/schema/views.ts';
import { doisoat } from '../cli/command.ts';
import { temporaryFolder } from '../store/handmade.ts';
import { each, generateDatabase } from './generated.ts';

let cwd: string;
const reports = 500;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'doisoat-'));
  await (await generateDatabase(join(cwd, 'big.db'), reports)).close();
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** 50,000 figures take more than this as objects, and the program alone takes most of it. */
const smallHeap = { NODE_OPTIONS: '--max-old-space-size=64' };

describe('50,000 figures are written with little memory', () => {
  test.each([
    ['csv', 'all'],
    ['json', 'none'],
    ['parquet', 'none'],
    ['xlsx', 'none'],
  ])(
    'as %s, working papers: %s',
    (format, papers) => {
      const args = ['export', format, '--db', 'big.db', '--format', format, '--papers', papers];
      const { status, stdout, stderr } = doisoat(args, { cwd, env: smallHeap });
      expect([stderr, status]).toEqual(['', 0]);
      const ending = format === 'json' ? 'jsonl' : format;
      const tables = format === 'xlsx' ? ['doisoat.xlsx'] : viewNames.map((name) => `${name}.${ending}`);
      const more = papers === 'all' ? ['working-papers.docx'] : [];
      expect(readdirSync(join(cwd, format)).sort()).toEqual(['findings.sarif', ...more, ...tables].sort());
      if (format !== 'xlsx')
        expect(stdout).toContain(`${format}/v_figures.${ending}: ${reports * each.figures} dòng\n`);
      if (format === 'csv')
        expect(readFileSync(join(cwd, 'csv/v_figures.csv'), 'utf8').split('\r\n')).toHaveLength(
          reports * each.figures + 2,
        );
      const { runs } = JSON.parse(readFileSync(join(cwd, format, 'findings.sarif'), 'utf8'));
      expect(runs[0].results).toHaveLength(reports * each.findings);
    },
    240_000,
  );
});

test('every file is told of, and a second export takes the place of the first', async () => {
  const folder = temporaryFolder();
  await (await generateDatabase(join(folder, 'small.db'), 2)).close();
  const call = () =>
    doisoat(['export', 'out', '--db', 'small.db', '--format', 'json', '--papers', 'report', '--lang', 'en'], {
      cwd: folder,
    });
  const first = call();
  expect([first.stderr, first.status]).toEqual(['', 0]);
  expect(first.stdout).toContain('out/v_reports.jsonl: 2 rows\n');
  expect(first.stdout).toContain('out/findings.sarif: 4 findings\nout/working-papers: 2 reports\n');
  const papers = ['xa-so-1-0001.docx', 'xa-so-2-0002.docx'];
  expect(readdirSync(join(folder, 'out/working-papers')).sort()).toEqual(papers);
  const bytes = () => papers.map((name) => readFileSync(join(folder, 'out/working-papers', name), 'base64'));
  const before = bytes();
  expect(call().stdout).toBe(first.stdout);
  expect(bytes()).toEqual(before);
});

test('what stands in the way is one line that says what to do', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'out/v_figures.csv'), { recursive: true });
  const calls: [string[], RegExp][] = [
    [['export', 'out', '--db', 'none.db'], /chưa có cơ sở dữ liệu none\.db/],
    [['export', 'file', '--db', join(cwd, 'big.db')], /không ghi được vào file \(EEXIST/],
    [['export', 'out', '--db', join(cwd, 'big.db')], /không ghi được vào out \(E/],
    [['export', 'out', '--format', 'xls'], /chọn một trong: csv, xlsx, parquet, json/],
    [['export'], /thiếu tham số <dir>/],
  ];
  for (const [args, said] of calls) {
    const { status, stderr } = doisoat(args, { cwd: folder });
    expect(stderr).toMatch(said);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  }
  expect(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.part'))).toEqual([]);
});
