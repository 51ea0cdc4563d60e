import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadRules } from '../../src/rules/load.ts';
import { citationPattern } from './beside/patterns.ts';
import { run } from './beside/run.ts';

function program(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'reference');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

it('a reference program gives what it writes; one that is missing or fails says so', async () => {
  expect((await run(program('printf %s "$1 $2"'), ['a', 'b'])).written.toString()).toBe('a b');
  expect((await run(program('exit 1'), [], [0, 1])).written).toHaveLength(0);
  await expect(run('no-such-program', [])).rejects.toThrow('no-such-program is not installed');
  await expect(run(program('echo "PCRE2 is missing" >&2; exit 2'), [], [0, 1])).rejects.toThrow(
    /ended with 2: PCRE2 is missing$/,
  );
});

it('the rules patterns stand in one expression, without names of groups', async () => {
  const pattern = await citationPattern(loadRules());
  expect(pattern).not.toMatch(/\(\?<[a-z]/);
  // This program's own engine has no (?i: before Node 23: letter case is left out here.
  const plain = new RegExp(pattern.replaceAll('(?i:', '(?:'), 'gu');
  const text =
    'theo Kế hoạch số 12/KH-UBND ngày 05/01/2023, Nghị quyết số 7, Luật Đất đai năm 2013; có 12/15 hồ sơ, 3 Tổ';
  expect([...text.matchAll(plain)].map(([found]) => found)).toEqual([
    '12/KH-UBND ngày 05/01/2023',
    'Nghị quyết số 7',
    'Luật Đất đai năm 2013',
  ]);
});
