import type { DatabaseOptions } from '../options.ts';

export async function runQuery(_sql: string, _options: DatabaseOptions): Promise<number> {
  throw new Error('not built yet');
}
