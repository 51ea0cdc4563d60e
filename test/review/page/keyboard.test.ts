import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWhile, noBrowser, type Served, serve } from './browser.ts';

let served: Served;

beforeAll(async () => {
  if (noBrowser === null) served = await serve(['corpus/05-quy-2-huyen-dong-vang.docx']);
}, aWhile);
afterAll(() => served?.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
/** As the page itself has it: what the browser reports of it may come later. */
const openNow = async (page: Page) => (await page.evaluate(() => location.hash)).match(/finding=(\w+)/)?.[1];

describe.skipIf(noBrowser !== null)('without a mouse', () => {
  it('skips to the content', async () => {
    const page = await served.open('#/findings');
    await page.locator('a.finding').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Tới nội dung');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('walks the list, gives verdicts and takes them back by single keys', async () => {
    const page = await served.open('#/findings');
    await page.locator('a.finding').first().waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => openNow(page)).toBeDefined();
    const first = await openNow(page);
    await page.keyboard.press('j');
    await expect.poll(() => openNow(page)).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => openNow(page)).toBe(first);
    await page.locator('.verdict-bar').waitFor();

    await page.keyboard.press('c');
    await page.locator('.verdict-given .verdict.confirmed').waitFor();
    await expect.poll(() => page.locator('[role=status]').allTextContents()).toContain('Đã ghi: Đã xác nhận');
    await page.keyboard.press('f');
    await page.locator('.verdict-given .verdict.fixed').waitFor();
    await page.keyboard.press('d');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('cj nhầm');
    await page.keyboard.press('Control+Enter');
    await page.locator('.verdict-given .verdict.dismissed').waitFor();
    expect(await page.locator('.verdict-given q').textContent()).toBe('cj nhầm');
    expect(await openNow(page)).toBe(first);
    await page.keyboard.press('u');
    await page.locator('.verdict-given').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('finding-title');
  });

  it('keeps its place when a verdict takes a finding out of the filtered list', async () => {
    const page = await served.open('#/findings?verdict=open');
    await page.locator('a.finding').nth(2).waitFor();
    const rows = await page.locator('a.finding').count();
    const third = (await page.locator('a.finding').nth(2).getAttribute('href'))!.match(/finding=(\w+)/)![1];
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.locator('.verdict-bar').waitFor();
    await page.keyboard.press('c');
    await expect.poll(() => page.locator('a.finding').count()).toBe(rows - 1);
    await page.keyboard.press('j');
    await expect.poll(() => openNow(page)).toBe(third);
  });

  it('goes from figure to figure with the arrows, and to those that disagree with n', async () => {
    const page = await served.open('#/reports/1');
    const figures = page.locator('.sheet a.figure');
    await figures.first().waitFor();
    await figures.first().focus();
    const before = await focused(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.locator('.figure-panel').waitFor();
    await page.keyboard.press('n');
    await page.locator('.sheet a.figure.disagrees.chosen').waitFor();
    // The group is one stop of the tab key.
    expect(await page.locator('.sheet a.figure[tabindex="0"]').count()).toBe(1);
  });

  it('opens the filters with / and the list of keys with ?, which can turn the keys off', async () => {
    const page = await served.open('#/findings');
    await page.locator('a.finding').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('severity=error');
    await page.locator('h1').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByLabel('Dùng phím tắt một chữ').press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    expect(await openNow(page)).toBeUndefined();
  });

  it('gave no error, asked no other server, and broke no policy', () => {
    expect(served.trouble).toEqual([]);
  });
});
