import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/store/ask/index.ts';
import { openStore } from '../../src/store/open.ts';
import { shownDatabase } from '../../src/store/postgres/address.ts';
import { reachesBeyond } from '../../src/store/postgres/forbidden.ts';
import { openReader } from '../../src/store/postgres/reader.ts';
import { handmade } from '../store/handmade.ts';
import { saveReport } from '../store/save.ts';
import { type Cluster, noPostgres, postgresPrograms, startCluster } from './cluster.ts';
import { call } from './workers.ts';

const endless = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)';

/** Refused before anything is asked of the server. */
const refused = [
  'DELETE FROM findings',
  'SELECT 1; DELETE FROM findings',
  `COPY findings TO PROGRAM 'id'`,
  `COPY (SELECT 1) TO '/tmp/evil'`,
  'DO $$ BEGIN PERFORM 1; END $$',
  'SET ROLE none',
  'EXPLAIN ANALYZE SELECT 1',
  `SELECT pg_read_file('/etc/passwd')`,
  `SELECT "pg_read_file"('/etc/passwd')`,
  `SELECT pg_catalog.pg_ls_dir('/')`,
  `SELECT U&"pg\\005fsleep"(60)`,
  `SELECT u&"\\0070g_sleep"(60)`,
  `SELECT PG_SLEEP(60)`,
  `SELECT lo_import('/etc/passwd')`,
  `SELECT lo_from_bytea(0, 'x')`,
  `SELECT lowrite(1, 'x')`,
  `SELECT set_config('role', 'tester', false)`,
  `SELECT set_config('transaction_read_only', 'off', false)`,
  `SELECT current_setting('data_directory')`,
  `SELECT query_to_xml('SELECT 1', true, true, '')`,
  `SELECT database_to_xml(true, true, '')`,
  `SELECT nextval('reports_id_seq')`,
  'SELECT pg_advisory_lock(1684628851)',
  'SELECT pg_terminate_backend(1)',
  'SELECT * FROM pg_shadow',
  'SELECT * FROM pg_stat_activity',
  'SELECT * FROM information_schema.tables',
  `SELECT * FROM dblink('host=127.0.0.1', 'SELECT 1') AS t(x int)`,
  `SELECT E'it\\'s' || pg_sleep(60) --'`,
  'SELECT $a$x$a$',
];

/** Refused by the server. */
const withoutRight = [
  'SELECT * FROM reports',
  'SELECT * FROM verdicts',
  'SELECT * FROM v_reports FOR UPDATE',
  'WITH x AS (DELETE FROM findings RETURNING *) SELECT * FROM x',
  `WITH x AS (INSERT INTO verdicts VALUES ('a', 'fixed', NULL, '', '', '', '') RETURNING *) SELECT * FROM x`,
  'SELECT 1) asked; DELETE FROM findings; SELECT (1',
  'SELECT * INTO mine FROM v_reports',
  'SELECT 1 AS x) asked LIMIT 1; --',
];

if (postgresPrograms() === null) console.log(`queries on PostgreSQL are not tested: ${noPostgres}`);

