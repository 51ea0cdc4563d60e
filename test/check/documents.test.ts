import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runReportChecks } from '../../src/check/index.ts';
import { SubjectComparison } from '../../src/check/subjects.ts';
import { loadRules } from '../../src/rules/load.ts';
import { read } from '../extract/read.ts';

const rules = loadRules();
const own = new Set([
  'conflicting-date',
  'conflicting-subject',
  'cited-after-report',
  'data-window-after-report',
  'period-mismatch',
  'symbol-type-mismatch',
  'number-year-mismatch',
  'number-date-order',
  'impossible-date',
  'malformed-number',
  'heading-sequence',
]);
const findings = (text: string) => runReportChecks(read(text), rules, () => null).filter(({ rule }) => own.has(rule));

describe.each([...own])('%s', (id) => {
  const { examples } = rules.entry('check', id);
  // Examples of several reports are for `rules test`.
  it.each(examples.flagged.filter(({ text }) => text !== undefined))('flags: $title', ({ text = '', evidence }) => {
    const found = findings(text).filter(({ rule }) => rule === id);
    expect(found.length).toBeGreaterThan(0);
    const shown = found.flatMap((one) => one.evidence.map(({ quote }) => quote)).join(' | ');
    for (const quote of evidence) expect(shown).toContain(quote);
    for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/);
  });
  it.each(examples.clean)('is silent: $title', ({ text = '' }) => {
    expect(findings(text).filter(({ rule }) => rule === id)).toEqual([]);
  });
});

it('a number in the place of a name is never compared by likeness', () => {
  const subjects = new SubjectComparison(['đào tạo năm 2021', 'đào tạo năm 2022']);
  expect(subjects.similarity('đào tạo năm 2021', 'đào tạo năm 2022')).toBeCloseTo(1);
  expect(subjects.similarity('đào tạo công chức', 'phòng cháy rừng')).toBe(0);
});

const seeds = new URL('../../../shared/seeds/', import.meta.url);
describe.runIf(existsSync(seeds))('the real reports (../shared/seeds)', () => {
  const expected: Record<string, [severity: string, rule: string, quote: string][]> = {
    '000': [
      ['warning', 'cited-after-report', '125/KH-UBND ngày 30/12/2020'],
      ['warning', 'symbol-type-mismatch', '30c/NĐ-CP'],
    ],
    '001': [
      ['error', 'data-window-after-report', '01/9/2023'],
      ['info', 'period-mismatch', 'quý III năm 2023'],
    ],
    '002': [],
    '003': [
      ['error', 'conflicting-date', '180/KH-UBND, ngày 28/01/2021'],
      ['warning', 'number-date-order', '180/KH-UBND, ngày 28/01/2021'],
      ['warning', 'heading-sequence', '1.1.'],
      ['info', 'malformed-number', '05/KL/TU'],
      ['info', 'malformed-number', '03/TT-BTTTT'],
    ],
    '004': [],
  };
  it.each(Object.keys(expected))('%s: what is wrong, and nothing else', (name) => {
    const file = readdirSync(seeds).find((one) => one.startsWith(name) && one.endsWith('.txt'))!;
    const found = findings(readFileSync(new URL(file, seeds), 'utf8'));
    expect(found.map(({ severity, rule }) => [severity, rule]).sort()).toEqual(
      expected[name]!.map(([severity, rule]) => [severity, rule]).sort(),
    );
    for (const [, rule, quote] of expected[name]!)
      expect(found.some((one) => one.rule === rule && one.evidence.some((shown) => shown.quote.includes(quote)))).toBe(
        true,
      );
  });
});
