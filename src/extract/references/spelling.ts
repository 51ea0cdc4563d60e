import { createRequire } from 'node:module';

// Only these two files: the whole package takes a second to load and prints to stdout.
const load = createRequire(import.meta.url);
const jaroWinkler = load('natural/lib/natural/distance/jaro-winkler_distance.js') as (
  a: string,
  b: string,
  options?: { ignoreCase?: boolean },
) => number;
const { LevenshteinDistance: levenshtein } = load('natural/lib/natural/distance/levenshtein_distance.js') as {
  LevenshteinDistance(a: string, b: string, options?: object): number;
};

/** The name of a list that a misspelt one can only mean: one or two letters away, and no other name as near. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  let best: { name: string; distance: number } | null = null;
  let tied = false;
  for (const one of names) {
    if (Math.abs(one.length - name.length) > 2 || one.length < 7) continue;
    if (jaroWinkler(name, one, { ignoreCase: true }) < 0.93) continue;
    const distance = levenshtein(name, one);
    if (distance > (one.length < 12 ? 1 : 2)) continue;
    tied = best !== null && distance === best.distance && one !== best.name;
    if (best === null || distance < best.distance) best = { name: one, distance };
  }
  return best === null || tied ? null : best.name;
}
