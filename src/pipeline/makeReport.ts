import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Language } from '../check/index.ts';
import { misleadingName, readBytes } from '../read/index.ts';
import { legacyRules } from '../read/legacy/rules.ts';
import { Patterns } from '../rules/patterns.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { type AnalysedFile, analyseFile, makeAnalyser } from './analyse.ts';

/**
 * From a path to a finished report. Only plain data goes in and comes out, so that a worker thread can do it.
 * `onPage` is told of every page of a scan, which takes seconds.
 */
export type ReportMaker = (path: string, onPage?: () => void) => Promise<AnalysedFile>;

/**
 * Compiles the rules once; the maker can be used for any number of files.
 * The maker throws `UnopenedFile` or `UnreadableFile`.
 */
export function makeReportMaker(rules: RuleSet, language: Language): ReportMaker {
  const analyse = makeAnalyser(rules);
  const legacy = legacyRules(rules);
  const stamps = new Patterns(rules).source('stamp.beginning');
  return async (path, onPage = () => {}) => {
    const bytes = await openFile(path);
    const read = await readBytes(bytes, { language, legacy, stamps, scans: { onPage } });
    const misleading = misleadingName(path, read.format, language);
    const warnings = misleading === null ? read.warnings : [misleading, ...read.warnings];
    return analyseFile({ path, bytes, read: { ...read, warnings } }, analyse, rules, language);
  };
}

/** A file that cannot even be opened. */
export class UnopenedFile extends Error {
  override name = 'UnopenedFile';
  readonly reason: 'missing' | 'folder' | 'special' | 'forbidden' | 'tooLarge' | 'unopened';
  constructor(reason: UnopenedFile['reason'], detail = '') {
    super(detail);
    this.reason = reason;
  }
}

/** No report is larger, scans of some hundred pages included. */
const largestFile = 512 * 2 ** 20;

/** @throws UnopenedFile when the file is missing, may not be opened, is too large, or is no file but a pipe or a device. */
export function openFile(path: string): Promise<Buffer> {
  return opening(path, () => readFile(path));
}

/** The hash of a file, which is never in memory as a whole. @throws UnopenedFile */
export function hashFile(path: string): Promise<string> {
  return opening(path, async () => {
    const hash = createHash('sha256');
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
    return hash.digest('hex');
  });
}

async function opening<T>(path: string, open: () => Promise<T>): Promise<T> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UnopenedFile('folder');
    // To open a pipe would wait for somebody to write into it.
    if (!found.isFile()) throw new UnopenedFile('special');
    if (found.size > largestFile) throw new UnopenedFile('tooLarge');
    return await open();
  } catch (cause) {
    if (cause instanceof UnopenedFile) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnopenedFile('missing');
    if (code === 'EACCES' || code === 'EPERM') throw new UnopenedFile('forbidden');
    throw new UnopenedFile('unopened', message);
  }
}
