import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { randomFrom } from '../mutation/random.ts';

const path = join(import.meta.dirname, '../../corpus/11-nam-xa-tan-phuoc-hoi.pdf');

test('a PDF in which a bit of the text has changed is damaged; it is never read with other text', async () => {
  const sound = readFileSync(path);
  const text = JSON.stringify((await readBytes(sound)).blocks);
  const chance = randomFrom('bits');
  // The first stream is the first page's text.
  const start = sound.indexOf('stream\n') + 7;
  const end = sound.indexOf('endstream', start);
  const ends = { damaged: 0, same: 0 };
  for (let round = 0; round < 40; round++) {
    const copy = Buffer.from(sound);
    copy[start + Math.floor(chance() * (end - start - 1))]! ^= 1 << Math.floor(chance() * 8);
    const read = await readBytes(copy).catch((error: { reason: string }) => error.reason);
    if (read === 'damaged') ends.damaged++;
    else if (typeof read === 'object' && JSON.stringify(read.blocks) === text) ends.same++;
  }
  expect(ends.damaged + ends.same).toBe(40);
  expect(ends.damaged).toBeGreaterThan(30);
});
