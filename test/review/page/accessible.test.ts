import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWhile, noBrowser, type Served, serve } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let served: Served;

beforeAll(async () => {
  if (noBrowser === null)
    served = await serve(['corpus/05-quy-2-huyen-dong-vang.docx', 'corpus/14-6-thang-huyen-muong-tac.pdf']);
}, aWhile);
afterAll(() => served?.close());

/** Every view, with what must be on screen before it is looked at, and what is done there first. */
const views: [name: string, hash: string, ready: string, key?: string][] = [
  ['findings', '#/findings', 'a.finding'],
  ['a finding in a DOCX', '#/findings?rule=formula-mismatch', 'a.finding', 'j'],
  ['a finding in a PDF', '#/findings?rule=sum-mismatch', 'a.finding', 'j'],
  ['dismissing', '#/findings?rule=formula-mismatch', 'a.finding', 'j d'],
  ['the keys', '#/findings', 'a.finding', '?'],
  ['reports', '#/reports', '.grid'],
  ['a report', '#/reports/1', '.sheet table'],
  ['a figure', '#/reports/1?figure=f72', '.figure-panel .tree'],
  ['series', '#/series', '.lines'],
  ['a chart', '#/series?measure=dossiers-received', '.chart .marker'],
  ['references', '#/references', '.grid'],
  ['search', '#/search?q=ho+so', '.hits mark'],
  ['SQL', '#/sql?q=SELECT+*+FROM+v_findings', '.result td'],
  ['a refused query', '#/sql?q=DROP+TABLE+findings', '.note.problem'],
  ['loading', '#/load', '.drop'],
];
const looks = [
  { lang: 'vi', width: 1440, colorScheme: 'light' },
  { lang: 'en', width: 1440, colorScheme: 'dark' },
  { lang: 'vi', width: 360, colorScheme: 'dark' },
  { lang: 'en', width: 360, colorScheme: 'light' },
] as const;

describe.skipIf(noBrowser !== null).each(looks)('at $width px, $lang, $colorScheme', ({ lang, width, colorScheme }) => {
  let page: Page;
  beforeAll(async () => {
    page = await served.open(`#/load?lang=${lang}`, { viewport: { width, height: 800 }, colorScheme });
    await page.evaluate(axe);
  });
  afterAll(() => page.close());

  it.each(views)(
    '%s has no barrier that axe finds, and needs no scrolling sideways',
    async (_, hash, ready, keys = '') => {
      await page.keyboard.press('Escape');
      await page.goto(`${served.url}${hash}${hash.includes('?') ? '&' : '?'}lang=${lang}`);
      // What was shown before may look like what is waited for.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      await page.locator(ready).first().waitFor();
      for (const key of keys.split(' ').filter(Boolean)) {
        await page.keyboard.press(key);
        await page
          .locator(key === 'j' ? '.bench-document .figure, .figure-box' : 'dialog')
          .first()
          .waitFor();
      }
      const results = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      const barriers = results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
      );
      expect(barriers).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    },
  );
});
