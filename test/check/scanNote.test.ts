import { describe, expect, it } from 'vitest';
import { runReportChecks } from '../../src/check/index.ts';
import type { Sureness } from '../../src/model/analysis.ts';
import { loadRules } from '../../src/rules/load.ts';
import { analyse } from '../support/analyse.ts';

const rules = loadRules();
const text =
  'Trong quý, huyện tiếp nhận 120 hồ sơ, gồm: cấp huyện 70 hồ sơ, cấp xã 40 hồ sơ.\n' +
  '| Lĩnh vực | Tổng | Đúng hạn | Quá hạn |\n| (1) | (2)=(3)+(4) | (3) | (4) |\n' +
  '| Đất đai | 90 | 70 | 10 |\n| Hộ tịch | 55 | 50 | 5 |\n| Xây dựng | 31 | 30 | 1 |';
const read = analyse(text);

/** Findings of the report where everything was recognised, a passage with some confidence of its own. */
function found(passage = '', confidence = 96, language: 'vi' | 'en' = 'en') {
  const at = read.text.indexOf(passage);
  const sureness: Sureness = [
    [0, 96],
    [at, confidence],
    [at + passage.length, 96],
  ];
  return runReportChecks({ ...read, sureness }, rules, () => null, language);
}

const of = (rule: string, findings: ReturnType<typeof found>) => findings.filter((one) => one.rule === rule);

describe('findings that rest on a scan', () => {
  it('are errors where the text was read, and say nothing of a scan', () => {
    const findings = runReportChecks(read, rules, () => null, 'en');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['sum-mismatch', 'error'],
      ['formula-mismatch', 'error'],
    ]);
    expect(findings.map(({ message }) => message).join()).not.toContain('scan');
  });

  it('are warnings where recognition is sure, with a word about it', () => {
    for (const { severity, message } of found()) {
      expect(severity).toBe('warning');
      expect(message).toMatch(/recognised on a scan \(OCR\): compare/);
    }
    expect(found('', 96, 'vi')[0]!.message).toContain('bản chụp');
  });

  it('are information where one of their digits is not sure; others are as they were', () => {
    const findings = found('40 hồ sơ', 62);
    expect(of('sum-mismatch', findings)).toMatchObject([{ severity: 'info' }]);
    expect(of('sum-mismatch', findings)[0]!.message).toContain('confidence 62 %');
    expect(of('formula-mismatch', findings)).toMatchObject([{ severity: 'warning' }]);
  });

  it('are information where the formula in the head of their table is not sure', () => {
    const findings = found('(2)=(3)+(4)', 40);
    expect(of('formula-mismatch', findings)).toMatchObject([{ severity: 'info' }]);
    expect(of('sum-mismatch', findings)).toMatchObject([{ severity: 'warning' }]);
  });

  it('are information where they rest on Roman numerals', () => {
    const headings = analyse('I. MỞ ĐẦU\nA.\nII. KẾT QUẢ\nB.\nIV. KIẾN NGHỊ\nC.');
    const severities = (sureness: Sureness) =>
      runReportChecks({ ...headings, ...(sureness.length > 0 && { sureness }) }, rules, () => null).map(
        ({ rule, severity }) => [rule, severity],
      );
    expect(severities([])).toEqual([['heading-sequence', 'warning']]);
    expect(severities([[0, 96]])).toEqual([['heading-sequence', 'info']]);
  });

  it('keep their fingerprint', () => {
    const prints = (findings: ReturnType<typeof found>) => findings.map(({ fingerprint }) => fingerprint).sort();
    expect(prints(found('40 hồ sơ', 62))).toEqual(prints(runReportChecks(read, rules, () => null)));
  });
});
