import type { Problem } from '../api.ts';

/** What the server, or the way to it, says against a request. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Asks the server and hands back its JSON; a refusal is thrown with the server's own words. */
export async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { ...options, headers: { accept: 'application/json', ...options.headers } });
  if (!response.ok) throw await refusal(response);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

export async function refusal(response: Response): Promise<Refusal> {
  const text = await response.text().catch(() => '');
  return new Refusal(response.status, messageIn(text) ?? response.statusText);
}

/** A request with a JSON body. */
export function send<T>(path: string, method: 'PUT' | 'POST' | 'DELETE', body?: unknown): Promise<T> {
  if (body === undefined) return ask<T>(path, { method });
  return ask<T>(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}

/** A path of the API with its query; values left out do not stand in it. */
export function api(path: string, params: Record<string, string | number | readonly string[] | null> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== '') query.append(name, String(one));
  return query.size === 0 ? `/api/${path}` : `/api/${path}?${query}`;
}

function messageIn(text: string): string | null {
  try {
    const { message } = JSON.parse(text) as Partial<Problem>;
    return typeof message === 'string' ? message : null;
  } catch {
    return null;
  }
}
