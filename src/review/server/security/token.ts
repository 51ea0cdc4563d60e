import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { RequestProblem } from '../problem.ts';

export const newToken = (): string => randomBytes(24).toString('base64url');

/**
 * Lets nobody in without the token. It stands in the address that is printed; the first request takes it from there into
 * a cookie, so that it is in no history, no link and no `Referer`. Programs send it as a bearer.
 */
export function tokenRequired(token: string, cookie: string): MiddlewareHandler {
  return async (request, next) => {
    const { req } = request;
    const given = req.query('token');
    if (given !== undefined && req.method === 'GET' && !req.path.startsWith('/api')) {
      if (!same(given, token)) throw refused();
      setCookie(request, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return request.redirect(withoutToken(req.url), 303);
    }
    const bearer = /^Bearer (\S{1,200})$/.exec(req.header('authorization') ?? '')?.[1];
    if (!same(getCookie(request, cookie) ?? bearer ?? '', token)) throw refused();
    return next();
  };
}

const refused = () => new RequestProblem('unauthorised', 'serve.needsToken');

/** The same page; a path that begins with two slashes would lead to another site. */
function withoutToken(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete('token');
  const rest = searchParams.size > 0 ? `?${searchParams}` : '';
  return `${pathname.replace(/^[/\\]+/, '/')}${rest}`;
}

/** Takes as long whatever is wrong with it. */
function same(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
