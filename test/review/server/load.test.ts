import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { basename, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FindingRow, LoadEvent, LoadJob } from '../../../src/review/api.ts';
import { makeWorld, type Served, serve, type World } from './server.ts';

const report = '14-6-thang-huyen-muong-tac.docx';
const bytes = readFileSync(resolve(import.meta.dirname, '../../../corpus', report));
const sha256 = createHash('sha256').update(bytes).digest('hex');

let world: World;
let served: Served;
beforeAll(async () => {
  world = await makeWorld([]);
  served = await serve(world.database);
});
afterAll(async () => {
  await served.close();
  world.remove();
});
const kept = () => (existsSync(`${world.database}.files`) ? readdirSync(`${world.database}.files`) : []);

/** Listens from when this resolves until a job is done. */
async function listen(): Promise<{ told: Promise<LoadEvent[]> }> {
  const asked = get(`${served.url}api/load/events`, { agent: false });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  expect(answer.headers['content-type']).toBe('text/event-stream');
  const pieces = answer.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
  let text = (await pieces.next()).value as string;
  return { told: untilDone() };

  async function untilDone(): Promise<LoadEvent[]> {
    while (!/^event: done$/m.test(text) || !text.endsWith('\n\n')) {
      const { value, done } = await pieces.next();
      if (done) throw new Error('not done');
      text += value;
    }
    await pieces.return?.();
    return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!) as LoadEvent);
  }
}

interface Dropped {
  name: string;
  bytes: Buffer;
}

/** Sends files as a browser sends a form. */
async function drop(files: readonly Dropped[]): Promise<{ events: LoadEvent[]; job: LoadJob }> {
  const { told } = await listen();
  const edge = 'edge';
  const parts = files.flatMap(({ name, bytes: content }) => [
    Buffer.from(
      `--${edge}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ]);
  const body = Buffer.concat([...parts, Buffer.from(`--${edge}--\r\n`)]);
  const headers = { 'Content-Type': `multipart/form-data; boundary=${edge}` };
  const answer = await served.send('POST', '/api/load', body, headers);
  expect(answer.status).toBe(202);
  expect(answer.json().files.map(({ state }: { state: string }) => state)).toEqual(files.map(() => 'waiting'));
  const events = await told;
  const last = events.at(-1)!;
  if (last.type !== 'done') throw new Error('not done');
  return { events, job: last.job };
}

it('loads a file that is dropped, tells how far it is, and gives its findings as they come', async () => {
  const { events, job } = await drop([{ name: 'Báo cáo 6 tháng.docx', bytes }]);
  expect(job).toMatchObject({
    state: 'done',
    files: [{ name: 'Báo cáo 6 tháng.docx', state: 'loaded', reason: null }],
  });
  const steps = events.flatMap((event) => (event.type === 'file' ? [event.file.state] : []));
  expect(steps).toEqual(['reading', 'loaded']);
  const told = events.flatMap((event) => (event.type === 'finding' ? [event.finding] : []));
  const { rows } = (await served.get(`/api/findings?report=${job.files[0]!.report_id}`)).json() as {
    rows: FindingRow[];
  };
  expect(told.map(({ fingerprint }) => fingerprint).sort()).toEqual(rows.map(({ fingerprint }) => fingerprint).sort());
  expect(told.find(({ rule }) => rule === 'sum-mismatch')).toMatchObject({ printed: '3.386', recomputed: '3.332' });
  expect(job.findings).toBe(rows.length);
  expect((await served.get('/api/load')).json().rows[0]).toEqual(job);
});

it('keeps a file under its hash, whatever it is called', async () => {
  expect(kept()).toEqual([`${sha256}.docx`]);
  const { job } = await drop([{ name: '../../../etc/passwd%00.docx', bytes }]);
  expect(job.files[0]).toMatchObject({ state: 'unchanged', name: 'passwd%00.docx' });
  expect(kept()).toEqual([`${sha256}.docx`]);
  const { rows } = (await served.get('/api/reports')).json() as { rows: { path: string }[] };
  expect(rows.map(({ path }) => basename(path)).sort()).toEqual([`${sha256}.docx`, 'hostile.txt'].sort());
});

it('names what it cannot read, keeps nothing of it, and loads the rest', async () => {
  const cut = bytes.subarray(0, 3000);
  const other = readFileSync(world.file('hostile.txt')).toString().replace('12/BC', '13/BC');
  const { job } = await drop([
    { name: 'picture.png', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
    { name: 'cut.docx', bytes: cut },
    { name: 'empty.txt', bytes: Buffer.alloc(0) },
    { name: 'one.txt', bytes: Buffer.from(other) },
    { name: 'the same.txt', bytes: Buffer.from(other) },
  ]);
  expect(job.files.map(({ state }) => state)).toEqual(['unreadable', 'unreadable', 'unreadable', 'loaded', 'loaded']);
  expect(job.files.slice(0, 3).every(({ reason }) => reason!.length > 5)).toBe(true);
  expect(kept()).toHaveLength(2);
});

it('takes one file as the body of a request, its name in a header', async () => {
  const { told } = await listen();
  const headers = {
    'Content-Type': 'application/octet-stream',
    'x-file-name': encodeURIComponent('C:\\Tệp\u202e.docx'),
  };
  const answer = await served.send('POST', '/api/load', bytes, headers);
  expect(answer.json().files[0]).toMatchObject({ name: 'Tệp\ufffd.docx', bytes: bytes.length });
  await told;
});

it('refuses what is no form, and a form without files', async () => {
  const form = { 'Content-Type': 'multipart/form-data; boundary=x' };
  expect((await served.send('POST', '/api/load', Buffer.from('nonsense'), form)).status).toBe(400);
  expect((await served.send('POST', '/api/load', Buffer.from('--x--\r\n'), form)).status).toBe(400);
  expect((await served.send('POST', '/api/load', Buffer.alloc(0))).status).toBe(400);
});
