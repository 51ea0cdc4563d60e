import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { MessageKey } from '../../locales/index.ts';
import type { Problem } from '../api.ts';

const statuses: Record<Problem['error'], ContentfulStatusCode> = {
  badRequest: 400,
  query: 400,
  late: 400,
  unauthorised: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooLarge: 413,
  busy: 503,
  internal: 500,
};

/** What is wrong with a request, said in the language of the answer. */
export class RequestProblem extends Error {
  override name = 'RequestProblem';
  readonly error: Problem['error'];
  readonly key: MessageKey;
  readonly values: Record<string, string | number>;

  constructor(error: Problem['error'], key: MessageKey, values: Record<string, string | number> = {}) {
    super(key);
    this.error = error;
    this.key = key;
    this.values = values;
  }

  get status(): ContentfulStatusCode {
    return statuses[this.error];
  }
}

export const notFound = (): RequestProblem => new RequestProblem('notFound', 'serve.notFound');
