import { readFileSync } from 'node:fs';

/** The version in the package's own package.json. */
export function programVersion(): string {
  const found: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return (found as { version: string }).version;
}
