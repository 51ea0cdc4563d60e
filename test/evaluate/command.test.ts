import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
const doisoat = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args, '--lang', 'en'], { encoding: 'utf8' });
const evaluate = (...args: string[]) => doisoat('eval', folder, ...args);
const figure = (id: string, quote: string, value: number) => ({
  id,
  quote,
  value,
  unit: 'hồ sơ',
  kind: 'count',
  dossier: true,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doisoat-command-'));
  writeFileSync(join(folder, 'a.txt'), 'Trong quý, xã tiếp nhận 120 hồ sơ.\nĐã giải quyết 118 hồ sơ.\n');
  const figures = [figure('f1', '120 hồ sơ', 120), figure('f2', '118 hồ sơ', 118), figure('f3', '7 hồ sơ', 7)];
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ file: 'a.txt', figures }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('doisoat eval', () => {
  it('measures from the file and gives counts and items as JSON', () => {
    const { stdout, status } = evaluate('--format', 'json');
    const { totals, documents } = JSON.parse(stdout);
    expect(status).toBe(0);
    // 2 of 3 are in the text, nothing false: F1 = 4 / 5
    expect(totals.figures).toMatchObject({ hits: 2, missed: 1, false: 0, f1: { value: 0.8 } });
    expect(documents[0].parts.figures.missed).toEqual(['7 hồ sơ']);
  });

  it('fails where an F1 fell against the saved result, and names the item', () => {
    const baseline = join(folder, 'baseline.txt');
    expect(evaluate('--save', baseline).status).toBe(0);
    expect(evaluate('--baseline', baseline)).toMatchObject({ status: 0, stdout: expect.stringContaining('unchanged') });
    const better = readFileSync(baseline, 'utf8').replaceAll('"hits": 2', '"hits": 3').replaceAll('"7 hồ sơ"', '');
    writeFileSync(baseline, better);
    const { status, stdout, stderr } = evaluate('--baseline', baseline);
    expect(status).toBe(1);
    expect(stdout).toContain('lost: 7 hồ sơ');
    expect(stderr).toContain('F1 fell: a.txt (figures)');
  });

  it('says what is wrong with the call', () => {
    const { status, stderr } = evaluate('--gold', join(folder, 'none'));
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('doisoat rules', () => {
  it('lists and shows rules, and refuses unknown ones', () => {
    expect(doisoat('rules', 'list').stdout).toMatch(/^ {2}check +sum-mismatch +.* checks\/.*\.yaml$/m);
    expect(doisoat('rules', 'show', 'sum-mismatch').stdout).toMatch(/^# checks\/.*:\d+\nkind: check\nentries:/);
    expect(doisoat('rules', 'show', 'no-such-rule')).toMatchObject({ status: 2, stdout: '' });
  });
});
