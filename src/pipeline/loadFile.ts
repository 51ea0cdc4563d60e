import { resolve } from 'node:path';
import type { Language } from '../check/index.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import type { Database } from '../store/driver.ts';
import { findReport, linkFile } from '../store/files.ts';
import { countFindings } from '../store/findings.ts';
import { saveReport } from '../store/saveReport.ts';
import { transaction } from '../store/transaction.ts';
import type { ReportPacker } from './packFile.ts';
import { recheckReport } from './recheck.ts';
import { type Stamps, stampsOf } from './stamps.ts';

type Done = 'loaded' | 'reread' | 'rechecked' | 'unchanged';

/**
 * What became of one file: read for the first time, read again after a change to the rules of extraction,
 * checked again after a change to the checks, or left as it was.
 * Warnings are those of reading it, now.
 */
export type Loaded = { path: string; done: Done; report: number; findings: number; warnings: string[] };

export interface FileToLoad {
  path: string;
  sha256: string;
  /** Comes when it may be written. */
  turn?: Promise<unknown>;
  /**
   * Its place among all files ever queued, which becomes the number of its report. Whoever loads it and when, the database is
   * the same as if all had been loaded in this order. Without a place it is the next one.
   */
  place?: number;
}

/** Reads files into the database, each as a whole or not at all; what is there already is not read again. */
export function makeLoader(database: Database, rules: RuleSet, language: Language, pack: ReportPacker) {
  const stamps: Stamps = stampsOf(rules, language);
  return { stamps, load };

  async function load(file: FileToLoad): Promise<Loaded> {
    const { path, sha256, turn, place } = file;
    const early = (await isCurrent(sha256)) ? undefined : await pack(path);
    await turn;
    const known = await findReport(database, sha256);
    const kept = known && (await transaction(database, () => keep(file)));
    if (kept) return kept;
    const packed = early ?? (await pack(path));
    const report = await saveReport(database, {
      ...packed,
      path: resolve(path),
      extractionStamp: stamps.extraction,
      checkStamp: stamps.check,
      ...(place === undefined ? {} : { place }),
    });
    const { findings, warnings } = packed.packed;
    const done = known ? 'reread' : 'loaded';
    return { path, done, report, findings: findings.count, warnings };
  }

  async function isCurrent(sha256: string): Promise<boolean> {
    return (await findReport(database, sha256))?.extractionStamp === stamps.extraction;
  }

  /** What can be done without reading the file, in one transaction with the look at what is known of it. */
  async function keep({ path, sha256, place }: FileToLoad): Promise<Loaded | undefined> {
    await database.lock(sha256);
    await database.lock(resolve(path));
    const known = await findReport(database, sha256);
    if (known?.extractionStamp !== stamps.extraction) return undefined;
    // Loaded already from a file that stands behind this one.
    if (place !== undefined && place < known.id) return undefined;
    const done = known.checkStamp === stamps.check ? 'unchanged' : 'rechecked';
    if (done === 'rechecked') await recheckReport(database, known.id, rules, language, stamps.check);
    await linkFile(database, resolve(path), known.id, place);
    const findings = await countFindings(database, known.id);
    return { path, done, report: known.id, findings, warnings: [] };
  }
}
