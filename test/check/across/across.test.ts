import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../src/check/across/carryOver.ts';
import type { AcrossCheck } from '../../../src/check/across/comparison.ts';
import { cumulative } from '../../../src/check/across/cumulative.ts';
import { growthAgainst } from '../../../src/check/across/growthAgainst.ts';
import { History, type KnownReport } from '../../../src/check/across/history.ts';
import { type Citing, compareCitations, compareLevels, missingPeriods } from '../../../src/check/across/index.ts';
import { levelSum } from '../../../src/check/across/levelSum.ts';
import { periodSum } from '../../../src/check/across/periodSum.ts';
import { restated } from '../../../src/check/across/restated.ts';
import { unitRow } from '../../../src/check/across/unitRow.ts';
import type { Organisation, SeriesPoint } from '../../../src/model/series.ts';
import { loadRules } from '../../../src/rules/load.ts';
import { dayAfter } from '../../../src/series/periods.ts';

const measures = new Map(
  loadRules()
    .entries('series-measure')
    .map((one) => [one.id, one]),
);
const ends = ['', '03-31', '06-30', '09-30', '12-31'];
/** Days from the beginning of one quarter to the end of another one. */
const quarters = (first: number, last = first, year = 2023) => ({
  kind: 'range' as const,
  label: `${first}-${last}/${year}`,
  start: first === 1 ? `${year}-01-01` : dayAfter(`${year}-${ends[first - 1]}`),
  end: `${year}-${ends[last]}`,
});
const unit = (name: string, parent: string | null, level: Organisation['level'] = 'district'): Organisation => ({
  key: name,
  name,
  level,
  parent,
  province: null,
  provinceNow: null,
});
const huyen = unit('A', 'P');

type Value = Partial<SeriesPoint> & { amount: string };
let made = 0;
function report(period: SeriesPoint['period'], values: Value[], of: Organisation | null = huyen): KnownReport {
  made++;
  const points = values.map((value, index): SeriesPoint => {
    const measure = value.measure === undefined ? 'dossiers-newly-received' : value.measure;
    return {
      figure: `f${index + 1}`,
      measure,
      name: measure,
      words: 'w',
      nature: measure === null ? null : measures.get(measure)!.nature,
      status: null,
      level: null,
      channel: null,
      scope: [],
      period,
      own: true,
      cumulative: false,
      unit: 'hồ sơ',
      kind: 'count',
      tolerance: '0',
      approximate: false,
      ...value,
    };
  });
  return { id: made, organisation: of, report: { date: dayAfter(period.end), period, dataWindow: null }, points };
}
const run = (check: AcrossCheck, ...reports: KnownReport[]) => {
  const history = new History(reports);
  return history.series
    .flatMap((series) => check.run(series, { history, measures, nearby: 0.1, turns: ['2025-07-01'] }))
    .map(({ verdict, reason, actual }) => [verdict, ...(reason === null ? [] : [reason]), actual.toString()]);
};
const flow = (quarter: number, amount: string, more: Partial<SeriesPoint> = {}) =>
  report(quarters(quarter), [{ amount, ...more }]);

