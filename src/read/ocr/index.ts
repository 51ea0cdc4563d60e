import { availableParallelism } from 'node:os';
import type { Canvas } from '@napi-rs/canvas';
import type { Engine } from './engine.ts';
import { giveBack, takeEngine } from './engines.ts';
import { type Recognised, recognise } from './recognise.ts';

export type { Recognised };

/** How scans are recognised. */
export interface ScanOptions {
  /** Whether they are left unread. */
  skip?: boolean;
  /** How many pages at once; by default one for each core, and not more than four, for the sake of memory. */
  workers?: number;
  /** Told before the first page and after every page; a page takes seconds. */
  onPage?: (done: number, all: number) => void;
}

/**
 * Recognises pages, several at once; `draw` makes the picture of one.
 * A page that cannot be drawn or recognised is missing in the answer.
 */
export async function recognisePages(
  numbers: readonly number[],
  draw: (number: number) => Promise<{ canvas: Canvas; dpi: number }>,
  { skip = false, workers = Math.min(availableParallelism(), 4), onPage }: ScanOptions = {},
): Promise<Map<number, Recognised>> {
  const done = new Map<number, Recognised>();
  if (skip) return done;
  const waiting = numbers.values();
  let finished = 0;
  onPage?.(0, numbers.length);
  const lane = async () => {
    let engine: Engine | null = null;
    try {
      for (const number of waiting) {
        engine ??= await takeEngine();
        try {
          const { canvas, dpi } = await draw(number);
          done.set(number, await recognise(canvas, dpi, engine));
        } catch {
          // The next page gets a fresh one.
          await engine.close();
          engine = null;
        }
        onPage?.(++finished, numbers.length);
      }
    } finally {
      if (engine) giveBack(engine);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, numbers.length)) }, lane));
  return done;
}
