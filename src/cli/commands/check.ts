import type { DatabaseOptions } from '../options.ts';

export async function runCheck(_options: DatabaseOptions): Promise<number> {
  throw new Error('not built yet');
}
