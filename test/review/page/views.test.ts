import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWhile, noBrowser, project, type Served, serve } from './browser.ts';

let served: Served;
const reports = [
  '01-quy-1-huyen-dong-vang',
  '05-quy-2-huyen-dong-vang',
  '15-nam-tinh-binh-lam',
  '11-nam-xa-tan-phuoc-hoi',
];

beforeAll(async () => {
  if (noBrowser === null) served = await serve(reports.map((name) => `corpus/${name}.docx`));
}, aWhile);
afterAll(() => served?.close());

describe.skipIf(noBrowser !== null)('the other views', () => {
  it('lay a DOCX out with its headings and tables, and scroll to the evidence', async () => {
    const page = await served.open('#/findings?rule=formula-mismatch');
    await page.locator('a.finding', { hasText: '618' }).click();
    const mark = page.locator('.sheet mark.accused');
    await expect.poll(() => mark.textContent()).toContain('618');
    const row = page.locator('.sheet tr', { has: page.locator('mark.accused') });
    await expect
      .poll(() => row.locator('td, th').allTextContents())
      .toEqual(
        ['4', 'Vang Hạ', '618', '322', '286'].map((cell) => expect.stringMatching(new RegExp(`^${cell}(?: \\(|$)`))),
      );
    expect(await page.locator('.sheet h2, .sheet h3').count()).toBeGreaterThan(3);
    const frame = (await page.locator('.pages').boundingBox())!;
    await expect
      .poll(async () => {
        const { y = 0 } = (await mark.boundingBox()) ?? {};
        return y > frame.y && y < frame.y + frame.height;
      })
      .toBe(true);
  });

  it('draw a series: lines over periods, each point a link to its source, and the table behind it', async () => {
    const page = await served.open('#/series');
    await page.getByLabel('Chỉ tiêu', { exact: true }).selectOption('dossiers-received');
    await page.locator('.chart .marker').first().waitFor();
    // What was said of a point that is no longer drawn is not said any more.
    await page.locator('.chart svg a[aria-label*="Bình Lâm"]').first().focus();
    await expect.poll(() => page.locator('.point').textContent()).toContain('Bình Lâm');
    await page.locator('.tick-chip', { hasText: 'UBND huyện Đồng Vang' }).click();
    await expect.poll(() => page.url()).toContain('issuer=');
    await expect.poll(() => page.locator('.swatches').textContent()).not.toContain('Bình Lâm');
    expect(await page.locator('.point').textContent()).not.toContain('Bình Lâm');
    // Two quarters that follow on each other: one line of two points.
    await expect.poll(() => page.locator('svg .line-0 a').count()).toBe(2);
    expect(await page.locator('svg > .line-0 > path').getAttribute('d')).toMatch(/^M[\d.,]+L[\d.,]+$/);
    await page.locator('svg .line-0 a').first().focus();
    await expect.poll(() => page.locator('.point').textContent()).toMatch(/quý I năm 2023\. Nguồn: 96\/BC-UBND/);
    expect(await page.locator('.grid tbody tr').count()).toBe(await page.locator('.chart svg a').count());
    const path = (await page.getByText('Tải CSV').getAttribute('href'))!;
    const csv = await page.evaluate(async (address) => (await fetch(address)).text(), path);
    expect(csv.split('\n')[0]).toContain('period_start');
    await page.locator('svg .line-0 a').first().press('Enter');
    await page.locator('.figure.chosen').waitFor();
  });

  it('show which reports cite a document, and lead to the passage', async () => {
    const page = await served.open('#/references?q=88/SNV');
    await page.getByRole('link', { name: /88\/SNV/ }).click();
    await expect.poll(() => page.locator('h1').textContent()).toContain('88/SNV-CCHC&VTLT');
    await expect.poll(() => page.locator('.citing').count()).toBe(3);
    await page.locator('.passage-link').first().click();
    await expect.poll(() => page.locator('.sheet mark').first().textContent()).toContain('88/SNV-CCHC&VTLT');
  });

  it('find words without diacritics', async () => {
    const page = await served.open('#/search');
    await page.getByLabel(/^Chữ cần tìm/).fill('vang ha');
    await expect.poll(() => page.locator('.hits mark').first().textContent()).toMatch(/vang/i);
    await expect.poll(() => page.url()).toContain('q=vang+ha');
  });

  it('run SQL that reads, and nothing else', async () => {
    const page = await served.open('#/sql');
    const box = page.getByLabel('Câu SELECT');
    const run = async (sql: string) => {
      await box.fill(sql);
      await box.press('Control+Enter');
    };
    await run(`SELECT 6 * 7 AS answer, '<img src="x" onerror="document.title=1">' AS text`);
    await expect
      .poll(() => page.locator('.result td').allTextContents())
      .toEqual(['42', '<img src="x" onerror="document.title=1">']);
    expect(await page.locator('.result img').count()).toBe(0);
    await page.locator('.columns summary', { hasText: 'v_findings' }).click();
    await page.getByRole('button', { name: 'Chèn fingerprint' }).first().waitFor();

    for (const sql of [
      'DELETE FROM verdicts',
      'CREATE TABLE t (a)',
      `ATTACH DATABASE '/etc/passwd' AS x`,
      `SELECT load_extension('/tmp/x.so')`,
      'SELECT 1; DROP TABLE findings',
      `SELECT writefile('/tmp/x', 'x')`,
    ]) {
      await run(sql);
      await page.locator('.note.problem').waitFor();
      expect(await page.locator('.result').count()).toBe(0);
      await run(`SELECT ${sql.length} AS still`);
      await expect.poll(() => page.locator('.result td').allTextContents()).toEqual([String(sql.length)]);
    }
    await run('SELECT count(*) > 0 AS findings FROM findings');
    await expect.poll(() => page.locator('.result td').allTextContents()).toEqual(['1']);
  });

  it('load files that are dropped, and show their findings as they arrive', async () => {
    const page = await served.open('#/load');
    const bytes = readFileSync(join(project, 'corpus/14-6-thang-huyen-muong-tac.docx')).toString('base64');
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      const binary = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([binary], '../<b>báo cáo.docx'));
      transfer.items.add(new File(['\u0000\u0001 no report'], 'noise.bin'));
      return transfer;
    }, bytes);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
    await expect
      .poll(() => page.locator('.file-state').allTextContents(), { timeout: 60_000 })
      .toEqual(['đã nạp', 'không đọc được']);
    expect(await page.locator('.file').first().textContent()).toContain('<b>báo cáo.docx');
    await expect.poll(() => page.locator('.job .lines').nth(1).textContent()).toContain('UBND huyện Mường Tấc');
    await page.locator('.job .lines').nth(1).getByRole('link').first().click();
    await page.locator('.verdict-bar').waitFor();
  });

  it('speak English by a switch, and keep to it', async () => {
    const page = await served.open('#/findings');
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Findings');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('link', { name: 'Series' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Figures over periods');
    await expect.poll(() => page.url()).toContain('lang=en');
  });

  it('gave no error beside refused queries, asked no other server, and broke no policy', () => {
    expect(served.trouble.filter((one) => !/status of 4\d\d/.test(one))).toEqual([]);
  });
});
