import type { Context as HonoContext } from 'hono';
import type { z } from 'zod';
import type { Language } from '../../../locales/index.ts';
import type { Database } from '../../../store/driver.ts';
import type { Page } from '../../../store/review/where.ts';
import type { ReviewContext } from '../context.ts';

/** A request, its parameters checked. */
export interface Call<Query = unknown, Body = unknown> {
  review: ReviewContext;
  query: Query;
  body: Body;
  /** What stands in the address in the place of a `:name`. */
  param(name: string): string;
  /** The same where it must be a number. */
  number(name: string): number;
  /** Of what the server says. */
  language: Language;
  request: HonoContext;
}

/** Rows of a table from an offset on, and how many there are; more beside them is given in the JSON only. */
export interface Rows {
  rows: object[];
  total: number;
  [more: string]: unknown;
}

interface Described {
  method: 'get' | 'put' | 'post' | 'delete';
  /** "/api/findings/:fingerprint" */
  path: string;
  /** One sentence for the documentation. */
  about: string;
}

/** An address of the API. `rows`: a list, given in pages, or whole as CSV. */
export interface Route extends Described {
  query?: z.ZodObject;
  body?: z.ZodType;
  answer?: (call: Call) => Promise<object | Response>;
  rows?: (call: Call, page: Page, database: Database) => Promise<Rows>;
}

interface Typed<Q extends z.ZodObject, B extends z.ZodType> extends Described {
  query?: Q;
  body?: B;
  answer?: (call: Call<z.output<Q>, z.output<B>>) => Promise<object | Response>;
  rows?: (call: Call<z.output<Q>, z.output<B>>, page: Page, database: Database) => Promise<Rows>;
}

/** Ties what a route takes to what it is given. */
export const route = <Q extends z.ZodObject, B extends z.ZodType>(made: Typed<Q, B>): Route => made as unknown as Route;
