import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
import { loadIssued } from '../../src/store/organisations.ts';
import { askPostgres } from '../../src/store/postgres/ask.ts';
import { runReadingQuery } from '../../src/store/query.ts';
import { listChoices } from '../../src/store/review/series.ts';
import { viewNames } from '../../src/store/schema/views.ts';
import { termsOf } from '../../src/store/search/expression.ts';
import { searchText } from '../../src/store/search/search.ts';
import { queriesOf } from '../readme/parts.ts';
import { type Cluster, noPostgres, postgresPrograms, startCluster } from './cluster.ts';
import { allRows } from './rows.ts';

const rules = loadRules();
const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const corpus = join(root, 'corpus');
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

  it.each(queriesOf(readme))('answer query %# of the README alike', async (sql) => {
    const limits = { rows: 100_000, seconds: 60 };
    const [one, other] = await Promise.all([
      runReadingQuery(stores.sqlite, sql, limits),
      askPostgres(cluster.address('views'), sql, limits, async () => {}),
    ]);
    const lines = ({ rows }: typeof one) => {
      const printed = rows.map((row) => JSON.stringify(row));
      return sql.includes('ORDER BY') ? printed : printed.sort();
    };
    expect(lines(one).length).toBeGreaterThan(0);
    expect(lines(other)).toEqual(lines(one));
  });

  it('is not written by who opens it to read', async () => {
    const reading = await openForReading(cluster.address('views'));
    await expect(reading.run('DELETE FROM reports')).rejects.toThrow('read-only');
    await reading.close();
  });

  it('put what is not known before all that is', async () => {
    const [one, other] = await Promise.all(
      Object.values(stores).map(async (store) => {
        const of = "organisation = (SELECT min(key) FROM organisations WHERE name = 'UBND huyện Đồng Vang')";
        await store.run(`UPDATE reports SET date = NULL WHERE id = (SELECT max(id) FROM reports WHERE ${of})`);
        const { organisation } = (await store.get<{ organisation: string }>(
          `SELECT organisation FROM reports WHERE ${of}`,
        ))!;
        const issued = await loadIssued(store, [organisation]);
        const figures = await store.all<{ figure: string }>(
          'SELECT figure FROM series_points WHERE report_id = 1 ORDER BY figure LIMIT 2',
        );
        for (const [at, { figure }] of figures.entries())
          await store.run("UPDATE series_points SET measure = 'tied', channel = ? WHERE report_id = 1 AND figure = ?", [
            [null, 'online'][at]!,
            figure,
          ]);
        return { issued: issued.map(({ path }) => path), choices: await listChoices(store, 'tied', 'channel') };
      }),
    );
    expect(one!.issued.length).toBeGreaterThan(1);
    expect(one!.choices).toEqual([null, 'online'].map((value) => ({ value, points: 1 })));
    expect(other).toEqual(one);
  });
});
