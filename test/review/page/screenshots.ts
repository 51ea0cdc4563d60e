/** npm run screenshots: draws the pictures of the README anew, from corpus/ and a few years of an invented province. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { makeDecade, writeDecade } from '../../decade/run.ts';
import { noBrowser, project, serve } from './browser.ts';

if (noBrowser !== null) throw new Error(noBrowser);
const folder = mkdtempSync(join(tmpdir(), 'doisoat-pictures-'));
const { drafts } = makeDecade({ years: 4, first: 2022, districts: 3, communes: 0, each: 0, seed: '7' });
// One report is left out, so that the chart has a gap.
await writeDecade(
  folder,
  drafts.filter(({ file }) => !file.startsWith('2023-quarter-3 huyện')),
);
const served = await serve(['corpus/*.pdf', folder]);
const page = await served.open('#/load', { viewport: { width: 1360, height: 820 }, deviceScaleFactor: 1.25 });
const pictures = join(project, 'docs/pictures');
mkdirSync(pictures, { recursive: true });

await show('#/findings?rule=sum-mismatch', 'a.finding');
await page.locator('a.finding', { hasText: '3.386' }).click();
await page.locator('.evidence-box.accused').waitFor();
await page.locator('canvas[data-drawn]').first().waitFor();
await picture('findings');

await show('#/reports?q=241/BC-UBND', '.grid tbody a');
await page.locator('.grid tbody a').first().click();
await page.locator('.figure-box').first().waitFor();
await page.locator('.figure-box', { hasText: '618' }).click();
await page.locator('.figure-panel .tree').waitFor();
await picture('report');

await show('#/series?measure=dossiers-received&channel=none&scope=%5B%5D&every=quarter', '.chart .marker');
for (const name of ['Cẩm Lộc', 'Lĩnh Giang', 'Hoà Khê']) await page.locator('.tick-chip', { hasText: name }).click();
await page.locator('.chart svg a').nth(5).focus();
await picture('series');

await show('#/references?conflicts=only', '.grid tbody a');
await page.locator('.grid tbody a').first().click();
await page.locator('.citing').first().waitFor();
await picture('references');

await served.close();
rmSync(folder, { recursive: true });

async function show(hash: string, ready: string): Promise<void> {
  await page.goto(served.url + hash);
  await page.locator(ready).first().waitFor();
}

/** WebP, which is a quarter of PNG. */
async function picture(name: string): Promise<void> {
  await settled(page);
  const image = await loadImage(await page.screenshot());
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const bytes = await canvas.encode('webp', 80);
  writeFileSync(join(pictures, `${name}.webp`), bytes);
  console.log(`docs/pictures/${name}.webp: ${Math.round(bytes.length / 1024)} KB`);
}

/** After scrolling and drawing. */
async function settled(of: Page): Promise<void> {
  await of.waitForLoadState('networkidle').catch(() => undefined);
  await of.waitForTimeout(1200);
}
