import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Language } from '../../locales/index.ts';
import type { Limits } from '../../pipeline/workers/index.ts';
import type { RuleSet } from '../../rules/ruleSet.ts';
import { openForReading, openStore } from '../../store/open.ts';
import { isPostgres } from '../../store/postgres/address.ts';
import type { QueryLimits } from '../../store/query.ts';
import { makeApp } from './app.ts';
import { Remembered, type ReviewContext } from './context.ts';
import { Loader } from './load/loader.ts';
import { Uploads } from './load/uploads.ts';
import { Readers } from './readers.ts';
import { usualLimits } from './routes/query.ts';
import { addressToOpen, allowedHosts, inUrl, isLoopback } from './security/hosts.ts';
import { newToken } from './security/token.ts';
import { makeSplitSlip } from './shape/slip.ts';
import { PageFiles, pageFolder } from './static.ts';

/** Where files lie that are dropped on the page, when the database is no file. */
const uploadsOfServers = 'output/doisoat';

export interface ReviewOptions {
  /** Of the database file; made where it is missing. */
  path: string;
  host: string;
  /** 0: any that is free. */
  port: number;
  language: Language;
  version: string;
  rules: RuleSet;
  /** What reading one file may take. */
  limits: Limits;
  /** What a query of the SQL box may take. */
  query?: QueryLimits;
  /** Where the built page lies, if not in its usual place. */
  page?: string;
}

/** A server that runs. */
export interface Review {
  /** Where to open it, the token included where there is one. */
  url: string;
  close(): Promise<void>;
}

/** Starts the server of the review page. */
export async function startReview(options: ReviewOptions): Promise<Review> {
  const { path, host, port, language, version, rules, limits, query = usualLimits } = options;
  await (await openStore(path)).close();
  const readers = new Readers(path);
  const splitSlip = makeSplitSlip(rules);
  const uploads = new Uploads(isPostgres(path) ? uploadsOfServers : path);
  const remembered = new Remembered(await openForReading(path));
  const loader = new Loader({ path, rules, language, limits, uploads, readers, splitSlip });
  const known = { path, language, version, rules, query };
  const review: ReviewContext = { ...known, readers, remembered, loader, uploads, splitSlip };
  const token = isLoopback(host) ? null : newToken();
  const guard = { hosts: allowedHosts(host), token, cookie: `doisoat-${port}` };
  const app = makeApp(review, guard, new PageFiles(options.page ?? pageFolder));
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await loader.close();
    await Promise.all([readers.close(), remembered.close()]);
  };
  try {
    await listen(server, port, host);
  } catch (error) {
    await close();
    throw error;
  }
  const { port: actual } = server.address() as AddressInfo;
  const entry = token === null ? '' : `?token=${token}`;
  return { url: `http://${inUrl(addressToOpen(host))}:${actual}/${entry}`, close };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host.replace(/^\[|\]$/g, ''), () => resolve());
  });
}
