import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TableBlock } from '../../src/model/block.ts';
import { readBytes } from '../../src/read/index.ts';
import { type Compared, compareCells, corpusTables, describeTables, f1 } from './corpusTables.ts';

const corpus = join(import.meta.dirname, '../../corpus');

test('cells of the tables in the corpus come out of DOCX at their places, merged and with their heads: F1 ≥ 0.99', async () => {
  const all: Compared = { hits: 0, missed: [], false: [] };
  let tables = 0;
  for (const { name, cells } of await corpusTables()) {
    const { blocks } = await readBytes(readFileSync(join(corpus, `${name}.docx`)));
    const found = blocks.filter((block): block is TableBlock => block.kind === 'table');
    const compared = compareCells(cells, describeTables(found));
    tables += found.length;
    all.hits += compared.hits;
    all.missed.push(...compared.missed);
    all.false.push(...compared.false);
  }
  expect(tables).toBeGreaterThan(10);
  expect(all.hits).toBeGreaterThan(500);
  expect({ f1: f1(all), missed: all.missed.slice(0, 5), false: all.false.slice(0, 5) }).toEqual({
    f1: 1,
    missed: [],
    false: [],
  });
});
