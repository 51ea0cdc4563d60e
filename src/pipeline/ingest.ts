import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import PQueue from 'p-queue';
import type { Language } from '../check/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { type Database, isDatabaseFailure } from '../store/driver.ts';
import { findReport, linkFile } from '../store/files.ts';
import { countFindings } from '../store/findings.ts';
import { saveReport } from '../store/saveReport.ts';
import { transaction } from '../store/transaction.ts';
import { contentKey } from './copies.ts';
import { makeReportMaker, openFile } from './makeReport.ts';
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
  /** Told after every file. */
  onOutcome?: (outcome: Outcome) => void;
  concurrency?: number;
}

/**
 * Reads files into the database. Files are read side by side and written one at a time, each in its own transaction,
 * so that a file that fails leaves no trace. Outcomes come in the order of `paths`.
 */
export async function ingest(database: Database, paths: readonly string[], options: IngestOptions): Promise<Outcome[]> {
  const { rules, language, onOutcome } = options;
  const readers = new PQueue({ concurrency: options.concurrency ?? Math.max(2, availableParallelism()) });
  const writer = new PQueue({ concurrency: 1 });
  const make = makeReportMaker(rules, language);
  const stamps = stampsOf(rules, language);
  const inWork = new Map<string, Promise<Outcome>>();

  const outcomes = await Promise.all(
    paths.map((path) =>
      readers.add(async () => {
        const outcome = await one(path).catch((error: unknown): Outcome => {
          if (!isDatabaseFailure(error)) return { path, done: 'unreadable', error };
          readers.clear();
          throw error;
        });
        onOutcome?.(outcome);
        return outcome;
      }),
    ),
  );
  await markCopies(database);
  return outcomes;

  async function one(path: string): Promise<Outcome> {
    const sha256 = createHash('sha256')
      .update(await openFile(path))
      .digest('hex');
    // The same bytes under two names are read once: the second waits for the first.
    await inWork.get(sha256)?.catch(() => undefined);
    const work = settle(path, sha256);
    inWork.set(sha256, work);
    return work;
  }

  async function settle(path: string, sha256: string): Promise<Outcome> {
    const kept = await writer.add(() => transaction(database, () => keep(path, sha256)));
    if (kept.outcome) return kept.outcome;
    const made = await make(path);
    const report = await writer.add(() =>
      saveReport(database, {
        ...made,
        path: resolve(path),
        contentKey: contentKey(made.document),
        extractionStamp: stamps.extraction,
        checkStamp: stamps.check,
      }),
    );
    const { findings, source } = made.document;
    return {
      path,
      done: kept.known ? 'reread' : 'loaded',
      report,
      findings: findings.length,
      warnings: source.warnings,
    };
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
