import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../../src/store/open.ts';
import { randomFrom } from '../../mutation/random.ts';
import { dump } from './dump.ts';
import { writeReports } from './files.ts';
import { makeLoader } from './load.mjs';

export interface Killed {
  kills: number;
  /** How many of them found some of the files loaded, and not all. */
  amidst: number;
  /** How many found all files loaded, and what comes behind them not done. */
  behind: number;
  /** What must not happen: a damaged database, or another one than that of an uninterrupted run. */
  wrong: string[];
  /** What an uninterrupted run has written. */
  tables: Record<string, string>;
  /** Seconds that an uninterrupted run takes. */
  seconds: number;
}

/** Kills the loading of files at random moments, loads them again, and compares the database with an uninterrupted one. */
export async function killAtRandom(folder: string, files: number, kills: number, seed: number): Promise<Killed> {
  const paths = writeReports(join(folder, 'reports'), files);
  const extracted = join(folder, 'extracted');
  const { extract, load } = await makeLoader(extracted);
  await extract(paths);
  const newVictim = (name: string | number) => makeVictim(folder, [extracted, join(folder, `${name}.db`), ...paths]);
  const first = await newVictim('whole');
  const seconds = await killAfter(first, Number.POSITIVE_INFINITY);
  const tables = await dumpOf(join(folder, 'whole.db'));
  const result: Killed = { kills, amidst: 0, behind: 0, wrong: [], tables, seconds };

  const chance = randomFrom(`kill ${seed}`);
  let quickest = seconds;
  let coming = newVictim(0);
  for (let at = 0; at < kills; at++) {
    const victim = await coming;
    if (at + 1 < kills) coming = newVictim(at + 1);
    const db = join(folder, `${at}.db`);
    const lived = await killAfter(victim, chance() * quickest);
    // It came to its end before: on a machine that does other things too, the first run may have been a slow one.
    if (victim.signalCode === null) quickest = Math.min(quickest, lived);
    const what = await stateOf(db, result.tables);
    if (what.damaged !== null) result.wrong.push(`kill ${at}: ${what.damaged}`);
    result.amidst += what.loaded > 0 && what.differing.includes('files') ? 1 : 0;
    result.behind += what.loaded > 0 && !what.differing.includes('files') && what.differing.length > 0 ? 1 : 0;
    await load(db, paths);
    const { differing } = await stateOf(db, result.tables);
    if (differing.length > 0) result.wrong.push(`kill ${at}, seed ${seed}: ${differing.join(', ')}`);
    else for (const ending of ['', '-wal', '-shm']) rmSync(`${db}${ending}`, { force: true });
  }
  return result;
}

/** A process to be killed: makes everything ready, says so, and loads files when it is told to. */
const script = `
import { makeLoader } from ${JSON.stringify(new URL('load.mjs', import.meta.url).href)};
const [extracted, db, ...paths] = process.argv.slice(1);
const { load } = await makeLoader(extracted);
process.send('ready');
process.once('message', async () => {
  await load(db, paths, () => process.send('begun'));
  process.disconnect();
});
`;

function makeVictim(folder: string, args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Newer versions of Node start faster with what they have compiled before.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (status) => reject(new Error(`the victim ended with ${status} before its time`)));
  });
}

/** Lets it load files, and kills it so many seconds after it has begun with the first one; tells how long it lived from there. */
async function killAfter(child: ChildProcess, seconds: number): Promise<number> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const begun = new Promise((resolve) => child.once('message', resolve));
  child.send('go');
  await Promise.race([begun, gone]);
  const started = performance.now();
  await (Number.isFinite(seconds) ? Promise.race([setTimeout(seconds * 1000), gone]) : gone);
  child.kill('SIGKILL');
  await gone;
  return (performance.now() - started) / 1000;
}

async function dumpOf(db: string) {
  const database = await openStore(db);
  try {
    return await dump(database);
  } finally {
    await database.close();
  }
}

/** What differs from the tables of an uninterrupted run. */
async function stateOf(db: string, tables: Record<string, string>) {
  const database = await openStore(db);
  try {
    const [check] = await database.all<{ integrity_check: string }>('PRAGMA integrity_check');
    const [orphan] = await database.all('PRAGMA foreign_key_check');
    const files = await database.get<{ n: number }>('SELECT count(*) AS n FROM files');
    const now = await dump(database);
    const names = new Set([...Object.keys(tables), ...Object.keys(now)]);
    const damaged = check?.integrity_check === 'ok' ? (orphan ? JSON.stringify(orphan) : null) : check!.integrity_check;
    return { damaged, loaded: files!.n, differing: [...names].filter((name) => tables[name] !== now[name]) };
  } finally {
    await database.close();
  }
}
