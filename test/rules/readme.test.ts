import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testRules } from '../../src/evaluate/examples/index.ts';
import { makeAnalyser } from '../../src/pipeline/analyse.ts';
import { ruleKinds } from '../../src/rules/kinds/index.ts';
import { loadRules, shippedRules } from '../../src/rules/load.ts';
import type { RuleSet } from '../../src/rules/ruleSet.ts';
import { composeText } from '../../src/text/compose.ts';

const readme = readFileSync(join(shippedRules, 'README.md'), 'utf8');
let folder: string;
let rules: RuleSet;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doisoat-readme-'));
  const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]) => yaml!);
  expect(blocks.length).toBeGreaterThan(5);
  blocks.forEach((yaml, index) => {
    writeFileSync(join(folder, `${index}.yaml`), yaml);
  });
  rules = loadRules(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const analyse = (text: string) => makeAnalyser(rules)(composeText([{ kind: 'paragraph', text, page: null }]));

describe('what rules/README.md shows', () => {
  it('is rules that load, and patterns that match their examples', async () => {
    const own = (await testRules(rules)).filter(
      ({ file, rule }) => file.startsWith(folder) && rule.startsWith('pattern'),
    );
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('adds a document type', () => {
    const { mentions } = analyse('Thực hiện Phiếu giao việc số 12/PGV-UBND ngày 05/02/2024 của UBND huyện.');
    expect(mentions.map(({ reference }) => reference)).toMatchObject([
      { type: 'Phiếu giao việc', number: '12', symbol: 'PGV-UBND', date: '2024-02-05' },
    ]);
  });

  it('adds a measure and a status', () => {
    const { figures } = analyse('Toàn huyện có 04 mô hình điểm đã nghiệm thu.');
    expect(figures.map(({ figure }) => figure)).toMatchObject([
      { value: 4, unit: 'mô hình điểm', kind: 'count', status: 'đã nghiệm thu' },
    ]);
  });

  it('names every kind of rule with all its keys', () => {
    for (const [kind, schema] of Object.entries(ruleKinds)) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '';
      const missing = Object.keys(schema.shape).filter((key) => key !== 'id' && !row.includes(`\`${key}\``));
      expect({ kind, missing }).toEqual({ kind, missing: [] });
    }
  });
});
