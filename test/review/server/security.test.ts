import { existsSync, readdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedHosts, isLoopback, nameOf } from '../../../src/review/server/security/hosts.ts';
import { makePage, makeWorld, type Served, serve, type World } from './server.ts';

let world: World;
let served: Served;
let page: string;
beforeAll(async () => {
  world = await makeWorld(['14-6-thang-huyen-muong-tac.pdf']);
  page = makePage(world.folder);
  served = await serve(world.database, { page });
});
afterAll(async () => {
  await served.close();
  world.remove();
});

const statusOf = async (path: string, headers: Record<string, string> = {}) => (await served.get(path, headers)).status;

describe('the Host header', () => {
  it('must name this machine: a foreign name that leads here is refused', async () => {
    for (const host of ['127.0.0.1', 'localhost', `localhost:${served.port}`, 'LOCALHOST:1', '[::1]:80'])
      expect(await statusOf('/api/session', { Host: host }), host).toBe(200);
    for (const host of [
      'evil.example',
      `evil.example:${served.port}`,
      '127.0.0.1.evil.example',
      '127.0.0.1@evil',
      '0.0.0.0',
      'localhost.',
      'a b',
    ])
      for (const path of ['/', '/api/session', '/assets/main.js'])
        expect(await statusOf(path, { Host: host }), host).toBeGreaterThanOrEqual(400);
  });

  it('is read for its name alone', () => {
    expect(nameOf('LocalHost:80')).toBe('localhost');
    expect(nameOf('[::1]:80')).toBe('[::1]');
    for (const wrong of [undefined, '', 'a/b', 'a:b', 'user@host', '[::1', 'a:1:2']) expect(nameOf(wrong)).toBeNull();
    expect(isLoopback('127.0.0.1') && isLoopback('localhost') && isLoopback('::1')).toBe(true);
    for (const open of ['0.0.0.0', '::', '192.168.1.2', '127.0.0.1.evil', 'localhost.evil'])
      expect(isLoopback(open)).toBe(false);
    expect(allowedHosts('192.168.1.2')).toEqual(new Set(['127.0.0.1', 'localhost', '[::1]', '192.168.1.2']));
    expect(allowedHosts('0.0.0.0').has('127.0.0.1')).toBe(true);
    expect(allowedHosts('0.0.0.0').has('evil.example')).toBe(false);
  });
});