describe.skipIf(postgresPrograms() === null)('SQL of strangers on PostgreSQL', { timeout: 300_000 }, () => {
  let cluster: Cluster;
  let address: string;
  const run = (sql: string, seconds = 5, rows = 10) => ask({ path: address, sql, limits: { rows, seconds } });
  const users = () => cluster.administer("SELECT rolname FROM pg_roles WHERE rolname LIKE 'doisoat%'");
  const counts = async () =>
    cluster.administer('SELECT (SELECT count(*) FROM findings) AS f, (SELECT count(*) FROM reports) AS r', 'strangers');

  beforeAll(async () => {
    cluster = await startCluster();
    address = await cluster.database('strangers');
    const store = await openStore(address);
    await saveReport(store, handmade('a', '/x/a.docx'));
    await store.close();
  }, 120_000);
  afterAll(() => cluster?.remove());

  it('is answered when it reads the views, with the values of SQLite', async () => {
    const { rows, more } = await run(
      `SELECT a.path, b.id, c.id, a.report_id, b.value, b.dossier, b.value > 0 AS more, ';' AS "E" FROM v_reports a
       JOIN v_figures b USING (report_id) JOIN v_relations c USING (report_id) ORDER BY b.id LIMIT 1; -- done`,
    );
    expect(rows).toEqual([
      {
        path: '/x/a.docx',
        id: 'f1',
        'id:1': 'e1',
        report_id: 1,
        value: expect.any(Number),
        dossier: 1,
        more: 1,
        E: ';',
      },
    ]);
    expect(more).toBe(false);
    const many = await run('SELECT x FROM generate_series(1, 1000) AS g(x)', 5, 3);
    expect(many).toMatchObject({ rows: [{ x: 1 }, { x: 2 }, { x: 3 }], more: true });
    expect(await users()).toEqual([{ rolname: 'doisoat_reader' }]);
  });

  it.each(refused)('refuses by itself: %s', async (sql) => {
    const found = await run(sql).catch((error) => error);
    expect(found).toMatchObject({ name: 'QueryProblem' });
    expect(['writing', 'several', 'beyond']).toContain(found.reason);
  });

  it.each(withoutRight)('may not: %s', async (sql) => {
    const before = await counts();
    await expect(run(sql)).rejects.toMatchObject({ name: 'QueryProblem' });
    expect(await counts()).toEqual(before);
  });

  it('could do nothing even where it was not refused by its words', async () => {
    const { client, close } = await openReader(address, 5);
    try {
      for (const sql of [
        ...[
          "SELECT pg_read_file('/etc/passwd')",
          "SELECT pg_ls_dir('/')",
          'SELECT * FROM pg_authid',
          'SELECT * FROM reports',
        ],
        ...["COPY (SELECT 1) TO PROGRAM 'id'", "SELECT lo_import('/etc/passwd')", 'CREATE TEMP TABLE mine (x int)'],
        ...[
          "SELECT set_config('transaction_read_only', 'off', false)",
          'SET ROLE tester',
          'SET SESSION AUTHORIZATION tester',
        ],
        ...["SELECT query_to_xml('DELETE FROM findings', true, true, '')", "SELECT nextval('reports_id_seq')"],
        ...['GRANT doisoat_reader TO tester', 'DELETE FROM findings', 'CREATE ROLE mine', 'DROP VIEW v_reports'],
      ]) {
        await client.query('SAVEPOINT here');
        await expect(client.query(sql), sql).rejects.toThrow();
        await client.query('ROLLBACK TO here');
      }
    } finally {
      await close();
    }
  });

  it.each([
    [`${endless} SELECT count(*) FROM c`, 'late'],
    [`${endless} SELECT x FROM c ORDER BY x DESC`, 'late'],
    [`SELECT count(*) FROM generate_series(1, 100000000000) a`, 'late'],
    [`SELECT repeat('x', 200000000) FROM generate_series(1, 5)`, 'large'],
  ])('is ended in time, or where it is too large: %s', async (sql, reason) => {
    await expect(run(sql, reason === 'late' ? 1 : 55)).rejects.toMatchObject({ reason });
  });

  it('is not run for a user who may do more and can make no other', async () => {
    await cluster.administer("CREATE ROLE plain LOGIN PASSWORD 'secret'");
    const own = await cluster.database('owned', { user: 'plain', password: 'secret' });
    await (await openStore(own)).close();
    await expect(ask({ path: own, sql: 'SELECT 1', limits: { rows: 1, seconds: 5 } })).rejects.toMatchObject({
      reason: 'unsafe',
    });
    // One who may only read needs no other.
    await cluster.administer("CREATE ROLE looker LOGIN PASSWORD 'secret' IN ROLE doisoat_reader");
    const looking = address.replace(/\/\/.*@/, '//looker:secret@');
    expect(
      (await ask({ path: looking, sql: 'SELECT count(*) AS n FROM v_reports', limits: { rows: 1, seconds: 5 } })).rows,
    ).toEqual([{ n: 1 }]);
  });

  it('never prints a password', async () => {
    const password = decodeURIComponent(new URL(address).password);
    const wrong = address.replace(/strangers$/, 'nowhere');
    for (const [path, status] of [
      [address, 0],
      [wrong, 2],
      [address.replace('127.0.0.1', '127.0.0.2').replace(/:\d+\//, ':1/'), 2],
    ] as const)
      for (const args of [['check'], ['search', 'x'], ['query', 'SELECT 1'], ['verdict', 'list'], ['status']]) {
        const result = call(...args, '--db', path);
        expect(result.status, result.stderr).toBe(status);
        for (const secret of [password, encodeURIComponent(password)])
          expect(result.stdout + result.stderr).not.toContain(secret);
      }
    expect(call('check', '--db', address).stdout).toContain('postgres://tester@127.0.0.1');
  });
});

describe('addresses and words', () => {
  it.each([
    ['output/a:b@c.db', 'output/a:b@c.db'],
    ['postgres://u:p@h/d', 'postgres://u@h/d'],
    ['postgresql://u:p@s:s/w@h:1/d?x=1', 'postgresql://u@h:1/d?x=1'],
    ['postgres://u@h/d?password=secret&sslmode=require', 'postgres://u@h/d?password=…&sslmode=require'],
    ['postgres:///d', 'postgres:///d'],
  ])('%s is shown as %s', (address, shown) => {
    expect(shownDatabase(address)).toBe(shown);
  });

  it('what stands in a string is no function', () => {
    const words = [
      "SELECT 'E', 'pg_sleep(1)' FROM v_reports WHERE number = '08'",
      'SELECT lower(issuer) FROM v_reports',
    ];
    expect(words.filter(reachesBeyond)).toEqual([]);
  });
});
