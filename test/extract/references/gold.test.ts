import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const gold = new URL('gold/', shared);
const present = existsSync(gold);

interface GoldReference {
  quote: string;
  type: string | null;
  number: string | null;
  year: number | null;
  symbol: string | null;
  date: string | null;
  issuer: string | null;
  subject: string | null;
}

describe.runIf(present)('annotated real reports (../shared/gold)', () => {
  const names = present ? readdirSync(gold).filter((name) => name.endsWith('.json')) : [];
  it.each(names)('%s: F1 of at least 0.99, issuers and subjects of at least 0.95', (name) => {
    const { references } = JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as { references: GoldReference[] };
    const text = readFileSync(new URL(`seeds/${name.replace(/json$/, 'txt')}`, shared), 'utf8');
    const found = read(text).mentions.map(({ reference }) => reference);
    const key = (one: GoldReference) => [one.type, one.number, one.year, one.symbol, one.date].join('|');
    const fold = (value: string | null) => value?.replaceAll('Ủy ban nhân dân', 'UBND').replace(/[\s*]+/g, ' ') ?? null;
    const left = [...references];
    const pairs = found.flatMap((one) => {
      const index = left.findIndex((other) => key(other) === key(one));
      return index < 0 ? [] : [[one, left.splice(index, 1)[0]!] as const];
    });
    expect((2 * pairs.length) / (found.length + references.length)).toBeGreaterThanOrEqual(0.99);
    for (const field of ['issuer', 'subject'] as const) {
      const stated = pairs.filter(([one, other]) => one[field] !== null || other[field] !== null);
      const right = stated.filter(([one, other]) => fold(one[field]) === fold(other[field]));
      expect(right.length / stated.length, field).toBeGreaterThanOrEqual(0.95);
    }
  });
});
