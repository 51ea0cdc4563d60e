/**
 * npm run soak: exit status 1 when something must not happen.
 * npm run soak -- damage [COUNT [SEED [FIRST]]]: damages files at random and loads them.
 * npm run soak -- kill [KILLS [FILES [SEED]]]: kills the loading of files at random moments and loads them again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAtRandom } from './kill/kill.ts';
import { soak } from './soak.ts';

const [part, ...given] = process.argv.slice(2);
const numbers = given.map(Number);
const parts: Record<string, (folder: string, numbers: number[]) => Promise<string[]>> = { damage, kill };
if (part !== undefined && !(part in parts)) throw new Error(`no such part: ${part} (${Object.keys(parts).join(', ')})`);

for (const [name, run] of Object.entries(parts)) {
  if (part !== undefined && part !== name) continue;
  const folder = mkdtempSync(join(tmpdir(), `doisoat-soak-${name}-`));
  const started = performance.now();
  const wrong = await run(folder, numbers);
  console.log(`in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  for (const what of wrong) console.log(`WRONG ${what}`);
  if (wrong.length > 0) {
    console.log(`files are in ${folder}`);
    process.exitCode = 1;
  } else rmSync(folder, { recursive: true });
}

async function damage(folder: string, [count = 2000, seed = 1, first = 0]: number[]): Promise<string[]> {
  const { ends, exceeded, wrong, slowest, memory } = await soak(folder, count, seed, first);
  console.log(`${count} damaged files, seed ${seed}`);
  for (const [end, many] of Object.entries(ends).sort((a, b) => b[1] - a[1])) console.log(`  ${many} ${end}`);
  console.log(`slowest, waiting included: ${slowest.toFixed(1)} s; memory of the run: ${memory.toFixed(0)} MB`);
  for (const path of exceeded) console.log(`took too much, ${path}`);
  return wrong;
}

async function kill(folder: string, [kills = 200, files = 300, seed = 1]: number[]): Promise<string[]> {
  const { amidst, behind, wrong, tables, seconds } = await killAtRandom(folder, files, kills, seed);
  console.log(`${kills} kills while ${files} files were loaded (${seconds.toFixed(1)} s without one), seed ${seed}`);
  console.log(`  ${amidst} with some of the files loaded, ${behind} while they were compared with each other`);
  for (const [table, rows] of Object.entries(tables)) console.log(`  ${table}: ${rows.split(' ')[0]} rows`);
  return wrong;
}
