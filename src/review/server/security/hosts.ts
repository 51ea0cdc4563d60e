import { hostname, networkInterfaces } from 'node:os';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
const isEverywhere = (host: string) => /^(?:0\.0\.0\.0|\[?::\]?)$/.test(host);

/** An address as it stands in a URL. */
export const inUrl = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

/**
 * The names under which the server may be called; any other is another site's, made to lead here. Where it listens
 * everywhere, they are the machine's own name and addresses.
 */
export function allowedHosts(host: string): ReadonlySet<string> {
  const own = isEverywhere(host) ? [hostname(), ...addresses()] : [host];
  return new Set([...loopback, ...own.map(inUrl)].map((name) => name.toLowerCase()));
}

/** The name in a Host header; null where it is none. */
export function nameOf(header: string | undefined): string | null {
  return /^(\[[0-9a-f:.]+\]|[^:/?#@\s[\]]+)(?::\d{1,5})?$/i.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The address to open: that of this machine in its network, where the server listens everywhere. */
export const addressToOpen = (host: string): string =>
  isEverywhere(host) ? (addresses('outside')[0] ?? '127.0.0.1') : host;

const addresses = (which?: 'outside'): string[] =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => which === undefined || (!internal && family === 'IPv4'))
    .map(({ address }) => address);
