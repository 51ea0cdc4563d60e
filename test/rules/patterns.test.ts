import { describe, expect, it } from 'vitest';
import { alternation, Patterns, wordTree } from '../../src/rules/patterns.ts';
import { RuleSet } from '../../src/rules/ruleSet.ts';

/** A rule set of patterns alone; the n-th stands on line n of `p.yaml`. */
function patterns(sources: Record<string, string>, exact: string[] = [], extra?: Map<string, string>): Patterns {
  const placed = Object.entries(sources).map(([id, pattern], index) => ({
    kind: 'pattern' as const,
    id,
    file: 'p.yaml',
    line: index + 1,
    entry: { id, pattern, matches: ['x'], misses: [], case: exact.includes(id) ? 'exact' : 'any' },
  }));
  return new Patterns(new RuleSet(placed), extra);
}

describe('patterns', () => {
  it('puts pieces in place as groups, inner ones too', () => {
    const made = patterns({ day: '\\d|[12]\\d', date: '{day}/{month}', month: '{day}' });
    expect(made.source('date')).toBe('(?:\\d|[12]\\d)/(?:(?:\\d|[12]\\d))');
    expect(made.matchesExample('date', '12/3')).toBe(true);
    expect(made.matchesExample('date', '12/3/')).toBe(false);
  });

  it('leaves the braces of the regular expression alone', () => {
    const made = patterns({ a: '\\p{Lu}\\u{e9}x{2,3}' }, ['a']);
    expect(made.source('a')).toBe('\\p{Lu}\\u{e9}x{2,3}');
    expect(made.matchesExample('a', 'Béxx'.replace('B', 'Đ'))).toBe(true);
    expect(made.matchesExample('a', 'đéxx')).toBe(false);
  });

  it('ignores case unless its rule says exact', () => {
    const made = patterns({ a: 'số', b: 'số' }, ['b']);
    expect(made.matchesExample('a', 'SỐ')).toBe(true);
    expect(made.matchesExample('b', 'SỐ')).toBe(false);
  });

  it('looks at the marked part of an example, where it stands', () => {
    const made = patterns({ a: '\\s(?=b)' });
    expect(made.matchesExample('a', 'a« »b')).toBe(true);
    expect(made.matchesExample('a', 'a« »c')).toBe(false);
    expect(made.matchesExample('a', ' b')).toBe(false);
    expect(made.matchesExample('a', '«a» b')).toBe(false);
  });

  it('takes pieces made from vocabularies', () => {
    const made = patterns({ a: '{unit}s' }, [], new Map([['unit', alternation(['km', 'km h'])]]));
    expect(made.matchesExample('a', 'km hs')).toBe(true);
  });

  it('starts afresh at every get', () => {
    const made = patterns({ a: 'x' });
    made.get('a').test('x');
    expect(made.get('a').lastIndex).toBe(0);
  });

  it('names file and line of a piece that is not there, that calls itself, or is no expression', () => {
    expect(() => patterns({ a: 'x', b: '{c}' }).source('b')).toThrow(
      'p.yaml:2: pattern b: calls {c}, but there is no pattern of that name',
    );
    expect(() => patterns({ a: '{b}', b: '{a}' }).source('a')).toThrow('p.yaml:1: pattern a: calls itself: a → b → a');
    expect(() => patterns({ a: 'x', b: '(x' }).get('b')).toThrow(
      /^p\.yaml:2: pattern b: not a regular expression: Unterminated group/,
    );
  });
});

describe('alternation', () => {
  it('tries longer words first and matches signs as themselves', () => {
    expect('a.b c'.match(new RegExp(alternation(['a', 'a.b', 'a.b c']), 'u'))?.[0]).toBe('a.b c');
    expect(new RegExp(`^(?:${alternation(['a.b'])})$`, 'u').test('axb')).toBe(false);
    expect(new RegExp(`^(?:${alternation(['A-B & (c/d)'])})$`, 'u').test('A-B & (c/d)')).toBe(true);
  });
});

describe('a tree of words', () => {
  const words = ['Sở', 'Sở Nội vụ', 'Sở Nông nghiệp', 'Bộ Y tế', 'A-B & (c/d)', 'a.b'];
  const whole = new RegExp(`^(?:${wordTree(words)})$`, 'u');

  it('matches its words and nothing else', () => {
    for (const word of words) expect(whole.test(word)).toBe(true);
    for (const other of ['Sở Nội', 'Sở N', 'Bộ', 'axb', 'Nội vụ', '']) expect(whole.test(other)).toBe(false);
  });

  it('takes any blank for a blank, and writes what words share once', () => {
    expect(whole.test('Bộ\nY\ttế')).toBe(true);
    expect(wordTree(['Sở Nội vụ', 'Sở', 'Sở Nông nghiệp'])).toBe('Sở(?:\\sN(?:ội\\svụ|ông\\snghiệp))?');
  });

  it('tries longer words first, and gives way to a shorter one', () => {
    const found = (text: string, behind = '') => text.match(new RegExp(wordTree(words) + behind, 'u'))?.[0];
    expect(found('Sở Nội vụ tỉnh')).toBe('Sở Nội vụ');
    expect(found('Sở Nội vụ tỉnh', '(?!\\stỉnh)')).toBe('Sở');
  });
});
