import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { loadRules } from '../../src/rules/load.ts';
import { reportText } from '../cli/reports.ts';
import { temporaryFolder, temporaryStore } from '../store/handmade.ts';

// A disk may give the bytes of a later file first.
vi.mock('../../src/pipeline/makeReport.ts', async (original) => {
  const real = await original<typeof import('../../src/pipeline/makeReport.ts')>();
  const hashFile = async (path: string) => {
    if (path.endsWith('first.txt')) await setTimeout(200);
    return real.hashFile(path);
  };
  return { ...real, hashFile };
});

test('the same bytes under two names are loaded, whichever of them is known first', async () => {
  const folder = temporaryFolder();
  const database = await temporaryStore(folder);
  const paths = ['first.txt', 'missing.txt', 'second.txt'].map((name) => join(folder, name));
  for (const path of [paths[0]!, paths[2]!]) writeFileSync(path, reportText('Gò Mây', 210));
  const outcomes = await ingest(database, paths, { rules: loadRules(), language: 'vi' });
  expect(outcomes.map(({ path, done }) => [path, done])).toEqual([
    [paths[0], 'loaded'],
    [paths[1], 'unreadable'],
    [paths[2], 'unchanged'],
  ]);
  expect(await database.all('SELECT path FROM v_reports')).toEqual([{ path: paths[0] }]);
}, 20_000);