describe('what was carried over', () => {
  const closing = (amount: string) => report(quarters(1), [{ measure: 'dossiers-in-process', amount }]);
  const opening = (amount: string, more: Partial<SeriesPoint> = {}, quarter = 2) =>
    report(quarters(quarter), [{ measure: 'dossiers-carried-over', amount, ...more }]);

  it('is what was open at the end of the period before', () => {
    expect(run(carryOver, closing('148'), opening('148'))).toEqual([['agrees', '148']]);
    expect(run(carryOver, closing('148'), opening('139'))).toEqual([['disagrees', '148']]);
  });

  it('is compared with the period right before only, of the same level and scope', () => {
    expect(run(carryOver, closing('148'), opening('139', {}, 3))).toEqual([]);
    expect(run(carryOver, closing('148'), opening('139', { level: 'commune' }))).toEqual([]);
    expect(run(carryOver, closing('148'), opening('139', { scope: ['x'] }))).toEqual([]);
  });

  it('is not compared where the amounts are far apart or the days counted leave a gap', () => {
    expect(run(carryOver, closing('148'), opening('15'))).toEqual([['notCompared', 'far-apart', '148']]);
    expect(run(carryOver, closing('12'), opening('21'))).toEqual([['disagrees', '12']]);
    const [before, after] = [closing('148'), opening('139')];
    before.report.dataWindow = { start: '2022-12-15', end: '2023-03-14' };
    after.report.dataWindow = { start: '2023-04-01', end: '2023-06-30' };
    expect(run(carryOver, before, after)).toEqual([['notCompared', 'other-window', '148']]);
    after.report.dataWindow = { start: '2023-03-15', end: '2023-06-14' };
    expect(run(carryOver, before, after)).toEqual([['disagrees', '148']]);
  });

  it('is not compared in reports of unknown issuers, nor where a report states it in two ways', () => {
    const nobody = (one: KnownReport): KnownReport => ({ ...one, organisation: null });
    expect(run(carryOver, nobody(closing('148')), nobody(opening('139')))).toEqual([]);
    const twice = report(quarters(1), [
      { measure: 'dossiers-in-process', amount: '148' },
      { measure: 'dossiers-in-process', amount: '21' },
    ]);
    expect(run(carryOver, twice, opening('139'))).toEqual([]);
    expect(new History([twice]).unclear).toHaveLength(1);
  });
});

describe('what accumulates', () => {
  const since = (last: number, amount: string, more: Partial<SeriesPoint> = {}) =>
    report(quarters(1, last), [{ amount, ...more }]);

  it('never falls', () => {
    expect(run(cumulative, since(1, '312'), since(2, '330'))).toEqual([['agrees', '312']]);
    expect(run(cumulative, since(1, '312'), since(2, '312'))).toEqual([['agrees', '312']]);
    expect(run(cumulative, since(1, '312'), since(2, '298'))).toEqual([['disagrees', '312']]);
  });

  it('is compared with the farthest of the shorter periods', () => {
    expect(run(cumulative, since(1, '100'), since(2, '320'), since(3, '310'))).toEqual([
      ['agrees', '100'],
      ['disagrees', '320'],
    ]);
  });

  it('is what happened, or what a report says is counted from the beginning of the year', () => {
    const words = { measure: null, words: 'phản ánh' };
    expect(run(cumulative, since(1, '312', words), since(2, '298', words))).toEqual([]);
    const counted = { ...words, cumulative: true };
    expect(run(cumulative, since(1, '312', counted), since(2, '298', counted))).toEqual([['disagrees', '312']]);
    const [received, resolved] = [
      { ...counted, status: 'received' },
      { ...counted, status: 'resolved' },
    ];
    expect(run(cumulative, since(1, '312', received), since(2, '298', counted))).toEqual([['disagrees', '312']]);
    expect(run(cumulative, since(1, '312', received), since(2, '298', resolved))).toEqual([]);
    const open = { measure: 'dossiers-in-process' };
    expect(run(cumulative, since(1, '312', open), since(2, '298', open))).toEqual([]);
  });
});

