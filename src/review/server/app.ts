import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { translate } from '../../locales/index.ts';
import { isDatabaseFailure } from '../../store/driver.ts';
import type { Problem } from '../api.ts';
import type { ReviewContext } from './context.ts';
import { mount } from './frame/mount.ts';
import { mostBytes } from './load/uploads.ts';
import { notFound, RequestProblem } from './problem.ts';
import { routes } from './routes/index.ts';
import { headers } from './security/headers.ts';
import { sameOrigin } from './security/origin.ts';
import { tokenRequired } from './security/token.ts';
import type { PageFiles } from './static.ts';

export interface Guard {
  /** Names under which the server may be called. */
  hosts: ReadonlySet<string>;
  /** Null on loopback. */
  token: string | null;
  /** Name of the cookie that holds the token. */
  cookie: string;
}

/** A verdict with its reason, or a query. */
const mostJson = 200_000;

/** The whole server, without a port. */
export function makeApp(review: ReviewContext, guard: Guard, page: PageFiles): Hono {
  const app = new Hono();
  app.use(headers);
  app.use(sameOrigin(guard.hosts));
  if (guard.token !== null) app.use(tokenRequired(guard.token, guard.cookie));
  const tooLarge = () => {
    throw new RequestProblem('tooLarge', 'serve.tooLarge', { most: mostBytes / 2 ** 20 });
  };
  app.use('/api/load', bodyLimit({ maxSize: mostBytes, onError: tooLarge }));
  const small = bodyLimit({ maxSize: mostJson, onError: tooLarge });
  app.use('/api/*', (request, next) => (request.req.path === '/api/load' ? next() : small(request, next)));
  for (const route of routes) mount(app, route, review);
  app.all('/api/*', () => {
    throw notFound();
  });
  app.get('*', async (request) => {
    const found = await page.answer(request);
    if (found !== null) return found;
    if (/\.\w+$/.test(request.req.path)) throw notFound();
    return request.text(translate(review.language, 'serve.noPage'), 503);
  });
  app.notFound(() => {
    throw notFound();
  });
  app.onError((error, request) => {
    const asked = request.req.query('lang');
    const language = asked === 'en' || asked === 'vi' ? asked : review.language;
    if (!(error instanceof RequestProblem) && process.env.DOISOAT_DEBUG) console.error(error);
    const known = error instanceof RequestProblem ? error : problemOf(error);
    const problem: Problem = { error: known.error, message: translate(language, known.key, known.values) };
    return request.json(problem, known.status);
  });
  return app;
}

/** What went wrong here is no business of the one who asked. */
const problemOf = (error: Error) =>
  isDatabaseFailure(error)
    ? new RequestProblem('busy', 'serve.database')
    : new RequestProblem('internal', 'serve.internal');