describe('requests of foreign pages', () => {
  const write = (headers: Record<string, string>) =>
    served.send('POST', '/api/query', '{"sql":"SELECT 1"}', headers).then(({ status }) => status);

  it('cannot write, nor ask', async () => {
    const own = `http://127.0.0.1:${served.port}`;
    expect(await write({ Origin: own, Host: `127.0.0.1:${served.port}` })).toBe(200);
    expect(await write({ Origin: own, Host: `127.0.0.1:${served.port}`, 'Sec-Fetch-Site': 'same-origin' })).toBe(200);
    for (const origin of [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${served.port}`,
      'http://127.0.0.1:1',
      `http://localhost:${served.port}`,
    ])
      expect(await write({ Origin: origin, Host: `127.0.0.1:${served.port}` }), origin).toBe(403);
    for (const site of ['cross-site', 'same-site']) expect(await write({ 'Sec-Fetch-Site': site })).toBe(403);
    for (const [method, path] of [
      ['PUT', '/api/findings/x/verdict'],
      ['DELETE', '/api/findings/x/verdict'],
      ['POST', '/api/load'],
    ] as const)
      expect((await served.send(method, path, undefined, { Origin: 'http://evil.example' })).status, path).toBe(403);
  });

  it('cannot read the API either, but may have a link to the page', async () => {
    expect(await statusOf('/api/session', { 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await statusOf('/api/reports/1/file', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'navigate' })).toBe(
      403,
    );
    expect(await statusOf('/assets/main.js', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' })).toBe(
      403,
    );
    expect(await statusOf('/findings/abc', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' })).toBe(200);
    expect(await statusOf('/api/session', { 'Sec-Fetch-Site': 'none' })).toBe(200);
  });

  it('cannot send JSON under another name, as a form can', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await served.send('POST', '/api/query', '{"sql":"SELECT 1"}', { 'Content-Type': type })).status).toBe(
        400,
      );
  });
});

describe('every answer', () => {
  it('forbids all that is not the page itself', async () => {
    for (const path of [
      '/',
      '/api/session',
      '/api/nothing',
      '/assets/main.js',
      '/nothing.js',
      '/api/findings?format=csv',
    ]) {
      const { headers } = await served.get(path);
      const policy = headers['content-security-policy'] as string;
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'",
          "form-action 'none'",
        ]),
      );
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    expect((await served.get('/', { Host: 'evil.example' })).headers['x-content-type-options']).toBe('nosniff');
  });

  it('is JSON where it holds text of reports, and the text is as it was printed', async () => {
    const all = (await served.get('/api/reports')).json().rows as { path: string; report_id: number }[];
    const { report_id: id } = all.find(({ path }) => path.endsWith('hostile.txt'))!;
    const layout = await served.get(`/api/reports/${id}/layout`);
    expect(layout.headers['content-type']).toBe('application/json');
    expect(layout.json().text).toContain('<img src=x onerror=alert(1)>');
    const csv = (await served.get('/api/findings?format=csv')).text;
    expect(csv.split(/\r\n|,/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });

  it('says nothing of how the program is made when it fails', async () => {
    for (const [method, path, body] of [
      ['POST', '/api/query', '{"sql":'],
      ['POST', '/api/query', '{"sql":"SELECT * FROM nothing"}'],
      ['GET', '/api/reports/99999999999999999999/layout', undefined],
      ['GET', '/api/documents/%E0%A4%A', undefined],
      ['GET', '/api/search?q=%00', undefined],
      ['PATCH', '/api/session', undefined],
      ['TRACE', '/', undefined],
    ] as const) {
      const { status, text } = await served.send(method, path, body);
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(text, path).not.toMatch(/\bat .*:\d+|node_modules|\.ts:|\/src\/|Error:/);
    }
  });
});

describe('limits', () => {
  it('hold for what is sent', async () => {
    const long = JSON.stringify({ sql: `SELECT '${'x'.repeat(300_000)}'` });
    expect((await served.send('POST', '/api/query', long)).json()).toMatchObject({ error: 'tooLarge' });
    const chunked = { 'Transfer-Encoding': 'chunked', 'Content-Type': 'application/json' };
    expect((await served.send('POST', '/api/query', Buffer.from(long), chunked)).status).toBe(413);
    const reason = JSON.stringify({ verdict: 'dismissed', reason: 'x'.repeat(6000) });
    expect((await served.send('PUT', '/api/findings/x/verdict', reason)).status).toBe(400);
    expect((await served.send('POST', '/api/load', undefined, { 'Content-Length': String(2 ** 31) })).status).toBe(413);
    expect(await statusOf(`/api/search?q=${'a+'.repeat(200)}`)).toBe(400);
    expect(await statusOf(`/api/findings?rule=${'a'.repeat(3000)}`)).toBe(400);
    expect(await statusOf(`/api/reports/1/places?spans=${Array(501).fill('1-2').join(',')}`)).toBe(400);
  });
});

describe('paths', () => {
  const climbing = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//etc/passwd',
    '/etc/passwd',
    '/assets/%00main.js',
    '/./assets/./../../secret.txt',
    '/assets%2f..%2f..%2fsecret.txt',
    '/C:/Windows/win.ini',
  ];

  it('of requests never reach the file system', async () => {
    for (const path of climbing) {
      const { status, text } = await served.get(path);
      expect(text, path).not.toMatch(/secret|root:/);
      // Without an ending it is a state of the page.
      expect(status === 404 || status === 400 || text.includes('<title>page</title>'), path).toBe(true);
    }
    for (const id of ['..%2f..%2fetc%2fpasswd', '1%2f..%2f2', '-1', '1.0', '1e3', '%00'])
      for (const what of ['', '/file', '/layout', '/places?spans=0-1'])
        expect(await statusOf(`/api/reports/${id}${what}`), id).toBe(404);
  });

  it('do not lead out of the page by a link in its folder', async () => {
    symlinkSync(join(world.folder, 'secret.txt'), join(page, 'assets', 'link.txt'));
    expect(await statusOf('/assets/link.txt')).toBe(404);
    unlinkSync(join(page, 'assets', 'link.txt'));
  });

  it('of the database are given only while they hold what was read', async () => {
    const { rows } = (await served.get('/api/reports')).json() as {
      rows: { format: string; report_id: number; path: string }[];
    };
    const { report_id: id, path } = rows.find(({ format }) => format === 'pdf')!;
    expect(await statusOf(`/api/reports/${id}/file`)).toBe(200);
    unlinkSync(path);
    symlinkSync(join(world.folder, 'secret.txt'), path);
    const { status, text } = await served.get(`/api/reports/${id}/file`);
    expect({ status, leaked: text.includes('secret"') }).toEqual({ status: 404, leaked: false });
    expect((await served.get(`/api/reports/${id}`)).json().report.file).toBe('changed');
  });

  it('that name the page lead to its files; every other address is a state of it', async () => {
    expect((await served.get('/assets/main.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    for (const path of ['/', '/findings/abc', '/series?measure=x'])
      expect((await served.get(path)).text).toContain('<title>page</title>');
    expect(await statusOf('/assets/other.js')).toBe(404);
    const bare = await serve(world.database);
    const { status, text } = await bare.get('/');
    await bare.close();
    expect({ status, text }).toEqual({ status: 503, text: expect.stringContaining('npm run build') });
  });
});

describe('hostile SQL', () => {
  const ask = async (sql: string) => (await served.send('POST', '/api/query', JSON.stringify({ sql }))).json();

  it.each([
    'DELETE FROM findings',
    'SELECT 1; DROP TABLE findings',
    "ATTACH '/tmp/other.db' AS other",
    'PRAGMA query_only = OFF',
    "SELECT load_extension('x')",
    "SELECT readfile('/etc/passwd')",
    "SELECT writefile('/tmp/x', 'y')",
    "VACUUM INTO '/tmp/copy.db'",
    'WITH x AS (SELECT 1) DELETE FROM findings',
    'SELECT * FROM (SELECT 1)) ; --',
    'SELECT zeroblob(1000000000)',
    '',
  ])('is refused: %s', async (sql) => {
    const answer = await ask(sql);
    expect(answer.error).toBe('query');
    expect(answer.message.length).toBeGreaterThan(5);
    expect((await ask('SELECT count(*) AS n FROM v_findings')).rows[0].n).toBeGreaterThan(0);
  });

  it('that never ends does not stop the others', async () => {
    const endless = ask('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n');
    const before = performance.now();
    expect(await statusOf('/api/findings')).toBe(200);
    expect(performance.now() - before).toBeLessThan(5000);
    expect(await endless).toMatchObject({ error: 'late' });
  });
});

describe('a server for other machines', () => {
  let open: Served;
  let token: string;
  beforeAll(async () => {
    open = await serve(world.database, { host: '0.0.0.0', page });
    token = new URL(open.url).searchParams.get('token')!;
  });
  afterAll(() => open.close());

  it('lets nobody in without its token', async () => {
    expect(token).toMatch(/^[\w-]{32}$/);
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    for (const path of [
      '/',
      '/assets/main.js',
      '/api/session',
      '/api/nothing',
      '/?token=',
      `/?token=${wrong}`,
      `/api/session?token=${token}`,
    ])
      expect((await open.get(path)).status, path).toBe(401);
    for (const headers of [
      { Authorization: `Bearer ${wrong}` },
      { Authorization: token },
      { Cookie: `doisoat-0=${wrong}` },
    ] as Record<string, string>[])
      expect((await open.get('/api/session', headers)).status).toBe(401);
    expect((await open.send('POST', '/api/query', '{"sql":"SELECT 1"}')).status).toBe(401);
  });

  it('takes the token out of the address into a cookie that no script and no other site sees', async () => {
    const first = await open.get(`/findings/abc?token=${token}&order=date`);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/findings/abc?order=date');
    const [cookie] = first.headers['set-cookie']!;
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Strict/i);
    const given = { Cookie: cookie!.split(';')[0]! };
    expect((await open.get('/api/session', given)).status).toBe(200);
    expect((await open.get('/', given)).text).toContain('<title>page</title>');
    expect((await open.get('/api/session', { Authorization: `Bearer ${token}` })).status).toBe(200);
    const away = await open.get(`//evil.example/?token=${token}`);
    expect(away.headers.location ?? '/').toMatch(/^\/(?!\/)/);
  });

  it('is printed with an address that can be opened', async () => {
    const { host } = new URL(open.url);
    expect(host).not.toContain('0.0.0.0');
    expect((await open.get('/api/session', { Host: host, Authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it('is another one each time, and there is none on loopback', async () => {
    const again = await serve(world.database, { host: '0.0.0.0' });
    expect(new URL(again.url).searchParams.get('token')).not.toBe(token);
    await again.close();
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });
});

it('leaves nothing behind but the database', () => {
  expect(
    readdirSync(world.folder)
      .filter((name) => !name.startsWith('test.db'))
      .sort(),
  ).toEqual(['page', 'reports', 'secret.txt']);
  expect(existsSync('/tmp/copy.db')).toBe(false);
});
