import type { MiddlewareHandler } from 'hono';
import { RequestProblem } from '../problem.ts';
import { nameOf } from './hosts.ts';

/** Lets only requests pass that were made for this server, by its own page or by no page at all. */
export function sameOrigin(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async ({ req }, next) => {
    const name = nameOf(req.header('host'));
    if (name === null || !hosts.has(name)) throw new RequestProblem('forbidden', 'serve.wrongHost');
    const site = req.header('sec-fetch-site');
    const isOwn = site === undefined || site === 'same-origin' || site === 'none';
    const reads = req.method === 'GET' || req.method === 'HEAD';
    // A foreign page may have a link to this one; it may not ask the API anything.
    if (!isOwn && !(reads && isNavigation(req.path, req.header('sec-fetch-mode')))) throw foreign();
    const origin = req.header('origin');
    if (!reads && origin !== undefined && origin.toLowerCase() !== `http://${req.header('host')!.toLowerCase()}`)
      throw foreign();
    return next();
  };
}

const isNavigation = (path: string, mode: string | undefined) => mode === 'navigate' && !path.startsWith('/api');

const foreign = () => new RequestProblem('forbidden', 'serve.foreign');
