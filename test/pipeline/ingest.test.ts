import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { makeReportPacker, type ReportPacker } from '../../src/pipeline/packFile.ts';
import { recheckAll } from '../../src/pipeline/recheck.ts';
import { Workers } from '../../src/pipeline/workers/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import type { RuleSet } from '../../src/rules/ruleSet.ts';
import type { Database } from '../../src/store/driver.ts';
import { temporaryFolder, temporaryStore } from '../store/handmade.ts';

const report = (commune: string, received: number) => `ỦY BAN NHÂN DÂN XÃ ${commune.toUpperCase()}

Số: 45/BC-UBND

${commune}, ngày 12 tháng 12 năm 2023

BÁO CÁO

Tình hình tiếp nhận hồ sơ năm 2023

Trong năm, xã ${commune} tiếp nhận ${received} hồ sơ, đã trả ${received - 3} hồ sơ, còn 03 hồ sơ đang xem xét.
`;

let folder: string;
let database: Database;
let rules: RuleSet;

beforeEach(async () => {
  folder = temporaryFolder();
  database = await temporaryStore(folder);
  rules = loadRules();
  writeFileSync(join(folder, 'a.txt'), report('Gò Mây', 210));
  writeFileSync(join(folder, 'b.txt'), report('Đồng Lau', 95));
});

const run = async (names: string[], set = rules) => {
  const outcomes = await ingest(
    database,
    names.map((name) => join(folder, name)),
    { rules: set, language: 'vi' },
  );
  return outcomes.map(({ done }) => done);
};

const everything = () =>
  database.all('SELECT r.*, x.text, x.analysis FROM v_reports r JOIN report_texts x USING (report_id) ORDER BY 1');

/** The shipped rules with one more entry laid over them. */
function changed(kind: string, entry: string): RuleSet {
  const directory = join(folder, `rules-${kind}`);
  mkdirSync(directory);
  writeFileSync(join(directory, 'own.yaml'), `kind: ${kind}\nentries:\n${entry}`);
  return loadRules(directory);
}

const extractionChange = () => changed('character', '  - { id: mine, from: "¤", to: "" }\n');
const text = (word: string) => `{ vi: "${word}", en: "${word}" }`;
const checkChange = () =>
  changed(
    'check',
    `  - { id: my-check, severity: info, title: ${text('t')}, message: ${text('m')}, meaning: ${text('x')}, examples: { flagged: [], clean: [] } }\n`,
  );

test('a second time nothing is read and nothing changes', async () => {
  expect(await run(['a.txt', 'b.txt'])).toEqual(['loaded', 'loaded']);
  const before = await everything();
  expect(await run(['a.txt', 'b.txt'])).toEqual(['unchanged', 'unchanged']);
  expect(await everything()).toEqual(before);
});

test('after a change to a rule of extraction everything is read again', async () => {
  await run(['a.txt', 'b.txt']);
  const after = extractionChange();
  expect(await run(['a.txt', 'b.txt'], after)).toEqual(['reread', 'reread']);
  expect(await run(['a.txt', 'b.txt'], after)).toEqual(['unchanged', 'unchanged']);
});

test('after a change to a check only the checks are run again', async () => {
  await run(['a.txt', 'b.txt']);
  const before = await everything();
  const after = checkChange();
  expect(await run(['a.txt', 'b.txt'], after)).toEqual(['rechecked', 'rechecked']);
  expect(await run(['a.txt', 'b.txt'], after)).toEqual(['unchanged', 'unchanged']);
  expect(await everything()).toEqual(before);
});

test('check needs no file, and counts what was read by other rules', async () => {
  await run(['a.txt', 'b.txt']);
  expect(await recheckAll(database, rules, 'vi')).toEqual({ reports: 2, outdated: 0 });
  expect(await recheckAll(database, extractionChange(), 'vi')).toEqual({ reports: 2, outdated: 2 });
});

test('checking what is stored gives the findings of reading it', async () => {
  await run(['a.txt', 'b.txt']);
  const findings = () => database.all('SELECT * FROM v_findings ORDER BY report_id, fingerprint');
  const before = await findings();
  await recheckAll(database, rules, 'vi');
  expect(await findings()).toEqual(before);
});

