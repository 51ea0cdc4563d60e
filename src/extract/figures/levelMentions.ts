import type { TermMatch } from '../../rules/terms.ts';
import { allMatches } from '../../text/search.ts';
import type { FigureContext } from './context.ts';
import type { FrameTerm } from './vocabulary.ts';

/** A place where a text names a level; null = it names the whole, or several levels in one breath. */
export interface LevelMention {
  start: number;
  end: number;
  level: FrameTerm | null;
  /** A word of the level, a body of it, whose something is, under whom, each of its places, one of them, or the whole. */
  kind: 'term' | 'body' | 'own' | 'under' | 'each' | 'place' | 'whole';
}

const patterns = ['whole', 'own', 'under', 'body', 'each', 'place'] as const;

/** Longer than what stands between two levels in one breath. */
const longestGap = 16;

/** All mentions of levels in a text, among them its `terms`, in order; of two that overlap, the one that begins first. */
export function levelMentions(
  text: string,
  terms: readonly TermMatch<FrameTerm>[],
  { vocabulary, issuer }: Pick<FigureContext, 'vocabulary' | 'issuer'>,
): LevelMention[] {
  const found: LevelMention[] = terms
    .filter(({ value }) => value.slot === 'level')
    .map(({ start, end, value }) => ({ start, end, level: value, kind: 'term' }));
  for (const kind of patterns)
    for (const { index, 0: words } of allMatches(vocabulary.patterns.get(`level.${kind}`), text)) {
      // What a number counts is no body:.
      if (kind === 'body' && /\d\s?$/u.test(text.slice(Math.max(0, index - 2), index))) continue;
      const own = kind === 'place' && issuer.includes(words.toLowerCase());
      const level = kind === 'whole' || own ? null : levelIn(text, index, index + words.length, kind, vocabulary);
      if (level || kind === 'whole' || own) found.push({ start: index, end: index + words.length, level, kind });
    }
  return unitePairs(apart(found), text, vocabulary);
}

function levelIn(
  text: string,
  start: number,
  end: number,
  kind: LevelMention['kind'],
  { besideLevels }: FigureContext['vocabulary'],
): FrameTerm | null {
  const found = kind !== 'each' && kind !== 'place' ? besideLevels.matchBefore(text, end) : null;
  const level = (found ?? besideLevels.scan(text, start, end)[0])?.value;
  return level ? { ...level, indirect: true } : null;
}

function apart(found: LevelMention[]): LevelMention[] {
  const kept: LevelMention[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** "from district to commune": two levels in one breath name none. */
function unitePairs(mentions: LevelMention[], text: string, { patterns, ...words }: FigureContext['vocabulary']) {
  for (const [at, one] of mentions.entries()) {
    const and = patterns.get('level.and').exec(text.slice(one.end, one.end + longestGap));
    if (!one.level || one.kind === 'own' || and?.index !== 0) continue;
    const gap = and[0];
    const next = mentions[at + 1];
    const begin = one.end + gap.length;
    const other: TermMatch<FrameTerm> | null = words.besideLevels.matchAt(text, begin);
    const level = next && next.start <= begin && next.start >= one.end ? next.level : (other?.value ?? null);
    if (!level || level.id === one.level?.id) continue;
    one.level = null;
    one.kind = 'whole';
    if (next && next.start <= begin) Object.assign(next, { level: null, kind: 'whole' });
  }
  return mentions;
}
