import type { MiddlewareHandler } from 'hono';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const always = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** What every answer tells the browser: nothing from elsewhere, nothing inline, nothing kept. */
export const headers: MiddlewareHandler = async (request, next) => {
  await next();
  for (const [name, value] of Object.entries(always)) request.res.headers.set(name, value);
  if (!request.res.headers.has('Cache-Control')) request.res.headers.set('Cache-Control', 'no-store');
};