describe('periods', () => {
  it('add up to longer ones', () => {
    const half = (amount: string) => report(quarters(1, 2), [{ amount }]);
    expect(run(periodSum, flow(1, '1769'), flow(2, '1931'), half('3700'))).toEqual([['agrees', '3700']]);
    expect(run(periodSum, flow(1, '1769'), flow(2, '1931'), half('3720'))).toEqual([['disagrees', '3700']]);
    expect(run(periodSum, flow(1, '1769'), half('3720'))).toEqual([]);
  });

  it('in one report too, where it states what came before', () => {
    const later = report(quarters(2), [
      { amount: '1931' },
      { amount: '1769', period: quarters(1), own: false },
      { amount: '3720', period: quarters(1, 2), own: false, cumulative: true },
    ]);
    expect(run(periodSum, later)).toEqual([['disagrees', '3700']]);
  });

  it('do not add up for what is open, received with what was carried over, or a rate', () => {
    for (const measure of ['dossiers-in-process', 'dossiers-received', 'dossiers-carried-over', 'rate-on-time'])
      expect(
        run(
          periodSum,
          flow(1, '10', { measure }),
          flow(2, '20', { measure }),
          report(quarters(1, 2), [{ amount: '29', measure }]),
        ),
      ).toEqual([]);
  });

  it('are not compared where the whole was counted over other days', () => {
    const whole = report(quarters(1, 2), [{ amount: '3720' }]);
    const parts = [flow(1, '1769'), flow(2, '1931')];
    whole.report.dataWindow = { start: '2022-12-15', end: '2023-06-14' };
    parts[0]!.report.dataWindow = { start: '2022-12-15', end: '2023-03-14' };
    parts[1]!.report.dataWindow = { start: '2023-03-15', end: '2023-06-30' };
    expect(run(periodSum, whole, ...parts)).toEqual([['notCompared', 'other-window', '3700']]);
    parts[1]!.report.dataWindow = { start: '2023-03-15', end: '2023-06-14' };
    expect(run(periodSum, whole, ...parts)).toEqual([['disagrees', '3700']]);
  });
});

describe('levels', () => {
  const province = unit('P', null, 'province');
  const above = (amount: string) => report(quarters(1), [{ amount, level: 'district' }], province);
  const below = (name: string, amount: string, level: string | null = 'district') =>
    report(quarters(1), [{ amount, level }], unit(name, 'P'));

  it('add up to what the body above says of them', () => {
    expect(run(levelSum, above('300'), below('A', '100'), below('B', '200', null))).toEqual([['agrees', '300']]);
    expect(run(levelSum, above('303'), below('A', '100'), below('B', '200'))).toEqual([['disagrees', '300']]);
  });

  it('are not compared while a report of that period states nothing', () => {
    const silent = report(quarters(1), [{ amount: '5', level: 'commune' }], unit('C', 'P'));
    expect(run(levelSum, above('303'), below('A', '100'), below('B', '200'), silent)).toEqual([
      ['notCompared', 'not-all-there', '300'],
    ]);
  });

  const of = (level: string | null, ...amounts: string[]) => [
    { amount: amounts[0]!, level },
    { amount: amounts[1]!, level, measure: 'dossiers-resolved' },
  ];
  const compared = (...reports: KnownReport[]) =>
    compareLevels('P', reports, loadRules()).map(({ verdict, reason }) => reason ?? verdict);

  it('say nothing where no other measure shows that all units are there', () => {
    const units = [
      report(quarters(1), of(null, '100', '90'), unit('A', 'P')),
      report(quarters(1), of(null, '200', '190'), unit('B', 'P')),
    ];
    const whole = (...amounts: string[]) => report(quarters(1), of('district', ...amounts), province);
    expect(compared(whole('303', '280'), ...units)).toEqual(['disagrees', 'agrees']);
    expect(compared(whole('303', '283'), ...units)).toEqual(['not-all-there', 'not-all-there']);
  });

  it('may leave out a unit, with or without a word', () => {
    const units = [
      report(quarters(1), of(null, '10', '9'), unit('A', 'P')),
      report(quarters(1), of(null, '200', '190'), unit('B', 'P')),
    ];
    const whole = (...amounts: string[]) => report(quarters(1), of('district', ...amounts), province);
    expect(compared(whole('200', '199'), ...units)).toEqual(['left-out', 'agrees']);
    expect(compared({ ...whole('203', '199'), partial: true }, ...units)).toEqual(['left-out', 'agrees']);
    expect(compared(whole('203', '199'), ...units)).toEqual(['disagrees', 'agrees']);
  });

  it('are those of the level below where a unit has none above them', () => {
    const units = ['A', 'B'].map((name) => report(quarters(1), of('commune', '100', '90'), unit(name, 'P')));
    const whole = report(quarters(1), of('commune', '205', '180'), province);
    expect(compared(whole, ...units)).toEqual(['disagrees', 'agrees']);
  });

  it('are not those of a district as a whole where it states them apart', () => {
    const units = ['A', 'B'].map((name) =>
      report(
        quarters(1),
        [
          { amount: '100', level: null },
          { amount: '60', level: 'district' },
          { amount: '40', level: 'commune' },
        ],
        unit(name, 'P'),
      ),
    );
    expect(run(levelSum, report(quarters(1), [{ amount: '120', level: 'district' }], province), ...units)).toEqual([
      ['agrees', '120'],
    ]);
  });

  it('stand in the rows of a table, for the units that they name', () => {
    const row = (amount: string, scope: string) =>
      report(
        quarters(1, 4),
        [{ amount, level: 'district', scope: [scope], period: quarters(2), own: false }],
        province,
      );
    const own = { ...unit('huyện Đồng', 'P'), name: 'UBND huyện Đồng' };
    const theirs = report(quarters(2), [{ amount: '1931', level: 'district' }], own);
    expect(run(unitRow, row('1913', 'huyên đông'), theirs)).toEqual([['disagrees', '1931']]);
    expect(run(unitRow, row('1931', 'huyên đông'), theirs)).toEqual([['agrees', '1931']]);
    expect(run(unitRow, row('1913', 'huyên tây'), theirs)).toEqual([]);
  });
});

