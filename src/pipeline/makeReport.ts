import { readFile } from 'node:fs/promises';
import type { Language } from '../check/index.ts';
import { misleadingName, readBytes } from '../read/index.ts';
import { legacyRules } from '../read/legacy/rules.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { type AnalysedFile, analyseFile, makeAnalyser } from './analyse.ts';

/** From a path to a finished report. Only plain data goes in and comes out, so that a worker thread can do it. */
export type ReportMaker = (path: string) => Promise<AnalysedFile>;

/**
 * Compiles the rules once; the maker can be used for any number of files.
 * The maker throws `UnopenedFile` or `UnreadableFile`.
 */
export function makeReportMaker(rules: RuleSet, language: Language): ReportMaker {
  const analyse = makeAnalyser(rules);
  const legacy = legacyRules(rules);
  return async (path) => {
    const bytes = await openFile(path);
    const read = await readBytes(bytes, { language, legacy });
    const misleading = misleadingName(path, read.format, language);
    const warnings = misleading === null ? read.warnings : [misleading, ...read.warnings];
    return analyseFile({ path, bytes, read: { ...read, warnings } }, analyse, rules, language);
  };
}

/** A file that cannot even be opened. */
export class UnopenedFile extends Error {
  override name = 'UnopenedFile';
  readonly reason: 'missing' | 'folder' | 'forbidden' | 'unopened';
  constructor(reason: UnopenedFile['reason'], detail = '') {
    super(detail);
    this.reason = reason;
  }
}

/** @throws UnopenedFile when the file is missing or may not be opened. */
export async function openFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnopenedFile('missing');
    if (code === 'EISDIR') throw new UnopenedFile('folder');
    if (code === 'EACCES' || code === 'EPERM') throw new UnopenedFile('forbidden');
    throw new UnopenedFile('unopened', message);
  }
}
