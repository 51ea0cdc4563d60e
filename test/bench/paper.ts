/**
 * What a great many reports would need, computed from what `npm run bench` has measured:
 * npm run bench:paper -- [--reports 10000000] [--scans 10] [FILE...]
 */
import { existsSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type Measurement, onPaper } from './onPaper.ts';

const program = new Command('npm run bench:paper --')
  .description(
    'What a great many reports would need, by the results of npm run bench ("many machines" and "recognising").',
  )
  .argument('[files...]', 'results of npm run bench', ['output/bench.json'])
  .option('--reports <number>', 'how many', Number, 10_000_000)
  .option('--scans <percent>', 'how many of a hundred are scans', Number, 10)
  .parse();
const { reports, scans } = program.opts<{ reports: number; scans: number }>();
const measurements = (program.processedArgs[0] as string[]).map((file) => {
  if (!existsSync(file)) throw new Error(`There is no ${file}: npm run bench first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Measurement;
});
for (const [what, need] of Object.entries(onPaper(measurements, reports, scans / 100))) console.log(`${what}: ${need}`);
