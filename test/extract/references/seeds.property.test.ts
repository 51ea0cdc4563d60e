import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldIn } from './asRead.ts';
import { brokenLines, changed, characters, spacing, together } from './variations.ts';

const folder = '../shared/seeds';
const present = existsSync(folder);
const reports = present
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  : [];

/** Every line that cites something, with what is told of its references. */
const lines = new Map<string, object[]>();
for (const line of new Set(reports.flatMap((text) => text.split('\n').filter((one) => one.trim() !== '')))) {
  const references = await toldIn(line);
  if (references.length > 0) lines.set(line, references);
}

describe.runIf(present)('the references of a line of a real report (needs ../shared/seeds)', () => {
  const line = () => fc.constantFrom(...lines.keys());

  it('are many', () => {
    expect(lines.size).toBeGreaterThan(30);
  });

  it.each([...brokenLines, ...spacing, ...characters, together])('are the same with $name', async ({ typed }) => {
    await fc.assert(
      fc.asyncProperty(changed(line(), typed), async ({ text, typed: other }) => {
        expect(await toldIn(other)).toEqual(lines.get(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe.runIf(present)('the references of a whole real report (needs ../shared/seeds)', () => {
  it.each(characters)('are the same with $name', async ({ typed }) => {
    const plain = new Map(await Promise.all(reports.map(async (text) => [text, await toldIn(text)] as const)));
    await fc.assert(
      fc.asyncProperty(changed(fc.constantFrom(...reports), typed), async ({ text, typed: other }) => {
        expect(await toldIn(other)).toEqual(plain.get(text));
      }),
      { numRuns: 8 },
    );
  });
});

it.skipIf(present)('the real reports are not at hand: only invented sentences are typed otherwise', () => {
  expect(present).toBe(false);
});
