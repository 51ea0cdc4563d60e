import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { loadRules } from '../../src/rules/load.ts';
import { openForReading, openStore } from '../../src/store/open.ts';
import { type Cluster, noPostgres, postgresPrograms, startCluster } from './cluster.ts';
import { writeReports } from './reports.ts';
import { allRows, differences } from './rows.ts';
import { call, WorkerProcess } from './workers.ts';

const rules = loadRules();
const count = 60;
/** The damaged ones. */
let unreadable: number;

if (postgresPrograms() === null) console.log(`the queue is not tested: ${noPostgres}`);

describe.skipIf(postgresPrograms() === null)('a queue of files on PostgreSQL', { timeout: 400_000 }, () => {
  let cluster: Cluster;
  let single: Awaited<ReturnType<typeof allRows>>;
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-'));
  const reports = join(folder, 'reports');
  const files = writeReports(reports, count);

  beforeAll(async () => {
    cluster = await startCluster();
    const store = await openStore(join(folder, 'single.db'));
    const outcomes = await ingest(store, files, { rules, language: 'en' });
    unreadable = outcomes.filter(({ done }) => done === 'unreadable').length;
    expect(unreadable).toBeGreaterThan(1);
    single = await allRows(store);
    await store.close();
    for (const view of ['v_findings', 'v_series', 'v_comparisons'] as const)
      expect(single[view]!.length).toBeGreaterThan(10);
    expect(single.v_reports!.some((row) => !row.includes('"copy_of":null'))).toBe(true);
    expect(single.v_reports!.some((row) => !row.includes('"superseded_by":null'))).toBe(true);
  }, 400_000);
  afterAll(() => {
    WorkerProcess.killAll();
    cluster?.remove();
    rmSync(folder, { recursive: true });
  });

  async function rowsOf(address: string) {
    const store = await openForReading(address);
    try {
      return await allRows(store);
    } finally {
      await store.close();
    }
  }

  const statusOf = (address: string) => {
    const { stdout, stderr } = call('status', '--db', address, '--format', 'json');
    expect(stderr).toBe('');
    return JSON.parse(stdout) as {
      waiting: number;
      working: number;
      done: number;
      dead: number;
      deadLetters: { path: string; reason: string }[];
    };
  };

  it('gives the rows of a single run, although one of two workers is killed again and again', async () => {
    const address = await cluster.database('killed');
    expect(call('enqueue', reports, '--db', address)).toMatchObject({ status: 0, stderr: '' });
    expect(statusOf(address)).toMatchObject({ waiting: count, done: 0 });
    const steady = new WorkerProcess(address, '--concurrency', '1', '--until-done');
    let kills = 0;
    let over = false;
    const killing = (async () => {
      while (!over) {
        const victim = new WorkerProcess(address, '--concurrency', '2', '--until-done');
        await Promise.race([setTimeout(2500 + ((kills * 700) % 3000)), steady.ended]);
        victim.kill('SIGKILL');
        await victim.ended;
        kills++;
      }
    })();
    expect(await steady.ended, steady.output).toEqual({ status: 3, signal: null });
    over = true;
    await killing;
    expect(kills).toBeGreaterThan(1);
    expect(differences(single, await rowsOf(address))).toEqual([]);
    const { waiting, working, dead, done, deadLetters } = statusOf(address);
    expect({ waiting, working, dead, done }).toEqual({ waiting: 0, working: 0, dead: unreadable, done: count });
    expect(deadLetters[0]!.reason).not.toBe('');

    // What could not be read is queued again, and fails again; the others are not touched.
    expect(call('status', '--db', address, '--retry').stdout).toContain(`queued again: ${unreadable} files`);
    expect(statusOf(address)).toMatchObject({ waiting: unreadable, dead: 0 });
    expect(call('worker', '--db', address, '--until-done').status).toBe(3);
    expect(statusOf(address)).toMatchObject({ waiting: 0, dead: unreadable });
    expect(differences(single, await rowsOf(address))).toEqual([]);
  });

  it('goes on when the database goes away and comes back', async () => {
    const address = await cluster.database('away');
    call('enqueue', reports, '--db', address);
    const workers = [1, 2].map(() => new WorkerProcess(address, '--concurrency', '1', '--until-done'));
    for (const mode of ['immediate', 'fast'] as const) {
      const before = statusOf(address).done;
      while (statusOf(address).done < before + 5) await setTimeout(200);
      cluster.stop(mode);
      await setTimeout(3000);
      cluster.start();
    }
    for (const worker of workers)
      expect(await worker.ended, worker.output).toEqual({ status: expect.toBeOneOf([0, 3]), signal: null });
    const status = statusOf(address);
    expect(status, JSON.stringify(status.deadLetters)).toMatchObject({ waiting: 0, working: 0, dead: unreadable });
    expect(differences(single, await rowsOf(address))).toEqual([]);
  });

  it('is left as it is by a worker that is told to stop, or that has other rules', async () => {
    const address = await cluster.database('stopped');
    call('enqueue', reports, '--db', address);
    const other = new WorkerProcess(address, '--lang', 'vi');
    expect(await other.ended).toEqual({ status: 2, signal: null });
    expect(other.output).toContain('--rules');
    const worker = new WorkerProcess(address, '--concurrency', '2');
    while (statusOf(address).done < 3) await setTimeout(300);
    worker.kill('SIGTERM');
    expect(await worker.ended, worker.output).toEqual({ status: expect.toBeOneOf([0, 3]), signal: null });
    const { waiting, working, done } = statusOf(address);
    expect(working).toBe(0);
    expect(waiting).toBeGreaterThan(0);
    expect(waiting + done).toBeGreaterThanOrEqual(count - 2);
  });
});
