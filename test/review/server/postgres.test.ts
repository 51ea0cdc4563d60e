import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { openStore } from '../../../src/store/open.ts';
import { type Cluster, noPostgres, postgresPrograms, startCluster } from '../../postgres/cluster.ts';
import { makeWorld, rules, type Served, serve, type World } from './server.ts';

const docx = '05-quy-2-huyen-dong-vang.docx';
const missing = postgresPrograms() === null;
if (missing) console.warn(noPostgres);

describe.skipIf(missing)('over a PostgreSQL server', () => {
  let cluster: Cluster;
  let world: World;
  let file: Served;
  let server: Served;
  beforeAll(async () => {
    cluster = await startCluster();
    world = await makeWorld([docx]);
    const address = await cluster.database('review');
    const store = await openStore(address);
    await ingest(store, [docx, 'hostile.txt'].map(world.file), { rules, language: 'en' });
    await store.close();
    file = await serve(world.database);
    server = await serve(address, { page: world.folder });
  });
  afterAll(async () => {
    await Promise.all([file?.close(), server?.close()]);
    cluster?.remove();
    world?.remove();
  });

  const paths = [
    '/api/findings?limit=1000',
    '/api/findings?severity=error&verdict=open&period=2023&order=-date',
    '/api/findings?order=-rule',
    '/api/findings?format=csv',
    '/api/reports?order=findings',
    '/api/reports?q=dong+vang&findings=with&period=2023-04..2023-06',
    '/api/reports/1',
    '/api/reports/1/layout',
    '/api/reports/1/places?spans=0-10',
    '/api/figures/1/f1',
    '/api/series?measure=dossiers-received',
    '/api/series/choices?measure=dossiers-received',
    '/api/documents',
    '/api/documents?q=KH-UBND&conflicts=only&order=date',
    '/api/search?q=ho+so&limit=1000',
  ];

  it.each(paths)('answers as over a file: %s', async (path) => {
    const [own, other] = [await server.get(path), await file.get(path)];
    expect(own.status, own.text).toBe(200);
    // Numbers of reports, and the order of what is equal, are each database's own.
    const rows = (text: string) =>
      text
        .split('\r\n')
        .map((row) => row.replace(/^\d+,/, ''))
        .sort();
    if (path.includes('format=csv')) return expect(rows(own.text)).toEqual(rows(other.text));
    const tidy = (_: string, value: unknown) =>
      Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value;
    const sorted = (text: string) => JSON.parse(text.replace(/"report_id":\d+/g, '"report_id":0'), tidy);
    expect(sorted(own.text)).toEqual(sorted(other.text));
  });

  it('keeps verdicts', async () => {
    const [first] = (await server.get('/api/findings')).json().rows;
    const address = `/api/findings/${first.fingerprint}/verdict`;
    expect((await server.send('PUT', address, '{"verdict":"confirmed"}')).json()).toMatchObject({ covers: 1 });
    expect((await server.get('/api/findings?verdict=confirmed')).json().total).toBe(1);
    expect((await server.get('/api/session')).json().counts.confirmed).toBe(1);
    expect((await server.send('DELETE', address)).status).toBe(200);
  });
});
