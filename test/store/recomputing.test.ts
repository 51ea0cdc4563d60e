import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyseFile, makeAnalyser } from '../../src/pipeline/analyse.ts';
import { makeReportMaker } from '../../src/pipeline/makeReport.ts';
import { readBytes } from '../../src/read/index.ts';
import { legacyRules } from '../../src/read/legacy/rules.ts';
import { loadRules } from '../../src/rules/load.ts';
import type { Database } from '../../src/store/driver.ts';
import { cleanChanges } from '../check/figures/cleanChanges.ts';
import { cleanCounts } from '../check/figures/cleanCounts.ts';
import { cleanMeasures } from '../check/figures/cleanMeasures.ts';
import { cleanParagraphs } from '../check/figures/cleanParagraphs.ts';
import { cleanRates } from '../check/figures/cleanRates.ts';
import { cleanTables } from '../check/figures/cleanTables.ts';
import { wrongChanges } from '../check/figures/wrongChanges.ts';
import { wrongCounts } from '../check/figures/wrongCounts.ts';
import { wrongPassages } from '../check/figures/wrongPassages.ts';
import { wrongRates } from '../check/figures/wrongRates.ts';
import { blocks } from '../readme/parts.ts';
import { temporaryStore } from './handmade.ts';
import { saveReport } from './save.ts';

const root = join(import.meta.dirname, '../..');
const rules = loadRules();
const [sums = '', rates = ''] = blocks(readFileSync(join(root, 'README.md'), 'utf8'), 'sql');

interface Verdict {
  report_id: number;
  relation: string;
  kind: string;
  stored: number;
  recomputed: number;
}

const verdicts = (database: Database) =>
  database.all<Verdict>(`SELECT * FROM (${sums}) UNION ALL SELECT * FROM (${rates})`);

/** How many relations of the kinds that are recomputed there are: none may be left out. */
const related = async (database: Database) =>
  (await database.get<{ n: number }>(
    `SELECT count(*) AS n FROM relations WHERE kind NOT IN ('partOf', 'restated', 'list')`,
  ))!.n;

async function fromFolder(folder: string): Promise<Database> {
  const database = await temporaryStore();
  const make = makeReportMaker(rules, 'vi');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.docx')))
    await saveReport(database, { ...(await make(join(folder, name))), path: `/${name}`, ...stamps });
  return database;
}

const stamps = { contentKey: 'k', extractionStamp: 'e', checkStamp: 'c' };

async function fromTexts(texts: readonly string[]): Promise<Database> {
  const database = await temporaryStore();
  const analyse = makeAnalyser(rules);
  for (const [at, text] of texts.entries()) {
    const bytes = Buffer.from(text);
    const options = { language: 'vi', legacy: legacyRules(rules), stamps: '(?!)' } as const;
    const read = await readBytes(bytes, options);
    const made = analyseFile({ path: `${at}.txt`, bytes, read }, analyse, rules, 'vi');
    await saveReport(database, { ...made, path: `/${at}.txt`, ...stamps });
  }
  return database;
}

const disagreeing = (all: readonly Verdict[]) => all.filter(({ stored, recomputed }) => stored !== recomputed);
const count = (all: readonly Verdict[], kinds: RegExp, stored: number) =>
  all.filter((one) => kinds.test(one.kind) && one.stored === stored).length;

test('plain SQL gives the stored verdict of every sum and rate in the corpus', async () => {
  const database = await fromFolder(join(root, 'corpus'));
  const all = await verdicts(database);
  expect(disagreeing(all)).toEqual([]);
  expect(all.length).toBe(await related(database));
  expect(count(all, /sum|formula/, 1)).toBeGreaterThan(400);
  expect(count(all, /sum|formula/, 0)).toBeGreaterThan(8);
  expect(count(all, /ratio|change/, 1)).toBeGreaterThan(150);
  expect(count(all, /ratio|change/, 0)).toBeGreaterThan(5);
  // A database that had nothing but the verdicts would agree with them too.
  await database.run(
    "UPDATE figures SET value = value + 3, amount = amount + 3 WHERE kind = 'count' AND position % 7 = 0",
  );
  expect(disagreeing(await verdicts(database)).length).toBeGreaterThan(100);
});

const seeds = join(root, '../shared/seeds');

test.runIf(existsSync(seeds))(
  'plain SQL gives the stored verdicts of real reports, where they are present',
  async () => {
    const database = await fromFolder(seeds);
    const all = await verdicts(database);
    expect(disagreeing(all)).toEqual([]);
    expect(all.length).toBe(await related(database));
    expect(all.length).toBeGreaterThan(20);
  },
);

test('plain SQL gives the stored verdicts of right and wrong passages, in every way in which figures are related', async () => {
  const clean = [cleanChanges, cleanCounts, cleanMeasures, cleanParagraphs, cleanRates, cleanTables].flat();
  const wrong = [wrongChanges, wrongCounts, wrongPassages, wrongRates].flat().map(([, text]) => text);
  const scores = 'Xã đạt 88/100 điểm, trong đó: nhóm một 43/50 điểm, nhóm hai 45/50 điểm.';
  const database = await fromTexts([...new Set([...clean, ...wrong, scores])]);
  const all = await verdicts(database);
  const terms = await Promise.all(
    disagreeing(all).map(({ report_id, relation }) =>
      database.all('SELECT * FROM v_relation_terms WHERE report_id = ? AND relation = ?', [report_id, relation]),
    ),
  );
  expect(terms).toEqual([]);
  expect(all.length).toBe(await related(database));
  const uses = await database.all<{ uses: string }>('SELECT DISTINCT uses FROM v_relation_terms ORDER BY 1');
  expect(uses.map((one) => one.uses)).toEqual(['above', 'amount', 'below', 'maximum', 'shortfall']);
  for (const kinds of [/change/, /ratio/, /sum/])
    for (const stored of [0, 1]) expect(count(all, kinds, stored), `${kinds} ${stored}`).toBeGreaterThan(15);
});
