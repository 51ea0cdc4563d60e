import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ingest } from '../../src/pipeline/ingest.ts';
import type { ReportPacker } from '../../src/pipeline/packFile.ts';
import { Workers } from '../../src/pipeline/workers/index.ts';
import { loadRules } from '../../src/rules/load.ts';
import type { Database } from '../../src/store/driver.ts';
import { openStore } from '../../src/store/open.ts';
import type { Draft } from './draft.ts';
import { plainDrafts } from './drafts.ts';
import { makeIrregular } from './irregular.ts';
import { simulate } from './numbers.ts';
import { makeProvince } from './places.ts';
import { plantErrors } from './plant.ts';
import type { Plant } from './planted.ts';
import { write } from './write.ts';

export interface Size {
  years: number;
  first: number;
  districts: number;
  communes: number;
  /** Planted errors of each kind. */
  each: number;
  seed: string;
}

export interface Found {
  rule: string;
  severity: string;
  message: string;
  evidence: { file: string; quote: string }[];
}

/** The reports of the size asked for and what is wrong in them. */
export function makeDecade({ years, first, districts, communes, each, seed }: Size): {
  drafts: Draft[];
  plants: Plant[];
} {
  const province = makeProvince(districts, communes);
  const world = { province, first, years, counts: simulate(province, years, seed), seed };
  return plantErrors(makeIrregular(plainDrafts(world), seed), each, seed);
}

/** Writes the reports, in the order of their dates. */
export async function writeDecade(folder: string, drafts: readonly Draft[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const sorted = [...drafts].sort((a, b) => a.date.localeCompare(b.date));
  const names: string[] = [];
  for (const draft of sorted) names.push(...(await write(folder, draft)));
  return names.map((name) => join(folder, name));
}

/** Loads files as `doisoat ingest` does, any number of times. */
export class Loader {
  readonly #rules = loadRules();
  readonly #pool: Workers;
  readonly #pack: ReportPacker;

  constructor(workers = 1) {
    this.#pool = new Workers({ seconds: 60, megabytes: 1024, workers });
    this.#pack = this.#pool.packer(this.#rules, 'vi');
  }

  /** Hands back how long it took after the last file was read, in milliseconds. */
  async load(database: Database, paths: readonly string[]): Promise<number> {
    let read = 0;
    const onOutcome = () => {
      read = performance.now();
    };
    const outcomes = await ingest(database, paths, { rules: this.#rules, language: 'vi', pack: this.#pack, onOutcome });
    const failed = outcomes.find(({ done }) => done === 'unreadable');
    if (failed) throw new Error(`${failed.path} could not be read`);
    return performance.now() - read;
  }

  close(): void {
    this.#pool.close();
  }
}

export const openDecade = (folder: string): Promise<Database> => openStore(join(folder, 'decade.db'));

/** Every finding of a database with the names of the files that its evidence stands in. */
export async function findingsOf(database: Database): Promise<Found[]> {
  const rows = await database.all<{
    rule: string;
    severity: string;
    message: string;
    fingerprint: string;
    path: string;
    quote: string;
    key: string;
  }>(
    `SELECT x.rule, x.severity, x.message, e.report_id || ' ' || e.finding AS key, d.path, e.quote
     FROM evidence e JOIN findings x ON x.report_id = e.report_id AND x.position = e.finding
     JOIN reports r ON r.id = e.report_id AND r.copy_of IS NULL
     JOIN files d ON d.report_id = e.in_report AND d.is_primary = 1
     ORDER BY e.report_id, e.finding, e.position`,
  );
  const found = new Map<string, Found>();
  for (const { key, rule, severity, message, path, quote } of rows) {
    const one = found.get(key) ?? { rule, severity, message, evidence: [] };
    one.evidence.push({ file: basename(path), quote });
    found.set(key, one);
  }
  return [...found.values()];
}

/** Planted errors that were not found, and findings that no planted error explains. */
export function judge(plants: readonly Plant[], found: readonly Found[]): { missed: Plant[]; invented: Found[] } {
  const isIn = ({ file }: Plant, name: string) => name.startsWith(`${file}.`);
  const shows = (values: readonly string[], quote: string) =>
    values.some((value) =>
      new RegExp(`(?<![\\d.,])${value.replace(/[.*+?^$()|[\]\\/]/g, '\\$&')}(?!\\d|[.,]\\d)`).test(quote),
    );
  const explains = (plant: Plant, one: Found) =>
    plant.value === null
      ? one.rule === plant.rule && one.message.includes(plant.unit)
      : one.evidence.some(({ file, quote }) => isIn(plant, file) && shows(plant.touched, quote));
  const finds = (plant: Plant, one: Found) =>
    one.rule === plant.rule &&
    (plant.value === null
      ? explains(plant, one)
      : one.evidence.some(({ file, quote }) => isIn(plant, file) && shows([plant.value!], quote)));
  return {
    missed: plants.filter((plant) => !found.some((one) => finds(plant, one))),
    invented: found.filter((one) => !plants.some((plant) => explains(plant, one))),
  };
}
