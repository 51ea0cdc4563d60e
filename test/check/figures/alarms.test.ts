import { describe, expect, it } from 'vitest';
import { alarmsOf, findingsOf, sourceOf } from '../../support/analyse.ts';
import { cleanLists } from './cleanLists.ts';
import { cleanOnceAccused } from './cleanOnceAccused.ts';
import { cleanParagraphs } from './cleanParagraphs.ts';
import { cleanSentences } from './cleanSentences.ts';
import { cleanTables } from './cleanTables.ts';
import { wrongPassages } from './wrongPassages.ts';

describe.each([
  ['sentence', cleanSentences],
  ['paragraph', cleanParagraphs],
  ['list', cleanLists],
  ['table', cleanTables],
  ['passage that was once accused', cleanOnceAccused],
])('a right %s gives no alarm', (_, texts) => {
  it.each(texts)('%s', (text) => {
    expect(alarmsOf(text.trim())).toEqual([]);
  });
});

describe('a wrong passage gives one finding', () => {
  it.each(wrongPassages)('%s: %s', (rule, text) => {
    const found = findingsOf(text).filter(({ severity }) => severity !== 'info');
    expect(found.map((one) => one.rule)).toEqual([rule]);
    for (const { start, end, quote } of found[0]!.evidence) expect(sourceOf(text).text.slice(start, end)).toBe(quote);
  });
});
