import { describe, expect, it } from 'vitest';
import { alignFigures, compareDossierFigures, compareFigures, sameUnit } from '../../src/evaluate/compare/figures.ts';
import { compareFindings } from '../../src/evaluate/compare/findings.ts';
import { compareIdentity } from '../../src/evaluate/compare/identity.ts';
import { compareReferences } from '../../src/evaluate/compare/references.ts';
import { makeFold } from '../../src/evaluate/fold.ts';
import { type Gold, goldSchema } from '../../src/evaluate/gold.ts';
import type { Report } from '../../src/model/document.ts';

const fold = makeFold([['UBND', 'Ủy ban nhân dân']]);
const gold = (parts: object): Gold => goldSchema.parse({ file: 'x.txt', ...parts });

describe('fold', () => {
  it('reads abbreviations, case, dashes, blanks and emphasis marks as one', () => {
    expect(fold('UBND huyện *Sông  Mây*')).toBe(fold('ỦY BAN NHÂN DÂN huyện Sông Mây;'));
    expect(fold('giai đoạn 2021 – 2025')).toBe(fold('giai đoạn 2021-2025'));
    expect(fold('hoà, uỷ, HÒA')).toBe(fold('hòa, ủy, hoà'));
    expect(fold('hoa')).not.toBe(fold('hòa'));
    expect(fold('SUBNDX')).toBe('subndx');
  });
});

describe('report identity', () => {
  const found = {
    type: 'Báo cáo',
    number: '12',
    year: null,
    symbol: 'BC-UBND',
    place: 'Sông Mây',
    date: '2024-07-03',
    issuer: 'UBND huyện Sông Mây',
    province: null,
    title: 'Kết quả quý II',
    signer: 'A',
    recipients: [],
    dataWindow: null,
    period: { kind: 'quarter', label: 'quý II/2024', start: '2024-04-01', end: '2024-06-30' },
  } satisfies Report;

  it('compares the fields that the gold has, one by one', () => {
    const wanted = gold({
      report: {
        type: 'Báo cáo',
        number: '12',
        symbol: 'BC-UBND',
        date: '2024-07-08',
        issuer: 'Ủy ban nhân dân huyện Sông Mây',
        province: 'Hà Lam',
        dataWindow: null,
        period: { kind: 'quarter', label: 'Quý II', start: '2024-04-01', end: '2024-06-30' },
      },
    }).report;
    // met: type, number, symbol, issuer, period.kind, period; not: date, province
    expect(compareIdentity(wanted, found, true, fold)).toEqual({
      hits: 6,
      missed: ['date: 2024-07-08', 'province: Hà Lam'],
      false: ['date: 2024-07-03'],
    });
  });

  it('holds what the gold leaves empty against the extraction only in the file the gold was written from', () => {
    const wanted = gold({ report: { number: null, date: null } }).report;
    expect(compareIdentity(wanted, found, true, fold).false).toEqual(['number: 12', 'date: 2024-07-03']);
    expect(compareIdentity(wanted, found, false, fold).false).toEqual([]);
  });
});

describe('references', () => {
  const one = {
    quote: 'q',
    type: 'Kế hoạch',
    number: '14',
    year: null,
    symbol: 'KH-UBND',
    date: '2024-01-05',
    issuer: null,
    subject: null,
  };

  it('wants type, number, year, symbol and date; issuer and subject are counted apart', () => {
    const wanted = gold({
      references: [
        { ...one, issuer: 'UBND huyện', subject: 'chuyển đổi số' },
        { ...one, number: '15' },
      ],
    });
    const result = compareReferences(
      wanted.references,
      [
        { ...one, issuer: 'Ủy ban nhân dân huyện', subject: 'thi đua' },
        { ...one, number: '015' },
      ],
      fold,
    );
    expect(result).toMatchObject({
      hits: 1,
      missed: ['Kế hoạch 15/KH-UBND 2024-01-05'],
      false: ['Kế hoạch 015/KH-UBND 2024-01-05'],
      slots: { issuer: { right: 1, of: 1 }, subject: { right: 0, of: 1 } },
    });
  });

  it('takes a law cited by name as neutral where the gold has none', () => {
    const law = { ...one, quote: 'Luật Đất đai', type: 'Luật', number: null, symbol: null, date: null };
    expect(compareReferences([], [law], fold).false).toEqual([]);
    const wanted = gold({ references: [{ ...law, quote: 'Luật Nhà ở' }] }).references;
    expect(compareReferences(wanted, [law], fold).missed).toEqual(['Luật Nhà ở']);
  });
});

