/**
 * Measures how fast the compiled program is, on ordinary and on hostile input.
 * npm run bench -- [--size 1,10] [--only NAME] [--against FILE] [--out FILE] [--limit SECONDS]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { Command } from 'commander';
import type { Row } from './measure.ts';
import { measures } from './measures/index.ts';
import { tableOf } from './print.ts';
import { runRow } from './runRow.ts';

interface Options {
  size?: number[];
  only?: string[];
  against?: string;
  out: string;
  limit: number;
}

const { size, only, against, out, limit } = new Command('npm run bench --')
  .description('Measures how fast the compiled program is. Speeds are those of the fastest lap.')
  .option('--size <numbers>', 'only these sizes, "1,10"', (list) => list.split(',').map(Number))
  .option(
    '--only <words>',
    'only measures and inputs whose names have one of these in them, "reports,digits"',
    (list) => list.split(','),
  )
  .option('--against <file>', 'an earlier run to compare with')
  .option('--out <file>', 'where the results go', 'output/bench.json')
  .option('--limit <seconds>', 'how long one row may take', Number, 120)
  .parse()
  .opts<Options>();

if (!existsSync(new URL('../../dist/', import.meta.url))) throw new Error('There is no dist/: npm run build first.');
const earlier = against === undefined ? null : (JSON.parse(readFileSync(against, 'utf8')) as { rows: Row[] }).rows;
const rows: Row[] = [];

for (const measure of measures) {
  const chosen = (input: string) => only?.some((word) => `${measure.name} ${input}`.includes(word)) ?? true;
  for (const amount of measure.sizes.filter((one) => size?.includes(one) ?? true))
    for (const input of measure.inputs.filter(chosen)) {
      const row = { measure: measure.name, input, size: amount };
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${input}, ${amount} ${measure.unit}`);
      rows.push({ ...row, result: await runRow(row, limit) });
    }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  const own = rows.filter((row) => row.measure === measure.name);
  if (own.length > 0) console.log(tableOf(measure, own, earlier));
}

if (rows.length === 0) throw new Error('Nothing that is measured has such a name and size.');
mkdirSync(dirname(out), { recursive: true });
const machine = { node: process.version, processor: cpus()[0]?.model ?? null, cores: cpus().length };
writeFileSync(out, `${JSON.stringify({ machine, rows }, null, 1)}\n`);
