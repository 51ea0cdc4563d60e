import { expect, it, vi } from 'vitest';
import type { Engine } from '../../src/read/ocr/engine.ts';
import { giveBack, takeEngine } from '../../src/read/ocr/engines.ts';

const started = vi.hoisted(() => ({ engines: [] as { fit: boolean; rested: boolean; closed: boolean }[] }));

vi.mock('../../src/read/ocr/engine.ts', () => ({
  async startEngine(): Promise<Engine> {
    const own = { fit: true, rested: false, closed: false };
    started.engines.push(own);
    return Object.assign(own, {
      see: async () => [],
      rest: (yes: boolean) => {
        own.rested = yes;
      },
      close: async () => {
        own.closed = true;
      },
    });
  },
}));

it('a recogniser reads one scan after the other; two at once are two', async () => {
  const first = await takeEngine();
  const second = await takeEngine();
  expect(second).not.toBe(first);
  giveBack(first);
  expect(first).toMatchObject({ rested: true, closed: false });
  expect(await takeEngine()).toBe(first);
  expect(first).toMatchObject({ rested: false });
  giveBack(first);
  giveBack(second);
  expect(started.engines.length).toBe(2);
});

it('one that broke while it waited is not used again', async () => {
  for (const own of started.engines) own.fit = false;
  const fresh = await takeEngine();
  expect(fresh.fit).toBe(true);
  giveBack(fresh);
});

it('one that has waited long enough is ended', async () => {
  vi.useFakeTimers();
  const one = await takeEngine();
  giveBack(one);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(one).toMatchObject({ closed: true });
  expect(await takeEngine()).not.toBe(one);
  vi.useRealTimers();
});
