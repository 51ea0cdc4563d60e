import { resolve } from 'node:path';
import PQueue from 'p-queue';
import type { Language } from '../check/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { type Database, isDatabaseFailure } from '../store/driver.ts';
import { findReport, linkFile } from '../store/files.ts';
import { countFindings } from '../store/findings.ts';
import { saveReport } from '../store/saveReport.ts';
import { transaction } from '../store/transaction.ts';
import { compareChanged } from './across.ts';
import { contentKey } from './copies.ts';
import { hashFile, makeReportMaker, type ReportMaker } from './makeReport.ts';
import { markCopies } from './markCopies.ts';
import { recheckReport } from './recheck.ts';
import { stampsOf } from './stamps.ts';

type Done = 'loaded' | 'reread' | 'rechecked' | 'unchanged';

/**
 * What became of one file: read for the first time, read again after a change to the rules of extraction,
 * checked again after a change to the checks, or left as it was.
 * Warnings are those of reading it, now.
 */
export type Outcome =
  | { path: string; done: Done; report: number; findings: number; warnings: string[] }
  | { path: string; done: 'unreadable'; error: unknown };

export interface IngestOptions {
  rules: RuleSet;
  language: Language;
  /** Makes the reports; in this very thread when absent. */
  make?: ReportMaker;
  /** Told after every file, in the order of the paths. */
  onOutcome?: (outcome: Outcome) => void;
}

/** So many files are in work or wait to be written; more would only take memory. */
const ahead = 16;

/**
 * Reads files into the database. Files are read side by side and written one at a time in the order of `paths`, each in
 * its own transaction, so that a file that fails leaves no trace and two runs give the same database.
 */
export async function ingest(database: Database, paths: readonly string[], options: IngestOptions): Promise<Outcome[]> {
  const { rules, language, onOutcome, make = makeReportMaker(rules, language) } = options;
  const stamps = stampsOf(rules, language);
  const queue = new PQueue({ concurrency: ahead });
  const inWork = new Map<string, Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();

  const outcomes = await Promise.all(
    paths.map((path) => {
      const before = last;
      const work = queue.add(async () => {
        const outcome = await one(path, before).catch(async (error: unknown): Promise<Outcome> => {
          if (isDatabaseFailure(error)) throw error;
          await before;
          return { path, done: 'unreadable', error };
        });
        onOutcome?.(outcome);
        return outcome;
      });
      last = work;
      work.catch(() => queue.clear());
      return work;
    }),
  );
  await markCopies(database);
  await compareChanged(database, rules, language);
  return outcomes;

  /** `turn` comes when all files before this one are written. */
  async function one(path: string, turn: Promise<unknown>): Promise<Outcome> {
    const sha256 = await hashFile(path);
    // The same bytes under two names are read once: the second waits for the first.
    const twin = inWork.get(sha256);
    const work = twin ? twin.then(() => settle(path, sha256, turn)) : settle(path, sha256, turn);
    inWork.set(
      sha256,
      work.catch(() => undefined),
    );
    return work;
  }

  async function settle(path: string, sha256: string, turn: Promise<unknown>): Promise<Outcome> {
    const early = (await isCurrent(sha256)) ? undefined : await make(path);
    await turn;
    const kept = await transaction(database, () => keep(path, sha256));
    if (kept.outcome) return kept.outcome;
    const made = early ?? (await make(path));
    const report = await saveReport(database, {
      ...made,
      path: resolve(path),
      contentKey: contentKey(made.document),
      extractionStamp: stamps.extraction,
      checkStamp: stamps.check,
    });
    const { findings, source } = made.document;
    return {
      path,
      done: kept.known ? 'reread' : 'loaded',
      report,
      findings: findings.length,
      warnings: source.warnings,
    };
  }

  async function isCurrent(sha256: string): Promise<boolean> {
    return (await findReport(database, sha256))?.extractionStamp === stamps.extraction;
  }

  /** What can be done without reading the file, in one transaction with the look at what is known of it. */
  async function keep(path: string, sha256: string): Promise<{ known: boolean; outcome?: Outcome }> {
    const known = await findReport(database, sha256);
    if (known?.extractionStamp !== stamps.extraction) return { known: known !== undefined };
    const done = known.checkStamp === stamps.check ? 'unchanged' : 'rechecked';
    if (done === 'rechecked') await recheckReport(database, known.id, rules, language, stamps.check);
    await linkFile(database, resolve(path), known.id);
    const findings = await countFindings(database, known.id);
    return { known: true, outcome: { path, done, report: known.id, findings, warnings: [] } };
  }
}
