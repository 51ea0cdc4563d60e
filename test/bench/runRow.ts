import { fork } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Result, Row } from './measure.ts';

const script = fileURLToPath(new URL('row.ts', import.meta.url));
/** Half of the machine's memory, in MB. */
const heap = Math.floor(totalmem() / 2 ** 21);

/** Measures one row in a process of its own; after `limit` seconds it is stopped. */
export function runRow({ measure, input, size }: Omit<Row, 'result'>, limit: number): Promise<Result> {
  return new Promise((resolve) => {
    const child = fork(script, [measure, input, String(size)], {
      execArgv: [...process.execArgv, `--max-old-space-size=${heap}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let result: Result | undefined;
    let errors = '';
    const stop = () => {
      result ??= { failed: `not done in ${limit} s` };
      child.kill('SIGKILL');
    };
    const timer = setTimeout(stop, limit * 1000);
    process.once('exit', stop);
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('message', (message) => {
      result = message as Result;
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      process.off('exit', stop);
      resolve(result ?? { failed: reasonOf(errors) ?? `ended with ${signal ?? status}` });
    });
  });
}

function reasonOf(errors: string): string | undefined {
  return /out of memory/.test(errors) ? 'out of memory' : /^\w*Error: .*/m.exec(errors)?.[0];
}
