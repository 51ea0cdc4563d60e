import { expect, test } from 'vitest';
import { type Audit, inOrder } from '../../src/cli/report/audit.ts';
import { auditJson } from '../../src/cli/report/json.ts';
import { styleFor } from '../../src/cli/report/style.ts';
import { auditText } from '../../src/cli/report/text.ts';
import { type Language, translator } from '../../src/locales/index.ts';
import { sarifPieces } from '../../src/present/sarif.ts';
import { checkRule } from '../../src/rules/kinds/check.ts';
import { loadAudited } from '../../src/store/audited.ts';
import { saveCopies } from '../../src/store/copies.ts';
import { loadText } from '../../src/store/texts.ts';
import { handmade, temporaryStore } from '../store/handmade.ts';
import { saveReport } from '../store/save.ts';

const screen = (isTTY: boolean) => ({ isTTY, columns: 100 }) as NodeJS.WriteStream;

/** Two reports, one of them with a copy; the second has a warning only. */
async function makeAudit() {
  const database = await temporaryStore();
  const first = await saveReport(database, handmade('a', '/x/b.docx'));
  const copy = await saveReport(database, handmade('b', '/x/b.pdf'));
  await saveCopies(database, [{ id: copy, copyOf: first }]);
  const mild = handmade('c', '/x/a.docx');
  mild.document.findings[0]!.severity = 'warning';
  mild.document.report.title = 'Tiêu đề \u001b[31mđỏ\nhai dòng';
  const second = await saveReport(database, mild);
  const reports = await loadAudited(database, [first, copy, second]);
  const outcomes = reports.map(({ id, path }) => ({
    path,
    done: 'loaded' as const,
    report: id,
    findings: 1,
    warnings: [],
  }));
  const unreadable = [{ path: '/x/bad one.pdf', reason: 'tệp rỗng' }];
  const audit: Audit = { database: 'my.db', reports, gone: 0, loaded: { outcomes, skipped: 2, links: 0, unreadable } };
  return { audit, textOf: (report: number) => loadText(database, report) };
}

async function printed(language: Language = 'vi', terminal = false, environment: NodeJS.ProcessEnv = {}) {
  const { audit, textOf } = await makeAudit();
  let all = '';
  const options = {
    t: translator(language),
    style: styleFor(screen(terminal), environment),
    titleOf: () => 'Tổng không bằng các thành phần',
    textOf,
  };
  for await (const piece of auditText(audit, options)) all += piece;
  return all;
}

test('a finding shows the rule, the marked passage, the place and the values', async () => {
  expect(await printed()).toContain(
    [
      '  LỖI  Tổng không bằng các thành phần [sum-mismatch] #abc',
      '    Tổng không khớp',
      '    trang 1: “Xã được «93.43 điểm», gồm phần một 14,5 điểm và phần hai 78,63 điểm.”',
      '      đối chiếu: trang 2, bảng 1, hàng 1, cột 3: “Mục | Điểm | «93.43 điểm»”',
      '    in báo cáo: 93.43 — tính lại: 93,13 — lệch 0,30',
    ].join('\n'),
  );
});

test('the most severe report comes first, its copies are named, the summary closes', async () => {
  const all = await printed();
  expect(all.indexOf('/x/b.docx')).toBeLessThan(all.indexOf('/x/a.docx'));
  expect(all).toContain('  bản khác của cùng báo cáo: /x/b.pdf\n');
  const summary = all.slice(all.indexOf('────'));
  expect(summary).toContain('Đã đọc 2 báo cáo từ 2 tệp (1 tệp là bản khác của cùng báo cáo)');
  expect(summary).toContain('Số liệu: 8, trong đó 8 số liệu hồ sơ, đã đối chiếu được 6 (75,0%)');
  expect(summary).toContain('  chưa đối chiếu được 2: không tìm thấy tổng\n');
  expect(summary).toContain('Phát hiện: 1 lỗi, 1 cảnh báo, 0 thông tin; 0 báo cáo không có phát hiện');
  expect(summary).toContain('cơ sở dữ liệu: my.db');
  expect(summary).toContain('--db my.db');
});

