import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../store/handmade.ts';
import { killAtRandom } from './kill.ts';

test('20 kills at random moments of loading 30 files: each rerun gives the database of an uninterrupted run', async () => {
  const { amidst, behind, wrong, tables } = await killAtRandom(join(temporaryFolder(), 'kill'), 30, 20, 6);
  expect(wrong).toEqual([]);
  // A database with nothing to compare in it, or kills before and behind all work, would prove nothing.
  expect(amidst + behind).toBeGreaterThan(4);
  for (const table of [
    'figures',
    'relation_terms',
    'findings',
    'comparisons',
    'citations',
    'series_points',
    'passage_words',
  ])
    expect(tables[table], table).not.toMatch(/^0 rows/);
}, 300_000);
