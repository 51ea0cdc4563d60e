import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measure } from '../measure.ts';
import { fillFolder } from '../texts/folder.ts';

const program = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const ordinary = '1 worker';
const second = 1000;

/** The command itself: files of a folder read, checked and loaded into a new database, with so many workers. */
export const wholeRun: Measure = {
  name: 'whole run',
  unit: 'documents',
  inputs: [ordinary, '2 workers'],
  ordinary,
  sizes: [100, 1000, 10_000],
  parts: ['loading'],
  async prepare(input, size) {
    const folder = mkdtempSync(join(tmpdir(), 'doisoat-bench-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    fillFolder(reports, size);
    return async () => {
      const path = join(folder, 'bench.db');
      const start = performance.now();
      const peak = await run(['ingest', reports, '--db', path, '--workers', String(Number.parseInt(input, 10))]);
      const seconds = { loading: (performance.now() - start) / second };
      const { size: bytes } = statSync(path);
      for (const name of readdirSync(folder)) if (name.startsWith('bench.db')) rmSync(join(folder, name));
      return { work: size, found: Math.round(bytes / 2 ** 20), seconds, peak };
    };
  },
};

/** Runs it to its end; resolves to the most memory that its processes held together, in MB (Linux; elsewhere 0). */
function run(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' });
    let peak = 0;
    const look = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid!));
    }, second / 4);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(look);
      if (status === 0) resolve(peak);
      else reject(new Error(`doisoat ${args[0]} ended with ${status}`));
    });
  });
}

/** What a process and those that it has started hold now, in MB. */
function memoryOf(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    return children.reduce((all, child) => all + memoryOf(child), own);
  } catch {
    return 0;
  }
}
