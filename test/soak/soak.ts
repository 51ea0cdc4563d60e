import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ingest, type Outcome } from '../../src/pipeline/ingest.ts';
import { LimitExceeded, Workers } from '../../src/pipeline/workers/index.ts';
import { UnreadableFile } from '../../src/read/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import type { Database } from '../../src/store/driver.ts';
import { openStore } from '../../src/store/open.ts';
import { randomFrom } from '../mutation/random.ts';
import { damage } from './damage.ts';
import { soundFiles } from './sources.ts';

export interface Soaked {
  files: number;
  /** How many came to which end: "loaded", "damaged", "noText" … */
  ends: Record<string, number>;
  /** Files whose reading took too much: named, and of no harm to the others, but worth a look. */
  exceeded: string[];
  /** What must not happen: a mistake of the program, a report that is half there. */
  wrong: string[];
  slowest: number;
  /** Of this process, in MB. */
  memory: number;
}

const limits = { seconds: 60, megabytes: 2048, workers: 2 };

/** Damages sound files at random, loads them all in one run, and looks whether what was loaded is whole. */
export async function soak(folder: string, count: number, seed: number, first = 0): Promise<Soaked> {
  mkdirSync(folder, { recursive: true });
  const sound = soundFiles();
  const paths: string[] = [];
  for (let index = first; index < first + count; index++) {
    const chance = randomFrom(`${seed}/${index}`);
    const { name, bytes } = sound[Math.floor(chance() * sound.length)]!;
    const { bytes: damaged, how } = damage(bytes, chance);
    const path = join(folder, `${index} ${name} ${how.replaceAll('/', '_')}${extname(name)}`);
    writeFileSync(path, damaged);
    paths.push(path);
  }
  const rules = loadRules();
  const workers = new Workers(limits);
  const database = await openStore(join(folder, 'soak.db'));
  const soaked: Soaked = { files: count, ends: {}, exceeded: [], wrong: [], slowest: 0, memory: 0 };
  const pack = workers.packer(rules, 'vi');
  const timed: typeof pack = async (path) => {
    const start = performance.now();
    try {
      return await pack(path);
    } finally {
      // Waiting for a free worker counts too: it is the longest of all that is seen here.
      soaked.slowest = Math.max(soaked.slowest, (performance.now() - start) / 1000);
      soaked.memory = Math.max(soaked.memory, process.memoryUsage.rss() / 2 ** 20);
    }
  };
  try {
    const outcomes = await ingest(database, paths, { rules, language: 'vi', pack: timed });
    for (const outcome of outcomes) note(outcome, soaked);
    soaked.wrong.push(...(await unsound(database, outcomes)));
  } finally {
    workers.close();
    await database.close();
  }
  return soaked;
}

function note(outcome: Outcome, { ends, exceeded, wrong }: Soaked): void {
  let end: string = outcome.done;
  if (outcome.done === 'unreadable') {
    const { path, error } = outcome;
    if (error instanceof UnreadableFile) end = error.reason;
    else if (error instanceof LimitExceeded) exceeded.push(`${error.limited}: ${path}`);
    else wrong.push(`${path}: ${(error as Error).message}`);
  }
  ends[end] = (ends[end] ?? 0) + 1;
}

/** What is wrong with a database: reports that no file led to, or whose rows are not those of their analysis. */
async function unsound(database: Database, outcomes: readonly Outcome[]): Promise<string[]> {
  const wrong: string[] = [];
  const [check] = await database.all<{ integrity_check: string }>('PRAGMA integrity_check');
  if (check?.integrity_check !== 'ok') wrong.push(`integrity: ${check?.integrity_check}`);
  const loaded = new Set(outcomes.flatMap((outcome) => (outcome.done === 'unreadable' ? [] : [outcome.report])));
  const reports = await database.all<{
    id: number;
    analysis: string;
    figures: number;
    mentions: number;
    relations: number;
  }>(
    `SELECT r.report_id AS id, x.analysis,
      (SELECT count(*) FROM v_figures f WHERE f.report_id = r.report_id) AS figures,
      (SELECT count(*) FROM v_references m WHERE m.report_id = r.report_id) AS mentions,
      (SELECT count(*) FROM v_relations e WHERE e.report_id = r.report_id) AS relations
    FROM v_reports r LEFT JOIN report_texts x USING (report_id)`,
  );
  if (reports.length !== loaded.size)
    wrong.push(`${reports.length} reports in the database, ${loaded.size} were loaded`);
  for (const { id, analysis, ...counted } of reports) {
    const whole = JSON.parse(analysis) as { figures: unknown[]; mentions: unknown[]; relations: unknown[] };
    for (const part of ['figures', 'mentions', 'relations'] as const)
      if (whole[part].length !== counted[part])
        wrong.push(`report ${id}: ${counted[part]} of ${whole[part].length} ${part}`);
    if (!loaded.has(id)) wrong.push(`report ${id} belongs to no file`);
  }
  return wrong;
}
