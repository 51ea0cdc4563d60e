import type { DatabaseOptions } from '../options.ts';

export async function runAudit(_paths: string[], _options: DatabaseOptions): Promise<number> {
  throw new Error('not built yet');
}
