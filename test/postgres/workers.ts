import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../dist/cli/main.js');

/** One call of the program, to its end. */
export const call = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args, '--lang', 'en'], { encoding: 'utf8' });

/** One call in a folder, while others run. */
export const run = (args: readonly string[], cwd: string) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, [main, ...args, '--lang', 'en'], { cwd }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });

/** A worker in a process of its own. */
export class WorkerProcess {
  static readonly #running = new Set<WorkerProcess>();
  readonly #child: ChildProcess;
  readonly ended: Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
  output = '';

  constructor(address: string, ...args: string[]) {
    const options = ['--memory', '1024', '--lang', 'en', ...args];
    this.#child = spawn(process.execPath, [main, 'worker', '--db', address, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    WorkerProcess.#running.add(this);
    this.ended = new Promise((resolve) => {
      this.#child.on('exit', (status, signal) => {
        WorkerProcess.#running.delete(this);
        resolve({ status, signal });
      });
    });
  }

  /** After a test that failed: a worker whose server is gone waits for ever. */
  static killAll(): void {
    for (const one of WorkerProcess.#running) one.kill('SIGKILL');
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}
