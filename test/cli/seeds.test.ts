import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/handmade.ts';
import { doisoat } from './command.ts';

const seeds = '../shared/seeds';

test.runIf(existsSync(seeds))('five real reports in three formats are five reports with two copies each', () => {
  const db = join(temporaryFolder(), 's.db');
  const first = doisoat(['audit', seeds, '--db', db, '--format', 'json']);
  expect([first.stderr, first.status]).toEqual(['', 0]);
  const { reports, summary } = JSON.parse(first.stdout) as {
    reports: { path: string; copies: string[] }[];
    summary: { files: number };
  };
  expect(summary.files).toBe(15);
  expect(reports.map(({ copies }) => copies.length)).toEqual([2, 2, 2, 2, 2]);
  expect(reports.every(({ path }) => path.endsWith('.docx'))).toBe(true);
  expect(doisoat(['ingest', seeds, '--db', db]).stdout).toContain('không thay đổi, bỏ qua: 15 tệp\n');
});

test.skipIf(existsSync(seeds))('the real reports are not at hand: nothing to compare', () => {
  expect(existsSync(seeds)).toBe(false);
});