describe('figures', () => {
  const one = {
    quote: '12 hồ sơ',
    value: 12,
    unit: 'hồ sơ',
    maximum: null,
    kind: 'count' as const,
    level: 'xã',
    dossier: true,
  };
  const percent = { ...one, quote: '95,5%', value: 95.5, unit: '%', kind: 'percent' as const };
  const wanted = gold({
    figures: [
      { id: 'f1', ...one },
      { id: 'f2', ...percent },
      { id: 'f3', ...one, quote: '12 lớp', unit: 'lớp', dossier: false },
    ],
  }).figures;

  it('aligns by value and printed digits, whatever stands behind them', () => {
    const found = [
      { ...one, quote: '12 hồ sơ trực tuyến' },
      { ...percent, quote: '95.5 %' },
    ];
    expect(alignFigures(wanted, found, fold)).toEqual([[0, 0]]);
  });

  it('counts figures, dossier figures and slots', () => {
    const found = [
      { ...one, dossier: false },
      { ...percent, level: null },
      { ...one, quote: '3 xe', value: 3, unit: 'xe' },
    ];
    const pairs = alignFigures(wanted, found, fold);
    expect(pairs).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(compareFigures(wanted, found, pairs, fold)).toMatchObject({
      hits: 2,
      missed: ['12 lớp'],
      false: ['3 xe'],
      slots: {
        unit: { right: 2 },
        level: { right: 1, wrong: ['95,5%: wanted xã, found nothing'] },
        dossier: { right: 1 },
      },
    });
    // the first is found, but not as a dossier figure; "3 xe" is flagged as one and is none
    expect(compareDossierFigures(wanted, found, pairs)).toEqual({ hits: 1, missed: ['12 hồ sơ'], false: ['3 xe'] });
  });

  it('takes optional gold as neutral', () => {
    const optional = wanted.map((figure) => ({ ...figure, optional: true }));
    expect(compareFigures(optional, [one], [[0, 0]], fold)).toMatchObject({ hits: 0, missed: [], false: [] });
  });

  it('matches a unit by its first words', () => {
    expect(sameUnit('công chức', 'công chức cấp xã', fold)).toBe(true);
    expect(sameUnit('tin, bài', 'tin', fold)).toBe(true);
    expect(sameUnit('xã', 'xãx', fold)).toBe(false);
    expect(sameUnit(null, 'xã', fold)).toBe(false);
    expect(sameUnit(null, null, fold)).toBe(true);
  });
});

describe('findings', () => {
  const wanted = gold({
    findings: [
      { rule: 'sum-mismatch', severity: 'error', quotes: ['93.43', '14.5', '15'] },
      { rule: 'period-mismatch', severity: 'info', quotes: ['quý III'] },
      { rule: 'conflicting-date', severity: 'error', quotes: ['ngày 22/01/2021', 'ngày 28/01/2021'] },
    ],
  }).findings;
  const finding = (rule: string, severity: 'error' | 'warning' | 'info', ...quotes: string[]) => ({
    rule,
    severity,
    evidence: quotes.map((quote) => ({ quote })),
  });

  it('meets a finding of the rule that shows at least half of the quotes', () => {
    const found = [
      finding('sum-mismatch', 'warning', '93.43/100 điểm', '14.5/15.5 điểm'),
      finding('period-mismatch', 'warning', 'Quý III năm 2023'),
      finding('conflicting-date', 'error', 'Kế hoạch số 1 ngày 22/01/2021'),
    ];
    expect(compareFindings(wanted, found, fold)).toEqual({ hits: 2, missed: [], false: [] });
  });

  it('wants a real error to be at least a warning, and takes information as neutral', () => {
    const found = [finding('conflicting-date', 'info', 'ngày 22/01/2021'), finding('heading-sequence', 'info', '1.1')];
    const result = compareFindings(wanted, found, fold);
    expect(result.hits).toBe(0);
    expect(result.missed).toHaveLength(2);
    expect(result.false).toEqual([]);
  });

  it('counts an error or a warning that is not in the gold as false', () => {
    const found = [finding('sum-mismatch', 'error', '193.43', '114.5'), finding('ratio-mismatch', 'warning', '93.43')];
    expect(compareFindings(wanted, found, fold).false).toEqual([
      'sum-mismatch: 193.43 | 114.5',
      'ratio-mismatch: 93.43',
    ]);
  });
});