test('a file that cannot be read leaves the others and the database alone', async () => {
  await run(['a.txt']);
  const before = await everything();
  writeFileSync(join(folder, 'bad.pdf'), '%PDF-1.7 and then nothing of the kind');
  writeFileSync(join(folder, 'empty.docx'), '');
  expect(await run(['bad.pdf', 'empty.docx', 'missing.txt', 'b.txt'])).toEqual([
    'unreadable',
    'unreadable',
    'unreadable',
    'loaded',
  ]);
  expect((await everything()).slice(0, before.length)).toEqual(before);
  expect(await database.all('SELECT count(*) AS n FROM files')).toEqual([{ n: 2 }]);
});

test('the same bytes under two names are one report', async () => {
  copyFileSync(join(folder, 'a.txt'), join(folder, 'same.txt'));
  expect((await run(['a.txt', 'same.txt'])).sort()).toEqual(['loaded', 'unchanged']);
  expect(await database.all('SELECT count(*) AS n FROM v_reports')).toEqual([{ n: 1 }]);
});

test('a file with a changed figure replaces its former report and is no copy of another', async () => {
  await run(['a.txt']);
  writeFileSync(join(folder, 'a.txt'), report('Gò Mây', 211));
  expect(await run(['a.txt'])).toEqual(['loaded']);
  writeFileSync(join(folder, 'old.txt'), report('Gò Mây', 210));
  expect(await run(['old.txt'])).toEqual(['loaded']);
  const rows = await database.all<{ copy_of: number | null }>('SELECT copy_of FROM v_reports');
  expect(rows).toEqual([{ copy_of: null }, { copy_of: null }]);
});

test('whatever is read first, reports are written and told in the order of the paths', async () => {
  const slow = makeReportPacker(rules, 'vi');
  const pack: ReportPacker = async (path) => {
    if (path.endsWith('a.txt')) await new Promise((resolve) => setTimeout(resolve, 200));
    return slow(path);
  };
  const told: string[] = [];
  const paths = ['a.txt', 'missing.txt', 'b.txt'].map((name) => join(folder, name));
  const outcomes = await ingest(database, paths, {
    rules,
    language: 'vi',
    pack,
    onOutcome: ({ path }) => told.push(path),
  });
  expect(told).toEqual(paths);
  expect(outcomes.map(({ path }) => path)).toEqual(paths);
  const rows = await database.all<{ path: string }>('SELECT path FROM v_reports ORDER BY report_id');
  expect(rows.map(({ path }) => path)).toEqual([paths[0], paths[2]]);
});

test('a database that fails stops the work instead of blaming the files', async () => {
  await database.close();
  await expect(run(['a.txt'])).rejects.toMatchObject({ code: 'SQLITE_MISUSE' });
});

test('of many files, only some are in work: the next one is asked for when one is done', async () => {
  let [asked, done, most] = [0, 0, 0];
  function* paths() {
    for (; asked < 200; most = Math.max(most, asked - done)) yield join(folder, `missing ${++asked}.txt`);
  }
  const outcomes = await ingest(database, paths(), { rules, language: 'vi', onOutcome: () => done++ });
  expect(outcomes.length).toBe(200);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(20);
});

test('a database that fails amidst the work stops it', async () => {
  let asked = 0;
  function* paths() {
    for (; asked < 200; asked++) yield join(folder, 'a.txt');
  }
  const failing = ingest(database, paths(), { rules, language: 'vi', onOutcome: () => database.close() });
  await expect(failing).rejects.toMatchObject({ code: 'SQLITE_MISUSE' });
  expect(asked).toBeLessThan(40);
});

test('when reports are compared, nothing is left to be read', async () => {
  const told: string[] = [];
  await ingest(database, [join(folder, 'a.txt'), join(folder, 'b.txt')], {
    rules,
    language: 'vi',
    onOutcome: ({ done }) => told.push(done),
    onRead: () => told.push('read'),
  });
  expect(told).toEqual(['loaded', 'loaded', 'read']);
});

test('reading processes that were ended are followed by new ones', { timeout: 60_000 }, async () => {
  const workers = new Workers({ seconds: 50, megabytes: 1024, workers: 1 });
  const make = workers.maker(rules, 'vi');
  const number = async () => (await make(join(folder, 'a.txt'))).document.report.number;
  expect(await number()).toBe('45');
  workers.close();
  expect(await number()).toBe('45');
  workers.close();
});
