/** npm run soak [-- COUNT [SEED [FIRST]]]: damages files at random and loads them; exit status 1 when something must not happen. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soak } from './soak.ts';

const [count = 2000, seed = 1, first = 0] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'doisoat-soak-'));
const started = performance.now();
const { ends, exceeded, wrong, slowest, memory } = await soak(folder, count, seed, first);
console.log(`${count} damaged files, seed ${seed}, in ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const [end, many] of Object.entries(ends).sort((a, b) => b[1] - a[1])) console.log(`  ${many} ${end}`);
console.log(`slowest, waiting included: ${slowest.toFixed(1)} s; memory of the run: ${memory.toFixed(0)} MB`);
for (const path of exceeded) console.log(`took too much, ${path}`);
for (const what of wrong) console.log(`WRONG ${what}`);
if (wrong.length > 0 || exceeded.length > 0) console.log(`files are in ${folder}`);
else rmSync(folder, { recursive: true });
process.exitCode = wrong.length > 0 ? 1 : 0;
