import type { CommonOptions } from '../options.ts';

/** `doisoat rules list|show|test`. */
export async function runRules(
  _action: 'list' | 'show' | 'test',
  _options: CommonOptions & { id?: string },
): Promise<number> {
  throw new Error('not built yet');
}
