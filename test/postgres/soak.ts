/**
 * Loads a number of files (1,000, or as many as are named) with two workers, one of which is killed again and again, and
 * says whether the rows are those of a single SQLite run: `node --import tsx test/postgres/soak.ts 1000`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ingest } from '../../src/pipeline/ingest.ts';
import { Workers } from '../../src/pipeline/workers/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import { openForReading, openStore } from '../../src/store/open.ts';
import { noPostgres, postgresPrograms, startCluster } from './cluster.ts';
import { writeReports } from './reports.ts';
import { allRows, differences } from './rows.ts';
import { call, WorkerProcess } from './workers.ts';

if (postgresPrograms() === null) throw new Error(noPostgres);
const folder = mkdtempSync(join(tmpdir(), 'doisoat-'));
const reports = join(folder, 'reports');
const count = Number(process.argv[2] ?? 1000);
const files = writeReports(reports, count);
const rules = loadRules();
const cluster = await startCluster();
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);
try {
  let started = performance.now();
  const workers = new Workers({ seconds: 60, megabytes: 1024, workers: 2 });
  const store = await openStore(join(folder, 'single.db'));
  await ingest(store, files, { rules, language: 'en', pack: workers.packer(rules, 'en') });
  workers.close();
  const single = await allRows(store);
  await store.close();
  console.log(`SQLite, one run: ${count} files in ${seconds(started)} s`);

  started = performance.now();
  const address = await cluster.database('soak');
  call('enqueue', reports, '--db', address);
  const steady = new WorkerProcess(address, '--concurrency', '1', '--until-done');
  let kills = 0;
  let over = false;
  void steady.ended.then(() => {
    over = true;
  });
  while (!over) {
    const victim = new WorkerProcess(address, '--concurrency', '1', '--until-done');
    await Promise.race([setTimeout(3000 + ((kills * 1700) % 5000)), steady.ended]);
    victim.kill('SIGKILL');
    await victim.ended;
    kills++;
  }
  console.log(`PostgreSQL, two workers, one killed ${kills} times: ${count} files in ${seconds(started)} s`);
  const loaded = await openForReading(address);
  const differing = differences(single, await allRows(loaded));
  await loaded.close();
  console.log(differing.length === 0 ? 'every view has the same rows' : differing.join('\n'));
  console.log(call('status', '--db', address).stdout.split('\n')[0]);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  cluster.remove();
  rmSync(folder, { recursive: true });
}
