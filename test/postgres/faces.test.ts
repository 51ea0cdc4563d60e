import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { type Review, startReview } from '../../src/review/server/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import { openStore } from '../../src/store/open.ts';
import { shownDatabase } from '../../src/store/postgres/address.ts';
import { type Cluster, noPostgres, postgresPrograms, startCluster } from './cluster.ts';
import { contentsOf, difference, officialList, withoutMoments } from './compared.ts';
import { writeReports } from './reports.ts';
import { run } from './workers.ts';

const rules = loadRules();
const corpus = join(import.meta.dirname, '../../corpus');
/** What the corpus' report has as its number, the last one. */
const last = 10;

if (postgresPrograms() === null) console.log(`page and commands are not tested on PostgreSQL: ${noPostgres}`);

describe.skipIf(postgresPrograms() === null)('PostgreSQL gives what SQLite gives', { timeout: 120_000 }, () => {
  let cluster: Cluster;
  const pages: Review[] = [];
  const databases: string[] = [];
  /** Of the findings of the report from the corpus. */
  let fingerprints: string[];
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-'));
  const files = [...writeReports(join(folder, 'r'), 9), join(corpus, '05-quy-2-huyen-dong-vang.docx')];

  beforeAll(async () => {
    cluster = await startCluster();
    for (const path of [join(folder, 'x.db'), await cluster.database('review')]) {
      const store = await openStore(path);
      await ingest(store, files, { rules, language: 'en' });
      const found = await store.all<{ fingerprint: string }>(
        'SELECT fingerprint FROM findings WHERE report_id = ? ORDER BY position',
        [last],
      );
      fingerprints = found.map(({ fingerprint }) => fingerprint);
      await store.close();
      databases.push(path);
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

  /** What both of the pages answer, which is the same. */
  async function answers(path: string, init: RequestInit = {}): Promise<unknown> {
    const [one, other] = await Promise.all(
      pages.map(async ({ url }) => {
        const response = await fetch(new URL(`/api/${encodeURI(path)}`, url), init);
        const told = await response.text();
        return { status: response.status, told: withoutMoments(told) };
      }),
    );
    expect(one!.status, one!.told).toBe(200);
    expect(other!.status).toBe(200);
    expect(difference(one!.told, other!.told)).toBe('');
    return one!.told;
  }

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
    'search?q=15/kh-ubnd&period=2012',
  ])('to the page: %s', async (path) => {
    await answers(path);
  });

  it('to the page when verdicts are given and taken back, and when SQL is asked', async () => {
    const [first = '', second = ''] = fingerprints;
    const json = (body: object) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    await answers(`findings/${first}`);
    await answers(`findings/${first}/verdict`, { method: 'PUT', ...json({ verdict: 'confirmed' }) });
    const dismissed = { verdict: 'dismissed', reason: 'số \'đúng\'; "bản gốc"' };
    await answers(`findings/${second}/verdict`, { method: 'PUT', ...json(dismissed) });
    expect(await answers('findings?verdict=dismissed')).toContain('bản gốc');
    await answers('findings?verdict=open&format=csv');
    for (const one of [first, second]) await answers(`findings/${one}/verdict`, { method: 'DELETE' });
    const sql = 'SELECT rule, count(*) AS n FROM v_findings GROUP BY rule ORDER BY rule';
    expect(await answers('query', { method: 'POST', ...json({ sql }) })).toContain('conflicting-date');
  });

  it('to every command', async () => {
    const list = join(folder, 'list.csv');
    writeFileSync(list, await officialList(databases[0]!));
    const [first = '', second = ''] = fingerprints;
    const failing = ['--fail-on', 'warning'];
    const columns = 'issuer=Đơn vị,period=Kỳ,measure=Chỉ tiêu,value=Số liệu';
    for (const [args, status, said] of [
      [['export', 'tables', '--format', 'csv', '--papers', 'report'], 0, /v_series\.csv/],
      [['rules', 'known'], 0, /kind: known-document/],
      [['search', '15/KH-UBND', '--period', '2012', '--format', 'json', '--limit', '1000'], 0, /«15\/KH-UBND»/],
      [['check', '--against', list, '--columns', columns, '--format', 'csv', ...failing], 1, /agrees,.*\r\ndiffers,/],
      [['verdict', first.slice(0, 8), 'confirmed'], 0, /confirmed/],
      [['verdict', `#${second.toUpperCase()}`, 'dismissed', '--reason', 'không \'đúng\' "100%"'], 0, /dismissed/],
      [['verdict', '%', 'fixed'], 2, /%/],
      [['verdict', first, 'open'], 0, /no verdict/],
      [['verdict', 'list', '--format', 'csv'], 0, /100%/],
      [['check', ...failing], 1, /verdict list/],
      [['audit', files.at(-1)!, '--format', 'sarif'], 0, /suppressions/],
    ] as const) {
      const results = await Promise.all(
        databases.map(async (path, at) => {
          const cwd = join(folder, `${at}`);
          mkdirSync(cwd, { recursive: true });
          const { status: ended, stdout, stderr } = await run([...args, '--db', path], cwd);
          const shown = shownDatabase(path);
          const told = (stdout + stderr).replaceAll(JSON.stringify(shown), 'here').replaceAll(shown, 'here');
          return { ended, told: withoutMoments(told) };
        }),
      );
      const [one, other] = results;
      expect(one!.ended, one!.told).toBe(status);
      expect(one!.told).toMatch(said);
      expect(difference(one!.told, other!.told), args.join(' ')).toBe('');
      expect(other!.ended).toBe(status);
    }
    const written = [0, 1].map((at) => contentsOf(join(folder, `${at}`)));
    expect(written[0]!.length).toBeGreaterThan(20);
    expect(written[1]).toEqual(written[0]);
  });
});
