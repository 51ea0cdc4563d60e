import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { randomFrom } from '../mutation/random.ts';
import { temporaryFolder } from '../store/handmade.ts';
import { findingsOf, judge, Loader, makeDecade, openDecade, writeDecade } from './run.ts';

const loader = new Loader(2);
afterAll(() => loader.close());

test('every planted error across the reports of two years is found, and none is invented', async () => {
  const folder = temporaryFolder();
  const { drafts, plants } = makeDecade({ years: 2, first: 2023, districts: 3, communes: 5, each: 2, seed: 'ci' });
  const paths = await writeDecade(join(folder, 'reports'), drafts);
  const database = await openDecade(folder);
  await loader.load(database, paths);
  const { missed, invented } = judge(plants, await findingsOf(database));
  await database.close();
  expect({ missed, invented }).toEqual({ missed: [], invented: [] });
  expect(new Set(plants.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(8);
}, 240_000);

test('findings do not depend on the order of loading, nor on how many are loaded at once', async () => {
  const folder = temporaryFolder();
  const { drafts } = makeDecade({ years: 2, first: 2023, districts: 1, communes: 3, each: 2, seed: 'order' });
  const paths = await writeDecade(join(folder, 'reports'), drafts);
  const chance = randomFrom('shuffled');
  const shuffled = paths.map((path) => ({ path, at: chance() })).sort((a, b) => a.at - b.at);
  const whole = await openDecade(folder);
  await loader.load(whole, paths);
  const pieces = await openStore(join(folder, 'pieces.db'));
  for (let at = 0; at < shuffled.length; at += 9)
    await loader.load(
      pieces,
      shuffled.slice(at, at + 9).map(({ path }) => path),
    );
  const told = async (database: typeof whole) =>
    (await findingsOf(database))
      .map(({ rule, evidence }) => `${rule} ${evidence.map(({ file, quote }) => `${file} ${quote}`).sort()}`)
      .sort();
  expect(await told(pieces)).toEqual(await told(whole));
  expect((await told(whole)).length).toBeGreaterThan(5);
  await whole.close();
  await pieces.close();
}, 240_000);