test('each report says how many of its figures on dossiers were checked, one without findings too', async () => {
  const all = await printed();
  const head = all.slice(all.indexOf('/x/b.docx'), all.indexOf('LỖI'));
  expect(head).toContain('  đối chiếu được 3/4 số liệu hồ sơ (75,0%)\n');
  const { audit, textOf } = await makeAudit();
  for (const report of audit.reports) report.findings = [];
  let clean = '';
  const options = { t: translator('en'), style: styleFor(screen(false), {}), titleOf: () => '', textOf };
  for await (const piece of auditText(audit, options)) clean += piece;
  const line = (path: string) => `  ${path}: 3 of 4 figures on dossiers checked (75,0%)\n`;
  expect(clean).toContain(`Without findings:\n${line('/x/a.docx')}${line('/x/b.docx')}\n`);
});

test('what stands in a report cannot act on the terminal', async () => {
  const plain = await printed();
  expect(plain).not.toContain('\u001b');
  expect(plain).toContain('Tiêu đề \ufffd[31mđỏ hai dòng');
});

test('colours and underlining on a terminal only, and not where NO_COLOR asks for none', async () => {
  expect(await printed('vi', true)).toContain('\u001b[1;4m93.43 điểm\u001b[22;24m');
  expect(await printed('vi', true, { NO_COLOR: '1' })).toContain('«93.43 điểm»');
  expect(await printed('vi', true, { TERM: 'dumb' })).toContain('«93.43 điểm»');
});

test('the report can be had in English', async () => {
  expect(await printed('en')).toContain('printed: 93.43 — recomputed: 93,13 — off by 0,30');
});

test('JSON holds the findings of the contract, the copies and what could not be read', async () => {
  const { audit } = await makeAudit();
  const made = JSON.parse(auditJson(audit));
  expect(made.summary).toMatchObject({ reports: 2, copies: 1, figures: 8, dossierChecked: 6, error: 1, warning: 1 });
  expect(made.summary).toMatchObject({
    dossier: 8,
    coverage: 75,
    unchecked: [{ reason: 'không tìm thấy tổng', figures: 2 }],
  });
  expect(made.reports[0].counts).toMatchObject({ dossier: 4, dossierChecked: 3, coverage: 75 });
  expect(made.reports[0].unchecked).toEqual([{ reason: 'không tìm thấy tổng', figures: 1 }]);
  expect(made.unreadable).toEqual([{ path: '/x/bad one.pdf', reason: 'tệp rỗng' }]);
  expect(made.reports[0]).toMatchObject({ path: '/x/b.docx', copies: ['/x/b.pdf'], period: 'năm 2023' });
  expect(made.reports[0].findings[0]).toMatchObject({
    rule: 'sum-mismatch',
    expected: 93.43,
    actual: 93.13,
    comparison: { printed: '93.43', recomputed: '93,13', difference: '0,30' },
  });
});

test('SARIF names rule, level, file, region and fingerprint', async () => {
  const { audit } = await makeAudit();
  const words = (vi: string) => ({ vi, en: vi });
  const rule = checkRule.parse({
    id: 'sum-mismatch',
    severity: 'error',
    title: words('t'),
    message: words('m'),
    meaning: words('x'),
    examples: { flagged: [], clean: [] },
  });
  const run = { programVersion: '1.2.3', checks: [rule], language: 'vi', unreadable: audit.loaded.unreadable } as const;
  let sarif = '';
  for await (const piece of sarifPieces(inOrder(audit.reports), run)) sarif += piece;
  const { version, runs } = JSON.parse(sarif);
  expect(version).toBe('2.1.0');
  const [{ results, tool, columnKind, invocations }] = runs;
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver.rules[0]).toMatchObject({ id: 'sum-mismatch', defaultConfiguration: { level: 'error' } });
  expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning']);
  expect(results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'file:///x/b.docx' },
    region: { charOffset: 8, charLength: 10, snippet: { text: '93.43 điểm' } },
  });
  expect(results[0].partialFingerprints).toEqual({ 'doisoat/v1': 'abc' });
  expect(results[0].relatedLocations).toHaveLength(2);
  expect(invocations[0].executionSuccessful).toBe(false);
  expect(JSON.stringify(invocations)).toContain('file:///x/bad%20one.pdf');
});
