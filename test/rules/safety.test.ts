import { check, type Diagnostics } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRules } from '../../src/rules/load.ts';
import { Patterns } from '../../src/rules/patterns.ts';
import type { Built } from './built.ts';
import { built, type Expression, fewNames, literals, programFiles } from './expressions.ts';
import { milliseconds } from './growth.ts';
import { hostileTexts, repeated } from './hostile.ts';

const length = 20_000;
/** A linear expression takes well below a millisecond for so much text, a quadratic one some hundred or thousands. */
const slowest = 100;

/** Whether all of three searches take too long, each tried at every offset until it matches, and on behind the match. */
function isSlow({ source, flags }: Expression, text: string): boolean {
  const everywhere = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  const search = () => {
    for (const _ of text.matchAll(everywhere));
  };
  return [1, 2, 3].every(() => milliseconds(search) > slowest);
}

/** The attack that the analysis found, as long as the hostile texts. */
function attackOf({ attack }: Extract<Diagnostics, { status: 'vulnerable' }>): string {
  const each = length / Math.max(1, attack.pumps.length);
  return attack.pumps.map(({ prefix, pump }) => prefix + repeated(pump, each)).join('') + attack.suffix;
}

/** Whether nothing repeats without end, so that there is an end to what can be tried at one offset. */
function isBounded({ source }: Expression): boolean {
  const bare = source.replace(/\\[pPu]\{[^}]*\}|\\[\s\S]/g, 'E').replace(/\[[^\]]*\]/g, 'C');
  return !/[*+]|\{\d+,\}/.test(bare);
}

describe('no expression of the program or of its rules can be made slow', () => {
  const rules = loadRules();
  const few = new Patterns(rules, fewNames);
  const patterns = rules.entries('pattern').map(({ id }): Expression => {
    const { source, flags } = few.get(id);
    return { name: id, source, flags };
  });
  const written = literals();
  let made: Built[];
  /** Those of the program, each once. */
  let own: Expression[];
  beforeAll(async () => {
    made = await built();
    // These two build the patterns of the rules, and their forms that linear.test.ts tries at every offset.
    const others = made.filter(({ file }) => !/^src\/rules\/patterns|references\/match/.test(file));
    const named = others.map(({ file, expression: { source, flags } }) => ({ name: file, source, flags }));
    own = [...new Map([...written, ...named].map((one) => [`${one.source} ${one.flags}`, one])).values()];
  });

  it('and none is left out', () => {
    const files = [...programFiles()].filter(([, program]) => program.includes('new RegExp(')).map(([path]) => path);
    expect([...new Set(made.map(({ file }) => file))].sort()).toEqual(files);
    expect(written.length).toBeGreaterThan(250);
    for (const { source, flags } of written) expect(() => new RegExp(source, flags)).not.toThrow();
  });

  it('for the rules repeat nothing without end', () => {
    expect(patterns.filter((one) => !isBounded(one)).map(({ name }) => name)).toEqual([]);
  });

  it('by long runs of what it looks for', () => {
    const texts = [...hostileTexts(length)];
    const slow = own.flatMap((one) =>
      texts.filter(([, text]) => isSlow(one, text)).map(([name]) => `${one.name}: "${name}"`),
    );
    expect(slow).toEqual([]);
  });

  it('by what a static analysis finds', async () => {
    const bad: string[] = [];
    let bounded = 0;
    for (const one of [...patterns, ...own]) {
      const ends = isBounded(one);
      const found = await check(one.source, one.flags, { timeout: ends ? 100 : 20_000 });
      if (found.status === 'unknown' && ends) bounded++;
      else if (found.status === 'unknown') bad.push(`${one.name}: not decided`);
      // The analysis takes bounded repetitions for endless ones: what counts is what its attack does.
      else if (found.status === 'vulnerable' && isSlow(one, attackOf(found)))
        bad.push(`${one.name}: ${found.complexity.summary}`);
    }
    console.info(
      `static analysis: ${patterns.length} patterns of rules, ${own.length} of src, ${bounded} only bounded`,
    );
    expect(bad).toEqual([]);
  }, 240_000);
});
