import { createRequire } from 'node:module';
import { plain } from './fold.ts';

// Only these two files: the whole package takes a second to load and prints to stdout.
const load = createRequire(import.meta.url);
const jaroWinkler = load('natural/lib/natural/distance/jaro-winkler_distance.js') as (
  a: string,
  b: string,
  options?: { ignoreCase?: boolean },
) => number;
const { DamerauLevenshteinDistance: distance } = load('natural/lib/natural/distance/levenshtein_distance.js') as {
  DamerauLevenshteinDistance(a: string, b: string, options: { restricted: true }): number;
};

const displaced = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L})/gu;
const shortI = /(?<!\p{L}\p{M}{0,2})([hklmst]|qu)i(\p{M}?)(?![\p{L}\p{M}])/gu;

/**
 * The one form of a name that may be written in several ways: small letters, tone marks in one place,
 * "y" for a final "i" that sounds like it, one blank between words, no dots, no leading zeros.
 */
export function nameForm(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(displaced, '$1$3$2')
    .replace(shortI, '$1y$2')
    .normalize('NFC')
    .replace(/\s?[-\u2013]\s?/g, ' - ')
    .replace(/[.,;:]/g, ' ')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name as it is shown: a capital at the start of each word. */
export const titled = (name: string): string =>
  name.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());

const shortest = 7;
/** Names of at least this length may differ by two letters. */
const long = 12;

/** The value of the name that a misspelt one can only mean: one or two letters away, and no other as near. */
export function nearest<T>(name: string, names: ReadonlyMap<string, T>): T | null {
  let best: { value: T; far: number } | null = null;
  let tied = false;
  for (const [one, value] of names) {
    if (Math.abs(one.length - name.length) > 2 || one.length < shortest) continue;
    if (jaroWinkler(name, one, { ignoreCase: true }) < 0.93) continue;
    const far = distance(name, one, { restricted: true });
    if (far > (one.length < long ? 1 : 2)) continue;
    if (best && far === best.far) tied ||= value !== best.value;
    if (best && far >= best.far) continue;
    best = { value, far };
    tied = false;
  }
  return best === null || tied ? null : best.value;
}

/**
 * Whether one of two proper names can be the other one misspelt: marks left out or wrong, or a letter too many, too few
 * or in the wrong place. Another letter in its place makes another name, as there are many that differ by just that.
 */
export function misspelt(a: string, b: string): boolean {
  if (a === b || /\d/.test(a + b)) return false;
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return true;
  if (Math.min(one.length, other.length) < shortest || one[0] !== other[0]) return false;
  if (one.length === other.length && [...one].sort().join('') !== [...other].sort().join('')) return false;
  return distance(one, other, { restricted: true }) === 1;
}
