import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doisoat } from '../../cli/command.ts';
import { aWhile, noBrowser, project, type Served, serve } from './browser.ts';
import { printed } from './printed.ts';

const report = 'corpus/05-quy-2-huyen-dong-vang.pdf';
let served: Served;

beforeAll(async () => {
  if (noBrowser === null) served = await serve([report, 'corpus/14-6-thang-huyen-muong-tac.pdf']);
}, aWhile);
afterAll(() => served?.close());

const count = async (page: Page) => Number((await page.locator('.pane-head .count').textContent())?.match(/\d+/)?.[0]);

describe.skipIf(noBrowser !== null)('findings, on the printed page', () => {
  it('are filtered by severity, check and issuer, each choice an address', async () => {
    const page = await served.open('#/findings');
    await page.locator('a.finding').first().waitFor();
    const all = await count(page);
    const warnings = Number(await page.locator('.tick-chip.warning .chip-count').textContent());
    expect(warnings).toBeGreaterThan(0);
    await page.locator('.tick-chip', { hasText: 'Cảnh báo' }).click();
    await expect.poll(() => count(page)).toBe(warnings);
    await expect
      .poll(() => page.locator('a.finding .severity').allTextContents())
      .toEqual(Array(warnings).fill('Cảnh báo'));
    await expect.poll(() => page.url()).toContain('severity=warning');
    await page.getByLabel('Cơ quan báo cáo').selectOption({ label: 'UBND huyện Mường Tấc' });
    await expect.poll(() => count(page)).toBeLessThan(warnings);
    await expect
      .poll(() => page.locator('.finding-report').allTextContents())
      .not.toContainEqual(expect.stringContaining('Đồng Vang'));
    await expect.poll(() => page.url()).toContain('issuer=');

    // The address alone gives the same list.
    const again = await served.open(new URL(page.url()).hash);
    await expect.poll(() => count(again)).toBe(await count(page));
    expect(await count(again)).toBeLessThan(all);
  });

  it('show the accused figure in a box where the page prints it', async () => {
    const page = await served.open('#/findings?rule=formula-mismatch');
    await page.locator('a.finding', { hasText: '618' }).click();
    const box = page.locator('.evidence-box.accused');
    await box.waitFor();
    await page.locator('.pdf-page canvas[data-drawn]').first().waitFor();
    const shown = await box.evaluate((element) => {
      const sheet = element.closest<HTMLElement>('.pdf-page')!;
      const [part, whole] = [element.getBoundingClientRect(), sheet.getBoundingClientRect()];
      return {
        page: Number(sheet.dataset.page),
        left: (part.left - whole.left) / whole.width,
        right: (part.right - whole.left) / whole.width,
        top: (part.top - whole.top) / whole.height,
        bottom: (part.bottom - whole.top) / whole.height,
      };
    });
    const places = await printed(join(project, report), '618');
    expect(places).toHaveLength(1);
    const { width, height, ...place } = places[0]!;
    expect(shown.page).toBe(place.page);
    expect(Math.abs(shown.left * width - place.left)).toBeLessThan(2);
    expect(Math.abs(shown.right * width - place.right)).toBeLessThan(2);
    expect(shown.top * height).toBeLessThan(place.baseline - 5);
    expect(shown.bottom * height).toBeGreaterThan(place.baseline);
    expect((shown.bottom - shown.top) * height).toBeLessThan(25);

    // It is in sight, and there is ink under it.
    const frame = (await page.locator('.pages').boundingBox())!;
    await expect
      .poll(async () => {
        const seen = (await box.boundingBox())!;
        return seen.y > frame.y && seen.y + seen.height < frame.y + frame.height;
      })
      .toBe(true);
    await expect.poll(() => darkest(page, shown)).toBeLessThan(100);
  });

  it('lead from a figure to its breakdown and what it was checked against', async () => {
    const page = await served.open('#/findings?rule=formula-mismatch');
    await page.locator('a.finding', { hasText: '618' }).click();
    await page.locator('.figure-box.disagrees').first().waitFor();
    await page.locator('.figure-box', { hasText: '618' }).click();
    const panel = page.locator('.figure-panel');
    await expect.poll(() => panel.locator('h2').textContent()).toContain('618');
    await expect
      .poll(() => panel.locator('.tree a').allTextContents())
      .toEqual([expect.stringContaining('618'), expect.stringContaining('322'), expect.stringContaining('286')]);
    expect(await panel.locator('.relation.fails').textContent()).toContain('608');
    await expect.poll(() => page.url()).toMatch(/figure=f\d+/);
  });

  it('are dismissed with a reason, which is needed, and stay so', async () => {
    const page = await served.open('#/findings?rule=formula-mismatch');
    await page.locator('a.finding', { hasText: '618' }).click();
    await page.getByRole('button', { name: 'Bác bỏ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bác bỏ' }).click();
    await expect.poll(() => dialog.textContent()).toContain('Bác bỏ phải có lý do.');
    await dialog.getByLabel('Lý do').fill('Đã có công văn đính chính <b>ngày 20/6</b>');
    await dialog.getByRole('button', { name: 'Bác bỏ' }).click();
    await page.locator('.verdict-given .verdict.dismissed').waitFor();

    await page.reload();
    await page.locator('.verdict-given .verdict.dismissed').waitFor();
    expect(await page.locator('.verdict-given q').textContent()).toBe('Đã có công văn đính chính <b>ngày 20/6</b>');
    await expect.poll(() => page.locator('.bench-list .verdict.dismissed').count()).toBe(1);
    const { stdout } = doisoat(['verdict', 'list', '--db', served.db]);
    expect(stdout).toContain('Đã có công văn đính chính');
    await page.getByRole('button', { name: 'Bỏ kết luận' }).click();
    await page.locator('.verdict-given').waitFor({ state: 'detached' });
  });

  it('gave no error, asked no other server, and broke no policy', () => {
    expect(served.trouble).toEqual([]);
  });
});

/** The darkest point of the drawn page inside a part of it, 0 to 255. */
function darkest(page: Page, part: { page: number; left: number; right: number; top: number; bottom: number }) {
  return page.evaluate((box) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`[data-page="${box.page}"] canvas`)!;
    const x = Math.floor(box.left * canvas.width);
    const y = Math.floor(box.top * canvas.height);
    const wide = Math.ceil((box.right - box.left) * canvas.width);
    const high = Math.ceil((box.bottom - box.top) * canvas.height);
    const { data } = canvas.getContext('2d')!.getImageData(x, y, wide, high);
    let least = 255;
    for (let at = 0; at < data.length; at += 4) least = Math.min(least, data[at]!);
    return least;
  }, part);
}
