import type { ReadOptions } from '../reader.ts';
import { type Converter, type LegacyRules, makeConverter } from './index.ts';

/** Without rules nothing is converted. */
const none: Converter = { convert: () => false, knows: () => false };
const made = new WeakMap<LegacyRules, Converter>();

/** The converter of a run, made once. */
export function converterOf({ legacy }: ReadOptions): Converter {
  if (legacy === undefined) return none;
  const known = made.get(legacy) ?? makeConverter(legacy);
  made.set(legacy, known);
  return known;
}
