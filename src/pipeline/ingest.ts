import PQueue from 'p-queue';
import type { Language } from '../check/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { type Database, isDatabaseFailure } from '../store/driver.ts';
import { type Loaded, makeLoader } from './loadFile.ts';
import { hashFile } from './makeReport.ts';
import { makeReportPacker, type ReportPacker } from './packFile.ts';
import { settle } from './settle.ts';

/** What became of one file. */
export type Outcome = Loaded | { path: string; done: 'unreadable'; error: unknown };

export interface IngestOptions {
  rules: RuleSet;
  language: Language;
  /** Reads the reports; in this very thread when absent. */
  pack?: ReportPacker;
  /** Told after every file, in the order of the paths. */
  onOutcome?: (outcome: Outcome) => void;
  /** Told when no file is left to be read, before reports are compared with each other. */
  onRead?: () => void;
}

/** So many files are in work or wait to be written; more would only take memory. */
const ahead = 16;

/**
 * Reads files into the database. Files are read side by side and written one at a time in the order of `paths`, each in
 * its own transaction, so that a file that fails leaves no trace and two runs give the same database.
 */
export async function ingest(database: Database, paths: Iterable<string>, options: IngestOptions): Promise<Outcome[]> {
  const { rules, language, onOutcome, onRead, pack = makeReportPacker(rules, language) } = options;
  const { load } = makeLoader(database, rules, language, pack);
  const queue = new PQueue({ concurrency: ahead });
  const outcomes: Outcome[] = [];
  const begun = new Set<Promise<Outcome>>();
  const byHash = new Map<string, Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  /** Comes when the bytes of all files begun so far are known, in the order of the paths. */
  let known: Promise<unknown> = Promise.resolve();
  let failed = false;

  for (const path of paths) {
    // A file that waits takes memory: of a million, only a few may.
    await queue.onSizeLessThan(1);
    if (failed) break;
    const before = last;
    const work = queue.add(async () => {
      const outcome = await one(path, before).catch(async (error: unknown): Promise<Outcome> => {
        if (isDatabaseFailure(error)) throw error;
        await before;
        return { path, done: 'unreadable', error };
      });
      outcomes.push(outcome);
      onOutcome?.(outcome);
      begun.delete(work);
      return outcome;
    });
    begun.add(work);
    last = work;
    work.catch(() => {
      failed = true;
      queue.clear();
    });
  }
  await Promise.all(begun);
  onRead?.();
  await settle(database, rules, language);
  return outcomes;

  /** `turn` comes when all files before this one are written. */
  async function one(path: string, turn: Promise<unknown>): Promise<Outcome> {
    const earlier = known;
    const started = hashFile(path).then(async (sha256) => {
      await earlier;
      // The same bytes under two names are read once: the second waits for the first, which must not wait for its turn behind it.
      const twin = byHash.get(sha256);
      const file = { path, sha256, turn };
      const work = twin ? twin.then(() => load(file)) : load(file);
      const over = work.then(forget, forget);
      byHash.set(sha256, over);
      return { work };

      function forget(): void {
        if (byHash.get(sha256) === over) byHash.delete(sha256);
      }
    });
    known = Promise.allSettled([earlier, started]).then(() => undefined);
    return (await started).work;
  }
}
