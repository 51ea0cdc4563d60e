import { type Engine, startEngine } from './engine.ts';

/** In milliseconds: so long one waits for the next scan, and holds its memory. */
const patience = 15_000;

/** Recognisers that have nothing to do. */
const idle = new Map<Engine, NodeJS.Timeout>();

/** One that waits for work, or a new one: its start, and compiling it, take as long as a short page. */
export async function takeEngine(): Promise<Engine> {
  for (const [engine, ending] of idle) {
    clearTimeout(ending);
    idle.delete(engine);
    if (!engine.fit) continue;
    engine.rest(false);
    return engine;
  }
  return startEngine();
}

/** It waits for the next scan, for a while, and does not keep the program from ending. */
export function giveBack(engine: Engine): void {
  const ending = setTimeout(() => {
    idle.delete(engine);
    void engine.close();
  }, patience).unref();
  idle.set(engine, ending);
  engine.rest(true);
}
