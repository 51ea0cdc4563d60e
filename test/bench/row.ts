/**
 * The process of one row: measures and tells its parent. A process of its own has a peak of memory of its own,
 * nothing compiled for other texts, and may run out of memory or time without ending the rest.
 */
import type { Lap, Result } from './measure.ts';
import { measures } from './measures/index.ts';

/** Short rows are repeated so long, and the fastest lap counts: the first ones run code that is not yet compiled. */
const enough = { seconds: 3, laps: 20 };

const [name, input = '', size] = process.argv.slice(2);
const measure = measures.find((one) => one.name === name)!;
const run = await measure.prepare(input, Number(size));

const laps: Lap[] = [];
const before = process.cpuUsage();
const start = performance.now();
const elapsed = () => (performance.now() - start) / 1000;
do laps.push(await run());
while (!measure.once && elapsed() < enough.seconds && laps.length < enough.laps);
const { user, system } = process.cpuUsage(before);

const fastest = (part: string) => Math.max(...laps.map(({ work, seconds }) => work / seconds[part]!));
const result: Result = {
  speed: Object.fromEntries(measure.parts.map((part) => [part, fastest(part)])),
  found: laps[0]!.found,
  laps: laps.length,
  processor: laps.at(-1)!.processor ?? (user + system) / 1e6 / elapsed(),
  peak: laps.at(-1)!.peak ?? process.resourceUsage().maxRSS / 1024,
  ...(laps.at(-1)!.notes ? { notes: laps.at(-1)!.notes! } : {}),
};
// What is still open, a server, is of no more use.
process.send!(result, () => process.exit());
