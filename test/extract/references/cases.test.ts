import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { read } from '../read.ts';

const text = z.string().nullable().default(null);
const pairs = z.array(z.tuple([z.int(), z.int()])).default([]);

/** A reference as it must come out; a field left out of the case must be null. */
const expected = z.strictObject({
  quote: z.string(),
  type: text,
  number: text,
  year: z.int().nullable().default(null),
  symbol: text,
  date: text,
  issuer: text,
  subject: text,
  inherited: z.boolean().default(false),
});

/** A bare string is a text from which nothing may be extracted; `same` and `different` compare keys. */
const cases = z.array(
  z.union([
    z.string().transform((line) => ({ text: line, references: [], same: [], different: [] })),
    z.strictObject({ text: z.string(), references: z.array(expected).min(1), same: pairs, different: pairs }),
  ]),
);

const folder = new URL('cases/', import.meta.url);
const topics = readdirSync(folder).map((name) => ({
  name: name.replace(/\.yaml$/, ''),
  cases: cases.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
}));

describe.each(topics)('$name', ({ cases }) => {
  it.each(cases)('$text', ({ text, references, same, different }) => {
    const found = read(text).mentions.map(({ reference }) => reference);
    expect(found.map(({ id, start, end, key, page, ...fields }) => fields)).toEqual(references);
    for (const [one, other] of same) expect(found[one]!.key).toBe(found[other]!.key);
    for (const [one, other] of different) expect(found[one]!.key).not.toBe(found[other]!.key);
  });
});

it('the casebook holds at least 250 texts with references, and no fewer without', () => {
  const all = topics.flatMap(({ cases }) => cases);
  const positive = all.filter(({ references }) => references.length > 0).length;
  expect(positive).toBeGreaterThanOrEqual(250);
  expect(all.length - positive).toBeGreaterThanOrEqual(positive);
});
