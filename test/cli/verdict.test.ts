import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doisoat } from './command.ts';

let cwd: string;
const run = (...args: string[]) => doisoat(args, { cwd });
const path = () => join(cwd, 'in/a.txt');

/** An invented report whose decision has a number and a date that cannot both be right. */
const report = (ending = '') => `ỦY BAN NHÂN DÂN XÃ GÒ MÂY

Số: 45/BC-UBND

Gò Mây, ngày 12 tháng 12 năm 2023

BÁO CÁO

Tình hình tiếp nhận hồ sơ năm 2023

Trong năm, xã thực hiện Nghị định số 12/2021/NĐ-CP ngày 31/02/2021 của Chính phủ.${ending}
`;

interface Audited {
  reports: { findings: { rule: string; fingerprint: string; verdict: unknown }[]; dismissed: unknown[] }[];
  summary: Record<string, unknown>;
  goneVerdicts: number;
}

const audit = (...more: string[]): Audited => JSON.parse(run('audit', 'in', '--format', 'json', ...more).stdout);
let fingerprint: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'doisoat-'));
  mkdirSync(join(cwd, 'in'));
  writeFileSync(path(), report());
  const [found] = audit().reports[0]!.findings;
  expect(found).toMatchObject({ rule: 'impossible-date', verdict: null });
  fingerprint = found!.fingerprint;
});
afterAll(() => rmSync(cwd, { recursive: true }));

test('what is wrong with the call is one line that says what to do', () => {
  const calls: [string[], RegExp][] = [
    [['verdict', fingerprint, 'dismissed', '--reason', ' '], /thêm --reason/],
    [['verdict', fingerprint, 'wrong'], /confirmed, dismissed, fixed, open/],
    [['verdict', 'zzzz', 'confirmed'], /không có phát hiện nào mã zzzz/],
    [['verdict', fingerprint, 'open'], /chưa có kết luận nào/],
  ];
  for (const [args, said] of calls) {
    const { stdout, stderr, status } = run(...args);
    expect(stderr).toMatch(said);
    expect([stdout, status, stderr.trim().split('\n').length]).toEqual(['', 2, 1]);
  }
});

test('a dismissed finding is hidden and counted, in every form, also after the report is read again', () => {
  const reason = 'Ngày trong bản gốc là 28/02/2021';
  const given = run('verdict', `#${fingerprint.slice(0, 8)}`, 'dismissed', '--reason', reason);
  expect(given.stdout).toContain(`#${fingerprint.slice(0, 8)} impossible-date: bác bỏ\n  in/a.txt: “`);
  expect([given.stderr, given.status]).toEqual(['', 0]);

  writeFileSync(path(), report(' Hết.'));
  const json = audit('--fail-on', 'error');
  expect(json.reports[0]).toMatchObject({
    findings: [],
    dismissed: [{ rule: 'impossible-date', fingerprint, verdict: { verdict: 'dismissed', reason } }],
  });
  expect(json.summary).toMatchObject({ error: 0, dismissed: 1 });

  const text = run('audit', 'in', '--fail-on', 'error');
  expect(text.status).toBe(0);
  expect(text.stdout).not.toContain('[impossible-date]');
  expect(text.stdout).toContain('; 1 phát hiện đã bác bỏ\n');
  expect(text.stdout).toContain('\nĐã bác bỏ, không in: 1 phát hiện; xem: doisoat verdict list\n');
  expect(run('check').stdout).toContain(': 0 lỗi, 0 cảnh báo, 0 thông tin\nĐã bác bỏ, không in: 1 phát hiện');

  const [result] = JSON.parse(run('audit', 'in', '--format', 'sarif').stdout).runs[0].results;
  expect(result.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: reason }]);

  const asked = run('query', 'SELECT verdict, verdict_reason FROM v_findings', '--format', 'json');
  expect(JSON.parse(asked.stdout)).toEqual([{ verdict: 'dismissed', verdict_reason: reason }]);
});

test('a confirmed finding shows its verdict and counts; another verdict takes the place of the first', () => {
  run('verdict', fingerprint, 'confirmed', '--reason', 'Đã hỏi đơn vị');
  const { stdout, status } = run('audit', 'in', '--fail-on', 'error');
  expect(stdout).toContain(`[impossible-date] #${fingerprint.slice(0, 8)}\n`);
  expect(stdout).toContain('    kết luận: xác nhận: Đã hỏi đơn vị\n');
  expect(status).toBe(1);
  const listed = JSON.parse(run('verdict', 'list', '--format', 'json').stdout);
  expect(listed).toMatchObject([
    { fingerprint, verdict: 'confirmed', rule: 'impossible-date', path: path(), findings: 1 },
  ]);
});

test('verdicts that match nothing any more are reported, and one can be taken back', () => {
  run('verdict', fingerprint, 'fixed');
  writeFileSync(path(), report().replace('31/02/2021', '28/02/2021'));
  const said = '1 kết luận không còn ứng với phát hiện nào';
  expect(run('audit', 'in').stdout).toContain(`\n${said}`);
  expect(audit().goneVerdicts).toBe(1);
  expect(run('check').stdout).toContain(`\n${said}`);
  const list = run('verdict', 'list');
  expect(list.stdout).toMatch(/đã sửa .*impossible-date .* in\/a\.txt .* 0 │\n/);
  expect(list.stderr).toMatch(new RegExp(`^${said}`));
  expect(run('verdict', fingerprint, 'open', '--lang', 'en').stdout).toContain('no verdict');
  const empty = run('verdict', 'list', '--lang', 'en');
  expect([empty.stdout, empty.stderr]).toEqual(['', 'no verdicts yet\n']);
});
