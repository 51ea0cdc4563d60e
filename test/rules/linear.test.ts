import { beforeAll, describe, expect, it } from 'vitest';
import { makeReferenceExtractor } from '../../src/extract/references/index.ts';
import { matchAt, matchBefore } from '../../src/extract/references/match.ts';
import { DocumentVocabulary } from '../../src/extract/references/vocabulary.ts';
import { loadRules } from '../../src/rules/load.ts';
import { composeText } from '../../src/text/compose.ts';
import { makeNormaliser } from '../../src/text/normalise.ts';
import { identity } from '../bench/measures/references.ts';
import { hostileNames, hostileText } from '../bench/texts/hostile.ts';
import { programFiles } from './expressions.ts';
import { growth, milliseconds } from './growth.ts';
import { hostileTexts, repeated } from './hostile.ts';

const rules = loadRules();

type TryAt = (pattern: RegExp, text: string, at: number) => unknown;
const upTo: TryAt = (pattern, text, at) => matchBefore(pattern, text, at, text.length);

const everywhere = (pattern: RegExp, tryAt: TryAt, text: string) => () => {
  for (let at = 0; at <= text.length; at++) tryAt(pattern, text, at);
};

describe('a pattern tried at every offset of a hostile text takes time in proportion to its length', () => {
  const length = 40_000;
  /** In ms: what grows with the square of the length, and takes less for an eighth of it, is soon done with all of it. */
  const harmless = 4;
  const { patterns } = new DocumentVocabulary(rules);
  const entries = rules.entries('pattern');
  const program = [...programFiles().values()].filter((file) => file.includes('matchBefore'));
  const backwards = entries.filter(({ id }) => program.some((file) => file.includes(`'${id}'`)));
  const texts = [...hostileTexts(length)];

  /** How many times as long a text takes as one half of it, where that is too much. */
  function growthOf(pattern: RegExp, text: string, tryAt: TryAt): number | null {
    const over = (part: number) => everywhere(pattern, tryAt, text.slice(0, part));
    if (milliseconds(over(length / 8)) < harmless) return null;
    return growth(over(length / 2), over(length), { most: 3, floor: 20 });
  }

  /** The patterns that grow too much, on hostile texts or on their own examples over and over. */
  const growing = (list: typeof entries, tryAt: TryAt): string[] =>
    list.flatMap(({ id, matches }) => {
      const own = matches.map((one) => [one, repeated(one.replace(/[«»]/g, ''), length)] as const);
      return [...texts, ...own].flatMap(([name, text]) => {
        const ratio = growthOf(patterns.get(id), text, tryAt);
        return ratio === null ? [] : [`${id}, "${name}": × ${ratio}`];
      });
    });

  it('from there on', () => {
    expect(growing(entries, matchAt)).toEqual([]);
  });

  it('up to there', () => {
    expect(backwards.length).toBeGreaterThan(40);
    expect(growing(backwards, upTo)).toEqual([]);
  });

  it('and one that does not is found', () => {
    const ratioOf = (pattern: RegExp, tryAt: TryAt) => {
      const over = (digits: number) => everywhere(pattern, tryAt, repeated('1', digits));
      return growth(over(4000), over(8000), { most: 3, floor: 5 });
    };
    expect(ratioOf(/\d+x/g, matchAt)).toBeGreaterThan(2);
    expect(ratioOf(/x\d+/g, upTo)).toBeGreaterThan(2);
    expect(ratioOf(/\d{1,9}x/g, matchAt)).toBeNull();
  });
});

describe('hostile text takes time in proportion to its length', () => {
  const [small, great] = [50_000, 200_000];
  const limits = { most: 8, floor: 5 };
  let normalise: ReturnType<typeof makeNormaliser>;
  let extract: ReturnType<typeof makeReferenceExtractor>;
  beforeAll(() => {
    normalise = makeNormaliser(rules);
    extract = makeReferenceExtractor(rules);
  });

  const sourceOf = (name: string, characters: number) =>
    composeText([{ kind: 'paragraph', text: hostileText(name, characters), page: null }]);

  it.each(hostileNames)('to normalise: %s', (name) => {
    const over = (source: ReturnType<typeof sourceOf>) => () => normalise(source);
    expect(growth(over(sourceOf(name, small)), over(sourceOf(name, great)), limits)).toBeNull();
  });

  it.each(hostileNames)('to extract references from: %s', (name) => {
    const over = (source: ReturnType<typeof sourceOf>) => {
      const reading = { source, normal: normalise(source) };
      return () => extract(reading, identity);
    };
    expect(growth(over(sourceOf(name, small)), over(sourceOf(name, great)), limits)).toBeNull();
  });
});
