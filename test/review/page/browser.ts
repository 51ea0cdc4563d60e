import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { doisoat } from '../../cli/command.ts';

export const project = fileURLToPath(new URL('../../..', import.meta.url));
const executablePath = '/usr/bin/chromium';

/** Why the tests of the page are left out; null where they can run. */
export const noBrowser = existsSync(executablePath)
  ? null
  : `${executablePath} is not installed: the page is not tested`;
if (noBrowser !== null) console.warn(noBrowser);

/** Reading, serving and starting a browser, on a machine that does other things too. */
export const aWhile = 300_000;

export interface Served {
  url: string;
  browser: Browser;
  db: string;
  /** A page of its own session; what goes wrong in it is collected in `trouble`. */
  open: (hash?: string, options?: Parameters<Browser['newPage']>[0]) => Promise<Page>;
  trouble: string[];
  close: () => Promise<void>;
}

/** Audits reports with the real command, serves them with the real command, and starts a browser. */
export async function serve(reports: readonly string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-page-'));
  const db = join(folder, 'review.db');
  if (reports.length > 0) {
    const { status, stderr } = doisoat(['audit', ...reports, '--db', db]);
    if (status !== 0) throw new Error(`audit: ${status} ${stderr}`);
  }
  const { url, stop } = await startServer(db);
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  const trouble: string[] = [];
  return {
    ...{ url, browser, db, trouble },
    async open(hash = '', options = {}) {
      // Without motion a colour is at once what it comes to.
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      page.setDefaultTimeout(20_000);
      page.on('pageerror', ({ message }) => trouble.push(message));
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
      page.on('request', (request) => foreign(request.url(), url) && trouble.push(`asked ${request.url()}`));
      await page.goto(url + hash);
      return page;
    },
    async close() {
      await browser.close();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const launchArguments = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const foreign = (asked: string, own: string) => !asked.startsWith(own) && !/^(?:blob|data):/.test(asked);

/** Runs `doisoat serve` until it names its address. */
function startServer(db: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(project, 'dist/cli/main.js'), 'serve', '--db', db, '--port', '0']);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (url) resolve({ url, stop: () => ended(child) });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
