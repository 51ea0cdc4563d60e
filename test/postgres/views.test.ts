import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { recheckAll } from '../../src/pipeline/recheck.ts';
import { Workers } from '../../src/pipeline/workers/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import type { Database } from '../../src/store/driver.ts';
import { listTables } from '../../src/store/exporting/tables.ts';
import { openForReading, openStore } from '../../src/store/open.ts';
import { viewNames } from '../../src/store/schema/views.ts';
import { termsOf } from '../../src/store/search/expression.ts';
import { searchText } from '../../src/store/search/search.ts';
import { type Cluster, noPostgres, postgresPrograms, startCluster } from './cluster.ts';
import { allRows } from './rows.ts';

const rules = loadRules();
const corpus = join(import.meta.dirname, '../../corpus');
const files = readdirSync(corpus)
  .filter((name) => /\.(?:docx|pdf)$/.test(name))
  .map((name) => join(corpus, name));

if (postgresPrograms() === null) console.log(`PostgreSQL is not tested: ${noPostgres}`);

describe.skipIf(postgresPrograms() === null)('the same reports in SQLite and in PostgreSQL', () => {
  let cluster: Cluster;
  let stores: { sqlite: Database; postgres: Database };

  const folder = mkdtempSync(join(tmpdir(), 'doisoat-'));

  beforeAll(async () => {
    cluster = await startCluster();
    stores = {
      sqlite: await openStore(join(folder, 'one.db')),
      postgres: await openStore(await cluster.database('views')),
    };
    const workers = new Workers({ seconds: 60, megabytes: 1024, workers: 2 });
    const read = workers.packer(rules, 'vi');
    const made = new Map<string, ReturnType<typeof read>>();
    // Each file is read once, for both.
    const pack: typeof read = (path) => made.get(path) ?? made.set(path, read(path)).get(path)!;
    try {
      for (const store of Object.values(stores)) {
        const outcomes = await ingest(store, files, { rules, language: 'vi', pack });
        expect(outcomes.filter(({ done }) => done !== 'loaded')).toEqual([]);
      }
    } finally {
      workers.close();
    }
  }, 400_000);
  afterAll(async () => {
    for (const store of Object.values(stores ?? {})) await store.close();
    cluster?.remove();
    rmSync(folder, { recursive: true });
  });

  it('give the same rows of every view, and so they do when all is checked again', async () => {
    const [one, other] = [await allRows(stores.sqlite), await allRows(stores.postgres)];
    for (const view of viewNames) {
      expect(one[view]!.length, view).toBeGreaterThan(0);
      expect(other[view], view).toEqual(one[view]);
    }
    await recheckAll(stores.postgres, rules, 'vi');
    expect(await allRows(stores.postgres)).toEqual(one);
  });

  it('have columns of the same names and types', async () => {
    const typed = async (store: Database) => JSON.stringify(await listTables(store));
    expect(await typed(stores.postgres)).toBe(await typed(stores.sqlite));
  });

  it.each([
    'cải cách hành chính',
    'cai cach hanh chinh',
    '"kỳ trước chuyển sang"',
    '"ky truoc chuyen" sang',
    '08/KH-UBND',
    'Đồng dong 2023',
    'không-có-từ-này',
    "' OR 1=1 -- :* & | ! <->",
  ])('find the same passages for %s', async (words) => {
    const found = async (store: Database) => {
      const { hits } = await searchText(store, termsOf(words), {}, { rows: 10_000, seconds: 20 });
      return hits.map(({ path, start, places }) => JSON.stringify([path, start, places])).sort();
    };
    const hits = await found(stores.sqlite);
    expect(await found(stores.postgres)).toEqual(hits);
    expect(hits.length > 0).toBe(!/không-có|OR 1/.test(words));
  });

  it('is not written by who opens it to read', async () => {
    const reading = await openForReading(cluster.address('views'));
    await expect(reading.run('DELETE FROM reports')).rejects.toThrow('read-only');
    await reading.close();
  });
});
