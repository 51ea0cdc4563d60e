import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../driver.ts';
import { QueryProblem } from '../queryProblem.ts';
import { milliseconds } from '../timer.ts';
import type { Answer, Question } from './message.ts';

/** A statement that SQLite can interrupt has this much longer to end by itself, with a clear word. */
const graceSeconds = 0.5;

const ending = extname(import.meta.url);
const child = fileURLToPath(new URL(`./child${ending}`, import.meta.url));
/** Run from its sources, the program is read by a loader. */
const execArgv = ending === '.ts' ? ['--import', import.meta.resolve('tsx')] : [];

/**
 * Runs a stranger's SQL in a process of its own, which is killed when its time is over: a single `instr` or `LIKE` over
 * long texts cannot be interrupted in any other way.
 * @throws QueryProblem, or what opening the database throws, by name, reason and code
 */
export function ask(question: Question): Promise<{ rows: Row[]; more: boolean }> {
  const asked = fork(child, { execArgv, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  asked.send(question);
  return answerOf(asked, question.limits.seconds).finally(() => asked.kill('SIGKILL'));
}

function answerOf(asked: ChildProcess, seconds: number): Promise<{ rows: Row[]; more: boolean }> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout;
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    asked.on('message', (answer: Answer) => {
      if (answer.kind === 'begins')
        timer = setTimeout(() => reject(new QueryProblem('late')), milliseconds(seconds + graceSeconds));
      else if (answer.kind === 'rows') settle(() => resolve(answer));
      else settle(() => reject(errorOf(answer)));
    });
    asked.on('error', (error) => settle(() => reject(error)));
    // Without an answer: it ran out of memory.
    asked.on('exit', () => settle(() => reject(new QueryProblem('large'))));
  });
}

function errorOf({ kind: _, name, message, ...more }: Extract<Answer, { kind: 'error' }>): Error {
  if (name === 'QueryProblem') return new QueryProblem(more.reason as QueryProblem['reason'], message);
  return Object.assign(new Error(message), { name, ...more });
}
