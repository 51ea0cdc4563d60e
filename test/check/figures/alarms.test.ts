import { describe, expect, it } from 'vitest';
import { alarmsOf, findingsOf, sourceOf } from '../../support/analyse.ts';
import { cleanChanges } from './cleanChanges.ts';
import { cleanCounts } from './cleanCounts.ts';
import { cleanDivisions } from './cleanDivisions.ts';
import { cleanLists } from './cleanLists.ts';
import { cleanMeasures } from './cleanMeasures.ts';
import { cleanOnceAccused } from './cleanOnceAccused.ts';
import { cleanParagraphs } from './cleanParagraphs.ts';
import { cleanRates } from './cleanRates.ts';
import { cleanSentences } from './cleanSentences.ts';
import { cleanStated } from './cleanStated.ts';
import { cleanTables } from './cleanTables.ts';
import { cleanTraps } from './cleanTraps.ts';
import { wrongChanges } from './wrongChanges.ts';
import { wrongCounts } from './wrongCounts.ts';
import { wrongDivisions } from './wrongDivisions.ts';
import { wrongPassages } from './wrongPassages.ts';
import { wrongRates } from './wrongRates.ts';
import { wrongStated } from './wrongStated.ts';
import { wrongTraps } from './wrongTraps.ts';

describe.each([
  ['sentence', cleanSentences],
  ['paragraph', cleanParagraphs],
  ['list', cleanLists],
  ['count', cleanCounts],
  ['change', cleanChanges],
  ['rate', cleanRates],
  ['table', cleanTables],
  ['passage that was once accused', cleanOnceAccused],
  ['sentence that measures something else', cleanMeasures],
  ['passage near one that is accused', cleanTraps],
  ['breakdown by a vocabulary', cleanDivisions],
  ['passage that states its arithmetic', cleanStated],
])('a right %s gives no alarm', (_, texts) => {
  it.each(texts)('%s', (text) => {
    expect(alarmsOf(text.trim())).toEqual([]);
  });
});

describe('a wrong passage gives one finding', () => {
  it.each([
    ...wrongPassages,
    ...wrongTraps,
    ...wrongCounts,
    ...wrongChanges,
    ...wrongRates,
    ...wrongDivisions,
    ...wrongStated,
  ])('%s: %s', (rule, text) => {
    const found = findingsOf(text).filter(({ severity }) => severity !== 'info');
    expect(found.map((one) => one.rule)).toEqual([rule]);
    for (const { start, end, quote } of found[0]!.evidence) expect(sourceOf(text).text.slice(start, end)).toBe(quote);
  });
});
