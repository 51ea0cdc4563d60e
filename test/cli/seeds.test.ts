import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/handmade.ts';
import { doisoat } from './command.ts';

const seeds = '../shared/seeds';

test.runIf(existsSync(seeds))('five real reports, each in several formats, are five reports with copies', () => {
  const files = readdirSync(seeds);
  const db = join(temporaryFolder(), 's.db');
  const first = doisoat(['audit', seeds, '--db', db, '--format', 'json']);
  expect([first.stderr, first.status]).toEqual(['', 0]);
  const { reports, summary } = JSON.parse(first.stdout) as {
    reports: { path: string; copies: string[] }[];
    summary: { files: number };
  };
  expect(summary.files).toBe(files.length);
  expect(reports.map(({ copies }) => 1 + copies.length)).toEqual(reports.map(({ path }) => sameStem(files, path)));
  expect(reports).toHaveLength(5);
  expect(reports.every(({ path }) => path.endsWith('.docx'))).toBe(true);
  expect(doisoat(['ingest', seeds, '--db', db]).stdout).toContain(`không thay đổi, bỏ qua: ${files.length} tệp\n`);
});

const sameStem = (files: string[], path: string) =>
  files.filter((file) => file.startsWith(basename(path, extname(path)))).length;

test.skipIf(existsSync(seeds))('the real reports are not at hand: nothing to compare', () => {
  expect(existsSync(seeds)).toBe(false);
});