describe('a growth whose earlier value another report states', () => {
  const since = (low: string, high: string) => ({
    figure: 'g',
    of: 'f1',
    direction: 1 as const,
    since: quarters(1, 1, 2022),
    low,
    high,
  });
  const before = report(quarters(1, 1, 2022), [{ amount: '1200' }]);
  const now = (low: string, high: string) => ({ ...flow(1, '1260'), growths: [since(low, high)] });

  it('is what both give', () => {
    expect(run(growthAgainst, before, now('4.95', '5.1'))).toEqual([['agrees', '5']]);
    expect(run(growthAgainst, before, now('8.35', '8.5'))).toEqual([['disagrees', '5']]);
    expect(run(growthAgainst, before, now('35.5', '36'))).toEqual([['notCompared', 'far-apart', '5']]);
  });

  it('is not compared where other days were counted, units left out or bodies reorganised', () => {
    const odd = { ...before, report: { ...before.report, dataWindow: { start: '2022-01-01', end: '2022-04-20' } } };
    expect(run(growthAgainst, odd, now('8.35', '8.5'))).toEqual([['notCompared', 'other-window', '5']]);
    expect(run(growthAgainst, { ...before, partial: true }, now('8.35', '8.5'))).toEqual([
      ['notCompared', 'left-out', '5'],
    ]);
  });
});

describe('bodies that were reorganised', () => {
  it('are not held to what others of their names reported before', () => {
    const year = 2025;
    const closed = report(quarters(2, 2, year), [{ measure: 'dossiers-in-process', amount: '148' }]);
    const opened = report(quarters(3, 3, year), [{ measure: 'dossiers-carried-over', amount: '139' }]);
    expect(run(carryOver, closed, opened)).toEqual([['notCompared', 'reorganised', '148']]);
  });
});

