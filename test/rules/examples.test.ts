import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRules } from '../../src/evaluate/examples/index.ts';
import { loadRules } from '../../src/rules/load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doisoat-examples-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Failures of the one rule `id` in a folder of own rules, as "line example: reason". */
async function failures(id: string, lines: string[]): Promise<string[]> {
  writeFileSync(join(folder, 'own.yaml'), lines.join('\n'));
  const outcomes = await testRules(loadRules(folder));
  return outcomes
    .filter(({ passed, rule }) => !passed && rule.endsWith(` ${id}`))
    .map(({ line, example, reason }) => `${line} ${example}: ${reason}`);
}

const check = (examples: string[]) => [
  'kind: check',
  'entries:',
  '  - id: not-in-the-program',
  '    severity: error',
  '    title: { vi: a, en: a }',
  '    message: { vi: a, en: a }',
  '    meaning: { vi: a, en: a }',
  ...examples,
];

describe('examples of patterns', () => {
  it('say which must match and does not, and which must not and does', async () => {
    const found = await failures('own', [
      'kind: pattern',
      'entries:',
      '  - id: own',
      '    matches: [a, ab, "x«a»"]',
      '    misses: [b, a]',
      '    pattern: a',
    ]);
    expect(found).toEqual(['3 ab: must match as a whole, does not', '3 a: must not match, matches']);
  });

  it('name a pattern that cannot be compiled', async () => {
    const found = await failures('own', [
      'kind: pattern',
      'entries:',
      '  - id: own',
      '    matches: [a]',
      '    pattern: "{none}"',
    ]);
    expect(found).toEqual(['3 : calls {none}, but there is no pattern of that name']);
  });
});

describe('examples of checks', () => {
  it('fail where a kind of example is missing', async () => {
    const found = await failures('not-in-the-program', check(['    examples: { flagged: [], clean: [] }']));
    expect(found).toEqual(['3 : needs at least one flagged and one clean example']);
  });

  it('fail where nothing is flagged, pass where nothing should be', async () => {
    const found = await failures(
      'not-in-the-program',
      check(['    examples:', '      flagged: [{ text: Tổng số 3 }]', '      clean: [{ text: Tổng số 4 }]']),
    );
    expect(found).toEqual(['3 Tổng số 3: must be flagged, but is not']);
  });

  it('want the evidence to be shown, and nothing flagged in a clean report', async () => {
    const shipped = (flagged: string, clean: string) =>
      check([`    examples: { flagged: [${flagged}], clean: [${clean}] }`]).map((line) =>
        line.replace('not-in-the-program', 'sum-mismatch'),
      );
    const wrong = 'text: "Tiếp nhận 100 hồ sơ (cấp huyện 30 hồ sơ, cấp xã 60 hồ sơ)."';
    const right = 'text: "Tiếp nhận 90 hồ sơ (cấp huyện 30 hồ sơ, cấp xã 60 hồ sơ)."';
    const good = await failures('sum-mismatch', shipped(`{ ${wrong}, evidence: ["100 hồ sơ"] }`, `{ ${right} }`));
    expect(good).toEqual([]);
    const elsewhere = await failures('sum-mismatch', shipped(`{ ${wrong}, evidence: ["77 hồ sơ"] }`, `{ ${right} }`));
    expect(elsewhere).toEqual([expect.stringContaining('must show 77 hồ sơ, but: ')]);
    const alarm = await failures('sum-mismatch', shipped(`{ ${wrong} }`, `{ ${wrong} }`));
    expect(alarm).toEqual([expect.stringContaining('must be clean, but: ')]);
  });
});
