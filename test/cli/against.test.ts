import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { makeXlsx } from '../read/workbooks.ts';
import { doisoat } from './command.ts';

const cwd = mkdtempSync(join(tmpdir(), 'doisoat-against-'));
const columns = 'issuer=Đơn vị,period=Kỳ,measure=Chỉ tiêu,level=Cấp,value=Số liệu';

/** A quarter of an invented district: what is the district's own, the communes' and both together. */
const district = `ỦY BAN NHÂN DÂN
HUYỆN RẠCH SẬY

Số: 31/BC-UBND

Rạch Sậy, ngày 05 tháng 7 năm 2023

BÁO CÁO
Công tác cải cách hành chính quý II năm 2023

Toàn huyện tiếp nhận 1.204 hồ sơ, đã giải quyết 1.180 hồ sơ, trong đó giải quyết đúng hạn 1.163 hồ sơ, đạt tỷ lệ 98,56%.

Có khoảng 40 hồ sơ chờ bổ sung.
`;

const commune = (name: string, received: number) => `ỦY BAN NHÂN DÂN XÃ ${name.toUpperCase()}

Số: 45/BC-UBND

${name}, ngày 12 tháng 12 năm 2023

BÁO CÁO
Công tác cải cách hành chính năm 2023

Trong năm, xã đã tiếp nhận ${received} hồ sơ.
`;

