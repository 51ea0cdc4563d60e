import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const lookEvery = 250;

/** Runs the compiled command to its end; resolves to the most memory that its processes held together, in MB (Linux; elsewhere 0). */
export function runProgram(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' });
    let peak = 0;
    const look = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid!));
    }, lookEvery);
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
