import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from '../measure.ts';
import { runProgram } from '../program.ts';
import { fillFolder, fillWithScans } from '../texts/folder.ts';
import { temporaryReports } from '../texts/temporary.ts';

const ordinary = '1 worker';
/** A lone worker uses more than one core: this tells what a core is worth, and two workers on two cores against it. */
const alone = '1 core, 1 worker';

/** The command itself: files of a folder read, checked and loaded into a new database, with so many workers. */
const runOf = (
  name: string,
  sizes: readonly number[],
  fill: (folder: string, size: number) => void | Promise<void>,
): Measure => ({
  name,
  unit: 'documents',
  inputs: [alone, ordinary, '2 workers'],
  ordinary,
  sizes,
  parts: ['loading'],
  async prepare(input, size) {
    const { folder, reports } = await temporaryReports((path) => fill(path, size));
    return async () => {
      const path = join(folder, 'bench.db');
      const start = performance.now();
      const workers = String(Number.parseInt(input, 10));
      const taken = await runProgram(['ingest', reports, '--db', path, '--workers', workers], input === alone);
      const seconds = { loading: (performance.now() - start) / 1000 };
      const { size: bytes } = statSync(path);
      for (const name of readdirSync(folder)) if (name.startsWith('bench.db')) rmSync(join(folder, name));
      return { work: size, found: Math.round(bytes / 2 ** 20), seconds, ...taken };
    };
  },
});

/** Of DOCX, which are read fast: what one process does alone, the loading and comparing, weighs most here. */
export const wholeRun = runOf('whole run', [100, 1000, 10_000], (folder, size) => fillFolder(folder, size, 'docx'));
/** Of PDF and of scans, where reading is nearly all. One worker recognises as many pages at once as there are cores. */
export const wholeRunOfPdf = runOf('whole run, PDF', [100, 1000], (folder, size) => fillFolder(folder, size, 'pdf'));
export const wholeRunOfScans = runOf('whole run, scans', [4, 32], fillWithScans);
