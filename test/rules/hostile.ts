import { hostileNames, hostileText } from '../bench/texts/hostile.ts';

/** Besides those of the benchmark. */
const units = ['1.000', 'a ', ', ', 'A', '\n', '\t', '"', "'", '<'];

/** Text of `length` characters that makes expressions with overlapping repetitions try everything, by name. */
export const hostileTexts = (length: number): Map<string, string> =>
  new Map([
    ...hostileNames.map((name) => [name, hostileText(name, length)] as const),
    ...units.map((unit) => [unit, repeated(unit, length)] as const),
  ]);

export const repeated = (unit: string, length: number): string => ''.padEnd(length, unit);
