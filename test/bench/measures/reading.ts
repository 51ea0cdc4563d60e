import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { built } from '../built.ts';
import type { Measure } from '../measure.ts';
import { type Printed, printedReports } from '../texts/files.ts';

const ordinary = 'DOCX';
const reference = 'pdftotext';

/** Files to blocks with their places, one after the other in one process; beside them poppler's pdftotext, text alone. */
export const reading: Measure = {
  name: 'reading',
  unit: 'pages',
  inputs: [ordinary, 'PDF', reference],
  ordinary,
  sizes: [40, 400],
  parts: ['reading'],
  async prepare(input, size) {
    const reports = await printedReports(size);
    const pages = reports.reduce((all, report) => all + report.pages, 0);
    const { readBytes } = await built<typeof import('../../../src/read/index.ts')>('read/index.js');
    const blocksOf = async ({ docx, pdf }: Printed) => (await readBytes(input === ordinary ? docx : pdf)).blocks.length;
    let peak = 0;
    const charactersOf = async ({ pdfPath }: Printed) => {
      const { length, memory } = await run(reference, ['-layout', pdfPath, '-']);
      peak = Math.max(peak, memory);
      return length;
    };
    return async () => {
      const start = performance.now();
      let found = 0;
      for (const report of reports) found += await (input === reference ? charactersOf : blocksOf)(report);
      const seconds = { reading: (performance.now() - start) / 1000 };
      return { work: pages, found, seconds, ...(input === reference ? { peak } : {}) };
    };
  },
};

/** How much a program writes, and the most memory it was seen to hold, in MB (Linux; elsewhere 0). */
function run(command: string, args: string[]): Promise<{ length: number; memory: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let [length, memory] = [0, 0];
    const look = setInterval(() => {
      memory = Math.max(memory, mostMemory(child.pid!));
    }, 1);
    child.stdout.on('data', (data: Buffer) => {
      length += data.length;
    });
    child.on('error', () => reject(new Error(`${command} is not installed`)));
    child.on('close', () => {
      clearInterval(look);
      resolve({ length, memory });
    });
  });
}

function mostMemory(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
