import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { type Review, startReview } from '../../src/review/server/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import { openStore } from '../../src/store/open.ts';
import { type Cluster, noPostgres, postgresPrograms, startCluster } from './cluster.ts';
import { writeReports } from './reports.ts';

const rules = loadRules();
const corpus = join(import.meta.dirname, '../../corpus');
/** What the corpus' report has as its number, the last one. */
const last = 10;

if (postgresPrograms() === null) console.log(`the review page is not tested on PostgreSQL: ${noPostgres}`);

describe.skipIf(postgresPrograms() === null)('the review page asks PostgreSQL as it asks SQLite', () => {
  let cluster: Cluster;
  const pages: Review[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-'));

  beforeAll(async () => {
    cluster = await startCluster();
    const files = [...writeReports(join(folder, 'r'), 9), join(corpus, '05-quy-2-huyen-dong-vang.docx')];
    for (const path of [join(folder, 'x.db'), await cluster.database('review')]) {
      const store = await openStore(path);
      await ingest(store, files, { rules, language: 'en' });
      await store.close();
      const limits = { seconds: 60, megabytes: 1024, workers: 1 };
      const settings = { path, host: '127.0.0.1', port: 0, language: 'en', version: '1', rules, limits } as const;
      pages.push(await startReview(settings));
    }
  }, 300_000);
  afterAll(async () => {
    for (const page of pages) await page.close();
    cluster?.remove();
    rmSync(folder, { recursive: true });
  });

  it.each([
    'session',
    'findings',
    'findings?order=issuer',
    'findings?severity=error&order=-report',
    `findings?report=${last}`,
    'reports',
    'reports?order=title',
    'reports?findings=with&q=quý',
    `reports/${last}`,
    `reports/${last}/layout`,
    `figures/${last}/f1`,
    'documents',
    'documents?q=15/kh',
    'documents?order=date',
    'documents?conflicts=only',
    'series',
    'series?measure=dossiers-received',
    'series/choices',
    'series/choices?measure=dossiers-received',
  ])('%s', async (path) => {
    const [one, other] = await Promise.all(
      pages.map(async ({ url }) => {
        const response = await fetch(new URL(`/api/${encodeURI(path)}`, url));
        return { status: response.status, body: await response.json() };
      }),
    );
    expect(one!.status).toBe(200);
    expect(other).toEqual(one);
  });
});
