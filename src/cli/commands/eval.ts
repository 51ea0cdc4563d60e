import type { CommonOptions } from '../options.ts';

/** `doisoat eval DIR`. */
export async function runEval(
  _directory: string,
  _options: CommonOptions & { gold?: string; format: 'text' | 'json' },
): Promise<number> {
  throw new Error('not built yet');
}
