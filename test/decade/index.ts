/** npm run decade [-- YEARS DISTRICTS EACH SEED]: ten years of a province's reports with planted errors; status 1 unless all are found and none invented. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findingsOf, judge, Loader, makeDecade, openDecade, writeDecade } from './run.ts';

const [years = '10', districts = '12', each = '20', seed = '1', keep = ''] = process.argv.slice(2);
const folder = keep === '' ? mkdtempSync(join(tmpdir(), 'doisoat-decade-')) : keep;
const { drafts, plants } = makeDecade({
  years: Number(years),
  first: 2026 - Number(years),
  districts: Number(districts),
  communes: 5,
  each: Number(each),
  seed,
});
const paths = await writeDecade(join(folder, 'reports'), drafts);
console.log(`${paths.length} files, ${plants.length} planted errors`);
const database = await openDecade(folder);
const started = performance.now();
// The last report of each level is loaded by itself, to see what one more costs.
const last = ['tỉnh', 'huyện', 'xã'].flatMap(
  (word) => paths.findLast((path) => new RegExp(`\\d ${word} `, 'u').test(path)) ?? [],
);
const rest = paths.filter((path) => !last.includes(path));
const loader = new Loader(2);
const comparing = await loader.load(database, rest);
console.log(
  `loaded in ${((performance.now() - started) / 1000).toFixed(1)} s, ${(statSync(join(folder, 'decade.db')).size / 2 ** 20).toFixed(0)} MB; ${(comparing / 1000).toFixed(1)} s of it for comparing`,
);
for (const path of last) {
  const began = performance.now();
  const compared = await loader.load(database, [path]);
  console.log(
    `one more: ${basename(path)}, ${(performance.now() - began).toFixed(0)} ms, ${compared.toFixed(0)} ms of it for comparing`,
  );
}
loader.close();
const found = await findingsOf(database);
const compared = await database.all<{ rule: string; verdict: string; reason: string | null; many: number }>(
  'SELECT rule, verdict, reason, count(*) AS many FROM comparisons GROUP BY rule, verdict, reason ORDER BY rule, verdict',
);
for (const { rule, verdict, reason, many } of compared)
  console.log(`  ${rule} ${verdict}${reason === null ? '' : ` (${reason})`}: ${many}`);
await database.close();
const { missed, invented } = judge(plants, found);
for (const rule of new Set(plants.map(({ rule }) => rule))) {
  const of = (list: readonly { rule: string }[]) => list.filter((one) => one.rule === rule).length;
  console.log(`${rule}: ${of(plants) - of(missed)} of ${of(plants)} planted found, ${of(invented)} invented`);
}
for (const { rule, file, value } of missed.slice(0, 20)) console.log(`MISSED ${rule} ${value} in ${file}`);
for (const { rule, message, evidence } of invented.slice(0, 20))
  console.log(
    `INVENTED ${rule}: ${message}\n    ${evidence.map(({ file, quote }) => `${quote} [${file}]`).join('\n    ')}`,
  );
console.log(`${plants.length - missed.length} of ${plants.length} planted errors found, ${invented.length} invented`);
if (keep === '') rmSync(folder, { recursive: true });
process.exitCode = missed.length + invented.length > 0 ? 1 : 0;
