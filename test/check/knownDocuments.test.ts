import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReportChecks } from '../../src/check/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import type { RuleSet } from '../../src/rules/ruleSet.ts';
import { read } from '../extract/read.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doisoat-known-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The shipped rules with one register of known documents laid over them. */
function withRegister(...entries: Record<string, unknown>[]): RuleSet {
  const made = entries.map((entry, index) => ({
    id: `own-${index}`,
    type: 'ke-hoach',
    symbol: 'KH-UBND',
    source: 's',
    ...entry,
  }));
  writeFileSync(join(folder, 'own.yaml'), JSON.stringify({ kind: 'known-document', entries: made }));
  return loadRules(folder);
}

const dates = (text: string, rules: RuleSet) =>
  runReportChecks(read(text), rules, () => null)
    .filter(({ rule }) => rule === 'conflicting-date')
    .map(({ severity, expected, actual, evidence }) => [severity, expected, actual, evidence[0]!.quote]);

const head = (district: string, province: string) =>
  `ỦY BAN NHÂN DÂN\nHUYỆN ${district}\nTỈNH ${province}\nBÁO CÁO\nKết quả công tác cải cách hành chính năm 2022\n`;

describe("a register of the user's own", () => {
  const entry = { number: '31', date: '2022-02-15', issuer: 'UBND huyện Châu Thành, tỉnh Bến Tre' };
  const cited = (date: string, issuer: string) => `Thực hiện Kế hoạch số 31/KH-UBND ngày ${date} của ${issuer}.`;

  it('accuses another day of the same year, of the same issuer', () => {
    const rules = withRegister(entry);
    expect(dates(cited('25/02/2022', 'UBND huyện Châu Thành, tỉnh Bến Tre'), rules)).toEqual([
      ['error', '2022-02-15', '2022-02-25', 'Kế hoạch số 31/KH-UBND ngày 25/02/2022'],
    ]);
    expect(dates(cited('15/02/2022', 'UBND huyện Châu Thành, tỉnh Bến Tre'), rules)).toEqual([]);
  });

  it.each([
    ['the same name in another province', '25/02/2022', 'UBND huyện Châu Thành, tỉnh Long An'],
    ['another body', '25/02/2022', 'UBND tỉnh Bến Tre'],
    ['another year, and another day', '21/3/2021', 'UBND huyện Châu Thành, tỉnh Bến Tre'],
    ['no issuer at all', '25/02/2022', 'cấp trên'],
  ])('is silent about %s', (_, date, issuer) => {
    expect(dates(cited(date, issuer), withRegister(entry))).toEqual([]);
  });

  it('takes an entry without a province for the district of that name, wherever it is', () => {
    const rules = withRegister({ ...entry, issuer: 'UBND huyện Châu Thành' });
    const text = `${head('CHÂU THÀNH', 'BẾN TRE')}${cited('25/02/2022', 'UBND huyện')}`;
    expect(dates(text, rules)).toHaveLength(1);
  });

  it('says only that it is likely where the year differs but day and month, or the subject, are the same', () => {
    const issuer = 'UBND huyện Châu Thành';
    const rules = withRegister({ ...entry, issuer, title: 'chuyển đổi số trong cơ quan nhà nước' });
    expect(dates(cited('15/02/2021', issuer), rules)).toEqual([
      ['warning', '2022-02-15', '2021-02-15', 'Kế hoạch số 31/KH-UBND ngày 15/02/2021'],
    ]);
    const about = (subject: string) => cited('17/3/2021', `${issuer} về ${subject}`);
    expect(dates(about('chuyển đổi số trong cơ quan nhà nước'), rules)).toHaveLength(1);
    expect(dates(about('phòng, chống cháy rừng mùa khô'), rules)).toEqual([]);
  });

  it('does not judge where two entries could be meant', () => {
    const rules = withRegister(entry, { ...entry, date: '2022-12-30' });
    expect(dates(cited('25/02/2022', 'UBND huyện Châu Thành, tỉnh Bến Tre'), rules)).toEqual([]);
  });

  it('knows that local registers began again on 1 July 2025', () => {
    const rules = withRegister({ number: '15', date: '2025-01-20', issuer: 'UBND tỉnh An Giang' });
    const text = (date: string) => `Thực hiện Kế hoạch số 15/KH-UBND ngày ${date} của UBND tỉnh An Giang.`;
    expect(dates(text('25/7/2025'), rules)).toEqual([]);
    expect(dates(text('25/3/2025'), rules)).toHaveLength(1);
  });

  it('keeps decisions and regulations of the Party apart', () => {
    const party = { type: 'quyet-dinh', number: '900', symbol: 'QĐ/TW', date: '2021-10-05', issuer: 'Bộ Chính trị' };
    const rules = withRegister(party);
    expect(dates('Theo Quy định số 900-QĐ/TW ngày 25/10/2021 của Bộ Chính trị.', rules)).toEqual([]);
    expect(dates('Theo Quyết định số 900-QĐ/TW ngày 25/10/2021 của Bộ Chính trị.', rules)).toHaveLength(1);
  });
});

describe('the rule file', () => {
  const entry = { number: '31', date: '2022-02-15', issuer: 'UBND huyện Châu Thành' };
  it.each([
    [{ ...entry, date: '2022-02-30' }, 'a day of the calendar such as 2020-03-05'],
    [{ ...entry, date: '15/02/2022' }, 'a day of the calendar such as 2020-03-05'],
    [{ ...entry, type: 'ke-hoch' }, "expected the id of a document-type, found 'ke-hoch'"],
    [{ ...entry, number: 31 }, 'expected text (in quotes where it looks like a number)'],
    [{ ...entry, symbol: '31/KH-UBND' }, 'entries.0.symbol'],
  ])('refuses %o', (wrong, mistake) => {
    expect(() => withRegister(wrong)).toThrow(mistake);
  });

  it('changes the stamp of checks only', () => {
    const [plain, own] = [loadRules(), withRegister(entry)];
    expect(own.extractionHash).toBe(plain.extractionHash);
    expect(own.checkHash).not.toBe(plain.checkHash);
  });
});
