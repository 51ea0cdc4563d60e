import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const second = 1000;

/** What the processes of a run have taken together (Linux; elsewhere nought): memory in MB, processor time in seconds. */
interface Taken {
  memory: number;
  processor: number;
}

/**
 * Runs the compiled command to its end; resolves to the most memory that it held, and its processor time a second.
 * `oneCore`: all that it starts shares one core (Linux).
 */
export function runProgram(args: string[], oneCore = false): Promise<{ peak: number; processor: number }> {
  return new Promise((resolve, reject) => {
    const [command, ...rest] = [...(oneCore ? ['taskset', '--cpu-list', '0'] : []), process.execPath, program, ...args];
    const child = spawn(command!, rest, { stdio: 'ignore' });
    const start = performance.now();
    let [peak, worked, elapsed] = [0, 0, 1];
    const look = setInterval(() => {
      const { memory, processor } = takenBy(child.pid!);
      peak = Math.max(peak, memory);
      // Less than before: one of them has just ended.
      if (processor > worked) [worked, elapsed] = [processor, (performance.now() - start) / second];
    }, second / 4);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(look);
      if (status === 0) resolve({ peak, processor: worked / elapsed });
      else reject(new Error(`doisoat ${args[0]} ended with ${status}`));
    });
  });
}

/** Clock ticks of Linux in a second. */
const ticks = 100;

/** What a process and those that it has started have taken until now; of those that have ended, the time. */
function takenBy(pid: number): Taken {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    const memory = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(11, 15)
      .map(Number);
    const own = { memory, processor: times.reduce((all, time) => all + time, 0) / ticks };
    return children.map(takenBy).reduce((all, one) => {
      return { memory: all.memory + one.memory, processor: all.processor + one.processor };
    }, own);
  } catch {
    return { memory: 0, processor: 0 };
  }
}
