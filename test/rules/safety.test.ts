import { check, type Diagnostics } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { DocumentVocabulary } from '../../src/extract/references/vocabulary.ts';
import { loadRules } from '../../src/rules/load.ts';
import type { Patterns } from '../../src/rules/patterns.ts';

/** Larger expressions are long lists of names: they take the analysis too long, and are measured only. */
const largest = 3000;
const length = 50_000;
/** A linear pattern takes about a millisecond for so much text, a quadratic one minutes. */
const slowest = 400;

/** Text that makes patterns with overlapping repetitions try everything. */
const hostile = [
  '1',
  '1.',
  '1.000',
  'a',
  'a ',
  ' ',
  '-',
  '/',
  '1/',
  'số 1/',
  'A-',
  '(',
  'ngày 1/1/',
  ', ',
  'Ủy ban ',
  '\n',
];

function milliseconds(pattern: RegExp, text: string): number {
  const start = performance.now();
  for (const _ of text.matchAll(pattern));
  return performance.now() - start;
}

/** The attack that the analysis found, as long as the hostile texts. */
function attackOf({ attack }: Extract<Diagnostics, { status: 'vulnerable' }>): string {
  const each = length / Math.max(1, attack.pumps.length);
  const pumped = attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / pump.length)));
  return pumped.join('') + attack.suffix;
}

describe('no pattern of the rules can be made slow', () => {
  let ids: string[];
  let patterns: Patterns;
  beforeAll(() => {
    const rules = loadRules();
    ids = rules.entries('pattern').map(({ id }) => id);
    ({ patterns } = new DocumentVocabulary(rules));
  });

  it('by long runs of what they look for', () => {
    const slow = ids.flatMap((id) =>
      hostile
        .filter((unit) => milliseconds(patterns.get(id), unit.repeat(length / unit.length)) > slowest)
        .map((unit) => `${id}: "${unit}" × ${length / unit.length}`),
    );
    expect(slow).toEqual([]);
  });

  it('by what a static analysis finds', async () => {
    const slow: string[] = [];
    let [skipped, unknown] = [0, 0];
    for (const id of ids) {
      const { source, flags } = patterns.get(id);
      if (source.length > largest) {
        skipped++;
        continue;
      }
      const found = await check(source, flags, { timeout: 3000 });
      if (found.status === 'unknown') unknown++;
      // The analysis does not see that bounded repetitions stay linear: what counts is what its attack does.
      if (found.status === 'vulnerable' && milliseconds(patterns.get(id), attackOf(found)) > slowest)
        slow.push(`${id}: ${found.complexity.summary}`);
    }
    console.info(`static analysis: ${ids.length} patterns, ${skipped} too large, ${unknown} undecided within 3 s`);
    expect(slow).toEqual([]);
    expect(skipped).toBeLessThan(ids.length / 2);
  }, 300_000);
});
