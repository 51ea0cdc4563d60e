/**
 * What runs in the thread of a reading process: the stages from a path to a finished report.
 * Only plain data goes in and comes out; errors that a user is told of are plain data too.
 */
import type { MessagePort } from 'node:worker_threads';
import type { Language } from '../../check/index.ts';
import { type PlacedEntry, RuleSet } from '../../rules/ruleSet.ts';
import { makeReportMaker, type ReportMaker } from '../makeReport.ts';
import { packFile } from '../packFile.ts';
import { type Answer, type Made, refusalOf } from './answer.ts';

/** Rules as they were loaded where the run began: a change to their files in its midst changes nothing. */
export interface Preparation {
  rules: readonly PlacedEntry[];
  language: Language;
}

/** A file, and what is wanted of it. */
export interface Wanted {
  path: string;
  as: keyof Made;
}

let make: ReportMaker | undefined;

/** Compiles the rules, once for all files of this thread. */
export function prepare({ rules, language }: Preparation): void {
  make = makeReportMaker(new RuleSet(rules), language);
}

/**
 * `pages` is told of every page of a scan.
 * @throws what is neither an unreadable file nor one that cannot be opened: a mistake of the program
 */
export async function read({ path, as, pages }: Wanted & { pages: MessagePort }): Promise<Answer> {
  try {
    const made = await make!(path, () => pages.postMessage(null));
    return { made: as === 'pack' ? packFile(made) : made };
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === null) throw error;
    return { refused };
  } finally {
    pages.close();
  }
}
