import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/handmade.ts';
import { soak } from './soak.ts';

test('200 files damaged at random break nothing: each is loaded whole or named, in time and in bounds', async () => {
  const { ends, exceeded, wrong, slowest, memory } = await soak(join(temporaryFolder(), 'soak'), 200, 20240);
  expect({ wrong, exceeded }).toEqual({ wrong: [], exceeded: [] });
  expect(Object.values(ends).reduce((sum, many) => sum + many, 0)).toBe(200);
  // Damage that reaches no reader, or leaves nothing to read, would prove nothing.
  expect(ends.loaded).toBeGreaterThan(20);
  expect(ends.damaged).toBeGreaterThan(20);
  expect(slowest).toBeLessThan(60);
  expect(memory).toBeLessThan(1500);
}, 120_000);
