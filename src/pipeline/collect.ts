import { open, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import PQueue from 'p-queue';
import { isDynamicPattern } from 'tinyglobby';
import { detect } from '../read/index.ts';
import { openFile, UnopenedFile } from './makeReport.ts';
import { walk } from './walk.ts';

/** The files to read, and what was left out. */
export interface Collected {
  /** As the user wrote them, or below the folder that the user named; each once, in order. */
  files: string[];
  /** Files of other kinds found in folders. */
  skipped: number;
  /** Symbolic links found in folders: not followed. */
  links: number;
  /** Paths that lead to nothing, or may not be opened. */
  problems: { path: string; error: Error }[];
}

/** A file with one of these endings is meant to be a report: when it cannot be read, that is said. */
const reportEndings = new Set('.docx .docm .doc .rtf .pdf .xlsx .xlsm .txt .html .htm'.split(' '));
/** Larger files without such an ending are not opened to look what they are. */
const mostSniffed = 50 * 1024 * 1024;
/** So many of them are in memory at once. */
const sniffedAtOnce = 4;

/** A folder or a glob that leads to no report. */
export class NoReports extends Error {
  override name = 'NoReports';
}

/** Walks folders and globs. Files named directly are taken as they are; of those found, the ones that are no reports are left out. */
export async function collectFiles(paths: readonly string[]): Promise<Collected> {
  const files = new Map<string, string>();
  const problems: Collected['problems'] = [];
  let [skipped, links] = [0, 0];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found && !found.isDirectory()) {
      files.set(resolve(path), path);
      continue;
    }
    if (!found && !isDynamicPattern(path)) {
      problems.push({ path, error: new UnopenedFile('missing') });
      continue;
    }
    const below = await walk(path, found !== null);
    skipped += below.special;
    links += below.links;
    for (const closed of below.closed) problems.push({ path: closed, error: new UnopenedFile('forbidden') });
    const queue = new PQueue({ concurrency: sniffedAtOnce });
    const reports = await Promise.all(below.files.map((file) => queue.add(() => isReport(file))));
    below.files.forEach((file, index) => {
      if (reports[index]) files.set(resolve(file), files.get(resolve(file)) ?? file);
      else skipped++;
    });
    if (!reports.includes(true) && below.closed.length === 0) problems.push({ path, error: new NoReports() });
  }
  return { files: [...files.values()], skipped, links, problems };
}

/** Whether a file found in a folder is to be read: by its ending, or else by its content. */
async function isReport(path: string): Promise<boolean> {
  if (/(?:^|[/\\])[~.]\$?[^/\\]*$/.test(path)) return false;
  if (reportEndings.has(extname(path).toLowerCase())) return true;
  if (!(await mayBeBinaryReport(path))) return false;
  const bytes = await openFile(path).catch(() => null);
  const format = bytes && detect(bytes);
  return format !== null && format !== 'txt' && format !== 'html';
}

/** A look at the first bytes: a PDF, a ZIP or an old Office file. */
async function mayBeBinaryReport(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    const { size } = await file.stat();
    if (size > mostSniffed) return false;
    const start = Buffer.alloc(1024);
    await file.read(start, 0, start.length, 0);
    const signature = start.toString('latin1');
    return (
      signature.includes('%PDF-') || signature.startsWith('PK') || signature.startsWith('\u00d0\u00cf\u0011\u00e0')
    );
  } finally {
    await file.close();
  }
}