describe('missing periods', () => {
  const reported = (...all: [number, number][]) =>
    all
      .map(([quarter, year]) => report(quarters(quarter, quarter, year), []))
      .map((one) => ({
        ...one,
        report: { ...one.report, period: { ...one.report.period!, kind: 'quarter' as const } },
      }));
  const gaps = (reports: KnownReport[]) =>
    missingPeriods(reports, 3, 2).map(({ missing }) => missing.map(({ end }) => end));

  it('are told inside a regular sequence only', () => {
    expect(gaps(reported([1, 2023], [2, 2023], [3, 2023], [1, 2024]))).toEqual([['2023-12-31']]);
    expect(gaps(reported([1, 2023], [2, 2023], [3, 2023], [2, 2024]))).toEqual([['2023-12-31', '2024-03-31']]);
    expect(gaps(reported([1, 2023], [2, 2023], [3, 2023], [4, 2024]))).toEqual([]);
    expect(gaps(reported([1, 2023], [2, 2023], [4, 2023]))).toEqual([]);
    expect(gaps(reported([1, 2023], [2, 2023], [3, 2023]))).toEqual([]);
  });

  it('are none where a longer report ends on the same day', () => {
    const year = report(quarters(1, 4), []);
    expect(gaps([...reported([1, 2023], [2, 2023], [3, 2023], [1, 2024]), year])).toEqual([]);
  });
});

describe('a document that several reports cite', () => {
  const rules = loadRules();
  const citing = (report: number, date: string, subject: string | null = null): Citing => ({
    reference: 'r1',
    document: 'd',
    date,
    subject,
    quote: 'q',
    report,
    on: `2023-0${report}-20`,
  });
  const disputed = (...all: Citing[]) =>
    compareCitations(all, rules).map(({ check, wrong, many }) => [check, wrong.report, many]);

  it('has one date: that of most reports, or of the first', () => {
    expect(disputed(citing(1, '2023-01-12'), citing(2, '2023-01-12'))).toEqual([]);
    expect(disputed(citing(1, '2023-01-12'), citing(2, '2023-01-21'))).toEqual([['conflicting-date', 2, 1]]);
    expect(disputed(citing(1, '2023-01-21'), citing(2, '2023-01-12'), citing(3, '2023-01-12'))).toEqual([
      ['conflicting-date', 1, 2],
    ]);
  });

  it('is not held against a report that contradicts itself', () => {
    expect(disputed(citing(1, '2023-01-12'), citing(2, '2023-01-12'), citing(2, '2023-01-21'))).toEqual([]);
  });

  it('has one subject, however it is worded', () => {
    const [training, again, fire] = [
      'đào tạo, bồi dưỡng công chức',
      'bồi dưỡng công chức cấp xã',
      'phòng cháy rừng mùa khô',
    ];
    const day = '2023-01-12';
    expect(disputed(citing(1, day, training), citing(2, day, again))).toEqual([]);
    expect(disputed(citing(1, day, training), citing(2, day, fire))).toEqual([['conflicting-subject', 2, 1]]);
    expect(disputed(citing(1, day, fire), citing(2, day, training), citing(3, day, again))).toEqual([
      ['conflicting-subject', 1, 2],
    ]);
  });
});

describe('a value of one period', () => {
  it('is the same in every report', () => {
    const later = (amount: string) => report(quarters(1, 1, 2024), [{ amount, period: quarters(1), own: false }]);
    expect(run(restated, flow(1, '1769'), later('1769'))).toEqual([['agrees', '1769']]);
    expect(run(restated, flow(1, '1769'), later('1796'))).toEqual([['disagrees', '1769']]);
    expect(run(restated, flow(1, '1769'), later('590'))).toEqual([['notCompared', 'far-apart', '1769']]);
  });

  it('may be printed in round', () => {
    const round = { amount: '1800', tolerance: '50' };
    expect(run(restated, flow(1, '1769'), report(quarters(1), [round]))).toEqual([['agrees', '1769']]);
    const approximate = { amount: '1700', approximate: true };
    expect(run(restated, flow(1, '1769'), report(quarters(1), [approximate]))).toEqual([
      ['notCompared', 'approximate', '1769'],
    ]);
  });
});
