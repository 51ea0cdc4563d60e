import type { Draft } from './draft.ts';

/** A planted error: what must be found where, and the values that it changes beside. */
export interface Plant {
  rule: string;
  file: string;
  /** As it is printed; null where nothing is: a report that is missing. */
  value: string | null;
  /** Every printed value that is wrong because of it. */
  touched: string[];
  /** Who is concerned, for what has no value. */
  unit: string;
}

export type Planter = (draft: Draft, others: ReadonlyMap<string, Draft>) => Plant | null;

export const made = (rule: string, { file, unit }: Draft, value: string | null, touched: string[]): Plant => ({
  rule,
  file,
  value,
  touched,
  unit: `UBND ${unit.name}`,
});