beforeAll(() => {
  mkdirSync(join(cwd, 'reports'));
  for (const [name, received] of [
    ['Gò Mây', 210],
    ['Đồng Lau', 95],
    ['Bàu Sen', 77],
  ] as const)
    writeFileSync(join(cwd, 'reports', `${name}.txt`), commune(name, received));
  writeFileSync(join(cwd, 'reports', 'district.txt'), district);
  expect(doisoat(['ingest', 'reports', '--db', 'a.db'], { cwd }).status).toBe(0);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const list = (rows: string[]) => {
  writeFileSync(join(cwd, 'list.csv'), `Đơn vị;Kỳ;Chỉ tiêu;Cấp;Số liệu\n${rows.join('\n')}\n`);
  return ['check', '--against', 'list.csv', '--columns', columns, '--db', 'a.db'];
};

interface Compared {
  outcome: string;
  reason: string | null;
  row: number | null;
  issuer: string;
  listed: number | null;
  reported: number | null;
  difference: number | null;
  quote: string | null;
  path: string | null;
}
const compared = (rows: string[], ...more: string[]) => {
  const { stdout, stderr, status } = doisoat([...list(rows), '--format', 'json', ...more], { cwd });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return (JSON.parse(stdout) as { comparisons: Compared[] }).comparisons;
};
const outcomes = (rows: string[]) =>
  compared(rows)
    .filter(({ row }) => row !== null)
    .map(({ outcome, reason }) => reason ?? outcome);

describe('rows of a list', () => {
  const q2 = 'UBND huyện Rạch Sậy;quý II năm 2023';
  const rows = [
    ['the printed figure', `${q2};Hồ sơ tiếp nhận;;1.204`, 'agrees'],
    ['the issuer by its area alone', 'Huyện Rạch Sậy;Q2/2023;Số hồ sơ đã giải quyết;;1180', 'agrees'],
    [
      'the issuer without marks, its own level named',
      'ubnd huyen rach say;Q2/2023;Hồ sơ tiếp nhận;huyện;1.204',
      'agrees',
    ],
    ['a rate with more digits than are printed', `${q2};Tỷ lệ giải quyết đúng hạn;;98,559%`, 'agrees'],
    ['a rate with fewer', `${q2};rate-on-time;;98,6`, 'agrees'],
    ['a body without reports', 'UBND huyện Khác;2023;Hồ sơ tiếp nhận;;5', 'noReports'],
    ['a period without figures', 'UBND huyện Rạch Sậy;2021;Hồ sơ tiếp nhận;;5', 'noPeriod'],
    ['a figure that is not reported', `${q2};Hồ sơ rút;;5`, 'noFigure'],
    ['words that no rule knows and no report prints', `${q2};Số thôn văn hóa;;5`, 'noFigure'],
    ['a period that is none', 'UBND huyện Rạch Sậy;kỳ này;Hồ sơ tiếp nhận;;5', 'period'],
    ['two measures in one', `${q2};Tiếp nhận và giải quyết xong, đúng hạn;;5`, 'measure'],
    ['a level that is none', `${q2};Hồ sơ tiếp nhận;cấp vùng;5`, 'level'],
    ['another level than the reported one', `${q2};Hồ sơ tiếp nhận;xã;5`, 'otherLevels'],
    ['no number', `${q2};Hồ sơ tiếp nhận;;không có`, 'number'],
    ['an approximate figure', `${q2};Hồ sơ chờ bổ sung;;43`, 'approximate'],
    ['an approximate figure that is met', `${q2};Hồ sơ chờ bổ sung;;40`, 'agrees'],
  ] as const;
  let found: string[];
  beforeAll(() => {
    found = outcomes(rows.map(([, row]) => row));
  });
  it.each(rows.map(([name, , expected], at) => ({ name, expected, at })))('$name', ({ expected, at }) => {
    expect(found[at]).toBe(expected);
  });

  it('that say something else differ', () => {
    expect(outcomes([`${q2};rate-on-time;;98,7`, `${q2};Hồ sơ tiếp nhận;;1.240`])).toEqual(['differs', 'differs']);
  });

  it('of several bodies that the words may mean are not compared', () => {
    const other = `${district.replace('1.204', '2.204')}\nNơi nhận:\n- UBND tỉnh An Tây;\n- Lưu: VT.\n`;
    writeFileSync(join(cwd, 'again.txt'), other);
    expect(doisoat(['ingest', 'reports', 'again.txt', '--db', 'b.db'], { cwd }).status).toBe(0);
    const keys = doisoat(
      ['query', "SELECT key FROM v_organisations WHERE name LIKE '%Rạch Sậy%'", '--db', 'b.db', '--format', 'json'],
      { cwd },
    );
    const found = JSON.parse(keys.stdout) as { key: string }[];
    expect(found).toHaveLength(2);
    const { stdout } = doisoat([...list([`${q2};Hồ sơ tiếp nhận;;1.204`]).slice(0, -1), 'b.db', '--format', 'json'], {
      cwd,
    });
    expect((JSON.parse(stdout) as { comparisons: Compared[] }).comparisons[0]).toMatchObject({
      reason: 'severalIssuers',
    });
    const exact = list([`"${found[0]!.key}";Q2/2023;Hồ sơ tiếp nhận;;1`]).slice(0, -1);
    const told = doisoat([...exact, 'b.db', '--format', 'json'], { cwd });
    expect((JSON.parse(told.stdout) as { comparisons: Compared[] }).comparisons[0]).toMatchObject({
      outcome: 'differs',
    });
  });

  it('that contradict each other accuse no report', () => {
    expect(outcomes([`${q2};Hồ sơ tiếp nhận;;1.204`, `Huyện Rạch Sậy;Q2/2023;dossiers-received;;1.205`])).toEqual([
      'twice',
      'twice',
    ]);
    expect(outcomes([`${q2};Hồ sơ tiếp nhận;;1.205`, `Huyện Rạch Sậy;Q2/2023;dossiers-received;;1.205`])).toEqual([
      'differs',
      'differs',
    ]);
  });
});

const communes = ['UBND xã Gò Mây;2023;Hồ sơ tiếp nhận;xã;210', 'Đồng Lau;năm 2023;Tiếp nhận;xã;59'];

test('what differs has both values, their places and the gap; what the list leaves out is told', () => {
  expect(compared(communes)).toMatchObject([
    { outcome: 'agrees', row: 2, listed: 210, reported: 210, difference: null },
    {
      outcome: 'differs',
      row: 3,
      issuer: 'Đồng Lau',
      listed: 59,
      reported: 95,
      difference: -36,
      quote: '95 hồ sơ',
      path: join(cwd, 'reports', 'Đồng Lau.txt'),
    },
    { outcome: 'missingInList', reason: 'noRow', row: null, issuer: 'UBND xã Bàu Sen', listed: null, reported: 77 },
  ]);
});

test('the text for people, in both languages', () => {
  expect(doisoat(list(communes), { cwd }).stdout).toBe(`Đối chiếu với list.csv: 2 dòng

Lệch (1)
  Đồng Lau · năm 2023 · Tiếp nhận · xã: danh sách 59 (dòng 3) — báo cáo “95 hồ sơ” (reports/Đồng
    Lau.txt) — lệch 36

Có trong báo cáo, không có trong danh sách (1)
  UBND xã Bàu Sen · năm 2023 · Hồ sơ tiếp nhận: báo cáo “77 hồ sơ” (reports/Bàu Sen.txt)

Khớp 1, lệch 1, chưa đối chiếu được 0; chỉ có trong danh sách 0, chỉ có trong báo cáo 1
`);
  const { stdout } = doisoat([...list([...communes, 'UBND xã Lạ;2023;Tiếp nhận;;1']), '--lang', 'en'], { cwd });
  expect(stdout).toContain('list 59 (row 3) — report “95 hồ sơ” (reports/Đồng Lau.txt)\n    — difference 36');
  expect(stdout).toContain(
    'In the list, not in the reports (1)\n  UBND xã Lạ · 2023 · Tiếp nhận: list 1 (row 4) — no report of “UBND xã Lạ” is loaded',
  );
  expect(stdout).toContain('1 agree, 1 differ, 0 not compared; 1 only in the list, 1 only in the reports\n');
});

test('CSV for spreadsheets', () => {
  const { stdout } = doisoat([...list(communes), '--format', 'csv'], { cwd });
  const [head, first, second] = stdout.split('\r\n');
  expect(head).toMatch(/^outcome,reason,explanation,row,issuer,/);
  expect(first).toMatch(/^agrees,,,2,UBND xã Gò Mây,/);
  expect(second).toContain(',59,95,-36,');
});

test('differences count like warnings', () => {
  const status = (rows: string[], failOn: string) => doisoat([...list(rows), '--fail-on', failOn], { cwd }).status;
  expect(['none', 'warning', 'error'].map((one) => status(communes, one))).toEqual([0, 1, 0]);
  expect(status([communes[0]!, 'UBND xã Lạ;2023;Tiếp nhận;;1'], 'info')).toBe(0);
});

test('a workbook, with its columns in a file and the period the same for all rows', () => {
  const rows = [
    ['Số liệu cổng dịch vụ công'],
    ['TT', 'Đơn vị', 'Tỷ lệ'],
    [1, 'UBND huyện Rạch Sậy', { value: 0.98559, format: '0%' }],
  ];
  writeFileSync(
    join(cwd, 'portal.xlsx'),
    makeXlsx([
      { name: 'Bìa', rows: [['x']] },
      { name: 'Q2', rows },
    ]),
  );
  writeFileSync(
    join(cwd, 'columns.yaml'),
    'issuer: Đơn vị\nperiod: =quý II năm 2023\nmeasure: =Tỷ lệ đúng hạn\nvalue: Tỷ lệ\n',
  );
  const { stdout } = doisoat(
    ['check', '--against', 'portal.xlsx', '--columns', 'columns.yaml', '--db', 'a.db', '--format', 'json'],
    { cwd },
  );
  expect(JSON.parse(stdout)).toMatchObject({
    counts: { agrees: 1, differs: 0 },
    comparisons: [{ outcome: 'agrees', row: 3, listed: 98.559, reported: 98.56 }],
  });
});

describe('a wrong call is one line and status 2', () => {
  const call = (...args: string[]) => doisoat(['check', '--db', 'a.db', ...args], { cwd });
  it.each([
    [
      'a column that is not there',
      ['--against', 'list.csv', '--columns', 'issuer=Cơ quan'],
      'không có cột: Cơ quan, period, measure, value',
    ],
    ['a field that is not there', ['--against', 'list.csv', '--columns', 'who=Đơn vị'], 'không có trường "who"'],
    ['a file of columns that is not there', ['--against', 'list.csv', '--columns', 'none.yaml'], 'none.yaml'],
    ['a list that is not there', ['--against', 'none.csv'], 'none.csv'],
    ['a list of another kind', ['--against', 'a.db'], 'không phải CSV (UTF-8, UTF-16) hoặc XLSX'],
    ['columns without a list', ['--columns', columns], '--columns chỉ dùng cùng --against'],
    ['a format without a list', ['--format', 'csv'], '--format chỉ dùng cùng --against'],
  ])('%s', (_, args, words) => {
    list(communes);
    const { status, stdout, stderr } = call(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

test('check itself fails on findings of the severity that is asked for', () => {
  const wrong = district.replace('1.163 hồ sơ', '1.136 hồ sơ');
  writeFileSync(join(cwd, 'wrong.txt'), wrong);
  doisoat(['ingest', 'wrong.txt', '--db', 'c.db'], { cwd });
  const status = (db: string, failOn: string) => doisoat(['check', '--db', db, '--fail-on', failOn], { cwd }).status;
  expect([status('c.db', 'none'), status('c.db', 'error'), status('a.db', 'error')]).toEqual([0, 1, 0]);
});
