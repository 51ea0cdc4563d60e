import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inShort, referencesIn, toldIn } from './asRead.ts';
import { citing, notCiting } from './sentences.ts';
import { brokenLines, changed, characters, spacing, together } from './variations.ts';

const plain = new Map(await Promise.all(citing.map(async ([text]) => [text, await toldIn(text)] as const)));
const sentence = fc.constantFrom(...plain.keys());

describe('the references of a sentence', () => {
  it.each(citing)('%s', async (text, ...expected) => {
    const { references } = await referencesIn(text);
    expect(references.map(inShort)).toEqual(expected);
  });

  it.each([...brokenLines, ...spacing, ...characters, together])('are the same with $name', async ({ typed }) => {
    await fc.assert(
      fc.asyncProperty(changed(sentence, typed), async ({ text, typed: other }) => {
        expect(await toldIn(other)).toEqual(plain.get(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each(citing)('have type, number and date in capitals too: %s', async (text, ...expected) => {
    const { references } = await referencesIn(text.toUpperCase());
    const capitals = (one: string) => one.replace(/\|.*/, (rest) => rest.toUpperCase());
    expect(references.map(inShort)).toEqual(expected.map(capitals));
  });
});

describe('the references of a paragraph', () => {
  const paragraph = fc.shuffledSubarray([...plain.keys()], { minLength: 12, maxLength: 20 });

  it('are the same with its lines broken at any width', async () => {
    await fc.assert(
      fc.asyncProperty(paragraph, fc.integer({ min: 60, max: 120 }), async (sentences, width) => {
        const text = sentences.map((one) => one.replace(/[^.]$/, '$&.')).join(' ');
        const broken = text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd();
        expect(await toldIn(broken)).toEqual(await toldIn(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no reference stays none', () => {
  it.each(notCiting)('%s', async (text) => {
    const any = fc.oneof(...[...brokenLines, ...characters, together].map(({ typed }) => typed));
    await fc.assert(
      fc.asyncProperty(changed(fc.constant(text), any), async ({ typed }) => {
        expect(await toldIn(typed)).toEqual([]);
      }),
      { numRuns: 40, examples: [[{ text, typed: text }]] },
    );
  });
});
