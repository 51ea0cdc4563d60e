import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { startReview } from '../../../src/review/server/index.ts';
import { loadRules } from '../../../src/rules/load.ts';
import { openStore } from '../../../src/store/open.ts';

const corpus = resolve(import.meta.dirname, '../../../corpus');
export const rules = loadRules();

/** A text full of what a page must never take for its own. */
export const hostileText = `UBND XÃ <SCRIPT>ALERT(1)</SCRIPT>
Số: 12/BC-UBND
Suối Trầu, ngày 10 tháng 12 năm 2023
BÁO CÁO
<img src=x onerror=alert(1)> kết quả công tác năm 2023
Xã tiếp nhận 100 hồ sơ <b>đất đai</b>, gồm: trực tuyến 60 hồ sơ, trực tiếp 50 hồ sơ.
Căn cứ Kế hoạch số 5/KH-UBND ngày 31/02/2023 của UBND huyện "=cmd|' /C calc'!A0".
`;

/** A folder with a database and the files that it was made of. */
export interface World {
  folder: string;
  database: string;
  /** The path of one of the files. */
  file(name: string): string;
  remove(): void;
}

/** Loads files of the corpus and the hostile text. */
export async function makeWorld(names: readonly string[]): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-review-'));
  const file = (name: string) => join(folder, 'reports', name);
  mkdirSync(join(folder, 'reports'));
  for (const name of names) cpSync(join(corpus, name), file(name));
  writeFileSync(file('hostile.txt'), hostileText);
  const database = join(folder, 'test.db');
  const store = await openStore(database);
  await ingest(store, [...names, 'hostile.txt'].map(file), { rules, language: 'en' });
  await store.close();
  return { folder, database, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A page of three files, in the place of the built one. */
export function makePage(folder: string): string {
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(page, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  return page;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  json(): any;
}

export interface Served {
  url: string;
  port: number;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, body?: string | Buffer, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

export async function serve(database: string, options: { host?: string; page?: string } = {}): Promise<Served> {
  const { host = '127.0.0.1', page = join(database, '..', 'no-page') } = options;
  const limits = { seconds: 60, megabytes: 1024, workers: 1 };
  const query = { rows: 10_000, seconds: 3 };
  const given = {
    path: database,
    query,
    host,
    port: 0,
    language: 'en' as const,
    version: '1.2.3',
    rules,
    limits,
    page,
  };
  const { url, close } = await startReview(given);
  const port = Number(new URL(url).port);
  const send: Served['send'] = (method, path, body, headers = {}) =>
    new Promise((done, fail) => {
      const type: Record<string, string> = typeof body === 'string' ? { 'Content-Type': 'application/json' } : {};
      // The path as it is: `fetch` would tidy it.
      const asked = request(
        { host: '127.0.0.1', port, method, path, headers: { ...type, ...headers }, agent: false },
        (answer) => {
          const pieces: Buffer[] = [];
          answer.on('data', (piece: Buffer) => pieces.push(piece));
          answer.on('end', () => {
            const bytes = Buffer.concat(pieces);
            const text = bytes.toString();
            done({ status: answer.statusCode!, headers: answer.headers, bytes, text, json: () => JSON.parse(text) });
          });
        },
      );
      asked.on('error', fail);
      asked.end(body);
    });
  return { url, port, send, close, get: (path, headers) => send('GET', path, undefined, headers) };
}
