import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { ReviewContext } from '../context.ts';
import { notFound, RequestProblem } from '../problem.ts';
import { csvResponse } from './csv.ts';
import { common, mostRows, paging } from './page.ts';
import type { Call, Route } from './route.ts';

/** Puts a route in its place: reads its parameters, calls it, writes what it gives. */
export function mount(app: Hono, route: Route, review: ReviewContext): void {
  const accepted = acceptedBy(route);
  app.on(route.method.toUpperCase(), route.path, async (request) => {
    const query = checked(accepted, queryOf(request)) as z.output<typeof common> & z.output<typeof paging>;
    const body = route.body ? checked(route.body, await jsonOf(request)) : undefined;
    const call = callOf(request, review, query, body);
    if (!route.rows) {
      const made = await route.answer!(call);
      return made instanceof Response ? made : request.json(made);
    }
    if (query.format === 'csv') return csvResponse(everyPage(route, call), nameOf(route.path));
    const { limit, offset } = query;
    const found = await review.readers.use((database) => route.rows!(call, { limit, offset }, database));
    return request.json({ ...found, limit, offset });
  });
}

/** Everything that may stand behind the "?" of its address. */
export function acceptedBy(route: Route): z.ZodObject {
  const own = common.extend(route.query?.shape ?? {});
  return (route.rows ? own.extend(paging.shape) : own).strict();
}

/** All rows, of one moment, whatever is loaded meanwhile; no page is read before the one before it is taken. */
async function* everyPage(route: Route, call: Call): AsyncGenerator<object[]> {
  const { database, release } = await call.review.readers.take();
  const { readable, writable } = new TransformStream<object[], object[]>();
  const pages = writable.getWriter();
  const reading = database
    .atOneMoment(async () => {
      for (let offset = 0; ; offset += mostRows) {
        const { rows } = await route.rows!(call, { limit: mostRows, offset }, database);
        if (rows.length > 0) await pages.write(rows);
        if (rows.length < mostRows) return pages.close();
      }
    })
    .catch((error: unknown) => pages.abort(error))
    .finally(release);
  yield* readable;
  await reading;
}

function callOf(request: Context, review: ReviewContext, query: z.output<typeof common>, body: unknown): Call {
  const param = (name: string) => request.req.param(name) ?? '';
  const number = (name: string) => {
    if (!/^\d{1,15}$/.test(param(name))) throw notFound();
    return Number(param(name));
  };
  return { review, query, body, param, number, language: query.lang ?? review.language, request };
}

/** Each parameter once, or as a list. */
function queryOf(request: Context): Record<string, string | string[]> {
  const all = Object.entries(request.req.queries());
  return Object.fromEntries(all.map(([name, values]) => [name, values.length === 1 ? values[0]! : values]));
}

async function jsonOf(request: Context): Promise<unknown> {
  // Another type could be sent by a foreign page without asking.
  if (!/^application\/json\b/i.test(request.req.header('content-type') ?? ''))
    throw new RequestProblem('badRequest', 'serve.needsJson');
  return request.req.json().catch(() => {
    throw new RequestProblem('badRequest', 'serve.needsJson');
  });
}

function checked(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const keys = issue!.code === 'unrecognized_keys' ? issue!.keys : issue!.path;
  throw new RequestProblem('badRequest', 'serve.wrongValue', { name: keys.join('.') });
}

const nameOf = (path: string) =>
  path
    .split('/')
    .filter((part) => /^[a-z]+$/.test(part))
    .at(-1) ?? 'table';
